import { gapAllows, loadAllows, peopleAreFree, roomFor, startIsFree, takesPart } from './core/allowed.ts'
import { candidateAt, put } from './core/assignment.ts'
import { changeStarts, type Event, keepEvent, openEvent, rollBack } from './core/event.ts'
import { fillGreedily } from './core/greedy.ts'
import { bringIn, repair } from './core/repair.ts'
import { emptyState, lift, type State } from './core/state.ts'
import { LIVE_2, PENALTY } from './kinds.ts'
import type { Session } from './sessions.ts'
import { clashesOnce, startsOf, type Work } from './work.ts'

/** The resolved programme and the plan under construction on it. */
export type Draft = { work: Work; state: State }

/** Fixed sessions, then what is published and still allowed; the rest has no place yet. */
export function heldDraft(work: Work): Draft {
  const state = emptyState(work.problem)
  const draft = { work, state }
  for (const { session, slot, facilitator } of work.fixed)
    put(state, session, slot, facilitator, facilitator < 0 ? -1 : roomFor(state, session, slot, facilitator))
  for (const { index, off } of work.sessions) {
    const { slot, facilitator } = work.before
    if (!off && slot[index]! >= 0 && facilitator[index]! >= 0) putBack(draft, index, slot[index]!, facilitator[index]!)
  }
  state.logged = 0
  const event = openEvent(state)
  mayMove(draft, event, missingIn(draft))
  keepEvent(event)
  return draft
}

/** Whoever most have accepted and who cannot stay may start elsewhere after all. */
export function mayMove({ work }: Draft, event: Event, missing: readonly Session[]): void {
  for (const session of missing)
    if (work.before.held(session.index)?.kept)
      changeStarts(event, session.index, startsOf(work, session, clashesOnce(work), true))
}

/** As `heldDraft`, with every other session at the best place left, tightest blocks first. */
export function firstDraft(
  work: Work,
  onBlock?: (done: number, of: number, cost: number) => boolean | undefined,
): Draft {
  const draft = heldDraft(work)
  fillGreedily(draft.state, onBlock)
  draft.state.logged = 0
  return draft
}

/** Places a session where it was, when that is still allowed. */
export function putBack({ work, state }: Draft, session: number, slot: number, teacher: number): boolean {
  const { sessions, candidates } = work.problem
  if (sessions.fixed[session] || costOfTeacher(state, session, teacher) < 0) return false
  const c = candidateAt(work.problem, session, slot)
  if (c < 0) return false
  const day = candidates.day[c]!
  if (!peopleAreFree(state, session, slot, day) || !gapAllows(state, session, day)) return false
  if (!startIsFree(state, session, slot, teacher) || !loadAllows(state, session, slot, teacher)) return false
  if (takesPart(state, session, teacher)) return false
  put(state, session, slot, teacher, roomFor(state, session, slot, teacher))
  return true
}

/** Points for this facilitator; -1 when he may not teach the session. */
export function costOfTeacher(state: State, session: number, teacher: number): number {
  return state.tables.views[state.tables.view[session]!]!.costOf[teacher]!
}

/** Sessions of the plan that have no place. */
export function missingIn({ work, state }: Draft): Session[] {
  return work.sessions.filter(({ index, off }) => !off && state.slotOf[index]! < 0)
}

/** Whatever still fits, also where others must give way. */
export function placeMissing(draft: Draft, seed: number): void {
  const { state } = draft
  for (const { index } of missingIn(draft)) if (state.slotOf[index]! < 0) bringIn(state, index, seed)
  state.logged = 0
}

/** Takes a session that has no place out of the plan, or into it: its penalty and its starts go and come. */
export function switchSession({ work, state }: Draft, event: Event, session: Session, off: boolean): void {
  const { penalty } = work.problem.sessions
  const i = session.index
  const set = (points: number, now: boolean) => {
    state.cost += points - penalty[i]!
    penalty[i] = points
    session.off = now
  }
  const [points, was] = [penalty[i]!, session.off]
  set(off ? 0 : PENALTY[session.step]!, off)
  event.facts.push(() => set(points, was))
  changeStarts(event, i, off ? NO_STARTS : startsOf(work, session, clashesOnce(work)))
}

const NO_STARTS = { slot: [], cost: [], day: [] }

/** The live sessions of a cohort and the single one in their place, when its workflow has that and none is fixed. */
function singleOf({ chains, sessions, problem }: Work, k: number) {
  const live = [...chains[k]!].map((i) => sessions[i]!).filter((one) => one.step <= LIVE_2)
  const single = live.find((one) => one.single)
  if (!single || live.some((one) => problem.sessions.fixed[one.index])) return undefined
  return { single, two: live.filter((one) => !one.single) }
}

/** One live session for every cohort whose two cannot both be placed and whose workflow allows one. */
export function relaxLive(draft: Draft, seed: number, outer?: Event): void {
  const { work, state } = draft
  const short = new Set(missingIn(draft).flatMap(({ step, cohort }) => (step <= LIVE_2 ? [cohort.index] : [])))
  for (const k of short) {
    const live = singleOf(work, k)
    if (!live?.single.off) continue
    const event = openEvent(state)
    for (const one of live.two) {
      lift(state, one.index)
      switchSession(draft, event, one, true)
    }
    switchSession(draft, event, live.single, false)
    const { left } = repair(event, { seed, wanted: [live.single.index] })
    if (left.length) rollBack(event)
    else keepEvent(event)
    if (!left.length) outer?.facts.push(...event.facts)
  }
  if (!outer) state.logged = 0
}
