import { gapAllowed } from './allowed.ts'
import { NEVER } from './bound-fees.ts'
import {
  type Column,
  cheapest,
  columnValue,
  type Pricing,
  peopleFee,
  roomFee,
  sittingIn,
  termsOf,
} from './bound-scan.ts'
import { NEW_FACE, ONLINE_INSTEAD } from './problem.ts'

/** Of each day a session could start on, its cheapest column by each teacher and by any; days no start reached cost NEVER. */
export type DayTable = {
  first: number
  days: number
  width: number
  /** At day * width + place in the eligible list. */
  value: Int32Array
  candidate: Int32Array
  room: Int32Array
  /** By day: the cheapest of its row. */
  best: Int32Array
  bestBy: Int32Array
}

export function dayTable(): DayTable {
  const none = new Int32Array()
  return { first: 0, days: 0, width: 0, value: none, candidate: none, room: none, best: none, bestBy: none }
}

/** Fills `table` with every column of a session that costs less than `limit` units. */
export function fillTable(p: Pricing, session: number, limit: number, table: DayTable): void {
  const { sessions, candidates, facilitators } = p.problem
  const { list, cost, meets, least } = termsOf(p, session)
  reserve(p, session, list.length, table)
  const { first, width, value, candidate, room: rooms, best, bestBy } = table
  const sitting = sittingIn(p, session)
  const fees = p.book.shapes[p.book.shapeOf[session]!]!.of
  const online = sessions.meetAt[session]! >= 0 ? ONLINE_INSTEAD * p.unit : 0
  for (let c = candidates.from[session]!; c < candidates.to[session]!; c++) {
    const plain = candidates.cost[c]! * p.unit + least
    if (plain >= limit) break
    const base = plain - least + peopleFee(p, session, c, sitting)
    if (base + least >= limit) continue
    const slot = candidates.slot[c]!
    const row = slot * facilitators.count
    const day = candidates.day[c]! - first
    const room = online ? roomFee(p, session, slot) : p.room
    if (best[day] === NEVER) value.fill(NEVER, day * width, (day + 1) * width)
    for (let e = 0; e < list.length; e++) {
      const now = base + cost[e]! + fees[row + list[e]!]! + (meets[e] ? room.fee : online)
      const cell = day * width + e
      if (now >= limit || now >= value[cell]!) continue
      value[cell] = now
      candidate[cell] = c
      rooms[cell] = meets[e] ? room.room : -1
      if (now >= best[day]!) continue
      best[day] = now
      bestBy[day] = e
    }
  }
}

function reserve(p: Pricing, session: number, width: number, table: DayTable): void {
  const { from, to, day } = p.problem.candidates
  let first = NEVER
  let last = -1
  for (let c = from[session]!; c < to[session]!; c++) {
    if (day[c]! < first) first = day[c]!
    if (day[c]! > last) last = day[c]!
  }
  table.first = first
  table.days = Math.max(0, last - first + 1)
  table.width = width
  const cells = table.days * width
  if (table.value.length < cells) {
    table.value = new Int32Array(cells)
    table.candidate = new Int32Array(cells)
    table.room = new Int32Array(cells)
  }
  if (table.best.length < table.days) {
    table.best = new Int32Array(table.days)
    table.bestBy = new Int32Array(table.days)
  }
  table.best.fill(NEVER, 0, table.days)
}

/** Two siblings on the table, first the one with the lower step. */
export type Pair = { a: Column; b: Column; tableA: DayTable; tableB: DayTable }

/** By place in the first session's eligible list: the same facilitator's place in the second's, or -1. */
export function twinOf(p: Pricing, a: number, b: number): Int32Array | undefined {
  const { of, lists } = p.problem.eligible
  if (of[a] === of[b]) return undefined
  const second = lists[of[b]!]!.facilitator
  return lists[of[a]!]!.facilitator.map((f) => second.indexOf(f))
}

/**
 * The cheapest way to place two siblings, either of which may be left out; exact. Their values add up to the block's.
 * What `pair` holds already is taken for a likely answer.
 */
export function cheapestPair(p: Pricing, a: number, b: number, twin: Int32Array | undefined, pair: Pair): number {
  const { step, penalty } = p.problem.sessions
  const face = step[a]! <= 1 ? NEW_FACE * p.unit : 0
  const likely = likelyValue(p, a, b, twin, face, pair)
  cheapest(p, a, pair.a)
  cheapest(p, b, pair.b)
  const leastA = pair.a.value
  const leastB = pair.b.value
  if (pair.a.candidate < 0 || pair.b.candidate < 0) return leastA + leastB
  const { day } = p.problem.candidates
  const apart = face > 0 && (twin ? twin[pair.a.by] : pair.a.by) !== pair.b.by
  const fits = gapAllowed(step[a]!, day[pair.a.candidate]!, day[pair.b.candidate]!)
  if (fits && !apart) return leastA + leastB
  const without = [penalty[a]! * p.unit + leastB, leastA + penalty[b]! * p.unit] as const
  // The comparisons are strict, so a limit lies one above what is known to be reached.
  const known = Math.min(without[0], without[1], likely, fits ? leastA + leastB + face : NEVER) + 1
  for (let slack = 8 * p.unit; ; slack *= 4) {
    const limit = likely < NEVER ? known : Math.min(known, leastA + leastB + slack)
    fillTable(p, a, limit - leastB, pair.tableA)
    fillTable(p, b, limit - leastA, pair.tableB)
    const cell = bestCells(step[a]!, face, twin, pair, limit)
    if (cell.value < limit) {
      take(pair.a, pair.tableA, cell.a)
      take(pair.b, pair.tableB, cell.b)
      return cell.value
    }
    if (limit === known) return leaveOneOut(p, a, b, pair, without)
  }
}

/** What the pair's columns cost together today, NEVER when one is left out. */
function likelyValue(p: Pricing, a: number, b: number, twin: Int32Array | undefined, face: number, pair: Pair): number {
  if (pair.a.candidate < 0 || pair.b.candidate < 0) return NEVER
  const apart = (twin ? twin[pair.a.by] : pair.a.by) !== pair.b.by
  const value = columnValue(p, a, pair.a.candidate, pair.a.by) + columnValue(p, b, pair.b.candidate, pair.b.by)
  return Math.min(NEVER, value + (apart ? face : 0))
}

function leaveOneOut(p: Pricing, a: number, b: number, pair: Pair, without: readonly [number, number]): number {
  const out = without[0] <= without[1] ? pair.a : pair.b
  out.value = p.problem.sessions.penalty[out === pair.a ? a : b]! * p.unit
  out.candidate = -1
  out.by = -1
  out.room = -1
  return Math.min(without[0], without[1])
}

function take(column: Column, table: DayTable, cell: number): void {
  column.value = table.value[cell]!
  column.candidate = table.candidate[cell]!
  column.by = cell % table.width
  column.room = table.room[cell]!
}

/** The two cells with the least sum below `limit`. */
function bestCells(step: number, face: number, twin: Int32Array | undefined, pair: Pair, limit: number) {
  const { tableA: x, tableB: y } = pair
  const found = { value: NEVER, a: -1, b: -1 }
  let least = limit
  for (let i = 0; i < x.days; i++) {
    if (x.best[i] === NEVER) continue
    const rowA = i * x.width
    for (let j = 0; j < y.days; j++) {
      if (x.best[i]! + y.best[j]! >= least || !gapAllowed(step, x.first + i, y.first + j)) continue
      const rowB = j * y.width
      const e = x.bestBy[i]!
      const apart = face > 0 && (twin ? twin[e] : e) !== y.bestBy[j]
      const sum = x.best[i]! + y.best[j]! + (apart ? face : 0)
      if (sum < least) {
        least = found.value = sum
        found.a = rowA + e
        found.b = rowB + y.bestBy[j]!
      }
      if (!apart) continue
      for (let f = 0; f < x.width; f++) {
        const g = twin ? twin[f]! : f
        if (g < 0 || x.value[rowA + f]! + y.value[rowB + g]! >= least) continue
        least = found.value = x.value[rowA + f]! + y.value[rowB + g]!
        found.a = rowA + f
        found.b = rowB + g
      }
    }
  }
  return found
}
