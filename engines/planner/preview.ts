import { changeEligible, changeFree, type Event, openEvent, rollBack, touchedIn } from './core/event.ts'
import type { Problem } from './core/problem.ts'
import { repair } from './core/repair.ts'
import type { Draft } from './draft.ts'
import type { List, Teacher } from './faculty.ts'
import { SLOT_MINUTES } from './grid.ts'

/** What happened when a change was executed: sessions that hold another place than before, and the difference in cost. */
export type Outcome = { sessionsMoved: number; cost: number }

/** Changes facts within an event; answers whom it wants placed, and how many sessions it leaves out. */
export type Trial = (event: Event) => { targets: readonly number[]; dropped?: number }

/** Executes a change on the plan, and puts everything back; undefined when a target stays out or somebody else falls out. */
export function executed(draft: Draft, trial: Trial): Outcome | undefined {
  const { work, state } = draft
  const { problem } = work
  const event = openEvent(state)
  const had = state.slotOf.slice()
  const { targets, dropped = 0 } = trial(event)
  const wanted = targets.filter((i) => problem.sessions.penalty[i]! > 0)
  // Without a start or a facilitator for each target there is nothing to execute.
  const { from, to } = problem.candidates
  const hopeful = wanted.every((i) => to[i]! > from[i]! && ableFor(problem, i).facilitator.length)
  const done = hopeful && repair(event, { seed: 1, wanted, polish: 0 })
  const all = done && wanted.every((i) => state.slotOf[i]! >= 0) && done.unplaced <= dropped - wanted.length
  const moved = touchedIn(event).filter((i) => had[i]! >= 0 && state.slotOf[i]! >= 0).length
  const outcome = all ? { sessionsMoved: moved, cost: state.cost - event.cost } : undefined
  rollBack(event)
  return outcome
}

/** Who may teach a session. */
export function ableFor({ eligible }: Problem, session: number): List {
  return eligible.lists[eligible.of[session]!]!
}

/** Lets these teach the sessions instead. */
export function teachInstead(
  { work: { problem }, state }: Draft,
  event: Event,
  sessions: readonly number[],
  able: List,
) {
  const { tables } = state
  const lists = problem.eligible.lists as List[]
  const views = tables.views.length
  const at = lists.push(able) - 1
  event.facts.push(() => {
    lists.pop()
    tables.views.length = views
    for (const [key, view] of tables.viewAt) if (view >= views) tables.viewAt.delete(key)
  })
  for (const i of sessions) changeEligible(event, i, at)
}

/** Makes the facilitator at one place in the list somebody else: his time, his limits and where he meets people. */
export function seatInstead({ work, state }: Draft, event: Event, seat: Teacher, now: Teacher): void {
  const before = { ...seat }
  const { tables } = state
  const { facilitators } = work.problem
  const write = (one: Teacher) => {
    Object.assign(seat, one, { runs: seat.runs })
    ;(facilitators.sites as Int32Array[])[seat.index] = one.sites
    facilitators.dayCap[seat.index] = Math.min(255, one.perDay)
    facilitators.weekHard[seat.index] = Math.floor(one.perWeek / SLOT_MINUTES)
    facilitators.weekSoft[seat.index] = Math.floor(one.easyWeek / SLOT_MINUTES)
    tables.meets.fill(0, seat.index * tables.sites, (seat.index + 1) * tables.sites)
    for (const site of one.sites) tables.meets[seat.index * tables.sites + site] = 1
  }
  write(now)
  event.facts.push(() => write(before))
  changeFree(event, seat.index, now.runs)
}
