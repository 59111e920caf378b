import type { PlanFile, PlanPolicy } from '#engines/planner/plan-file.ts'
import { type Day, laterDay, plusDays, weekdayOf } from '#kernel/day.ts'
import { workingCalendar } from '#modules/people/working-calendar.ts'
import { inFile } from './packed-busy.ts'
import type { PlanningInput, PlanningPerson, PlanningSite } from './planning-input.ts'
import { type HoursByWeekday, planHours } from './week-hours.ts'

/** Follow-ups end 95 days after go-live. */
export const AFTER_GO_LIVE = 95

export const POLICY = [
  'leadDays',
  'liveMinutes',
  'cohort',
  'refresherDays',
  'liveReinforcement',
  'practiceShare',
  'managers',
  'sharedHoursMinutes',
  'facilitatorZoneHours',
  'mergeZoneHours',
  'clashShare',
  'officeHoursMinutes',
  'refresherMinutes',
  'reinforcementMinutes',
  'officeHours',
  'officeHoursSeats',
  'precedence',
] as const

/** The organisation's own rules while they are in force; the rest are the product's. */
export function policyFrom(policy: unknown, today: Day): PlanPolicy {
  const rules = (policy ?? {}) as Record<string, { value?: unknown; expires_on?: string | null } | undefined>
  const own = POLICY.flatMap((name) => {
    const rule = rules[name]
    if (rule?.value === undefined || (rule.expires_on && rule.expires_on < today)) return []
    return [[name, rule.value] as const]
  })
  return Object.fromEntries(own) as PlanPolicy
}

/** Holidays are written out as days, with the site's own changes; a day that closes early is a holiday too. */
export function siteLine(
  site: PlanningSite,
  rooms: PlanningInput['rooms'],
  from: Day,
  to: Day,
): PlanFile['sites'][number] {
  const first = plusDays(from, -AFTER_GO_LIVE)
  const calendar = workingCalendar(site, first, to)
  const days: Day[] = []
  for (let on = first; on <= to; on = plusDays(on, 1)) {
    const usual = site.hours[weekdayOf(on)]
    const hours = usual ? calendar.hoursOn(on) : null
    if (usual && hours?.[1] !== usual[1]) days.push(on)
  }
  const here = rooms.filter((room) => room.siteId === site.id)
  return {
    id: site.id,
    name: site.name,
    zone: site.zone,
    holidays: days,
    hours: planHours(site.hours as HoursByWeekday),
    ...(here.length ? { rooms: here.map(({ id, name, seats }) => ({ id, name, seats })) } : {}),
  }
}

/** One person of the roster as the planner knows them. */
export function personLine(
  person: PlanningPerson,
  input: PlanningInput,
  members: ReadonlySet<string>,
  today: Day,
): PlanFile['people'][number] {
  const languages = person.languages.length ? person.languages : input.languages.length ? input.languages : ['en']
  const leave = leaveOf(person, today)
  return {
    id: person.id,
    name: person.name,
    site: person.siteId!,
    ...(person.department ? { department: person.department } : {}),
    ...(person.role ? { role: person.role } : {}),
    ...(person.title ? { title: person.title } : {}),
    ...(person.managerId && person.managerId !== person.id && members.has(person.managerId)
      ? { manager: person.managerId }
      : {}),
    isManager: person.isManager,
    languages: [...languages],
    ...(leave.length ? { leave } : {}),
    ...inFile(input.busy.get(person.id)),
  }
}

const FAR = 730

/** When somebody is away, also before they start and after they leave. */
export function leaveOf(person: PlanningPerson, today: Day): [string, string][] {
  const leave: [string, string][] = person.leave.filter(({ to }) => to >= today).map(({ from, to }) => [from, to])
  if (person.startsOn && person.startsOn > today) leave.push([today, plusDays(person.startsOn, -1)])
  for (const since of [person.onLeaveSince, person.leavesOn])
    if (since) leave.push([since, plusDays(laterDay(since, today), FAR)])
  return leave
}
