import type { Rows } from './bound-rows.ts'
import type { Problem } from './problem.ts'

/** No start: dearer than leaving any session out. */
export const NEVER = 1 << 30

/**
 * What a facilitator's time costs at today's prices: for one shape of session (slots, day load, week load), at
 * slot * facilitators + facilitator, in units of a price; NEVER where he is not free long enough.
 */
export type Fees = { length: number; dayLoad: number; weekLoad: number; of: Int32Array }

export type FeeBook = {
  shapes: Fees[]
  /** By session: its shape. */
  shapeOf: Uint8Array
  /** By cohort * days + day: the sum over the cohort's groups. */
  cohortDay: Int32Array
  /** Slots at which some session may start or be under way. */
  used: Uint8Array
}

export function feeBook(problem: Problem): FeeBook {
  const { sessions, slots, facilitators, candidates } = problem
  const shapes: Fees[] = []
  const shapeOf = new Uint8Array(sessions.count)
  const used = new Uint8Array(slots)
  for (let i = 0; i < sessions.count; i++) {
    const length = sessions.length[i]!
    const dayLoad = sessions.dayLoad[i]!
    const weekLoad = sessions.weekLoad[i]!
    let at = shapes.findIndex((s) => s.length === length && s.dayLoad === dayLoad && s.weekLoad === weekLoad)
    if (at < 0) at = shapes.push({ length, dayLoad, weekLoad, of: new Int32Array(slots * facilitators.count) }) - 1
    shapeOf[i] = at
    for (let c = candidates.from[i]!; c < candidates.to[i]!; c++) used[candidates.slot[c]!] = 1
  }
  return { shapes, shapeOf, used, cohortDay: new Int32Array(problem.cohorts.count * problem.days) }
}

/** Works the prices into the book; `unit` is how many units make a point. */
export function setFees(problem: Problem, rows: Rows, book: FeeBook, price: Int32Array, unit: number): void {
  for (const fees of book.shapes) setShape(problem, rows, book.used, fees, price, unit)
  const { days, cohorts } = problem
  for (let k = 0; k < cohorts.count; k++) {
    const to = k * days
    book.cohortDay.fill(0, to, to + days)
    for (const g of rows.groupsOf[k]!)
      for (let day = 0; day < days; day++) book.cohortDay[to + day]! += price[rows.groupAt + g * days + day]!
  }
}

function setShape(problem: Problem, rows: Rows, used: Uint8Array, fees: Fees, price: Int32Array, unit: number): void {
  const { slots, days, weeks, facilitators } = problem
  const { count } = facilitators
  const { length, dayLoad, weekLoad, of } = fees
  for (let f = 0; f < count; f++) {
    const free = facilitators.free[f]!
    const dayOf = facilitators.dayOf[f]!
    const weekOf = facilitators.weekOf[f]!
    const stretch = facilitators.stretch[f]!
    const dayAt = rows.dayAt + f * days
    const weekAt = rows.weekAt + f * weeks
    const turn = stretch.length
    for (let slot = 0, at = f; slot < slots; slot++, at += count) {
      if (!used[slot]) continue
      if (free[slot]! < length) {
        of[at] = NEVER
        continue
      }
      let fee = turn ? stretch[slot % turn]! * unit : 0
      for (let s = 0, row = at; s < length; s++, row += count) fee += price[row]!
      fee += dayLoad * price[dayAt + dayOf[slot]!]! + weekLoad * price[weekAt + weekOf[slot]!]!
      of[at] = Math.min(fee, NEVER)
    }
  }
}
