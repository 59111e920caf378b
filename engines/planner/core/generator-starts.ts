import { PER_CLASH, PER_DAY } from '../kinds.ts'
import { type Clashes, HALF_HOURS } from './generator-calendar.ts'
import { type CoreCohort, type CoreCompany, OPENS } from './generator-company.ts'
import { CORE_SLOTS_A_DAY, PLACES } from './generator-places.ts'

/** Points for an hour before 9:00 or after 17:30 at a place, and over its lunch. */
const UNFRIENDLY = 8
const LUNCH = 5
const MOST_CLASHING = [0.3, 0.3, 0.6, 0.4, 0.5, 0.5] as const
/** Days from go-live, both included. */
const WINDOWS = [
  [-28, -14],
  [-28, -14],
  [-12, -1],
  [14, 42],
  [27, 34],
  [85, 95],
] as const
const IDEALS = [-21, -17, -5, 24, 30, 90] as const

export type CoreChain = {
  cohort: CoreCohort
  /** Half hours of its live sessions and refresher. */
  length: number
  two: boolean
  goLive: { day: number; access: number }
}

export function stepsOfChain({ two }: CoreChain): number[] {
  return two ? [0, 1, 2, 3, 4, 5] : [0, 2, 3, 4, 5]
}

export function lengthOf(chain: CoreChain, step: number): number {
  return step === 2 || step >= 4 ? 2 : chain.length
}

/** A start as one number that sorts by cost, then by slot: cost * 2^14 + slot. */
export const SLOT_BITS = 14

/** Fills `found` with every allowed start of one step, cheapest first, and says how many there are. */
export function listStarts(
  company: CoreCompany,
  chain: CoreChain,
  clashes: Clashes,
  step: number,
  found: Int32Array,
): number {
  const { cohort, goLive, two } = chain
  const { zone } = PLACES[cohort.place]!
  const length = lengthOf(chain, step)
  const counts = length === 3 ? clashes[3] : clashes[2]
  const most = MOST_CLASHING[step]! * cohort.size
  const ideal = goLive.day + (two && step === 0 ? -23 : IDEALS[step]!)
  const [opens, closes] = WINDOWS[step]!
  const first = goLive.day + opens
  const home = company.closing[cohort.place]!
  const second = cohort.second < 0 ? undefined : company.closing[cohort.second]!
  const ahead = second ? PLACES[cohort.second]!.zone - zone : 0
  let n = 0
  for (let day = step < 2 ? Math.max(first, goLive.access) : first; day <= goLive.day + closes; day++) {
    if (!home[day] || second?.[day] === 0) continue
    const away = PER_DAY[step]! * Math.abs(day - ideal)
    const last = Math.min(home[day]!, (second?.[day] ?? home[day]!) - ahead) - length
    for (let at = Math.max(OPENS, OPENS - ahead); at <= last; at++) {
      const clashing = counts[day * HALF_HOURS + at - OPENS]!
      if (clashing > most) continue
      const hours = hourPoints(at, length) + (second ? hourPoints(at + ahead, length) : 0)
      const cost = away + PER_CLASH[step]! * clashing + hours
      found[n++] = cost * 2 ** SLOT_BITS + day * CORE_SLOTS_A_DAY + at - zone
    }
  }
  found.subarray(0, n).sort()
  return n
}

function hourPoints(at: number, length: number): number {
  return (at < 18 || at + length > 35 ? UNFRIENDLY : 0) + (at < 26 && at + length > 24 ? LUNCH : 0)
}

/** The cohort's day of a slot. */
export function dayOfSlot(cohort: CoreCohort, slot: number): number {
  return Math.floor((slot + PLACES[cohort.place]!.zone) / CORE_SLOTS_A_DAY)
}
