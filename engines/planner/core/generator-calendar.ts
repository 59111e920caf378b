import { type Random, whole } from '../random.ts'
import { CLOSES, type CoreCohort, type CoreCompany, OPENS } from './generator-company.ts'
import { stream } from './generator-draws.ts'
import { CORE_DAYS, CORE_SLOTS_A_DAY, PLACES } from './generator-places.ts'

const WEEKS = CORE_DAYS / 7
/** Half hours between 8:00 and 19:00; a day of one person is one number with a bit for each. */
export const HALF_HOURS = CLOSES - OPENS
const ALL = 2 ** HALF_HOURS - 1
/** Bits of a count of up to 31 people. */
const PLANES = 5

/** By length 2 and 3, by day * HALF_HOURS + half hour after 8:00: how many members clash with a session that starts there. */
export type Clashes = { readonly 2: Uint8Array; readonly 3: Uint8Array }

/**
 * Members' calendars are drawn one person at a time and kept only as counts. The counts of a day stand upright: bit `b` of
 * five numbers spells the count of half hour `b`, so adding a person to a day costs a few operations.
 */
export function clashesOf(company: CoreCompany, cohort: CoreCohort, c: number): Clashes {
  const planes = { 2: new Int32Array(CORE_DAYS * PLANES), 3: new Int32Array(CORE_DAYS * PLANES) }
  const team = stream(company.options.seed, 9, cohort.department, cohort.place)
  const shared = [weekly(team), weekly(team)]
  const day = new Int32Array(CORE_DAYS)
  for (let p = 0; p < cohort.size; p++) {
    const random = stream(company.options.seed, 6, c, p)
    const away = cohort.second >= 0 && random() < 0.4
    const shift = away ? PLACES[cohort.second]!.zone - PLACES[cohort.place]!.zone : 0
    personDays(day, random, shared, cohort.manager ? 11 : 6)
    for (let d = 0; d < CORE_DAYS; d++) {
      const own = day[d]!
      if (!own) continue
      const busy = shift > 0 ? own >>> shift : (own << -shift) & ALL
      const two = busy | (busy >>> 1)
      count(planes[2], d * PLANES, two)
      count(planes[3], d * PLANES, two | (busy >>> 2))
    }
  }
  return { 2: spelled(planes[2]), 3: spelled(planes[3]) }
}

type Weekly = { weekday: number; bits: number }

function weekly(random: Random, latest = 33): Weekly {
  const weekday = whole(random, 0, 4)
  return { weekday, bits: bitsFrom(whole(random, 18, latest), 2) }
}

function bitsFrom(halfHour: number, length: number): number {
  return (2 ** length - 1) << (halfHour - OPENS)
}

/** Fills `day` with one person's busy half hours, in the clock of their own place. */
function personDays(day: Int32Array, random: Random, shared: readonly Weekly[], meetings: number): void {
  const usual = [0, 0, 0, 0, 0, 0, 0]
  for (const { weekday, bits } of shared) usual[weekday]! |= bits
  for (let i = 0; i < meetings; i++) {
    const { weekday, bits } = weekly(random)
    usual[weekday]! |= bits
  }
  for (let d = 0; d < CORE_DAYS; d++) day[d] = usual[d % 7]!
  const week = 7 * whole(random, 0, WEEKS - 1)
  day.fill(ALL, week, week + 5)
  if (random() < 0.5) {
    const from = 7 * whole(random, 0, WEEKS - 1)
    day.fill(ALL, from, from + 3)
  }
  for (let d = 0; d < CORE_DAYS; d++)
    if (d % 7 < 5 && random() < 0.35) day[d] = day[d]! | bitsFrom(whole(random, 18, 32), 3)
}

function count(planes: Int32Array, from: number, added: number): void {
  let carry = added
  for (let k = from; carry; k++) {
    const before = planes[k]!
    planes[k] = before ^ carry
    carry &= before
  }
}

function spelled(planes: Int32Array): Uint8Array {
  const counts = new Uint8Array(CORE_DAYS * HALF_HOURS)
  for (let d = 0; d < CORE_DAYS; d++)
    for (let k = 0; k < PLANES; k++) {
      const plane = planes[d * PLANES + k]!
      for (let b = 0; plane >>> b; b++) if ((plane >>> b) & 1) counts[d * HALF_HOURS + b]! += 1 << k
    }
  return counts
}

/** By slot of UTC: 1 where facilitator `f` is at work and not busy. */
export function availabilityOf(company: CoreCompany, f: number): Uint8Array {
  const { place, flexible } = company.facilitators[f]!
  const { zone } = PLACES[place]!
  const random = stream(company.options.seed, 5, f)
  const free = new Uint8Array(CORE_DAYS * CORE_SLOTS_A_DAY)
  const mark = (day: number, from: number, to: number, value: 0 | 1) => {
    const first = day * CORE_SLOTS_A_DAY - zone
    free.fill(value, Math.max(0, first + from), Math.max(0, first + to))
  }
  const open = company.closing[place]!
  const [from, to] = flexible ? [13, 42] : [16, 37]
  for (let day = 0; day < CORE_DAYS; day++)
    if (open[day]) mark(day, from!, open[day] === CLOSES ? to! : Math.min(to!, open[day]!), 1)
  for (let i = 0; i < 6; i++) {
    const weekday = whole(random, 0, 4)
    const at = whole(random, 18, 34)
    for (let week = 0; week < WEEKS; week++) mark(week * 7 + weekday, at, at + 2, 0)
  }
  const leave = new Set<number>()
  for (let i = 0; i < 2; i++) {
    const monday = 7 * whole(random, 0, WEEKS - 1)
    for (let day = monday; day < monday + 5; day++) {
      leave.add(day)
      mark(day, 0, CORE_SLOTS_A_DAY, 0)
    }
  }
  for (let day = 0; day < CORE_DAYS; day++) {
    if (!open[day] || leave.has(day) || random() >= 0.3) continue
    const at = whole(random, 18, 32)
    mark(day, at, at + 4, 0)
  }
  return free
}

/** By slot of the UTC day: 10 points before 8:30 and from 18:00 on the clock of the zone. */
export function stretchOf(zone: number): Uint8Array {
  return Uint8Array.from({ length: CORE_SLOTS_A_DAY }, (_, slot) => {
    const local = (slot + zone + CORE_SLOTS_A_DAY) % CORE_SLOTS_A_DAY
    return local < 17 || local >= 36 ? 10 : 0
  })
}
