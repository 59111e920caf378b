import { sql } from 'kysely'
import type { PlanAnswer } from '#engines/planner/plan-answer.ts'
import type { PlanFile } from '#engines/planner/plan-file.ts'
import { policyOf } from '#engines/planner/policy.ts'
import { type Day, laterDay, plusDays } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { zone } from '#kernel/zone.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { PlanBottleneck } from './bottleneck.schema.ts'
import { bottleneckOf, type Placed, type Wanting, zoneHoursApart } from './bottleneck.ts'
import { goLiveNames, namesOfPeople } from './names.views.ts'
import { sessionsStanding } from './plan-standing.views.ts'

type Parts = Pick<PlanFile, 'today' | 'policy' | 'sites' | 'workflows' | 'goLives' | 'facilitators'> &
  Pick<PlanAnswer, 'cohorts' | 'unscheduled'>

/** Hours needed against hours free for the pool of a session without a place; null when the plan has no such session. */
export async function bottleneckHere(tx: Tx, plan: Id, key: string): Promise<PlanBottleneck | null> {
  const parts = await partsOf(tx, plan)
  const wanted = parts?.unscheduled.find((one) => one.session.id === key)
  if (!parts || !wanted) return null
  const cohorts = new Map(parts.cohorts.map((cohort) => [cohort.id, cohort]))
  const cohort = cohorts.get(wanted.session.cohort)!
  const workflows = new Map(parts.workflows.map((one) => [one.id, one]))
  const policy = policyOf({ policy: parts.policy } as PlanFile)
  const closes = wanted.window.closes as Day
  const minutesOf = ({ session }: PlanAnswer['unscheduled'][number]) =>
    minutesFor(session, workflows.get(session.workflow)?.live ?? [60], policy)
  const near = (id: string) => {
    const other = cohorts.get(id)
    return (
      other?.workflow === cohort.workflow &&
      other.language === cohort.language &&
      zoneHoursApart(cohort.zone, other.zone, closes) <= policy.facilitatorZoneHours
    )
  }
  const wanting = parts.unscheduled
    .filter((one) => near(one.session.cohort))
    .map(
      (one): Wanting => ({
        key: one.session.id,
        minutes: minutesOf(one),
        opens: one.window.opens as Day,
        closes: one.window.closes as Day,
        zone: cohorts.get(one.session.cohort)!.zone,
      }),
    )
  const access = parts.goLives.find((one) => one.id === wanted.session.goLive)?.accessFrom as Day | undefined
  const tomorrow = plusDays(parts.today as Day, 1)
  const found = bottleneckOf({
    session: {
      ...wanting.find((one) => one.key === key)!,
      skill: workflows.get(cohort.workflow)?.skill ?? cohort.workflow,
      language: cohort.language,
      sites: cohort.sites,
    },
    from: access && wanted.session.kind === 'live' ? laterDay(access, tomorrow) : tomorrow,
    zoneHours: policy.facilitatorZoneHours,
    sites: parts.sites,
    facilitators: parts.facilitators,
    placed: await placedNear(tx, plan, wanted.window, near),
    wanting,
  })
  const names = await namesOfPeople(
    tx,
    found.facilitators.map((one) => one.id),
  )
  return {
    key,
    workflow: (await goLiveNames(tx)).get(wanted.session.goLive)?.workflow ?? '–',
    language: cohort.language,
    opensOn: wanted.window.opens,
    closesOn: wanted.window.closes,
    weeks: found.weeks.map(({ opens, closes: last, ...week }) => ({ ...week, opensOn: opens, closesOn: last })),
    facilitators: found.facilitators.map(({ id, free }) => ({ name: names.get(id) ?? '–', free })),
    needed: found.needed,
    free: found.free,
  }
}

function minutesFor(
  { kind, part }: PlanAnswer['unscheduled'][number]['session'],
  live: readonly number[],
  policy: ReturnType<typeof policyOf>,
): number {
  if (kind === 'live') return live[part - 1] ?? live[0]!
  if (kind === 'refresher') return policy.refresherMinutes ?? live[0]!
  return kind === 'office-hours' ? policy.officeHoursMinutes : policy.reinforcementMinutes
}

/** What the planner was asked and answered, without people and their calendars; each value is unpacked once. */
async function partsOf(tx: Tx, plan: Id): Promise<Parts | null> {
  const { rows } = await sql<Parts>`
    select f.*, a.* from schedule.plan p
    cross join lateral jsonb_to_record(p.plan_file) as f (today text, policy jsonb, sites jsonb, workflows jsonb, "goLives" jsonb, facilitators jsonb)
    cross join lateral jsonb_to_record(p.answer) as a (cohorts jsonb, unscheduled jsonb)
    where p.id = ${plan}`.execute(tx)
  return rows[0] ?? null
}

/** Sessions with a place from a week before the window to a week after: limits are by the week. */
async function placedNear(
  tx: Tx,
  plan: Id,
  window: { opens: string; closes: string },
  inPool: (cohort: string) => boolean,
): Promise<Placed[]> {
  const standing = await sessionsStanding(tx, plan)
  const { rows } = await sql<Omit<Placed, 'inPool'> & { cohort: string }>`
    select s.facilitator_id as facilitator, s.starts_at as "startsAt", s.minutes, coalesce(fs.zone, s.zone) as zone, s.cohort
    from ${standing} s join people.person p on p.id = s.facilitator_id
    left join people.site fs on fs.org_id = p.org_id and fs.id = p.site_id
    where s.starts_at between ${window.opens}::date - 7 and ${window.closes}::date + 8`.execute(tx)
  return rows.map(({ cohort, ...row }) => ({ ...row, zone: zone(row.zone), inPool: inPool(cohort) }))
}
