import { type Draft, missingIn } from './draft.ts'
import { dayAt, SLOT_MINUTES } from './grid.ts'
import type { PlanAnswer } from './plan-answer.ts'
import { skillOf } from './programme.ts'
import type { Session } from './sessions.ts'

/** Opening and closing days compared for one pool; more would say the same again. */
const MOST_DAYS = 12

type Pool = NonNullable<PlanAnswer['pools']>[number]

/**
 * Demand against supply for the facilitators who could take a session without a place: over the interval of days, spanned
 * by windows of such sessions, in which most minutes are lacking (Hall's condition; planner.md, 6.3). Where minutes enough
 * are free nothing is told: then something else stands in the way.
 */
export function poolFacts(draft: Draft): Pool[] {
  const { problem } = draft.work
  const byList = Map.groupBy(missingIn(draft), ({ index }) => problem.eligible.of[index]!)
  return [...byList].flatMap(([list, missing]) => {
    const open = missing.filter(({ window }) => window.opens <= window.closes)
    const days = (end: 'opens' | 'closes') =>
      [...new Set(open.map(({ window }) => window[end]))].sort((a, b) => a - b).slice(0, MOST_DAYS)
    let worst: Pool | undefined
    for (const from of days('opens'))
      for (const to of days('closes')) {
        const pool = from <= to && poolIn(draft, list, open, from, to)
        if (pool && pool.neededMinutes - pool.freeMinutes > (worst ? worst.neededMinutes - worst.freeMinutes : 0))
          worst = pool
      }
    return worst ? [worst] : []
  })
}

function poolIn(draft: Draft, list: number, missing: readonly Session[], from: number, to: number): Pool | undefined {
  const { work } = draft
  const { problem, programme, sessions } = work
  const inside = ({ window }: Session) => window.opens >= from && window.closes <= to
  const lacking = missing.filter(inside)
  if (!lacking.length) return undefined
  const demand = sessions.filter((one) => problem.eligible.of[one.index] === list && !one.off && inside(one))
  const own = new Set(demand.map((one) => one.index))
  const teachers = [...problem.eligible.lists[list]!.facilitator]
  const free = teachers.reduce((sum, f) => sum + freeSlots(draft, f, own, from, to), 0)
  const { cohort, goLive } = lacking[0]!
  return {
    skill: skillOf(programme, goLive.given.workflow),
    language: cohort.language,
    zone: work.localOf[cohort.index]!.zone,
    from: dayAt(programme.grid, from),
    to: dayAt(programme.grid, to),
    facilitators: teachers.map((f) => work.teachers[f]!.given.id),
    sessions: lacking.map((one) => one.id),
    neededMinutes: demand.reduce((sum, one) => sum + one.minutes, 0),
    freeMinutes: free * SLOT_MINUTES,
  }
}

/** What one facilitator could give these sessions at most, by his days and weeks, after what he teaches otherwise. */
function freeSlots({ work, state }: Draft, f: number, own: ReadonlySet<number>, from: number, to: number): number {
  const { problem } = work
  const { dayOf, weekOf, free, dayCap, weekHard } = problem.facilitators
  const longest = Math.max(...[...own].map((i) => problem.sessions.length[i]!))
  const days = new Map<number, { open: number; week: number; taught: number; most: number }>()
  const weeks = new Map<number, { open: number; taught: number }>()
  for (let slot = 0; slot < problem.slots; slot++) {
    const day = dayOf[f]![slot]!
    if (day < from || day > to) continue
    const there = days.get(day) ?? { open: 0, week: weekOf[f]![slot]!, taught: 0, most: dayCap[f]! }
    const other = state.seat[f * problem.slots + slot]! - 1
    const elsewhere = other >= 0 && !own.has(other)
    if (free[f]![slot]! > 0 && !elsewhere) there.open++
    if (elsewhere) {
      there.taught++
      if (other !== state.seat[f * problem.slots + slot - 1]! - 1) there.most--
    }
    days.set(day, there)
  }
  for (const { open, week, taught, most } of days.values()) {
    const all = weeks.get(week) ?? { open: 0, taught: 0 }
    all.open += Math.min(open, Math.max(0, most) * longest)
    all.taught += taught
    weeks.set(week, all)
  }
  let sum = 0
  for (const { open, taught } of weeks.values()) sum += Math.max(0, Math.min(open, weekHard[f]! - taught))
  return sum
}
