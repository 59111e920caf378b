import type { Draft } from './draft.ts'
import { dayIndex, onGrid, slotAt } from './grid.ts'
import { LIVE_2, OFFICE_HOURS } from './kinds.ts'
import type { PlanAnswer, PracticeBlock } from './plan-answer.ts'
import type { SiteTime } from './site-time.ts'

/** Slots between two sessions of a chain, or between the last one and go-live; `closes` is excluded. */
export type Stretch = { from: string; to: string; opens: number; closes: number }

/** By session, the first slot after it; a pin off the grid takes part of one quarter hour more. */
export function endsOf({ work, state }: Draft): Int32Array {
  const ends = Int32Array.from(work.sessions, (session) => state.slotOf[session.index]! + session.length)
  for (const { session, start } of work.fixed) if (!onGrid(start)) ends[session]!++
  return ends
}

/** From the first live session: to the next one, to office hours, on; sessions that are missing leave longer stretches. */
export function stretchesOf({ work, state }: Draft, k: number, ends: Int32Array): Stretch[] {
  const placed = [...work.chains[k]!]
    .map((i) => work.sessions[i]!)
    .filter((session) => session.step <= OFFICE_HOURS && state.slotOf[session.index]! >= 0)
    .sort((a, b) => state.slotOf[a.index]! - state.slotOf[b.index]!)
  if (!placed.length || placed[0]!.step > LIVE_2) return []
  return placed.map((session, i) => {
    const next = placed[i + 1]
    const closes = next ? state.slotOf[next.index]! : Number.POSITIVE_INFINITY
    return { from: session.id, to: next?.id ?? 'go-live', opens: ends[session.index]!, closes }
  })
}

/** What is left of the stretches for one person: after today and before the first of their own go-lives, on their clock. */
export function stretchesFor(
  { work }: Draft,
  k: number,
  person: number,
  site: SiteTime,
  all: readonly Stretch[],
): Stretch[] {
  const { grid, file } = work.programme
  const days = work.cohorts[k]!.goLives.filter((one) => one.people.includes(person)).map((one) => one.given.on)
  const tomorrow = site.local.dayStart[dayIndex(grid, file.today) + 1]!
  const goLive = site.local.dayStart[dayIndex(grid, days.sort()[0]!)]!
  return all.map((one) => ({ ...one, opens: Math.max(one.opens, tomorrow), closes: Math.min(one.closes, goLive) }))
}

/** Published blocks on or before today, by person: they happened, whoever the person learns with now. */
export function practiceHistory({ work }: Draft): Map<string, PracticeBlock[]> {
  const { published, grid, file, people, sites, siteOf } = work.programme
  const home = new Map(people.map((one, i) => [one.id, sites[siteOf[i]!]!]))
  const tomorrow = dayIndex(grid, file.today) + 1
  const past = (published?.practice ?? []).filter((block) => {
    const site = home.get(block.person)
    const slot = slotAt(grid, block.start)
    return site && slot < grid.slots && (slot < 0 || site.local.dayOf[slot]! < tomorrow)
  })
  return Map.groupBy(past, (block) => block.person)
}

/** The cohort of `mine` that a block of history counts for: its own, else one that learns for the same go-live. */
export function countsFor(
  block: PracticeBlock,
  mine: readonly { id: string; goLives: readonly { id: string }[] }[],
  before: ReadonlyMap<string, PlanAnswer['cohorts'][number]>,
): string | undefined {
  const goLives = before.get(block.cohort)?.goLives ?? []
  const home =
    mine.find((cohort) => cohort.id === block.cohort) ??
    mine.find((cohort) => cohort.goLives.some((one) => goLives.includes(one.id)))
  return home?.id
}
