import { dayAt, slotAt } from './grid.ts'
import { awayRanges, touches } from './person-time.ts'
import type { AnswerSession, PlanAnswer } from './plan-answer.ts'
import type { PlanFile, PlanPerson } from './plan-file.ts'
import { languagesOf, policyOf } from './policy.ts'
import { programmeOf } from './programme.ts'
import { hoursMask } from './site-time.ts'
import { weeklyHours } from './weekly-hours.ts'

/** A session of another cohort that makes up for a missed one; `seats` are those left, `days` how far from the missed day. */
export type MakeUp = { session: string; cohort: string; start: string; seats: number; days: number }

/**
 * Other cohorts' sessions of the same workflow, kind and part that a person who missed one can still go to: after today,
 * inside the window the missed one had, in a language they speak, in their own hours while nothing else is in their
 * calendar, on a day without another session of theirs, with a seat left. Nearest to the missed day first, then the
 * emptier one. Throws a `RangeError` for a person or session that is not there.
 */
export function makeUp(file: PlanFile, answer: PlanAnswer, person: string, missed: string): MakeUp[] {
  const who = file.people.find((one) => one.id === person)
  const was = answer.sessions.find((one) => one.id === missed)
  if (!who || !was) throw new RangeError(`No such person or session in the plan: ${person}, ${missed}`)
  const cohorts = new Map(answer.cohorts.map((one) => [one.id, one]))
  const size = (one: AnswerSession) =>
    [one.cohort, ...(one.alsoFor ?? [])].reduce((sum, id) => sum + (cohorts.get(id)?.people.length ?? 0), 0)
  const fits = fitsInto(file, answer, who, was)
  return answer.sessions
    .filter((one) => one.workflow === was.workflow && one.kind === was.kind && one.part === was.part)
    .filter((one) => one.cohort !== was.cohort && languagesOf(who).includes(cohorts.get(one.cohort)!.language))
    .flatMap((one) => {
      const seats = mostIn(file, who, one) - size(one)
      if (seats < 1 || !fits(one)) return []
      const days = Math.round(Math.abs(Date.parse(one.start) - Date.parse(was.start)) / 86_400_000)
      return [{ session: one.id, cohort: one.cohort, start: one.start, seats, days }]
    })
    .sort((a, b) => a.days - b.days || b.seats - a.seats || (a.session < b.session ? -1 : 1))
}

/** How many people the session takes with this one; 0 where they would have to travel. */
function mostIn(file: PlanFile, who: PlanPerson, { mode, room, alsoFor }: AnswerSession): number {
  const policy = policyOf(file)
  if (mode === 'online') return alsoFor ? policy.officeHoursSeats : policy.cohort[1]
  const here = file.sites.find((site) => site.id === who.site)?.rooms?.find((one) => one.id === room)
  return Math.min(policy.cohort[1], here?.seats ?? 0)
}

/** Whether the person can be at a session: its day, their hours, their calendar and their other sessions. */
function fitsInto(
  file: PlanFile,
  answer: PlanAnswer,
  who: PlanPerson,
  was: AnswerSession,
): (one: AnswerSession) => boolean {
  const { grid, sites } = programmeOf({
    ...file,
    people: [who],
    facilitators: [],
    goLives: [],
    published: undefined,
    // Pins widen the grid to every start that is compared.
    pins: answer.sessions.map(({ start }) => ({ session: '', start })),
  })
  const clocks = new Map(sites.map((site) => [site.local.zone, site.local]))
  const home = sites.find((site) => site.id === who.site)!
  const hours = who.hours ? hoursMask(grid, home.local, weeklyHours(who.hours)) : home.inHours
  const away = awayRanges(grid, home, who)
  const mine = new Set(answer.cohorts.filter((one) => one.people.includes(who.id)).map((one) => one.id))
  const own = answer.sessions.filter(
    (one) => one !== was && [one.cohort, ...(one.alsoFor ?? [])].some((id) => mine.has(id)),
  )
  const dayIn = (zone: string, one: AnswerSession) => clocks.get(zone)!.dayOf[slotAt(grid, one.start)]!
  const order = own.filter((one) => one.cohort === was.cohort && one.kind === 'live' && was.kind === 'live')
  return (one) => {
    const slot = slotAt(grid, one.start)
    const end = slot + Math.ceil(one.minutes / 15)
    const on = dayAt(grid, dayIn(was.zone, one))
    if (on <= file.today || on < was.window.opens || on > was.window.closes) return false
    for (let s = slot; s < end; s++) if (!hours[s] || home.closed[s]) return false
    if (touches(away, slot, end)) return false
    if (own.some((other) => [one.zone, other.zone].some((zone) => dayIn(zone, other) === dayIn(zone, one))))
      return false
    return order.every((other) => other.part < was.part === other.start < one.start)
  }
}
