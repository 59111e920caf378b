import { type Day, daysBetween, plusDays, weekdayOf } from '#kernel/day.ts'
import type { Zoom } from './plan-query.ts'

export type Axis = { first: Day; days: number }
export type Tick = { on: Day; at: number }

export const PIXELS_A_DAY: Record<Zoom, number> = { months: 2.5, weeks: 7, days: 20 }
/** How wide a mark is; from afar it carries no letters. */
export const MARK_PIXELS: Record<Zoom, number> = { months: 10, weeks: 30, days: 30 }

/** The days of a timeline with a week of air at both ends. */
export function axisOf(days: readonly Day[]): Axis {
  const sorted = [...days].sort()
  const first = plusDays(sorted[0] ?? ('2027-01-01' as Day), -4)
  const last = plusDays(sorted.at(-1) ?? first, 4)
  return { first, days: Math.max(14, daysBetween(first, last) + 1) }
}

const TICK_PIXELS = 64

/** What stands above a timeline: its first day, then beginnings of months, or Mondays; what would touch is left out. */
export function ticksOf(axis: Axis, zoom: Zoom): Tick[] {
  const apart = TICK_PIXELS / (axis.days * PIXELS_A_DAY[zoom])
  const ticks: Tick[] = []
  for (let n = 0; n < axis.days; n++) {
    const on = plusDays(axis.first, n)
    const at = n / axis.days
    const begins = n === 0 || (zoom === 'days' ? weekdayOf(on) === 1 : on.endsWith('-01'))
    if (begins && at + apart <= 1 && at - (ticks.at(-1)?.at ?? -1) >= apart) ticks.push({ on, at })
  }
  return ticks
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
  return plusDays(on, 1 - weekdayOf(on))
}

/** The lane of each place so that marks of one row never cover each other; lanes count from 0. */
export function lanesOf(pixels: readonly number[], width: number): number[] {
  const ends: number[] = []
  const order = pixels.map((_, i) => i).sort((a, b) => pixels[a]! - pixels[b]! || a - b)
  const lanes = new Array<number>(pixels.length).fill(0)
  for (const i of order) {
    const free = ends.findIndex((end) => end <= pixels[i]!)
    const lane = free < 0 ? ends.length : free
    ends[lane] = pixels[i]! + width
    lanes[i] = lane
  }
  return lanes
}
