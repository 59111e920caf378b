import { LIVE_2, REFRESHER } from '../kinds.ts'
import { bestPlace, settle } from './insertion.ts'
import { insertPair } from './pair.ts'
import { NO_LIMIT } from './query.ts'
import type { State } from './state.ts'

/** Tenths of a point for each half hour of a facilitator's week: the greedy spreads what it cannot foresee. */
const LOAD_TIE = 1

/** Blocks of at most two coupled sessions as (first, second or -1): live, refreshers, the rest; within, fewest columns first. */
export function blocksOf(s: State): Int32Array {
  const { sessions, candidates } = s.problem
  const { view, views } = s.tables
  const columns = (i: number) => (candidates.to[i]! - candidates.from[i]!) * views[view[i]!]!.teacher.length
  const first: number[] = []
  const key = new Float64Array(sessions.count)
  for (let i = 0; i < sessions.count; i++) {
    if (sessions.fixed[i] || s.slotOf[i]! >= 0) continue
    const mate = openSibling(s, i)
    if (mate >= 0 && mate < i) continue
    const step = sessions.step[i]!
    const rank = step <= LIVE_2 ? 0 : step === REFRESHER ? 1 : 2
    key[i] = rank * 2 ** 40 + Math.min(columns(i), mate < 0 ? columns(i) : columns(mate))
    first.push(i)
  }
  first.sort((a, b) => key[a]! - key[b]! || a - b)
  const blocks = new Int32Array(first.length * 2)
  first.forEach((i, n) => {
    blocks[n * 2] = i
    blocks[n * 2 + 1] = openSibling(s, i)
  })
  return blocks
}

/** The sibling when it too waits for a place, else -1. */
export function openSibling(s: State, session: number): number {
  const mate = s.problem.sessions.sibling[session]!
  return mate >= 0 && s.slotOf[mate]! < 0 && !s.problem.sessions.fixed[mate] ? mate : -1
}

/** Places what is missing of a block at its cheapest; what fits nowhere stays out. */
export function insertBlock(s: State, a: number, b: number, tie = 0): void {
  if (b >= 0 && s.slotOf[a]! < 0 && s.slotOf[b]! < 0 && insertPair(s, a, b, NO_LIMIT, tie)) return
  if (s.slotOf[a]! < 0 && bestPlace(s, a, NO_LIMIT, tie)) settle(s, s.query)
  if (b >= 0 && s.slotOf[b]! < 0 && bestPlace(s, b, NO_LIMIT, tie)) settle(s, s.query)
}

/** Places every session that waits, block by block, on top of what stands; `onBlock` hears how far it is. */
export function fillGreedily(
  s: State,
  onBlock?: (done: number, of: number, cost: number) => boolean | undefined,
): void {
  const blocks = blocksOf(s)
  for (let n = 0; n < blocks.length; n += 2) {
    insertBlock(s, blocks[n]!, blocks[n + 1]!, LOAD_TIE)
    if (!s.journal) s.logged = 0
    if (onBlock?.(n / 2 + 1, blocks.length / 2, s.cost)) return
  }
}
