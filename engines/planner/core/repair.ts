import { mulberry32 } from '../random.ts'
import { type Event, touchedIn } from './event.ts'
import { insertBlock, openSibling } from './greedy.ts'
import { insert } from './insertion.ts'
import { insertPair } from './pair.ts'
import { force, improve } from './search.ts'
import { lift, type State, undo } from './state.ts'

export type RepairOptions = {
  seed: number
  /** Moves of the search over what was touched; 0 leaves it out. */
  polish?: number
  milliseconds?: number
  clock?: () => number
  /** Sessions that should have a place beside those that lost theirs: of a new cohort, or left out before. */
  wanted?: readonly number[]
}

export type Repaired = {
  /** Lost their place because it is no longer allowed. */
  forced: number[]
  /** Stand elsewhere, or with somebody else, than before the event; forced ones without a new place too. */
  touched: number[]
  /** Of those forced or wanted, who is still without a place. */
  left: number[]
  cost: number
  unplaced: number
}

/** Throws of the dice to bring in one session that fits nowhere. */
const TRIES = 24

/** Places what an event freed, at the least cost, and says what that took; the event can still be rolled back. */
export function repair(event: Event, options: RepairOptions): Repaired {
  const { state: s, forced } = event
  const { fixed } = s.problem.sessions
  const due = [...new Set([...forced, ...(options.wanted ?? [])])].filter((i) => s.slotOf[i]! < 0 && !fixed[i])
  due.sort((a, b) => s.problem.sessions.penalty[b]! - s.problem.sessions.penalty[a]! || a - b)
  for (const i of due) if (s.slotOf[i]! < 0) insertBlock(s, i, due.includes(openSibling(s, i)) ? openSibling(s, i) : -1)
  for (const i of due) if (s.slotOf[i]! < 0) bringIn(s, i, options.seed)
  if (options.polish !== 0 && due.length) polish(s, event, due, options)
  return {
    forced,
    touched: touchedIn(event),
    left: due.filter((i) => s.slotOf[i]! < 0),
    cost: s.cost - event.cost,
    unplaced: s.unplaced - event.unplaced,
  }
}

/** A session that fits nowhere: with its sibling anew, or in somebody's place who finds another; true when it is in. */
export function bringIn(s: State, session: number, seed: number, tries = TRIES): boolean {
  const { sibling, fixed } = s.problem.sessions
  const mate = sibling[session]!
  const mark = s.logged
  const { unplaced } = s
  if (insert(s, session)) return true
  if (mate >= 0 && !fixed[mate] && s.slotOf[mate]! >= 0) {
    lift(s, mate)
    if (insertPair(s, Math.min(session, mate), Math.max(session, mate))) return true
    undo(s, mark)
  }
  const random = mulberry32(seed + session)
  for (let n = 0; n < tries; n++) {
    if (force(s, session, s.cost, random) && s.unplaced < unplaced) return true
    undo(s, mark)
  }
  return false
}

function polish(s: State, event: Event, due: readonly number[], options: RepairOptions): void {
  const { sibling, fixed } = s.problem.sessions
  const scope = new Set([...due, ...touchedIn(event)])
  for (const i of [...scope]) if (sibling[i]! >= 0) scope.add(sibling[i]!)
  improve(s, {
    seed: options.seed,
    iterations: options.polish ?? 400 * scope.size,
    milliseconds: options.milliseconds,
    clock: options.clock,
    scope: Int32Array.from([...scope].filter((i) => !fixed[i]).sort((a, b) => a - b)),
    heat: [0.6, 0.2],
  })
}
