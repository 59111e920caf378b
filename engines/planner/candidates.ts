import type { Cohort } from './cohort.ts'
import type { Starts } from './core/event.ts'
import type { Candidates } from './core/problem.ts'
import { PER_CLASH, PER_DAY } from './kinds.ts'
import { clashCounts, clashRanges, type SlotRanges } from './person-time.ts'
import type { Programme } from './programme.ts'
import type { Session } from './sessions.ts'

export function noCandidates(sessions: number): Candidates {
  return {
    from: new Int32Array(sessions),
    to: new Int32Array(sessions),
    slot: new Int32Array(4096),
    cost: new Int16Array(4096),
    day: new Int16Array(4096),
    used: 0,
  }
}

/** What people already hold: leaving `slot` costs `price`; `kept` allows no other start while that one is allowed. */
export type Held = { slot: number; price: number; kept: boolean }

/** Members who clash at each start, and the most that may; one entry for each cohort that meets. */
export type Clashing = { counts: Uint8Array; most: number }

const SLOT_BITS = 0x2000000
const MOST_POINTS = 32_000

/** Starts in the window, in hours and on no holiday at every site, on one local day, with few enough clashes; cheapest first. */
export function startsFor(
  programme: Programme,
  session: Session,
  clashing: readonly Clashing[],
  held: Held | undefined,
): Starts {
  const { length, ideal, window, cohort } = session
  const { local } = programme.sites[cohort.mainSite]!
  const { runs } = programme.shared(cohort.sites)
  const hours = programme.hourCosts(cohort.sites, cohort.mainSite, length)
  const perDay = PER_DAY[session.step]!
  const perClash = PER_CLASH[session.step]!
  const first = Math.max(0, window.opens)
  const last = Math.min(programme.grid.days - 1, window.closes)
  const found = new Float64Array(first > last ? 0 : local.dayStart[last + 1]! - local.dayStart[first]!)
  let count = 0
  for (let day = first; day <= last; day++) {
    const end = local.dayStart[day + 1]! - length
    const away = perDay * Math.abs(day - ideal)
    for (let slot = local.dayStart[day]!; slot <= end; slot++) {
      if (runs[slot]! < length) continue
      const clashes = clashesAt(clashing, slot)
      if (clashes < 0) continue
      const move = held && held.slot !== slot ? held.price : 0
      const cost = away + perClash * clashes + hours[slot]! + move
      // One number sorts by cost, then by slot.
      found[count++] = Math.min(cost, MOST_POINTS) * SLOT_BITS + slot
    }
  }
  const sorted = found.subarray(0, count).sort()
  const only = held?.kept ? sorted.findIndex((packed) => packed % SLOT_BITS === held.slot) : -1
  return unpacked(only < 0 ? sorted : sorted.subarray(only, only + 1), local.dayOf)
}

function unpacked(packed: Float64Array, dayOf: Int16Array): Starts {
  const { length } = packed
  const starts = { slot: new Int32Array(length), cost: new Int16Array(length), day: new Int16Array(length) }
  for (let i = 0; i < length; i++) {
    const cost = Math.floor(packed[i]! / SLOT_BITS)
    const slot = packed[i]! - cost * SLOT_BITS
    starts.slot[i] = slot
    starts.cost[i] = cost
    starts.day[i] = dayOf[slot]!
  }
  return starts
}

/** How many clash in all, or -1 when one of the cohorts has too many. */
function clashesAt(clashing: readonly Clashing[], slot: number): number {
  let sum = 0
  for (const { counts, most } of clashing) {
    if (counts[slot]! > most) return -1
    sum += counts[slot]!
  }
  return sum
}

/** Appends a session's list and points to it. */
export function list(candidates: Candidates, session: number, { slot, cost, day }: Starts): void {
  const from = candidates.used
  const to = from + slot.length
  if (to > candidates.slot.length) grow(candidates, Math.max(to, Math.ceil(candidates.slot.length * 1.5)))
  candidates.slot.set(slot, from)
  candidates.cost.set(cost, from)
  candidates.day.set(day, from)
  candidates.used = to
  candidates.from[session] = from
  candidates.to[session] = to
}

function grow(candidates: Candidates, room: number): void {
  const { slot, cost, day } = candidates
  candidates.slot = new Int32Array(room)
  candidates.slot.set(slot)
  candidates.cost = new Int16Array(room)
  candidates.cost.set(cost)
  candidates.day = new Int16Array(room)
  candidates.day.set(day)
}

/** Members' clashes, read once per person and kept per cohort only while its candidates are listed. */
export function memberRanges(programme: Programme, cohort: Cohort): SlotRanges[] {
  return cohort.people.map((i) =>
    clashRanges(programme.grid, programme.sites[programme.siteOf[i]!]!, programme.people[i]!),
  )
}

export function clashesFor(programme: Programme, members: readonly SlotRanges[]): (length: number) => Uint8Array {
  const known = new Map<number, Uint8Array>()
  return (length) => {
    const found = known.get(length) ?? clashCounts(programme.grid, members, length)
    known.set(length, found)
    return found
  }
}
