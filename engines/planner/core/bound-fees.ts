import type { Rows } from './bound-rows.ts'
import type { Problem } from './problem.ts'

/** No start: dearer than leaving any session out. */
export const NEVER = 1 << 30

/**
 * What a facilitator's time costs at today's prices: for one shape of session (slots, day load, week load), at
 * slot * facilitators + facilitator, in units of a price; NEVER where he is not free long enough.
 */
export type Fees = {
  length: number
  dayLoad: number
  weekLoad: number
  of: Int32Array
  /** By facilitator: the slots some session may start at and he is free long enough for. */
  starts: Int32Array[]
}

export type FeeBook = {
  shapes: Fees[]
  /** By session: its shape. */
  shapeOf: Uint8Array
  /** By cohort * days + day: the sum over the cohort's groups. */
  cohortDay: Int32Array
}

export function feeBook(problem: Problem): FeeBook {
  const { sessions, slots, facilitators } = problem
  const shapes: Fees[] = []
  const shapeOf = new Uint8Array(sessions.count)
  for (let i = 0; i < sessions.count; i++) {
    const length = sessions.length[i]!
    const dayLoad = sessions.dayLoad[i]!
    const weekLoad = sessions.weekLoad[i]!
    let at = shapes.findIndex((s) => s.length === length && s.dayLoad === dayLoad && s.weekLoad === weekLoad)
    if (at < 0) {
      const of = new Int32Array(slots * facilitators.count).fill(NEVER)
      at = shapes.push({ length, dayLoad, weekLoad, of, starts: [] }) - 1
    }
    shapeOf[i] = at
  }
  shapes.forEach((fees, at) => {
    fees.starts = startsOf(problem, fees.length, usedSlots(problem, shapeOf, at))
  })
  return { shapes, shapeOf, cohortDay: new Int32Array(problem.cohorts.count * problem.days) }
}

function usedSlots({ sessions, candidates, slots }: Problem, shapeOf: Uint8Array, shape: number): Int32Array {
  const used = new Uint8Array(slots)
  for (let i = 0; i < sessions.count; i++)
    if (shapeOf[i] === shape)
      for (let c = candidates.from[i]!; c < candidates.to[i]!; c++) used[candidates.slot[c]!] = 1
  return Int32Array.from(used.keys()).filter((slot) => used[slot])
}

function startsOf({ facilitators }: Problem, length: number, used: Int32Array): Int32Array[] {
  return facilitators.free.map((free) => used.filter((slot) => free[slot]! >= length))
}

/** Works the prices into the book; `unit` is how many units make a point. */
export function setFees(problem: Problem, rows: Rows, book: FeeBook, price: Int32Array, unit: number): void {
  for (const fees of book.shapes) setShape(problem, rows, fees, price, unit)
  const { days, cohorts } = problem
  for (let k = 0; k < cohorts.count; k++) {
    const to = k * days
    book.cohortDay.fill(0, to, to + days)
    for (const g of rows.groupsOf[k]!)
      for (let day = 0; day < days; day++) {
        const fee = price[rows.groupAt + g * days + day]!
        if (fee) book.cohortDay[to + day] = Math.min(NEVER, book.cohortDay[to + day]! + fee)
      }
  }
}

function setShape(problem: Problem, rows: Rows, fees: Fees, price: Int32Array, unit: number): void {
  const { days, weeks, facilitators } = problem
  const { count } = facilitators
  const { length, dayLoad, weekLoad, of } = fees
  for (let f = 0; f < count; f++) {
    const starts = fees.starts[f]!
    const dayOf = facilitators.dayOf[f]!
    const weekOf = facilitators.weekOf[f]!
    const stretch = facilitators.stretch[f]!
    const dayAt = rows.dayAt + f * days
    const weekAt = rows.weekAt + f * weeks
    const turn = stretch.length
    for (let n = 0; n < starts.length; n++) {
      const slot = starts[n]!
      const at = slot * count + f
      let fee = turn ? stretch[slot % turn]! * unit : 0
      for (let row = at; row < at + length * count; row += count) fee += price[row]!
      fee += dayLoad * price[dayAt + dayOf[slot]!]! + weekLoad * price[weekAt + weekOf[slot]!]!
      of[at] = Math.min(fee, NEVER)
    }
  }
}
