import '#words/parts/people.ts'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { data, Form, Link, redirect } from 'react-router'
import { dateIn, dayText, zoneName } from '#words/dates.ts'
import { type Key, wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, attempt, need, type ProblemDocument } from '../../api-client.server.ts'
import { useMe, useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/person'
import './people.css'
import { LeaveList } from './leave-list.tsx'
import { PersonFields } from './person-fields.tsx'
import { personChange, personFields } from './person-form.ts'
import { languageName, textOf, typed } from './site-form.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData?.person.name ?? wordsIn('en')('people.title') },
]

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const path = { params: { path: { id: params.id } } }
  const [person, sites, { now }] = await Promise.all([
    need(api.GET('/people/{id}', path)),
    need(api.GET('/sites')),
    need(api.GET('/me')),
  ])
  return {
    person,
    sites: sites.rows,
    editing: new URL(request.url).searchParams.has('edit'),
    now,
  }
}

type Answer = {
  problem: ProblemDocument | null
  kept: ReturnType<typeof typed> | null
  invitation: components['schemas']['Invitation'] | null
}
const answer = (said: Partial<Answer>, status = 200) =>
  data({ problem: null, kept: null, invitation: null, ...said } satisfies Answer, { status })

export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await request.formData()
  const api = apiOf(context)
  const path = { id: params.id }
  const here = `/people/${params.id}`
  const done = (call: { ok: true } | { ok: false; problem: ProblemDocument; response: Response }) => {
    if (call.ok) throw redirect(here)
    return answer({ problem: call.problem, kept: typed(form) }, call.response.status)
  }
  switch (textOf(form, 'intent')) {
    case 'invite': {
      const call = await attempt(api.POST('/people/{id}/invitation', { params: { path } }))
      return call.ok ? answer({ invitation: call.answer }) : done(call)
    }
    case 'change': {
      const { person } = { person: await need(api.GET('/people/{id}', { params: { path } })) }
      const read = await personChange(
        form,
        person,
        async (text) => (await need(api.GET('/people', { params: { query: { text, limit: 3 } } }))).rows,
      )
      if (read.kind === 'refused')
        return answer(
          { problem: { title: read.slug, detail: read.detail } as unknown as ProblemDocument, kept: typed(form) },
          422,
        )
      return done(await attempt(api.PATCH('/people/{id}', { params: { path }, body: read.change })))
    }
    case 'hand-back':
      return done(
        await attempt(
          api.DELETE('/people/{id}/hand-set/{field}', {
            params: { path: { ...path, field: textOf(form, 'field') as never } },
          }),
        ),
      )
    case 'leave':
      return done(
        await attempt(
          api.POST('/people/{id}/leave', {
            params: { path },
            body: {
              from: textOf(form, 'from'),
              to: textOf(form, 'to') || textOf(form, 'from'),
              note: textOf(form, 'note') || null,
            },
          }),
        ),
      )
    case 'remove-leave':
      return done(
        await attempt(
          api.DELETE('/people/{id}/leave/{leave}', { params: { path: { ...path, leave: textOf(form, 'leave') } } }),
        ),
      )
    case 'grant':
      return done(
        await attempt(
          api.PUT('/people/{id}/roles/{role}', { params: { path: { ...path, role: textOf(form, 'role') as never } } }),
        ),
      )
    case 'revoke':
      return done(
        await attempt(
          api.DELETE('/people/{id}/roles/{role}', {
            params: { path: { ...path, role: textOf(form, 'role') as never } },
          }),
        ),
      )
    case 'departure':
      return done(
        await attempt(
          api.PUT('/people/{id}/departure', { params: { path }, body: { lastDay: textOf(form, 'lastDay') } }),
        ),
      )
    default:
      return done(await attempt(api.DELETE('/people/{id}/departure', { params: { path } })))
  }
}

export default function Person({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { person, editing } = loaderData
  const { permissions } = useMe()
  const may = (permission: string) => permissions.includes(permission)
  return (
    <div className="stack">
      <nav aria-label={t('people.breadcrumb')}>
        <Link to="/people">{t('people.title')}</Link>
      </nav>
      <div>
        <h1>{person.name}</h1>
        <p className="lede" style={{ margin: 0 }}>
          {[person.title, person.department, person.site].filter(Boolean).join(' · ')}
        </p>
      </div>
      <ProblemNotice problem={actionData?.problem} />
      {actionData?.invitation && <Invited invitation={actionData.invitation} />}
      {person.leftOn && (
        <p className="notice notice-warm">{t('people.person.left', { day: dayText(person.leftOn) })}</p>
      )}
      {!person.leftOn && person.leavesOn && (
        <p className="notice notice-warm">{t('people.person.leaves', { day: dayText(person.leavesOn) })}</p>
      )}
      <div className="columns" style={{ alignItems: 'start' }}>
        {editing && may('people/edit') ? (
          <Edit loaderData={loaderData} kept={actionData?.kept} />
        ) : (
          <Facts loaderData={loaderData} mayEdit={may('people/edit')} />
        )}
        <div className="stack">
          <Access person={person} mayInvite={may('people/edit')} mayGrant={may('roles/grant')} />
          <Team person={person} />
          <Leave person={person} mayEdit={may('leave/edit')} kept={actionData?.kept} />
          {may('people/edit') && <Departure person={person} />}
        </div>
      </div>
    </div>
  )
}

type PersonDetail = components['schemas']['PersonDetail']

function Invited({ invitation }: { invitation: components['schemas']['Invitation'] }) {
  const t = useWords()
  return (
    <div className="notice stack-tight" role="status">
      <span>
        {invitation.hasPassword
          ? t('people.invited.known', { email: invitation.email })
          : t('people.invited.mailed', { email: invitation.email })}
      </span>
      {invitation.link && (
        <TextInput
          readOnly
          label={t('people.invited.link')}
          description={t('people.invited.link.help')}
          value={invitation.link}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  )
}

function Facts({
  loaderData: { person, now },
  mayEdit,
}: {
  loaderData: Route.ComponentProps['loaderData']
  mayEdit: boolean
}) {
  const t = useWords()
  const zone = useZone()
  const hand = new Map<string, PersonDetail['handSet'][number]>(person.handSet.map((one) => [one.field, one]))
  const facts: [string, React.ReactNode][] = [
    ['name', person.name],
    ['email', person.email],
    ['employeeId', person.employeeId],
    ['title', person.title],
    ['department', person.department],
    ['role', person.role],
    [
      'siteId',
      person.site && (
        <>
          {person.site}
          {person.zone && <span className="quiet"> ({zoneName(person.zone, now)})</span>}
        </>
      ),
    ],
    ['manager', person.managerId && <Link to={`/people/${person.managerId}`}>{person.manager}</Link>],
    ['languages', person.languages.map(languageName).join(', ')],
    ['startsOn', person.startsOn && dayText(person.startsOn)],
    ['leavesOn', person.leavesOn && dayText(person.leavesOn)],
    ['status', person.onLeaveSince && t('people.person.on-leave', { day: dayText(person.onLeaveSince) })],
  ]
  return (
    <section className="sheet stack" aria-labelledby="facts">
      <div className="row between">
        <h2 id="facts" style={{ margin: 0 }}>
          {t('people.person.facts')}
        </h2>
        {mayEdit && <Link to="?edit">{t('people.person.edit')}</Link>}
      </div>
      <dl className="facts">
        {facts
          .filter(([field, value]) => value || hand.has(field))
          .map(([field, value]) => {
            const set = hand.get(field)
            return (
              <div key={field}>
                <dt>{t(`people.field.${field}` as Key)}</dt>
                <dd>
                  {value || <span className="quiet">{t('people.nothing')}</span>}
                  {set && (
                    <Form method="post" className="row" style={{ gap: 8 }}>
                      <input type="hidden" name="field" value={field} />
                      <span className="tag">
                        {set.by
                          ? t('people.hand-set.by', { day: dateIn(set.at, zone), by: set.by })
                          : t('people.hand-set', { day: dateIn(set.at, zone) })}
                      </span>
                      {mayEdit && (
                        <button
                          type="submit"
                          name="intent"
                          value="hand-back"
                          className="link-button"
                          aria-label={t('people.hand-back.field', { field: t(`people.field.${field}` as Key) })}
                        >
                          {t('people.hand-back')}
                        </button>
                      )}
                    </Form>
                  )}
                </dd>
              </div>
            )
          })}
      </dl>
      {person.handSet.length > 0 && (
        <p className="quiet small" style={{ margin: 0 }}>
          {t('people.hand-set.help')}
        </p>
      )}
    </section>
  )
}

function Edit({
  loaderData: { person, sites },
  kept,
}: {
  loaderData: Route.ComponentProps['loaderData']
  kept: ReturnType<typeof typed> | null | undefined
}) {
  const t = useWords()
  return (
    <section className="sheet" aria-labelledby="edit">
      <h2 id="edit">{t('people.person.edit')}</h2>
      <Form method="post" className="stack">
        <p className="quiet small" style={{ margin: 0 }}>
          {t('people.person.edit.help')}
        </p>
        <PersonFields values={personFields(person)} kept={kept} sites={sites} />
        <div className="row">
          <Button type="submit" name="intent" value="change">
            {t('people.save')}
          </Button>
          <Link to={`/people/${person.id}`}>{t('people.cancel')}</Link>
        </div>
      </Form>
    </section>
  )
}

function Access({ person, mayInvite, mayGrant }: { person: PersonDetail; mayInvite: boolean; mayGrant: boolean }) {
  const t = useWords()
  const open = (['administrator', 'programme-lead', 'hr', 'technology-lead', 'facilitator'] as const).filter(
    (role) => !person.granted.includes(role),
  )
  return (
    <section className="sheet stack" aria-labelledby="access">
      <h2 id="access" style={{ margin: 0 }}>
        {t('people.access')}
      </h2>
      <p style={{ margin: 0 }}>{t(`people.access.${person.access}` as Key)}</p>
      {mayInvite &&
        !person.leftOn &&
        (person.email ? (
          <Form method="post">
            <Button type="submit" name="intent" value="invite" variant="default">
              {t(person.access === 'none' || person.access === 'ended' ? 'people.invite' : 'people.invite.again')}
            </Button>
          </Form>
        ) : (
          <p className="quiet" style={{ margin: 0 }}>
            {t('people.invite.no-email')}
          </p>
        ))}
      <div className="row" style={{ gap: 8 }}>
        {person.roles.length === 0 && <span className="quiet">{t('people.roles.none')}</span>}
        {person.roles.map((role) => (
          <Form method="post" key={role} className="row" style={{ gap: 4 }}>
            <input type="hidden" name="role" value={role} />
            <span className="tag">{t(`people.role.${role}` as Key)}</span>
            {mayGrant && person.granted.includes(role) && (
              <button
                type="submit"
                name="intent"
                value="revoke"
                className="link-button"
                aria-label={t('people.role.revoke', { role: t(`people.role.${role}` as Key) })}
              >
                {t('people.remove')}
              </button>
            )}
          </Form>
        ))}
      </div>
      {mayGrant && !person.leftOn && (
        <Form method="post" className="row-end">
          <NativeSelect
            name="role"
            label={t('people.role.grant')}
            data={open.map((role) => ({ value: role, label: t(`people.role.${role}` as Key) }))}
          />
          <Button type="submit" name="intent" value="grant" variant="default">
            {t('people.role.grant.button')}
          </Button>
        </Form>
      )}
    </section>
  )
}

function Team({ person }: { person: PersonDetail }) {
  const t = useWords()
  if (person.teamSize === 0) return null
  return (
    <section className="sheet stack-tight" aria-labelledby="team">
      <h2 id="team" style={{ margin: 0 }}>
        {t('people.team')}
      </h2>
      <p className="quiet" style={{ margin: 0 }}>
        {t('people.team.size', { size: person.teamSize })}
      </p>
      <ul style={{ margin: 0, paddingInlineStart: '1.2rem' }}>
        {person.team.map((one) => (
          <li key={one.id}>
            <Link to={`/people/${one.id}`}>{one.name}</Link>
            {one.title && <span className="quiet"> · {one.title}</span>}
          </li>
        ))}
        {person.teamSize > person.team.length && (
          <li className="quiet">{t('people.team.more', { more: person.teamSize - person.team.length })}</li>
        )}
      </ul>
    </section>
  )
}

function Leave({
  person,
  mayEdit,
  kept,
}: {
  person: PersonDetail
  mayEdit: boolean
  kept: ReturnType<typeof typed> | null | undefined
}) {
  const t = useWords()
  const mine = useMe().personId === person.id
  const said = (name: string) => kept?.[name]?.[0] ?? ''
  return (
    <section className="sheet stack" aria-labelledby="leave">
      <h2 id="leave" style={{ margin: 0 }}>
        {t('people.leave')}
      </h2>
      <LeaveList leave={person.leave} mayEdit={mayEdit || mine} said={said} />
    </section>
  )
}

function Departure({ person }: { person: PersonDetail }) {
  const t = useWords()
  const gone = Boolean(person.leftOn ?? person.leavesOn)
  return (
    <section className="sheet stack" aria-labelledby="departure">
      <h2 id="departure" style={{ margin: 0 }}>
        {t('people.departure')}
      </h2>
      {gone ? (
        <Form method="post">
          <Button type="submit" name="intent" value="back" variant="default">
            {t(person.leftOn ? 'people.departure.back' : 'people.departure.stays')}
          </Button>
        </Form>
      ) : (
        <Form method="post" className="row-end">
          <TextInput
            type="date"
            name="lastDay"
            label={t('people.departure.last-day')}
            description={t('people.departure.help')}
            required
          />
          <Button type="submit" name="intent" value="departure" variant="default">
            {t('people.departure.button')}
          </Button>
        </Form>
      )}
    </section>
  )
}
