import { gapAllowed } from './allowed.ts'
import { column } from './bound-blocks.ts'
import { NEVER } from './bound-fees.ts'
import { cheapestPair, type DayTable, dayTable, fillTable, type Pair, twinOf } from './bound-pair.ts'
import { cheapest, heldDay, type Pricing, peopleFee, roomPrice, roomsFor, sittingIn, termsOf } from './bound-scan.ts'
import { NEW_FACE, ONLINE_INSTEAD } from './problem.ts'

/** Columns of sessions at today's prices, by session cheapest first; `reduced` is how many points above the best each is. */
export type Columns = {
  /** Range of the n-th session asked for. */
  from: Int32Array
  sessions: Int32Array
  candidate: Int32Array
  facilitator: Int32Array
  /** Room class, -1 online. */
  room: Int32Array
  reduced: Float64Array
}

type Row = { candidate: number; facilitator: number; room: number; reduced: number }

/**
 * Every column of these sessions with a reduced cost of at most `within` points. With `within` at least the distance from
 * the bound to the best plan, no better plan uses any other column.
 */
export function coreColumns(p: Pricing, sessions: Int32Array, within: number): Columns {
  const pair: Pair = { a: column(), b: column(), tableA: dayTable(), tableB: dayTable() }
  const from = new Int32Array(sessions.length + 1)
  const all: Row[] = []
  sessions.forEach((i, n) => {
    const mine = columnsOf(p, i, within * p.unit, pair)
    mine.sort(
      (a, b) => a.reduced - b.reduced || a.candidate - b.candidate || a.facilitator - b.facilitator || a.room - b.room,
    )
    for (const row of mine) all.push(row)
    from[n + 1] = all.length
  })
  return {
    from,
    sessions,
    candidate: Int32Array.from(all, (row) => row.candidate),
    facilitator: Int32Array.from(all, (row) => row.facilitator),
    room: Int32Array.from(all, (row) => row.room),
    reduced: Float64Array.from(all, (row) => row.reduced / p.unit),
  }
}

function columnsOf(p: Pricing, i: number, within: number, pair: Pair): Row[] {
  const { sibling, fixed } = p.problem.sessions
  const other = sibling[i]!
  const rows: Row[] = []
  pair.a.candidate = -1
  pair.b.candidate = -1
  if (other < 0 || fixed[other]) {
    cheapest(p, i, pair.a)
    eachColumn(p, i, pair.a.value + within, (row) => {
      row.reduced -= pair.a.value
      rows.push(row)
    })
    return rows
  }
  const [a, b] = i < other ? [i, other] : [other, i]
  const block = cheapestPair(p, a, b, twinOf(p, a, b), pair)
  const lone = p.problem.sessions.penalty[other]! * p.unit
  pair.a.candidate = -1
  cheapest(p, other, pair.a)
  const least = pair.a.value
  pair.b.candidate = -1
  cheapest(p, i, pair.b)
  // A sibling dearer than this leaves no room for even the cheapest column.
  fillTable(p, other, block + within - pair.b.value + 1, pair.tableA)
  const face = p.problem.sessions.step[i]! <= 1 ? NEW_FACE * p.unit : 0
  const seat = face ? twinOf(p, i, other) : undefined
  eachColumn(p, i, block + within - least, (row, by, day) => {
    const partner = siblingAt(p, i, day, face, seat ? seat[by]! : by, pair.tableA, lone)
    row.reduced += partner - block
    if (row.reduced <= within) rows.push(row)
  })
  return rows
}

/** The least a sibling adds when this session is on `day` by the facilitator at `by` of the sibling's list. */
function siblingAt(
  p: Pricing,
  i: number,
  day: number,
  face: number,
  by: number,
  table: DayTable,
  lone: number,
): number {
  const step = p.problem.sessions.step[i]!
  let least = lone
  for (let d = 0; d < table.days; d++) {
    if (table.best[d] === NEVER || !gapAllowed(step, day, table.first + d)) continue
    least = Math.min(least, table.best[d]! + face)
    if (face && by >= 0) least = Math.min(least, table.value[d * table.width + by]!)
  }
  return least
}

/** Calls `visit` for every column of at most `limit` units, online and in each class of rooms; `reduced` holds its value. */
function eachColumn(p: Pricing, i: number, limit: number, visit: (row: Row, by: number, day: number) => void): void {
  const { sessions, candidates, facilitators } = p.problem
  const { list, cost, meets, least } = termsOf(p, i)
  const fees = p.book.shapes[p.book.shapeOf[i]!]!.of
  const online = sessions.meetAt[i]! >= 0 ? ONLINE_INSTEAD * p.unit : 0
  const rooms = online ? roomsFor(p, i) : []
  const sitting = sittingIn(p, i)
  const other = heldDay(p, i)
  for (let c = candidates.from[i]!; c < candidates.to[i]!; c++) {
    if (candidates.cost[c]! * p.unit + least > limit) break
    const base = candidates.cost[c]! * p.unit + peopleFee(p, i, c, sitting)
    const day = candidates.day[c]!
    if (base + least > limit || (other >= 0 && !gapAllowed(sessions.step[i]!, day, other))) continue
    const slot = candidates.slot[c]!
    for (let e = 0; e < list.length; e++) {
      const value = base + cost[e]! + fees[slot * facilitators.count + list[e]!]!
      if (value > limit) continue
      const column = (room: number, fee: number) => {
        if (value + fee <= limit) visit({ candidate: c, facilitator: list[e]!, room, reduced: value + fee }, e, day)
      }
      column(-1, online)
      if (meets[e]) for (const room of rooms) column(room, roomPrice(p, i, room, slot))
    }
  }
}
