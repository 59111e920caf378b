import { gapAllowed } from './allowed.ts'
import { type FeeBook, feeBook, NEVER, setFees } from './bound-fees.ts'
import type { Rows, Standing } from './bound-rows.ts'
import { NEW_FACE, ONLINE_INSTEAD, type Problem } from './problem.ts'

/** Everything a look at one session at today's prices needs; `setFees` comes before every round of looks. */
export type Pricing = {
  problem: Problem
  rows: Rows
  book: FeeBook
  price: Int32Array
  /** Units of a price that make one point; all arithmetic is whole numbers, so the bound has no rounding to fear. */
  unit: number
  held: Standing | undefined
  /** Scratch paper of `termsOf` and `roomFee`. */
  terms: Terms
  room: RoomFee
}

/** A column: candidate -1 is "left out", room -1 online; `by` is a place in the session's eligible list. */
export type Column = { value: number; candidate: number; by: number; room: number }

export function pricingOf(problem: Problem, rows: Rows, held?: Standing): Pricing {
  let most = 1
  for (const penalty of problem.sessions.penalty) most = Math.max(most, penalty)
  const unit = 2 ** Math.max(0, Math.min(16, 28 - Math.ceil(Math.log2(most + 1))))
  let widest = 0
  for (const { facilitator } of problem.eligible.lists) widest = Math.max(widest, facilitator.length)
  const terms = { list: new Int32Array(), cost: new Int32Array(widest), meets: new Uint8Array(widest), least: 0 }
  const room = { fee: 0, room: -1 }
  return { problem, rows, book: feeBook(problem), price: new Int32Array(rows.count), unit, held, terms, room }
}

/** Lets the looks see what `price` holds now. */
export function applyPrices(p: Pricing): void {
  setFees(p.problem, p.rows, p.book, p.price, p.unit)
}

/** What of a column does not depend on its start: by place in the eligible list, in units. */
export type Terms = { list: Int32Array; cost: Int32Array; meets: Uint8Array; least: number }

/** Always the same object: read it before asking for the next session's. */
export function termsOf(p: Pricing, session: number): Terms {
  const { sessions, eligible, facilitators, before } = p.problem
  const { facilitator: list, cost: teacherCost } = eligible.lists[eligible.of[session]!]!
  const { terms } = p
  terms.list = list
  const site = sessions.meetAt[session]!
  const was = before.facilitator[session] ?? -1
  const leaving = was >= 0 ? before.facilitatorPrice[session]! : 0
  const face = heldFace(p, session)
  const sitting = sittingIn(p, session)
  let least = NEVER
  for (let e = 0; e < list.length; e++) {
    const f = list[e]!
    const points = teacherCost[e]! + (f === was ? 0 : leaving) + (face >= 0 && f !== face ? NEW_FACE : 0)
    terms.cost[e] = sitting.includes(f) ? NEVER : points * p.unit
    terms.meets[e] = site >= 0 && facilitators.sites[f]!.includes(site) ? 1 : 0
    if (terms.cost[e]! < least) least = terms.cost[e]!
  }
  terms.least = least
  return terms
}

/** The facilitator of a fixed other live session, or -1. */
function heldFace(p: Pricing, session: number): number {
  const { sessions } = p.problem
  const other = sessions.sibling[session]!
  if (other < 0 || sessions.step[session]! > 1 || !sessions.fixed[other] || !p.held) return -1
  return p.held.slotOf[other]! < 0 ? -1 : p.held.teacherOf[other]!
}

/** Day of a fixed sibling, or -1: starts that keep no gap to it are no starts. */
export function heldDay(p: Pricing, session: number): number {
  const other = p.problem.sessions.sibling[session]!
  if (other < 0 || !p.problem.sessions.fixed[other] || !p.held || p.held.slotOf[other]! < 0) return -1
  return p.held.dayAt[other]!
}

/** The cheapest room for a start in person, in units; `room` is -1 when online is cheaper. */
export type RoomFee = { fee: number; room: number }

export function roomFee(p: Pricing, session: number, slot: number): RoomFee {
  const { sessions, rooms } = p.problem
  const out = p.room
  out.fee = ONLINE_INSTEAD * p.unit
  out.room = -1
  for (const room of rooms.at[sessions.meetAt[session]!] ?? []) {
    if (rooms.seats[room]! < sessions.seats[session]!) continue
    const fee = roomPrice(p, session, room, slot)
    if (fee >= out.fee) continue
    out.fee = fee
    out.room = room
  }
  return out
}

/** Room classes that seat the session where it would meet. */
export function roomsFor(p: Pricing, session: number): number[] {
  const { sessions, rooms } = p.problem
  const there = rooms.at[sessions.meetAt[session]!] ?? []
  return [...there].filter((room) => rooms.seats[room]! >= sessions.seats[session]!)
}

/** What a room of this class charges for the session at a start, in units. */
export function roomPrice(p: Pricing, session: number, room: number, slot: number): number {
  const row = p.rows.roomAt + room * p.problem.slots
  let fee = 0
  for (let s = slot; s < slot + p.problem.sessions.length[session]!; s++) fee += p.price[row + s]!
  return fee
}

/** Facilitators who take part in the session's cohort: they teach nobody while it meets, and never teach it. */
export function sittingIn(p: Pricing, session: number): readonly number[] {
  const { sessions, cohorts } = p.problem
  const sitting = cohorts.attending[sessions.cohort[session]!]
  return sitting?.length ? [...sitting] : NOBODY
}

const NOBODY: readonly number[] = []

/** What the cohort's day and the facilitators who sit in it charge for a start, in units. */
export function peopleFee(p: Pricing, session: number, candidate: number, sitting: readonly number[]): number {
  const { sessions, candidates, days, facilitators } = p.problem
  let fee = p.book.cohortDay[sessions.cohort[session]! * days + candidates.day[candidate]!]!
  if (!sitting.length) return fee
  const slot = candidates.slot[candidate]!
  for (const f of sitting)
    for (let s = slot; s < slot + sessions.length[session]!; s++) fee += p.price[s * facilitators.count + f]!
  return fee
}

/** What the column of a candidate and a place in the eligible list costs at today's prices, in units. */
export function columnValue(p: Pricing, session: number, candidate: number, by: number): number {
  const { sessions, candidates, facilitators } = p.problem
  const { list, cost, meets } = termsOf(p, session)
  const slot = candidates.slot[candidate]!
  const fee = p.book.shapes[p.book.shapeOf[session]!]!.of[slot * facilitators.count + list[by]!]!
  const people = peopleFee(p, session, candidate, sittingIn(p, session))
  const online = sessions.meetAt[session]! >= 0 ? ONLINE_INSTEAD * p.unit : 0
  const room = online && meets[by] ? roomFee(p, session, slot).fee : online
  return candidates.cost[candidate]! * p.unit + people + cost[by]! + fee + room
}

/**
 * The cheapest column of a session, or leaving it out; exact. What `out` holds already is taken for a likely answer, which
 * makes the look shorter: candidate -1 when nothing is known.
 */
export function cheapest(p: Pricing, session: number, out: Column): void {
  const { sessions, candidates, facilitators } = p.problem
  const fees = p.book.shapes[p.book.shapeOf[session]!]!.of
  const { count } = facilitators
  const online = sessions.meetAt[session]! >= 0 ? ONLINE_INSTEAD * p.unit : 0
  const step = sessions.step[session]!
  const other = heldDay(p, session)
  const sitting = sittingIn(p, session)
  let best = sessions.penalty[session]! * p.unit
  // One above the likely answer, so that it is met again with its room.
  if (out.candidate >= 0) best = Math.min(best, columnValue(p, session, out.candidate, out.by) + 1)
  const { list, cost, meets, least } = termsOf(p, session)
  let at = -1
  let by = -1
  let where = -1
  for (let c = candidates.from[session]!; c < candidates.to[session]!; c++) {
    const plain = candidates.cost[c]! * p.unit + least
    if (plain >= best) break
    const base = plain - least + peopleFee(p, session, c, sitting)
    if (base + least >= best || (other >= 0 && !gapAllowed(step, candidates.day[c]!, other))) continue
    const slot = candidates.slot[c]!
    const row = slot * count
    const room = online ? roomFee(p, session, slot) : p.room
    for (let e = 0; e < list.length; e++) {
      const value = base + cost[e]! + fees[row + list[e]!]! + (meets[e] ? room.fee : online)
      if (value >= best) continue
      best = value
      at = c
      by = e
      where = meets[e] ? room.room : -1
    }
  }
  out.value = best
  out.candidate = at
  out.by = by
  out.room = where
}
