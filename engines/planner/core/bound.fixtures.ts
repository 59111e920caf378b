import { mulberry32, whole } from '../random.ts'
import { gapAllowed } from './allowed.ts'
import type { Standing } from './bound-rows.ts'
import { NEW_FACE, ONLINE_INSTEAD, PER_HALF_HOUR_OVER, type Problem } from './problem.ts'

/** A problem small enough to try every plan: two facilitators, two cohorts, 8 days of 4 slots, scarce everything. */
export function tinyProblem(seed: number, faculty = 2): Problem {
  const random = mulberry32(seed)
  const [days, perDay] = [8, 4]
  const slots = days * perDay
  const cohorts = 2
  const steps = random() < 0.5 ? [0, 1, 2] : [2, 3, 4]
  const count = cohorts * steps.length
  const step = Uint8Array.from({ length: count }, (_, i) => steps[i % steps.length]!)
  const pairAt = steps[0] === 0 ? 0 : 1
  const sibling = Int32Array.from({ length: count }, (_, i) => {
    const place = i % steps.length
    return place === pairAt ? i + 1 : place === pairAt + 1 ? i - 1 : -1
  })
  const from = new Int32Array(count)
  const to = new Int32Array(count)
  const starts: { slot: number; cost: number; day: number }[] = []
  for (let i = 0; i < count; i++) {
    const mine = new Set(Array.from({ length: 4 }, () => whole(random, 0, slots - 3)))
    const list = [...mine].map((slot) => ({ slot, cost: whole(random, 0, 9), day: Math.floor(slot / perDay) }))
    list.sort((a, b) => a.cost - b.cost || a.slot - b.slot)
    from[i] = starts.length
    starts.push(...list)
    to[i] = starts.length
  }
  const dayOf = Int16Array.from({ length: slots }, (_, slot) => Math.floor(slot / perDay))
  const weekOf = Int16Array.from({ length: slots }, (_, slot) => Math.floor(slot / perDay / 4))
  const length = Uint8Array.from(step, () => whole(random, 1, 2))
  const free = Array.from({ length: faculty }, () => {
    const run = new Uint8Array(slots + 1)
    for (let s = slots - 1; s >= 0; s--) run[s] = random() < 0.15 ? 0 : run[s + 1]! + 1
    return run
  })
  const shared = random() < 0.3
  const everybody = Int32Array.from({ length: faculty }, (_, f) => f)
  return {
    slots,
    halfHour: 1,
    days,
    weeks: 2,
    sessions: {
      count,
      step,
      length,
      cohort: Int32Array.from({ length: count }, (_, i) => Math.floor(i / steps.length)),
      sibling,
      penalty: Int32Array.from(step, () => whole(random, 20, 90)),
      dayLoad: length,
      weekLoad: length,
      meetAt: Int32Array.from(step, (one) => (one === 2 && random() < 0.7 ? 0 : -1)),
      seats: new Int32Array(count).fill(10),
      fixed: new Uint8Array(count),
    },
    candidates: {
      from,
      to,
      slot: Int32Array.from(starts, (one) => one.slot),
      cost: Int16Array.from(starts, (one) => one.cost),
      day: Int16Array.from(starts, (one) => one.day),
      used: starts.length,
    },
    eligible: {
      of: Int32Array.from(step, () => (random() < 0.3 ? 0 : 1)),
      lists: [
        { facilitator: Int32Array.of(0), cost: Int16Array.of(0) },
        { facilitator: everybody, cost: Int16Array.from(everybody, (f) => f * 2) },
      ],
    },
    facilitators: {
      count: faculty,
      free,
      dayOf: free.map(() => dayOf),
      weekOf: free.map(() => weekOf),
      dayCap: new Uint8Array(faculty).fill(3),
      weekHard: new Int32Array(faculty).fill(5),
      weekSoft: new Int32Array(faculty).fill(2),
      stretch: free.map((_, f) => (f ? new Uint8Array(0) : Uint8Array.of(0, 0, 0, 4))),
      sites: free.map((_, f) => Int32Array.of(f ? -1 : 0)),
    },
    cohorts: {
      count: cohorts,
      near: shared ? [Int32Array.of(0, 1), Int32Array.of(1, 0)] : [Int32Array.of(0), Int32Array.of(1)],
      far: [new Int32Array(0), new Int32Array(0)],
      dayOf: [],
      attending: [random() < 0.3 ? Int32Array.of(1) : new Int32Array(0), new Int32Array(0)],
    },
    rooms: { count: Int32Array.of(1), seats: Int32Array.of(12), at: [Int32Array.of(0)], travel: Uint8Array.of(0) },
    before: {
      slot: new Int32Array(count).fill(-1),
      facilitator: Int32Array.from(step, () => (random() < 0.2 ? 1 : -1)),
      facilitatorPrice: new Int16Array(count).fill(6),
    },
    precedence: {
      from: new Int32Array(count + 1),
      earlier: new Int32Array(0),
      later: new Int32Array(0),
      price: new Int16Array(0),
    },
  }
}

type Spot = { slot: number; f: number; room: number; day: number; points: number }

/** The same with its first session fixed at its cheapest start by facilitator 0, who is not free there any more. */
export function withOneFixed(problem: Problem): { problem: Problem; standing: Standing } {
  const { sessions, candidates, facilitators } = problem
  const c = candidates.from[0]!
  const slot = candidates.slot[c]!
  const held = (value: number) => Int32Array.from({ length: sessions.count }, (_, i) => (i ? -1 : value))
  const standing = {
    slotOf: held(slot),
    teacherOf: held(0),
    roomOf: held(-1),
    dayAt: Int16Array.from(held(candidates.day[c]!)),
    pointsOf: held(5),
  }
  const own = facilitators.free[0]!.slice()
  own.fill(0, slot, slot + sessions.length[0]!)
  for (let s = slot - 1; s >= 0; s--) own[s] = own[s] ? own[s + 1]! + 1 : 0
  const free = facilitators.free.map((run, f) => (f ? run : own))
  const fixed = sessions.fixed.with(0, 1)
  return {
    problem: { ...problem, sessions: { ...sessions, fixed }, facilitators: { ...facilitators, free } },
    standing,
  }
}

/** The least cost of any plan, by trying them all; `standing` is where fixed sessions are. */
export function leastByTrying(problem: Problem, standing?: Standing): number {
  const { sessions } = problem
  const options = Array.from({ length: sessions.count }, (_, i) =>
    sessions.fixed[i] ? [spotOf(standing!, i)] : spots(problem, i),
  )
  const chosen: (Spot | undefined)[] = []
  let best = Number.POSITIVE_INFINITY
  const walk = (i: number, cost: number): void => {
    if (cost >= best) return
    if (i === sessions.count) {
      best = Math.min(best, cost + overloadOf(problem, chosen))
      return
    }
    for (const spot of options[i]!)
      if (chosen.every((other, j) => !other || compatible(problem, i, spot, j, other))) {
        chosen.push(spot)
        if (withinDay(problem, chosen, spot)) walk(i + 1, cost + spot.points + facePoints(problem, chosen, i))
        chosen.pop()
      }
    if (sessions.fixed[i]) return
    chosen.push(undefined)
    walk(i + 1, cost + sessions.penalty[i]!)
    chosen.pop()
  }
  walk(0, 0)
  return best
}

function spotOf({ slotOf, teacherOf, roomOf, dayAt, pointsOf }: Standing, i: number): Spot {
  return { slot: slotOf[i]!, f: teacherOf[i]!, room: roomOf[i]!, day: dayAt[i]!, points: pointsOf[i]! }
}

function spots({ sessions, candidates, eligible, facilitators, cohorts, before }: Problem, i: number): Spot[] {
  const all: Spot[] = []
  const { facilitator, cost } = eligible.lists[eligible.of[i]!]!
  for (let c = candidates.from[i]!; c < candidates.to[i]!; c++)
    for (let e = 0; e < facilitator.length; e++) {
      const f = facilitator[e]!
      const slot = candidates.slot[c]!
      if (facilitators.free[f]![slot]! < sessions.length[i]!) continue
      if (cohorts.attending[sessions.cohort[i]!]!.includes(f)) continue
      const stretch = facilitators.stretch[f]!
      const was = before.facilitator[i]!
      const points =
        candidates.cost[c]! +
        cost[e]! +
        (stretch.length ? stretch[slot % stretch.length]! : 0) +
        (was >= 0 && was !== f ? before.facilitatorPrice[i]! : 0)
      const day = candidates.day[c]!
      const site = sessions.meetAt[i]!
      all.push({ slot, f, room: -1, day, points: points + (site >= 0 ? ONLINE_INSTEAD : 0) })
      if (site >= 0 && facilitators.sites[f]!.includes(site)) all.push({ slot, f, room: 0, day, points })
    }
  return all
}

function compatible({ sessions, cohorts }: Problem, i: number, a: Spot, j: number, b: Spot): boolean {
  const overlap = a.slot < b.slot + sessions.length[j]! && b.slot < a.slot + sessions.length[i]!
  const [k, l] = [sessions.cohort[i]!, sessions.cohort[j]!]
  if (overlap && (a.f === b.f || (a.room >= 0 && a.room === b.room))) return false
  if (overlap && (cohorts.attending[k]!.includes(b.f) || cohorts.attending[l]!.includes(a.f))) return false
  if (a.day === b.day && cohorts.near[k]!.includes(l)) return false
  return sessions.sibling[i] !== j || gapAllowed(sessions.step[i]!, a.day, b.day)
}

function withinDay({ sessions, facilitators }: Problem, chosen: readonly (Spot | undefined)[], last: Spot): boolean {
  const day = facilitators.dayOf[last.f]![last.slot]
  const week = facilitators.weekOf[last.f]![last.slot]
  let [inDay, inWeek] = [0, 0]
  for (const [i, one] of chosen.entries()) {
    if (one?.f !== last.f) continue
    if (facilitators.dayOf[one.f]![one.slot] === day) inDay += sessions.dayLoad[i]!
    if (facilitators.weekOf[one.f]![one.slot] === week) inWeek += sessions.weekLoad[i]!
  }
  return inDay <= facilitators.dayCap[last.f]! && inWeek <= facilitators.weekHard[last.f]!
}

function facePoints({ sessions }: Problem, chosen: readonly (Spot | undefined)[], i: number): number {
  const other = sessions.step[i] === 1 ? chosen[sessions.sibling[i]!] : undefined
  return other && other.f !== chosen[i]!.f ? NEW_FACE : 0
}

function overloadOf({ sessions, facilitators, halfHour }: Problem, chosen: readonly (Spot | undefined)[]): number {
  const load = new Map<string, number>()
  for (const [i, one] of chosen.entries()) {
    if (!one) continue
    const key = `${one.f} ${facilitators.weekOf[one.f]![one.slot]}`
    load.set(key, (load.get(key) ?? 0) + sessions.weekLoad[i]!)
  }
  let points = 0
  for (const [key, sum] of load) {
    const over = sum - facilitators.weekSoft[Number(key.split(' ')[0])]!
    points += over > 0 ? PER_HALF_HOUR_OVER * Math.ceil(over / halfHour) : 0
  }
  return points
}

/** Two office hours of two cohorts, each with one start, the same, and one facilitator; leaving one out costs 60. */
export function scarceProblem(): Problem {
  const problem = tinyProblem(1, 1)
  const two = (value: number) => new Int32Array(2).fill(value)
  const one = new Uint8Array(2).fill(2)
  const free = new Uint8Array(problem.slots + 1)
  for (let s = problem.slots - 1; s >= 0; s--) free[s] = free[s + 1]! + 1
  return {
    ...problem,
    sessions: {
      ...problem.sessions,
      count: 2,
      step: one,
      length: one,
      cohort: Int32Array.of(0, 1),
      sibling: two(-1),
      penalty: two(60),
      dayLoad: one,
      weekLoad: one,
      meetAt: two(-1),
      seats: two(0),
      fixed: new Uint8Array(2),
    },
    candidates: {
      from: Int32Array.of(0, 1),
      to: Int32Array.of(1, 2),
      slot: Int32Array.of(4, 4),
      cost: Int16Array.of(0, 0),
      day: Int16Array.of(1, 1),
      used: 2,
    },
    eligible: { of: two(0), lists: [{ facilitator: Int32Array.of(0), cost: Int16Array.of(0) }] },
    facilitators: { ...problem.facilitators, free: [free] },
    cohorts: {
      ...problem.cohorts,
      near: [Int32Array.of(0), Int32Array.of(1)],
      attending: [new Int32Array(0), new Int32Array(0)],
    },
    before: { slot: two(-1), facilitator: two(-1), facilitatorPrice: new Int16Array(2) },
  }
}
