import { dayIndex, type Grid, slotAt, slotFrom } from './grid.ts'
import type { PlanFacilitator, PlanPerson } from './plan-file.ts'
import { hoursMask, type SiteTime } from './site-time.ts'
import { weeklyHours } from './weekly-hours.ts'

/** Sorted, joined slot ranges, flat: from, to, from, to ...; `to` is excluded. */
export type SlotRanges = Int32Array

/** Busy and leave; leave is whole days in the zone of the person's site. */
export function awayRanges(grid: Grid, site: SiteTime, one: Pick<PlanPerson, 'busy' | 'leave'>): SlotRanges {
  return joined(away(grid, site, one, 0))
}

/** Everything that counts as a clash for a member: busy, leave, and time outside their own hours if they have any. */
export function clashRanges(grid: Grid, site: SiteTime, person: PlanPerson): SlotRanges {
  if (!person.hours) return awayRanges(grid, site, person)
  const mask = hoursMask(grid, site.local, weeklyHours(person.hours))
  const off: number[] = []
  let from = 0
  for (let slot = 0; slot <= grid.slots; slot++)
    if (slot === grid.slots || mask[slot]) {
      if (slot > from) off.push(from, slot)
      from = slot + 1
    }
  const pairs = away(grid, site, person, off.length)
  pairs.set(off, pairs.length - off.length)
  return joined(pairs)
}

/** From and to of everything that keeps somebody away, in the order of the file, with room for `more` numbers after it. */
function away(grid: Grid, site: SiteTime, one: Pick<PlanFacilitator, 'busy' | 'leave'>, more: number): Int32Array {
  if (typeof one.busy === 'string') throw new TypeError(`Calendar path not resolved before planning: ${one.busy}`)
  const pairs = new Int32Array(2 * ((one.busy?.length ?? 0) + (one.leave?.length ?? 0)) + more)
  let at = 0
  const add = (from: number, to: number) => {
    const end = Math.min(grid.slots, to)
    if (end <= Math.max(0, from)) return
    pairs[at++] = Math.max(0, from)
    pairs[at++] = end
  }
  for (const { from, to } of one.busy ?? []) add(slotAt(grid, from), slotFrom(grid, to))
  for (const [first, last] of one.leave ?? []) {
    const from = dayIndex(grid, first)
    const to = dayIndex(grid, last) + 1
    if (to <= 0 || from >= grid.days) continue
    add(site.local.dayStart[Math.max(0, from)]!, site.local.dayStart[Math.min(grid.days, to)]!)
  }
  return pairs.subarray(0, at + more)
}

/** Sorts and joins in place; calendars mostly come in order. */
function joined(pairs: Int32Array): SlotRanges {
  let sorted = true
  for (let i = 2; i < pairs.length && sorted; i += 2) sorted = pairs[i]! >= pairs[i - 2]!
  if (!sorted) {
    const keys = Float64Array.from({ length: pairs.length / 2 }, (_, i) => pairs[2 * i]! * 2 ** 26 + pairs[2 * i + 1]!)
    keys.sort().forEach((key, i) => {
      pairs[2 * i] = Math.floor(key / 2 ** 26)
      pairs[2 * i + 1] = key % 2 ** 26
    })
  }
  let end = 0
  for (let i = 0; i < pairs.length; i += 2) {
    if (end > 0 && pairs[i]! <= pairs[end - 1]!) pairs[end - 1] = Math.max(pairs[end - 1]!, pairs[i + 1]!)
    else {
      pairs[end++] = pairs[i]!
      pairs[end++] = pairs[i + 1]!
    }
  }
  return pairs.slice(0, end)
}

export function touches(ranges: SlotRanges, from: number, to: number): boolean {
  let low = 0
  let high = ranges.length >> 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle * 2 + 1]! <= from) low = middle + 1
    else high = middle
  }
  return low * 2 < ranges.length && ranges[low * 2]! < to
}

/** How many of the members clash with a session of `length` slots, for every start on the grid. */
export function clashCounts(grid: Grid, members: readonly SlotRanges[], length: number): Uint8Array {
  const change = new Int16Array(grid.slots + 1)
  for (const ranges of members) {
    let reached = 0
    for (let i = 0; i < ranges.length; i += 2) {
      const from = Math.max(reached, ranges[i]! - length + 1)
      const to = ranges[i + 1]!
      if (to <= from) continue
      change[from]!++
      change[to]!--
      reached = to
    }
  }
  const counts = new Uint8Array(grid.slots)
  let count = 0
  for (let slot = 0; slot < grid.slots; slot++) {
    count += change[slot]!
    counts[slot] = count
  }
  return counts
}
