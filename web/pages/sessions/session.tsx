import '#words/parts/sessions.ts'
import './sessions.css'
import { data, redirect } from 'react-router'
import { dayText, momentText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/session'
import { attendCall } from './attend-calls.server.ts'
import { AttendForm } from './attend-form.tsx'
import { AttendanceList } from './attendance-list.tsx'
import { listCall } from './list-calls.server.ts'
import { OtherSessions } from './other-sessions.tsx'
import { Roster } from './roster.tsx'
import { SessionFacts } from './session-facts.tsx'
import { bringText, whatText } from './session-words.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData ? whatText(wordsIn('en'), loaderData.session) : '' },
]

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const path = { id: params.id }
  const session = await need(api.GET('/sessions/{id}', { params: { path } }))
  const list = session.mayKeepList ? await need(api.GET('/sessions/{id}/attendance', { params: { path } })) : null
  const { now } = await need(api.GET('/me'))
  const person = new URL(request.url).searchParams.get('person')
  const row = session.roster?.find((one) => one.personId === person)
  const others = await othersFor(api, session, row)
  return { session, list, now, row: row ?? null, others }
}

type Api = ReturnType<typeof apiOf>
type Row = { personId: string; isMyTeam: boolean }

/** Other sessions for whoever is being looked at: somebody of the roster, or the reader who cannot come. */
async function othersFor(
  api: Api,
  session: { id: string; cannotCome: boolean; capacity: string; mayDecide: boolean },
  row: Row | undefined,
) {
  const path = { id: session.id, person: row?.personId ?? '' }
  if (row?.isMyTeam)
    return orNone(await attempt(api.GET('/team/{person}/sessions/{id}/alternatives', { params: { path } })))
  if (row && session.mayDecide)
    return orNone(await attempt(api.GET('/sessions/{id}/people/{person}/alternatives', { params: { path } })))
  if (!row && session.cannotCome && session.capacity === 'participant')
    return orNone(await attempt(api.GET('/my/sessions/{id}/alternatives', { params: { path: { id: session.id } } })))
  return []
}

function orNone<T>(answer: { ok: true; answer: { rows: T[] } } | { ok: false }): T[] {
  return answer.ok ? answer.answer.rows : []
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const done = (await listCall(api, params.id, form)) ?? (await attendCall(api, form))
  const problem = done?.problem ?? null
  if (problem) return data({ problem, said: null }, { status: problem.status })
  if (done && 'said' in done && done.said) throw redirect(done.said === 'moved' ? '/my' : `/sessions/${params.id}`)
  throw redirect(`/sessions/${params.id}`)
}

export default function Session({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const zone = useZone()
  const { session, list, now, row, others } = loaderData
  const elsewhere = session.zone !== zone
  return (
    <div className="stack">
      <div>
        <p className="quiet small next-label">{session.cohortName}</p>
        <h1>{whatText(t, session)}</h1>
      </div>
      <ProblemNotice problem={actionData?.problem} />
      <section className="sheet stack-tight" aria-label={t('sessions.page.facts')}>
        <SessionFacts session={session} />
        {elsewhere && (
          <p className="quiet small">
            {t('sessions.page.elsewhere', { when: momentText(session.startsAt, session.zone, session.minutes) })}
          </p>
        )}
        <p>
          {session.capacity === 'participant' ? (
            <strong>{bringText(t, session)}</strong>
          ) : (
            `${t('sessions.given.they-bring')} ${bringText(t, session)}`
          )}
        </p>
        {session.goLiveOn && (
          <p className="quiet">
            {t('sessions.page.go-live', { workflow: session.workflowName, day: dayText(session.goLiveOn) })}
          </p>
        )}
        {session.capacity === 'participant' && <AttendForm session={session} now={now} />}
      </section>
      {!row && session.capacity === 'participant' && session.cannotCome && session.startsAt > now && (
        <OtherSessions
          others={others}
          title={t('sessions.others.mine')}
          person={null}
          intent="own"
          suggested={session.suggestion?.sessionId ?? null}
        />
      )}
      {row && session.startsAt > now && (
        <div id="person">
          <OtherSessions
            others={others}
            title={t('sessions.others.for', { name: row.name })}
            person={row.personId}
            intent={row.isMyTeam ? 'suggest' : 'decide'}
            suggested={row.suggestion?.sessionId ?? null}
            cannotCome={row.cannotCome}
          />
        </div>
      )}
      {list && <AttendanceList list={list} />}
      {session.roster && (!list || list.moment === 'too early') && <Roster session={session} now={now} />}
      {!session.roster && <p className="quiet">{t('sessions.page.size', { count: session.rosterSize })}</p>}
    </div>
  )
}
