import { dayIndex, instantOf, SLOT_MINUTES } from './grid.ts'
import { LIVE_2, OFFICE_HOURS } from './kinds.ts'
import type { Occupancy } from './occupancy.ts'
import { awayRanges, touches } from './person-time.ts'
import type { PlanAnswer, PracticeBlock } from './plan-answer.ts'
import type { Session } from './sessions.ts'
import { hoursMask, type SiteTime } from './site-time.ts'
import { weeklyHours } from './weekly-hours.ts'

const REFLECTION_MINUTES = 10
const SHORTEST = 30
const LONGEST = 60

/** Practice per person: live minutes x share / (1 - share), up to the next quarter hour (product.md: 40 to 60). */
export function practiceMinutes(liveMinutes: number, share: number): number {
  return Math.max(0, Math.ceil((liveMinutes * share) / (1 - share) / SLOT_MINUTES - 1e-9)) * SLOT_MINUTES
}

/** Blocks of 30 to 60 minutes, longest first, at least `intervals` of them when the minutes allow it. */
export function blockSizes(minutes: number, intervals: number): number[] {
  if (minutes <= 0) return []
  const count = Math.max(1, Math.min(Math.max(intervals, Math.ceil(minutes / LONGEST)), Math.floor(minutes / SHORTEST)))
  const quarters = Math.max(minutes, SHORTEST) / SLOT_MINUTES
  return Array.from(
    { length: count },
    (_, i) => (Math.floor(quarters / count) + (i < quarters % count ? 1 : 0)) * SLOT_MINUTES,
  )
}

type Gap = { from: string; to: string; opens: number; closes: number }
type Wish = { cohort: string; gap: Gap; minutes: number }

/** Blocks in free working time between the sessions of each chain; whoever has no room for them is in debt, by minutes. */
export function practicePlan(o: Occupancy): Pick<PlanAnswer, 'practice' | 'practiceDebt'> {
  const { programme, cohorts } = o.work
  const practice: PracticeBlock[] = []
  const debt: PlanAnswer['practiceDebt'] = []
  const chainsOf = new Map<number, number[]>()
  for (const cohort of cohorts)
    for (const person of cohort.people) chainsOf.set(person, [...(chainsOf.get(person) ?? []), cohort.index])
  const gapsOf = cohorts.map((cohort) => gaps(o, cohort.index))
  const live = new Map(
    programme.file.workflows.map((one) => [one.id, one.live.reduce((sum, minutes) => sum + minutes, 0)]),
  )
  for (const [person, mine] of [...chainsOf].sort(([a], [b]) => a - b)) {
    const site = programme.sites[programme.siteOf[person]!]!
    const diary = diaryOf(o, person, site, mine)
    const order = [...mine].sort((a, b) =>
      goLiveDay(o, a) < goLiveDay(o, b) ? -1 : goLiveDay(o, a) > goLiveDay(o, b) ? 1 : a - b,
    )
    for (const k of order) {
      const cohort = cohorts[k]!
      const wanted = practiceMinutes(live.get(cohort.goLives[0]!.given.workflow)!, programme.policy.practiceShare)
      let placed = 0
      for (const wish of wishes(cohort.id, gapsOf[k]!, wanted)) {
        const slot = diary.book(wish.gap, wish.minutes / SLOT_MINUTES)
        if (slot < 0) continue
        placed += wish.minutes
        practice.push({
          cohort: wish.cohort,
          person: programme.people[person]!.id,
          start: instantOf(programme.grid, slot),
          minutes: wish.minutes,
          between: [wish.gap.from, wish.gap.to],
          reflectionMinutes: REFLECTION_MINUTES,
        })
      }
      if (placed < wanted) {
        const goLive = cohort.goLives.find((one) => one.people.includes(person))!.id
        debt.push({ person: programme.people[person]!.id, goLive, minutesWanted: wanted, minutesPlaced: placed })
      }
    }
  }
  return { practice, practiceDebt: debt }
}

function goLiveDay(o: Occupancy, k: number): string {
  return o.work.cohorts[k]!.goLives[0]!.given.on
}

/** From the first live session: to the next one, to office hours, to go-live; sessions that are missing leave longer gaps. */
function gaps(o: Occupancy, k: number): Gap[] {
  const { work } = o
  const placed = [...work.sessionsOfCohort[k]!]
    .map((i) => work.sessions[i]!)
    .filter((session) => session.step <= OFFICE_HOURS && o.slotOf[session.index]! >= 0)
  if (!placed.length || placed[0]!.step > LIVE_2) return []
  const { grid } = work.programme
  const goLive = work.localOf[k]!.dayStart[dayIndex(grid, goLiveDay(o, k))]!
  const today = work.localOf[k]!.dayStart[placed[0]!.window.notToday]!
  const end = (session: Session) => o.slotOf[session.index]! + session.length
  return placed.map((session, i) => {
    const next = placed[i + 1]
    const closes = next ? o.slotOf[next.index]! : goLive
    return { from: session.id, to: next?.id ?? 'go-live', opens: Math.max(end(session), today), closes }
  })
}

function wishes(cohort: string, between: readonly Gap[], minutes: number): Wish[] {
  if (!between.length) return []
  const sizes = blockSizes(minutes, between.length)
  // One block in every gap, the rest where there is most time; earliest deadline is booked first.
  const counts = between.map((_, i) => (i < sizes.length ? 1 : 0))
  for (let extra = between.length; extra < sizes.length; extra++) {
    const roomiest = between
      .map((gap, i) => ({ i, each: (gap.closes - gap.opens) / (counts[i]! + 1) }))
      .sort((a, b) => b.each - a.each || a.i - b.i)[0]!
    counts[roomiest.i]!++
  }
  let next = 0
  return between.flatMap((gap, i) =>
    Array.from({ length: counts[i]! }, () => ({ cohort, gap, minutes: sizes[next++]! })),
  )
}

type Diary = { book: (gap: Gap, length: number) => number }

/** One person's free working time; a day takes one block while other days have room. */
function diaryOf(o: Occupancy, person: number, site: SiteTime, chains: readonly number[]): Diary {
  const { work } = o
  const { grid } = work.programme
  const given = work.programme.people[person]!
  const hours = given.hours ? hoursMask(grid, site.local, weeklyHours(given.hours)) : site.inHours
  const away = awayRanges(grid, site, given)
  const taken: [number, number][] = []
  for (const k of chains)
    for (const i of work.sessionsOfCohort[k]!)
      if (o.slotOf[i]! >= 0) taken.push([o.slotOf[i]!, o.slotOf[i]! + work.sessions[i]!.length])
  const practised = new Set<number>()
  const fits = (slot: number, length: number): boolean => {
    for (let s = slot; s < slot + length; s++) if (!hours[s] || site.holiday[site.local.dayOf[s]!]) return false
    return !touches(away, slot, slot + length) && !taken.some(([from, to]) => from < slot + length && slot < to)
  }
  const onDay = (day: number, gap: Gap, length: number): number => {
    const from = Math.max(gap.opens, site.local.dayStart[day]!)
    const to = Math.min(gap.closes, site.local.dayStart[day + 1]!) - length
    for (let slot = from; slot <= to; slot++) if (fits(slot, length)) return slot
    return -1
  }
  const book = (gap: Gap, length: number): number => {
    if (gap.opens >= gap.closes) return -1
    const first = site.local.dayOf[gap.opens]!
    const last = site.local.dayOf[gap.closes - 1]!
    for (const fresh of [true, false])
      for (let day = first; day <= last; day++) {
        if (practised.has(day) === fresh) continue
        const slot = onDay(day, gap, length)
        if (slot < 0) continue
        practised.add(day)
        taken.push([slot, slot + length])
        return slot
      }
    return -1
  }
  return { book }
}
