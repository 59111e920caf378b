import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/connect.ts'
import { type Page, startOf } from './page-from.ts'
import type { GroupChanges, PlansCompared, SessionChange } from './plan-changes.schema.ts'
import { planCohorts } from './plan-cohorts.views.ts'
import { sessionsStanding } from './plan-standing.views.ts'

type Against = NonNullable<PlansCompared['against']>

/** What a plan is compared with when nobody says: what is published, or what was published before it. */
export async function comparedWith(tx: Tx, plan: Id, asked: Id | undefined): Promise<Against | null> {
  const { rows } = await sql<Against>`
    select p.id, p.state, p.created_at as "createdAt" from schedule.plan p
    where p.answer is not null and ${asked ? sql`p.id = ${asked}` : sql`p.id <> ${plan}`}
    order by p.state = 'published' desc, p.published_at desc nulls last, p.created_at desc, p.id desc limit 1`.execute(
    tx,
  )
  return rows[0] ?? null
}

/** Every session of either plan with how it differs: `a` is this plan, `b` the other. */
async function differences(tx: Tx, plan: Id, against: Id) {
  const [a, b] = [await sessionsStanding(tx, plan), await sessionsStanding(tx, against)]
  return sql`(select coalesce(a.key, b.key) as key, coalesce(a.go_live_id, b.go_live_id) as go_live_id,
      coalesce(a.cohort, b.cohort) as cohort, coalesce(a.kind, b.kind) as kind, coalesce(a.part, b.part) as part,
      coalesce(a.zone, b.zone) as zone, a.starts_at as a_at, b.starts_at as b_at, a.minutes as a_minutes, b.minutes as b_minutes,
      a.facilitator_id as a_facilitator, b.facilitator_id as b_facilitator, a.room_id as a_room, b.room_id as b_room,
      case when b.key is null then 'added' when a.key is null then 'gone' when a.starts_at <> b.starts_at then 'moved'
        when a.facilitator_id <> b.facilitator_id then 'facilitator'
        when (a.minutes, a.mode, a.room_id) is distinct from (b.minutes, b.mode, b.room_id) then 'place' else 'kept' end as change
    from ${a} a full join ${b} b on b.key = a.key)`
}

const COUNTS = sql`count(*) filter (where d.change = 'moved')::int as moved,
  count(*) filter (where d.change = 'facilitator')::int as facilitator, count(*) filter (where d.change = 'place')::int as place,
  count(*) filter (where d.change = 'added')::int as added, count(*) filter (where d.change = 'gone')::int as gone,
  count(*) filter (where d.change = 'kept')::int as kept`

/** Two plans compared: totals, and the groups in which something changes. */
export async function plansCompared(
  tx: Tx,
  plan: Id,
  asked: { against?: string | undefined; q?: string | undefined; cursor?: string | undefined; limit: number },
): Promise<PlansCompared> {
  const against = await comparedWith(tx, plan, asked.against as Id | undefined)
  const none = { moved: 0, facilitator: 0, place: 0, added: 0, gone: 0, kept: 0 }
  if (!against) return { against: null, totals: none, rows: [], total: 0, next: null }
  const d = await differences(tx, plan, against.id as Id)
  const from = startOf(asked.cursor)
  const { rows: totals } = await sql<PlansCompared['totals']>`select ${COUNTS} from ${d} d`.execute(tx)
  const wanted = `%${(asked.q ?? '').replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<GroupChanges & { all: number }>`
    select d.go_live_id as "goLiveId", g.name as "group", w.name as workflow, l.on_day as "on", ${COUNTS}, count(*) over ()::int as "all"
    from ${d} d join rollout.go_live l on l.id = d.go_live_id
    join rollout.working_group g on g.org_id = l.org_id and g.id = l.group_id
    join workflows.workflow w on w.org_id = l.org_id and w.id = l.workflow_id
    where g.name || ' ' || w.name ilike ${wanted}
    group by d.go_live_id, g.name, w.name, l.on_day
    having count(*) filter (where d.change <> 'kept') > 0
    order by count(*) filter (where d.change <> 'kept') desc, g.name, w.name, d.go_live_id
    offset ${from} limit ${asked.limit}`.execute(tx)
  const total = rows[0]?.all ?? 0
  return {
    against,
    totals: totals[0]!,
    rows: rows.map(({ all: _, ...row }) => row),
    total,
    next: from + rows.length < total ? String(from + rows.length) : null,
  }
}

/** The sessions of one go-live in two plans, in order of time. */
export async function sessionChanges(
  tx: Tx,
  plan: Id,
  asked: {
    against?: string | undefined
    goLive: string
    all: 'yes' | 'no'
    cursor?: string | undefined
    limit: number
  },
): Promise<Page<SessionChange>> {
  const against = await comparedWith(tx, plan, asked.against as Id | undefined)
  if (!against) return { rows: [], total: 0, next: null }
  const d = await differences(tx, plan, against.id as Id)
  const from = startOf(asked.cursor)
  type Place = SessionChange['before']
  const { rows } = await sql<Omit<SessionChange, 'before' | 'after'> & { before: Place; after: Place; all: number }>`
    select d.key, d.change, d.kind, d.part, d.cohort, d.zone, count(*) over ()::int as "all",
      case when d.b_at is not null then jsonb_build_object('startsAt', to_char(d.b_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'minutes', d.b_minutes,
        'facilitator', bf.name, 'room', br.name) end as before,
      case when d.a_at is not null then jsonb_build_object('startsAt', to_char(d.a_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'minutes', d.a_minutes,
        'facilitator', af.name, 'room', ar.name) end as after
    from ${d} d left join people.person af on af.id = d.a_facilitator left join people.person bf on bf.id = d.b_facilitator
    left join schedule.room ar on ar.id = d.a_room left join schedule.room br on br.id = d.b_room
    where d.go_live_id = ${asked.goLive} ${asked.all === 'yes' ? sql`` : sql`and d.change <> 'kept'`}
    order by coalesce(d.a_at, d.b_at), d.key offset ${from} limit ${asked.limit}`.execute(tx)
  const names = await cohortNames(tx, [plan, against.id as Id])
  const total = rows[0]?.all ?? 0
  return {
    rows: rows.map(({ all: _, ...row }) => ({ ...row, cohort: names.get(row.cohort) ?? '–' })),
    total,
    next: from + rows.length < total ? String(from + rows.length) : null,
  }
}

/** Names of the cohorts of these plans; where both know a cohort, the first one's name. */
async function cohortNames(tx: Tx, plans: readonly Id[]): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for (const plan of plans.toReversed()) for (const [key, { name }] of await planCohorts(tx, plan)) names.set(key, name)
  return names
}
