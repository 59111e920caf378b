import '#words/parts/schedule.ts'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { Form, Link, useSearchParams } from 'react-router'
import { dateIn, dayText, momentText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, need } from '../../api-client.server.ts'
import { useZone } from '../../ui/me.ts'
import { withQuery } from '../../ui/query.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/changes'
import { PlanNav } from './plan-nav.tsx'
import { RowPages } from './row-pages.tsx'
import { ScheduleNav } from './schedule-nav.tsx'

const GROUPS = 30
const SESSIONS = 100
const COUNTS = ['moved', 'facilitator', 'place', 'added', 'gone'] as const
const COLOUR = { moved: 'tag-warm', facilitator: 'tag-warm', place: '', added: 'tag-good', gone: 'tag-red', kept: '' }

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('schedule.changes.title') }]

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const api = apiOf(context)
  const query = new URL(request.url).searchParams
  const path = { id: params.id }
  const against = query.get('against')
  const asked = against ? { against } : {}
  const q = query.get('q')?.trim() ?? ''
  const open = query.get('open')
  const from = Math.max(0, Number.parseInt(query.get('from') ?? '0', 10) || 0)
  const [{ plan }, plans, compared, sessions] = await Promise.all([
    need(api.GET('/plans/{id}', { params: { path } })),
    need(api.GET('/plans', { params: { query: { limit: 50 } } })),
    need(
      api.GET('/plans/{id}/changes', {
        params: { path, query: { ...asked, limit: GROUPS, cursor: String(from), ...(q ? { q } : {}) } },
      }),
    ),
    open
      ? need(
          api.GET('/plans/{id}/session-changes', {
            params: { path, query: { ...asked, goLive: open, limit: SESSIONS } },
          }),
        )
      : null,
  ])
  const others = plans.rows.filter(
    (one) => one.id !== plan.id && ['ready', 'published', 'replaced'].includes(one.state) && one.finishedAt,
  )
  return { plan, others, compared, sessions, open, q, from }
}

/** Two plans side by side: totals, then the groups in which something changes, each open to its sessions. */
export default function ChangesPage({ loaderData }: Route.ComponentProps) {
  const t = useWords()
  const zone = useZone()
  const { plan, others, compared, q, from } = loaderData
  const { against, totals, rows, total } = compared
  const name = (one: { state: string; createdAt: string }) =>
    t('schedule.changes.against.plan', { state: one.state, when: momentText(one.createdAt, zone) })
  const different = COUNTS.reduce((sum, count) => sum + totals[count], 0)
  return (
    <div className="stack schedule">
      <header className="row between">
        <div>
          <h1>{t('schedule.changes.title')}</h1>
          <p className="lede">
            {against
              ? t('schedule.changes.of', { this: name(plan), other: name(against) })
              : t('schedule.plan.title', { state: plan.state, when: dateIn(plan.createdAt, zone) })}
          </p>
        </div>
        <ScheduleNav here="" />
      </header>
      <PlanNav id={plan.id} here="changes" />
      {!against && <p className="sheet">{t('schedule.changes.none')}</p>}
      {against && (
        <>
          <Form method="get" className="row-end no-print" role="search">
            <NativeSelect
              name="against"
              label={t('schedule.changes.against')}
              defaultValue={against.id}
              data={others.map((one) => ({ value: one.id, label: name(one) }))}
            />
            <TextInput name="q" label={t('schedule.changes.find')} defaultValue={q} />
            <Button type="submit" variant="default">
              {t('schedule.changes.compare')}
            </Button>
          </Form>
          <p>
            <strong>{different ? t('schedule.changes.summary', totals) : t('schedule.changes.same')}</strong>
          </p>
          {different > 0 && total === 0 && <p className="sheet">{t('schedule.changes.nothing-found', { q })}</p>}
          {total > 0 && (
            <section className="sheet stack-tight">
              <h2>{t('schedule.changes.groups', { n: total })}</h2>
              <ul className="plain-list">
                {rows.map((row) => (
                  <Group key={row.goLiveId} row={row} data={loaderData} />
                ))}
              </ul>
            </section>
          )}
          <RowPages total={total} from={from} size={GROUPS} />
        </>
      )}
    </div>
  )
}

type Data = Route.ComponentProps['loaderData']
type GroupRow = Data['compared']['rows'][number]

function Group({ row, data }: { row: GroupRow; data: Data }) {
  const t = useWords()
  const [query] = useSearchParams()
  const isOpen = data.open === row.goLiveId
  const name = t('schedule.changes.group', { group: row.group, workflow: row.workflow })
  return (
    <li id={row.goLiveId} className="stack-tight">
      <div className="row between">
        <span>
          <strong>{name}</strong>{' '}
          {row.on && <span className="quiet">{t('schedule.changes.on', { on: dayText(row.on) })}</span>}
        </span>
        <span className="row" style={{ gap: 4 }}>
          {COUNTS.flatMap((count) =>
            row[count]
              ? [
                  <span key={count} className={`tag ${COLOUR[count]}`}>
                    {t(`schedule.changes.count.${count}`, { n: row[count] })}
                  </span>,
                ]
              : [],
          )}
          <span className="tag">{t('schedule.changes.count.kept', { n: row.kept })}</span>
        </span>
      </div>
      <Link
        className="no-print"
        to={withQuery(query, { open: isOpen ? null : row.goLiveId })}
        preventScrollReset
        aria-expanded={isOpen}
        aria-label={`${t(isOpen ? 'schedule.changes.close' : 'schedule.changes.open')}: ${name}`}
      >
        {t(isOpen ? 'schedule.changes.close' : 'schedule.changes.open')}
      </Link>
      {isOpen && data.sessions && <Sessions rows={data.sessions.rows} name={name} />}
    </li>
  )
}

type SessionRow = NonNullable<Data['sessions']>['rows'][number]

function Sessions({ rows, name }: { rows: readonly SessionRow[]; name: string }) {
  const t = useWords()
  const place = (at: SessionRow['before'], zone: string) =>
    at ? (
      <>
        {momentText(at.startsAt, zone, at.minutes)}
        <br />
        <span className="quiet">
          {t('schedule.changes.room', { facilitator: at.facilitator, room: at.room ?? 'none' })}
        </span>
      </>
    ) : (
      '–'
    )
  return (
    <Scroll label={name}>
      <table className="plain small">
        <thead>
          <tr>
            {(['what', 'session', 'before', 'after'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`schedule.changes.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <td>
                <span className={`tag ${COLOUR[row.change]}`}>{t(`schedule.changes.what.${row.change}`)}</span>
              </td>
              <td>
                {t(`schedule.kind.${row.kind}`, { part: row.part })} · {row.cohort}
              </td>
              <td>{place(row.before, row.zone)}</td>
              <td>{place(row.after, row.zone)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
