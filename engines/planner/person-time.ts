import { dayIndex, type Grid, slotAt, slotFrom } from './grid.ts'
import type { PlanFacilitator, PlanPerson } from './plan-file.ts'
import { hoursMask, type SiteTime } from './site-time.ts'
import { weeklyHours } from './weekly-hours.ts'

/** Sorted, joined slot ranges, flat: from, to, from, to ...; `to` is excluded. */
export type SlotRanges = Int32Array

/** Busy and leave; leave is whole days in the zone of the person's site. */
export function awayRanges(grid: Grid, site: SiteTime, one: Pick<PlanPerson, 'busy' | 'leave'>): SlotRanges {
  return joined(away(grid, site, one))
}

/** Everything that counts as a clash for a member: busy, leave, and time outside their own hours if they have any. */
export function clashRanges(grid: Grid, site: SiteTime, person: PlanPerson): SlotRanges {
  const pairs = away(grid, site, person)
  if (person.hours) {
    const mask = hoursMask(grid, site.local, weeklyHours(person.hours))
    let from = 0
    for (let slot = 0; slot <= grid.slots; slot++)
      if (slot === grid.slots || mask[slot]) {
        if (slot > from) pairs.push([from, slot])
        from = slot + 1
      }
  }
  return joined(pairs)
}

function away(grid: Grid, site: SiteTime, one: Pick<PlanFacilitator, 'busy' | 'leave'>): [number, number][] {
  if (typeof one.busy === 'string') throw new TypeError(`Calendar path not resolved before planning: ${one.busy}`)
  const pairs: [number, number][] = []
  for (const { from, to } of one.busy ?? []) pairs.push([slotAt(grid, from), slotFrom(grid, to)])
  for (const [first, last] of one.leave ?? []) {
    const from = dayIndex(grid, first)
    const to = dayIndex(grid, last) + 1
    if (to <= 0 || from >= grid.days) continue
    pairs.push([site.local.dayStart[Math.max(0, from)]!, site.local.dayStart[Math.min(grid.days, to)]!])
  }
  return pairs.flatMap(([from, to]): [number, number][] => {
    const cut: [number, number] = [Math.max(0, from), Math.min(grid.slots, to)]
    return cut[1] > cut[0] ? [cut] : []
  })
}

function joined(pairs: [number, number][]): SlotRanges {
  pairs.sort((a, b) => a[0] - b[0])
  const flat: number[] = []
  for (const [from, to] of pairs) {
    const last = flat.length - 1
    if (last > 0 && from <= flat[last]!) flat[last] = Math.max(flat[last]!, to)
    else flat.push(from, to)
  }
  return Int32Array.from(flat)
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
