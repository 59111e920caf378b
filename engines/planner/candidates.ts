import type { Cohort } from './cohorts.ts'
import { SLOT_MINUTES } from './grid.ts'
import { PER_CLASH, PER_DAY } from './kinds.ts'
import { clashCounts, clashRanges, type SlotRanges } from './person-time.ts'
import type { Programme } from './programme.ts'
import type { Session } from './sessions.ts'

/** Allowed starts of all sessions in one pool, each session's list cheapest first; a new list is appended, then pointed to. */
export type Candidates = { slot: Int32Array; cost: Int16Array; used: number; from: Int32Array; to: Int32Array }

export function noCandidates(sessions: number): Candidates {
  return {
    slot: new Int32Array(4096),
    cost: new Int16Array(4096),
    used: 0,
    from: new Int32Array(sessions),
    to: new Int32Array(sessions),
  }
}

/** Points for an hour before 9 or after 17:30 at a site, over its lunch, and off the half hour. */
const UNFRIENDLY = 8
const LUNCH = 5
const OFF_HALF_HOUR = 1

/** What people already hold: leaving `slot` costs `price`. */
export type Held = { slot: number; price: number }

/** Starts in the window, in hours and on no holiday at every site, on one local day, with few enough clashes. */
export function listCandidates(
  programme: Programme,
  candidates: Candidates,
  session: Session,
  clashes: Uint8Array,
  held: Held | undefined,
): void {
  const { length, ideal, mostClashes, window } = session
  const { local } = programme.sites[session.cohort.mainSite]!
  const { runs } = programme.shared(session.cohort.sites)
  const perDay = PER_DAY[session.step]!
  const perClash = PER_CLASH[session.step]!
  const found: number[] = []
  const first = Math.max(0, window.opens)
  const last = Math.min(programme.grid.days - 1, window.closes)
  for (let day = first; day <= last; day++) {
    const end = local.dayStart[day + 1]! - length
    const away = perDay * Math.abs(day - ideal)
    for (let slot = local.dayStart[day]!; slot <= end; slot++) {
      if (runs[slot]! < length || clashes[slot]! > mostClashes) continue
      const move = held && held.slot !== slot ? held.price : 0
      const cost = away + perClash * clashes[slot]! + hourCost(programme, session.cohort, slot, length) + move
      // One number sorts by cost, then by slot.
      found.push(Math.min(cost, 32_000) * 0x2000000 + slot)
    }
  }
  append(candidates, session.index, Float64Array.from(found).sort())
}

function append(candidates: Candidates, session: number, found: Float64Array): void {
  const from = candidates.used
  const to = from + found.length
  if (to > candidates.slot.length) {
    const room = Math.max(to, candidates.slot.length * 2)
    const slot = new Int32Array(room)
    slot.set(candidates.slot)
    const cost = new Int16Array(room)
    cost.set(candidates.cost)
    candidates.slot = slot
    candidates.cost = cost
  }
  found.forEach((packed, i) => {
    candidates.slot[from + i] = packed % 0x2000000
    candidates.cost[from + i] = Math.floor(packed / 0x2000000)
  })
  candidates.used = to
  candidates.from[session] = from
  candidates.to[session] = to
}

export function hourCost(programme: Programme, cohort: Cohort, slot: number, length: number): number {
  let cost = 0
  for (const site of cohort.sites) {
    const start = programme.sites[site]!.local.minuteOf[slot]!
    const end = start + length * SLOT_MINUTES
    if (start < 540 || end > 1050) cost += UNFRIENDLY
    if (start < 780 && end > 720) cost += LUNCH
  }
  return cost + (programme.sites[cohort.mainSite]!.local.minuteOf[slot]! % 30 ? OFF_HALF_HOUR : 0)
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
