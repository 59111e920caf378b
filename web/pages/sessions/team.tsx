import '#words/parts/needs.ts'
import '#words/parts/sessions.ts'
import './sessions.css'
import { Button } from '@mantine/core'
import { data, Form, redirect } from 'react-router'
import { dayText, momentText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/team'
import { namesText, whatText } from './session-words.ts'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('sessions.team.title') }]

export async function loader({ context }: Route.LoaderArgs) {
  return { week: await need(apiOf(context).GET('/team/week')) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const path = { id: String(form.get('session')), person: String(form.get('person')) }
  const done = await attempt(
    apiOf(context).PUT('/team/{person}/sessions/{id}/conflict', { params: { path }, body: { note: null } }),
  )
  if (!done.ok) return data({ problem: done.problem }, { status: done.response.status })
  throw redirect(`/sessions/${path.id}?person=${path.person}#person`)
}

type Week = Route.ComponentProps['loaderData']['week']

export default function Team({ loaderData: { week }, actionData }: Route.ComponentProps) {
  const t = useWords()
  return (
    <div className="stack">
      <div>
        <h1>{t('sessions.team.title')}</h1>
        <p className="lede">{t('sessions.team.lede', { count: week.members.length, actions: week.actions.length })}</p>
      </div>
      <ProblemNotice problem={actionData?.problem} />
      {week.members.length === 0 ? <p className="notice">{t('sessions.team.empty')}</p> : <Actions week={week} />}
      {week.members.length > 0 && <Members week={week} />}
      <p>
        <a href="/team/needs">{t('needs.team.link')}</a>
      </p>
    </div>
  )
}

function Actions({ week }: { week: Week }) {
  const t = useWords()
  const zone = useZone()
  if (!week.actions.length) return <p className="notice">{t('sessions.team.nothing-to-do')}</p>
  return (
    <ol className="columns plain-list" aria-label={t('sessions.team.actions')}>
      {week.actions.map((action) => {
        const session = 'session' in action ? action.session : null
        const when = session ? momentText(session.startsAt, zone, session.minutes) : ''
        const values =
          action.kind === 'find another session'
            ? { name: action.name, what: whatText(t, action.session), when }
            : action.kind === 'release time'
              ? { names: namesText(action.names), count: action.names.length, what: whatText(t, action.session), when }
              : {
                  names: namesText(action.names),
                  count: action.names.length,
                  workflow: action.workflowName,
                  day: dayText(action.on),
                }
        const key =
          action.kind === 'find another session' ? 'find' : action.kind === 'release time' ? 'release' : 'first-use'
        return (
          <li
            key={`${action.kind} ${session?.id ?? values.day} ${'personId' in action ? action.personId : ''}`}
            className="sheet stack-tight"
          >
            <h2>{t(`sessions.team.${key}.title`, values)}</h2>
            <p>{t(`sessions.team.${key}.why`, values)}</p>
            <blockquote className="say">
              <span className="quiet small">{t('sessions.team.words')}</span>
              <br />
              {t(`sessions.team.${key}.say`, values)}
            </blockquote>
            {action.kind === 'find another session' && (
              <a href={`/sessions/${action.session.id}?person=${action.personId}#person`}>
                {t('sessions.team.find.link')}
              </a>
            )}
            {action.kind === 'release time' && (
              <a href={`/sessions/${action.session.id}`}>{t('sessions.team.session.link')}</a>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function Members({ week }: { week: Week }) {
  const t = useWords()
  return (
    <section className="stack-tight">
      <h2>{t('sessions.team.dates')}</h2>
      <Scroll label={t('sessions.team.table')} className="sheet">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('sessions.team.who')}</th>
              <th scope="col">{t('sessions.team.next')}</th>
              <th scope="col">{t('sessions.team.first-use')}</th>
              <th scope="col">{t('sessions.team.cannot-come')}</th>
            </tr>
          </thead>
          <tbody>
            {week.members.map((member) => (
              <Member key={member.personId} member={member} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

function Member({ member }: { member: Week['members'][number] }) {
  const t = useWords()
  const zone = useZone()
  const { next } = member
  const declined = next && member.cannotCome.some((one) => one.session.id === next.id)
  return (
    <tr>
      <th scope="row">{member.name}</th>
      <td>
        {next ? (
          <>
            <a href={`/sessions/${next.id}`}>{whatText(t, next)}</a>
            <br />
            <span className="small">{momentText(next.startsAt, zone, next.minutes)}</span>
          </>
        ) : (
          <span className="quiet">{t('sessions.team.none')}</span>
        )}
      </td>
      <td>
        {member.workflows.map((workflow) => (
          <div key={workflow.name + workflow.goLiveOn}>
            {dayText(workflow.goLiveOn)}: {workflow.name}
          </div>
        ))}
      </td>
      <td>
        {member.cannotCome.map(({ session, note, suggestion }) => (
          <div key={session.id} className="stack-tight">
            <span>
              <span className="tag tag-warm">{t('sessions.team.cannot')}</span> {whatText(t, session)}
            </span>
            {note && <span className="small quiet">“{note}”</span>}
            {suggestion ? (
              <span className="small">
                {t(suggestion.byMe ? 'sessions.team.asked' : 'sessions.team.suggested', {
                  when: momentText(suggestion.startsAt, zone, suggestion.minutes),
                })}
              </span>
            ) : (
              <a href={`/sessions/${session.id}?person=${member.personId}#person`}>{t('sessions.team.find.link')}</a>
            )}
          </div>
        ))}
        {next && !declined && (
          <Form method="post">
            <input type="hidden" name="person" value={member.personId} />
            <input type="hidden" name="session" value={next.id} />
            <Button
              type="submit"
              size="compact-xs"
              variant="subtle"
              aria-label={t('sessions.team.say-cannot.for', { name: member.name })}
            >
              {t('sessions.team.say-cannot')}
            </Button>
          </Form>
        )}
      </td>
    </tr>
  )
}
