import { LIVE_2 } from '../kinds.ts'
import { mulberry32, oneOf, whole } from '../random.ts'
import type { Problem } from './problem.ts'

const DAYS = 24
const PER_DAY = 8
const SLOTS = DAYS * PER_DAY

/** A small problem in which every rule may bind: shared people, two zones, rooms, ways between sites, held places, orders. */
export function tangle(seed: number, cohorts = 5, faculty = 4): Problem {
  const random = mulberry32(seed)
  const zones = [0, 3].map((shift) => ({
    day: Int16Array.from({ length: SLOTS }, (_, slot) => Math.floor((slot + shift) / PER_DAY)),
    week: Int16Array.from({ length: SLOTS }, (_, slot) => Math.floor(Math.floor((slot + shift) / PER_DAY) / 4)),
  }))
  const zoneOf = Array.from({ length: cohorts }, () => whole(random, 0, 1))
  const steps = [0, 1, 2, 3, 4]
  const step = Uint8Array.from({ length: cohorts * 5 }, (_, i) => steps[i % 5]!)
  const count = step.length
  const length = Uint8Array.from(step, () => whole(random, 1, 3))
  const share = (a: number, b: number) => a === b || (a + b) % 4 === 1
  const all = Array.from({ length: cohorts }, (_, k) => k)
  const lists = Array.from({ length: 3 }, () => {
    const able = Array.from({ length: faculty }, (_, f) => f).filter(() => random() < 0.8)
    const rows = able
      .map((f) => ({ f, cost: oneOf(random, [0, 0, 2, 4]) }))
      .sort((a, b) => a.cost - b.cost || a.f - b.f)
    return { facilitator: Int32Array.from(rows, (row) => row.f), cost: Int16Array.from(rows, (row) => row.cost) }
  })
  const zoneOfTeacher = Array.from({ length: faculty }, () => whole(random, 0, 1))
  return {
    slots: SLOTS,
    halfHour: 2,
    days: DAYS + 1,
    weeks: Math.ceil((DAYS + 1) / 4) + 1,
    sessions: {
      count,
      step,
      length,
      cohort: Int32Array.from({ length: count }, (_, i) => Math.floor(i / 5)),
      sibling: Int32Array.from({ length: count }, (_, i) => [i + 1, i - 1, -1, i + 1, i - 1][i % 5]!),
      penalty: Int32Array.from(step, (one) => [200, 150, 60, 80, 60][one]!),
      dayLoad: new Uint8Array(count).fill(1),
      weekLoad: length,
      meetAt: Int32Array.from(step, (one) => (one <= LIVE_2 && random() < 0.7 ? whole(random, 0, 1) : -1)),
      seats: Int32Array.from(step, () => whole(random, 5, 15)),
      fixed: new Uint8Array(count),
    },
    candidates: candidates(
      random,
      step,
      length,
      zoneOf.map((z) => zones[z]!.day),
    ),
    eligible: { of: Int32Array.from(step, () => whole(random, 0, 2)), lists },
    facilitators: {
      count: faculty,
      free: Array.from({ length: faculty }, () => {
        const run = new Uint8Array(SLOTS + 1)
        for (let s = SLOTS - 1; s >= 0; s--) run[s] = random() < 0.15 ? 0 : run[s + 1]! + 1
        return run.subarray(0, SLOTS)
      }),
      dayOf: zoneOfTeacher.map((z) => zones[z]!.day),
      weekOf: zoneOfTeacher.map((z) => zones[z]!.week),
      dayCap: new Uint8Array(faculty).fill(2),
      weekHard: new Int32Array(faculty).fill(9),
      weekSoft: new Int32Array(faculty).fill(5),
      stretch: Array.from({ length: faculty }, (_, f) =>
        Uint8Array.from({ length: f % 2 ? PER_DAY : 0 }, (_, t) => t % 3),
      ),
      sites: Array.from({ length: faculty }, (_, f) => Int32Array.from(f % 3 ? [f % 2] : [0, 1])),
    },
    cohorts: {
      count: cohorts,
      near: all.map((k) => Int32Array.from(all.filter((j) => share(j, k) && zoneOf[j] === zoneOf[k]))),
      far: all.map((k) => Int32Array.from(all.filter((j) => share(j, k) && zoneOf[j] !== zoneOf[k]))),
      dayOf: zoneOf.map((z) => zones[z]!.day),
      attending: all.map((k) => Int32Array.from(k === 1 ? [0] : [])),
    },
    rooms: {
      count: Int32Array.from([1, 1, 2]),
      seats: Int32Array.from([8, 20, 12]),
      at: [Int32Array.from([0, 1]), Int32Array.from([2])],
      travel: Uint8Array.from([0, 2, 2, 0]),
    },
    before: {
      slot: new Int32Array(count).fill(-1),
      facilitator: Int32Array.from(step, () => (random() < 0.3 ? whole(random, 0, faculty - 1) : -1)),
      facilitatorPrice: new Int16Array(count).fill(6),
    },
    precedence: precedence(count),
  }
}

function candidates(random: () => number, step: Uint8Array, length: Uint8Array, dayOf: readonly Int16Array[]) {
  const from = new Int32Array(step.length)
  const to = new Int32Array(step.length)
  const rows: { slot: number; cost: number; day: number }[] = []
  for (let i = 0; i < step.length; i++) {
    from[i] = rows.length
    const first = [0, 4, 9, 13, 16][step[i]!]! * PER_DAY
    const slots = new Set(Array.from({ length: 20 }, () => Math.min(SLOTS - length[i]!, first + whole(random, 0, 60))))
    const days = dayOf[Math.floor(i / 5)]!
    const inside = [...slots].filter((slot) => days[slot] === days[slot + length[i]! - 1])
    const mine = inside.map((slot) => ({ slot, cost: whole(random, 0, 12), day: days[slot]! }))
    rows.push(...mine.sort((a, b) => a.cost - b.cost || a.slot - b.slot))
    to[i] = rows.length
  }
  return {
    from,
    to,
    slot: Int32Array.from(rows, (row) => row.slot),
    cost: Int16Array.from(rows, (row) => row.cost),
    day: Int16Array.from(rows, (row) => row.day),
    used: rows.length,
  }
}

/** The first cohort's office hours come before the second's. */
function precedence(count: number) {
  const listed = [2, 7]
  const from = new Int32Array(count + 1)
  for (let i = 0; i < count; i++) from[i + 1] = from[i]! + (listed.includes(i) ? 1 : 0)
  return { from, earlier: Int32Array.from([2, 2]), later: Int32Array.from([7, 7]), price: Int16Array.from([9, 9]) }
}
