import { Temporal } from 'temporal-polyfill'
import { weekdayOf } from '#kernel/day.ts'
import { type Grid, SLOT_MINUTES } from './grid.ts'

/** What the clocks of one zone show at every quarter hour of the grid. */
export type LocalTime = {
  zone: string
  /** Local day as an index from the grid's origin; -1 before it. */
  dayOf: Int16Array
  minuteOf: Int16Array
  /** First slot of each local day; one entry more than there are days. */
  dayStart: Int32Array
  /** Minutes east of UTC. */
  offsetOf: Int16Array
  /** ISO weeks counted from the week of the origin, by day and by slot. */
  weekOf: (day: number) => number
  weekAt: Int16Array
}

/** Reads the IANA rules once per change of offset; a skipped local hour has no slot, a repeated one has two. */
export function localTime(grid: Grid, zone: string): LocalTime {
  const offsetOf = offsetsOf(grid, zone)
  const dayOf = new Int16Array(grid.slots)
  const minuteOf = new Int16Array(grid.slots)
  const dayStart = new Int32Array(grid.days + 1).fill(grid.slots)
  for (let slot = grid.slots - 1; slot >= 0; slot--) {
    const local = slot * SLOT_MINUTES + offsetOf[slot]!
    const day = Math.floor(local / 1440)
    dayOf[slot] = day
    minuteOf[slot] = local - day * 1440
    if (day >= 0 && day <= grid.days) dayStart[day] = slot
  }
  const toMonday = weekdayOf(grid.origin) - 1
  const weekOf = (day: number) => Math.floor((day + toMonday) / 7)
  const weekAt = new Int16Array(grid.slots)
  for (let slot = 0; slot < grid.slots; slot++) weekAt[slot] = Math.max(0, weekOf(dayOf[slot]!))
  return { zone, dayOf, minuteOf, dayStart, offsetOf, weekOf, weekAt }
}

function offsetsOf(grid: Grid, zone: string): Int16Array {
  const offsets = new Int16Array(grid.slots)
  let at = Temporal.Instant.fromEpochMilliseconds(grid.originMs).toZonedDateTimeISO(zone)
  let slot = 0
  while (slot < grid.slots) {
    const next = at.getTimeZoneTransition('next')
    const until = next ? Math.ceil((next.epochMilliseconds - grid.originMs) / (SLOT_MINUTES * 60_000)) : grid.slots
    offsets.fill(Math.round(at.offsetNanoseconds / 6e10), slot, Math.min(until, grid.slots))
    slot = until
    if (!next) break
    at = next
  }
  return offsets
}

/** Hours between two zones at one slot, the short way round the globe. */
export function zoneHoursApart(a: LocalTime, b: LocalTime, slot: number): number {
  const apart = Math.abs(a.offsetOf[slot]! - b.offsetOf[slot]!) / 60
  return Math.min(apart, 24 - apart)
}
