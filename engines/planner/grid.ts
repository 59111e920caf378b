import { type Day, daysBetween, plusDays } from '#kernel/day.ts'
import { type Instant, instant } from '#kernel/instant.ts'

export const SLOT_MINUTES = 15
export const SLOTS_PER_DAY = 96
const SLOT_MS = SLOT_MINUTES * 60_000

/** Quarter hours of UTC from midnight of `origin`; day indexes count local days from the same date. */
export type Grid = { origin: Day; originMs: number; days: number; slots: number }

export function gridFrom(first: Day, last: Day): Grid {
  const days = daysBetween(first, last) + 1
  return { origin: first, originMs: Date.parse(`${first}T00:00:00Z`), days, slots: days * SLOTS_PER_DAY }
}

/** May lie outside the grid; a moment inside a quarter hour gives that quarter hour. */
export function slotAt(grid: Grid, at: string): number {
  return Math.floor((Date.parse(at) - grid.originMs) / SLOT_MS)
}

/** The first quarter hour that starts at or after the moment. */
export function slotFrom(grid: Grid, at: string): number {
  return Math.ceil((Date.parse(at) - grid.originMs) / SLOT_MS)
}

export function instantOf(grid: Grid, slot: number): Instant {
  return instant(grid.originMs + slot * SLOT_MS)
}

export function onGrid(at: string): boolean {
  return Date.parse(at) % SLOT_MS === 0
}

export function dayIndex(grid: Grid, on: string): number {
  return daysBetween(grid.origin, on as Day)
}

export function dayAt(grid: Grid, index: number): Day {
  return plusDays(grid.origin, index)
}
