import { type Day, daysBetween, plusDays } from '#kernel/day.ts'

export type Axis = { first: Day; days: number; months: { on: Day; at: number }[] }

/** The days of a timeline with a week of air at both ends, and where its months begin (share of the width). */
export function axisOf(days: readonly Day[]): Axis {
  const sorted = [...days].sort()
  const first = plusDays(sorted[0] ?? ('2027-01-01' as Day), -4)
  const last = plusDays(sorted.at(-1) ?? first, 4)
  const count = Math.max(14, daysBetween(first, last) + 1)
  const months: Axis['months'] = []
  for (let n = 0; n < count; n++) {
    const on = plusDays(first, n)
    if (on.endsWith('-01') || n === 0) months.push({ on, at: n / count })
  }
  return { first, days: count, months: months.filter(({ at }, i) => (months[i + 1]?.at ?? 1) - at > 0.03) }
}

/** Where a day lies on the axis, in per cent of its width; the clock moves it inside its day. */
export function placeOn(axis: Axis, on: Day, time = '12:00'): number {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
  return ((daysBetween(axis.first, on) + minutes / 1440) / axis.days) * 100
}

export type LocalPlace = { day: Day; time: string }

const STEP = 15
const LAST = 24 * 60 - STEP

/** A place moved by days or by quarters of an hour; the clock stops at midnight on both sides. */
export function shifted({ day, time }: LocalPlace, by: { days?: number; quarters?: number }): LocalPlace {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) + (by.quarters ?? 0) * STEP
  const kept = Math.min(LAST, Math.max(0, minutes))
  return { day: plusDays(day, by.days ?? 0), time: `${two(Math.floor(kept / 60))}:${two(kept % 60)}` }
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}

/** The Monday of a day's week. */
export function mondayOf(on: Day): Day {
  return plusDays(on, -((new Date(`${on}T00:00:00Z`).getUTCDay() + 6) % 7))
}

export const MARK_PIXELS = 30

/** The lane of each place so that marks of one row never cover each other; lanes count from 0. */
export function lanesOf(pixels: readonly number[]): number[] {
  const ends: number[] = []
  const order = pixels.map((_, i) => i).sort((a, b) => pixels[a]! - pixels[b]! || a - b)
  const lanes = new Array<number>(pixels.length).fill(0)
  for (const i of order) {
    const free = ends.findIndex((end) => end <= pixels[i]!)
    const lane = free < 0 ? ends.length : free
    ends[lane] = pixels[i]! + MARK_PIXELS
    lanes[i] = lane
  }
  return lanes
}
