import { DAY_30, LIVE_1, LIVE_2, PENALTY, REFRESHER } from '../kinds.ts'
import type { Candidates, Problem } from './problem.ts'

/** Constants of a core instance (planner.md, section 8): half hours of UTC, 315 words of 32 of them. */
export const SLOTS_A_DAY = 48
export const AVAILABILITY_WORDS = 315
export const SLOTS = AVAILABILITY_WORDS * 32
const DAY_CAP = 8
const WEEK_SOFT = 16
const WEEK_HARD = 24
/** Rooms of a core instance hold everybody. */
const SEATS = 25

/** What a core instance says of facilitators and sessions, in the order of the file. */
export type CoreFacts = {
  rooms: ArrayLike<number>
  cohorts: number
  facilitators: { site: number; zone: number; stretch: Uint8Array; available: Uint8Array }[]
  chain: Int32Array
  cohort: Int32Array
  step: Uint8Array
  length: Uint8Array
  meetAt: Int32Array
  candidates: Candidates
  eligible: Problem['eligible']
}

/** The resolved problem of a core instance. */
export function problemOf(facts: CoreFacts): Problem {
  const { rooms, cohorts, facilitators, step, length, meetAt } = facts
  const { from, to, slot, cost, day, used } = facts.candidates
  const count = step.length
  const sites = rooms.length
  const none = new Int32Array(0)
  const clocks = new Map<number, Clock>()
  for (const { zone } of facilitators) if (!clocks.has(zone)) clocks.set(zone, clockOf(zone))
  const most = (numbers: Iterable<number>) => {
    let top = 0
    for (const one of numbers) top = Math.max(top, one)
    return top
  }
  return {
    slots: SLOTS,
    halfHour: 1,
    days: Math.max(clockOf(SLOTS_A_DAY - 1).day.at(-1)!, most(day)) + 1,
    weeks: clockOf(SLOTS_A_DAY - 1).week.at(-1)! + 1,
    sessions: {
      count,
      step,
      length,
      cohort: facts.cohort,
      sibling: siblingsOf(facts.chain, step),
      penalty: Int32Array.from(step, (one) => PENALTY[one]!),
      dayLoad: length.slice(),
      weekLoad: length.slice(),
      meetAt,
      seats: Int32Array.from(meetAt, (site) => (site < 0 ? 0 : 1)),
      fixed: new Uint8Array(count),
    },
    candidates: { from, to, slot, cost, day, used },
    eligible: facts.eligible,
    facilitators: {
      count: facilitators.length,
      free: facilitators.map((one) => runsOf(one.available)),
      dayOf: facilitators.map((one) => clocks.get(one.zone)!.day),
      weekOf: facilitators.map((one) => clocks.get(one.zone)!.week),
      dayCap: new Uint8Array(facilitators.length).fill(DAY_CAP),
      weekHard: new Int32Array(facilitators.length).fill(WEEK_HARD),
      weekSoft: new Int32Array(facilitators.length).fill(WEEK_SOFT),
      stretch: facilitators.map((one) => one.stretch),
      sites: facilitators.map((one) => Int32Array.of(one.site)),
    },
    cohorts: {
      count: cohorts,
      near: Array.from({ length: cohorts }, (_, k) => Int32Array.of(k)),
      far: Array.from({ length: cohorts }, () => none),
      dayOf: Array.from({ length: cohorts }, () => new Int16Array(0)),
      attending: Array.from({ length: cohorts }, () => none),
    },
    rooms: {
      count: Int32Array.from(rooms),
      seats: new Int32Array(sites).fill(SEATS),
      at: Array.from({ length: sites }, (_, site) => Int32Array.of(site)),
      travel: new Uint8Array(sites * sites),
    },
    before: {
      slot: new Int32Array(count).fill(-1),
      facilitator: new Int32Array(count).fill(-1),
      facilitatorPrice: new Int16Array(count),
    },
    precedence: {
      from: new Int32Array(count + 1),
      earlier: new Int32Array(0),
      later: new Int32Array(0),
      price: new Int16Array(0),
    },
  }
}

type Clock = { day: Int16Array; week: Int16Array }

/** A facilitator's days and weeks, counted so that none is negative. */
function clockOf(zone: number): Clock {
  const day = Int16Array.from({ length: SLOTS }, (_, slot) => Math.floor((slot + zone + SLOTS_A_DAY) / SLOTS_A_DAY))
  return { day, week: day.map((one) => Math.floor((one + 6) / 7)) }
}

/** By slot: how many slots in a row from it are available, at most 255. */
function runsOf(available: Uint8Array): Uint8Array {
  const runs = new Uint8Array(available.length)
  for (let slot = available.length - 1, run = 0; slot >= 0; slot--) {
    run = available[slot] ? Math.min(255, run + 1) : 0
    runs[slot] = run
  }
  return runs
}

const SIBLING_OF: ReadonlyMap<number, number> = new Map([
  [LIVE_1, LIVE_2],
  [LIVE_2, LIVE_1],
  [REFRESHER, DAY_30],
  [DAY_30, REFRESHER],
])

function siblingsOf(chain: Int32Array, step: Uint8Array): Int32Array {
  const at = new Map<number, number>()
  for (let i = 0; i < step.length; i++) at.set(chain[i]! * 8 + step[i]!, i)
  return Int32Array.from(step, (one, i) => {
    const other = SIBLING_OF.get(one)
    return other === undefined ? -1 : (at.get(chain[i]! * 8 + other) ?? -1)
  })
}

/** Interns lists of who may teach: equal lists share one number. */
export function eligibleLists(): {
  intern: (facilitator: Int32Array, cost: Int16Array) => number
  lists: { facilitator: Int32Array; cost: Int16Array }[]
} {
  const lists: { facilitator: Int32Array; cost: Int16Array }[] = []
  const known = new Map<string, number>()
  return {
    lists,
    intern: (facilitator, cost) => {
      const key = `${facilitator.join()}/${cost.join()}`
      const found = known.get(key) ?? lists.push({ facilitator, cost }) - 1
      known.set(key, found)
      return found
    },
  }
}
