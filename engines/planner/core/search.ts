import { mulberry32, type Random } from '../random.ts'
import { forceAt } from './ejection.ts'
import { insertBlock, openSibling } from './greedy.ts'
import { heatAt, slack } from './heat.ts'
import { bestPlace, settle } from './insertion.ts'
import { insertPair } from './pair.ts'
import { lift, place, type State, undo } from './state.ts'

export type SearchOptions = {
  seed: number
  /** Moves to try; with `milliseconds` of `clock` the search stops at whichever end comes first. */
  iterations?: number
  milliseconds?: number
  clock?: () => number
  /** Hears the share done (0..1) and the cost now; true stops the search. */
  onProgress?: (share: number, cost: number) => boolean | undefined
  /** Only these sessions are picked; others move only when one of these needs their place. */
  scope?: Int32Array
  /** First and last temperature in points; by default what the budget allows. */
  heat?: readonly [number, number]
}

const LOOK_EVERY = 1024

/** Ejection-chain annealing; answers the moves tried. The state holds the best plan seen when it ends. */
export function improve(s: State, options: SearchOptions): number {
  const open = options.scope ?? openSessions(s)
  if (!open.length) return 0
  const { clock, milliseconds } = options
  const iterations = options.iterations ?? Number.POSITIVE_INFINITY
  const random = mulberry32(options.seed)
  const started = clock?.() ?? 0
  const [hot, cold] = options.heat ?? heatFor(iterations / open.length)
  const kept = snapshot(s)
  let done = 0
  let heat = hot
  for (; done < iterations; done++) {
    if (done % LOOK_EVERY === 0) {
      let share = iterations === Number.POSITIVE_INFINITY ? 0 : done / iterations
      if (clock && milliseconds !== undefined) share = Math.max(share, (clock() - started) / milliseconds)
      if (share >= 1 || options.onProgress?.(share, s.cost)) break
      heat = heatAt(share, hot, cold)
      if (share > 0.5 && s.cost < kept.cost) keep(s, kept)
    }
    if (!s.journal) s.logged = 0
    step(s, open, random, heat)
  }
  if (s.cost > kept.cost) restore(s, kept)
  return done
}

/** First and last temperature for so many moves a session. */
function heatFor(each: number): readonly [number, number] {
  return each >= 200 ? [4, 0.2] : each >= 50 ? [2, 0.2] : [0.5, 0.2]
}

export function openSessions(s: State): Int32Array {
  const { sessions, candidates } = s.problem
  const open: number[] = []
  for (let i = 0; i < sessions.count; i++)
    if (!sessions.fixed[i] && candidates.to[i]! > candidates.from[i]! && s.tables.views[s.tables.view[i]!]!.classes > 0)
      open.push(i)
  return Int32Array.from(open)
}

function step(s: State, open: Int32Array, random: Random, heat: number): void {
  const session = hotSession(s, open, random)
  const target = s.cost + slack(heat, random())
  const dice = random()
  if (dice < 0.02) rebuildCohort(s, session, target)
  else if (dice < 0.08) replacePair(s, session, target)
  else force(s, session, target, random)
}

/** Mostly a session that costs more than the least it ever could. */
function hotSession(s: State, open: Int32Array, random: Random): number {
  let session = open[Math.floor(random() * open.length)]!
  if (random() > 0.9) return session
  for (let tries = 0; tries < 6 && s.slotOf[session]! >= 0 && s.pointsOf[session]! <= s.tables.least[session]!; tries++)
    session = open[Math.floor(random() * open.length)]!
  return session
}

/** Forces a session to a desirable start with a desirable facilitator, both by the dice. */
export function force(s: State, session: number, target: number, random: Random): boolean {
  const { candidates, sessions, facilitators } = s.problem
  const view = s.tables.views[s.tables.view[session]!]!
  const from = candidates.from[session]!
  const count = candidates.to[session]! - from
  if (!view.classes || !count) return false
  const length = sessions.length[session]!
  for (let tries = 0; tries < 8; tries++) {
    const u = random()
    const c = from + Math.floor(count * u * u * u)
    const v = random()
    const teacher = view.teacher[Math.floor(view.teacher.length * v * Math.sqrt(v))]!
    const slot = candidates.slot[c]!
    if (facilitators.free[teacher]![slot]! < length) continue
    if (slot === s.slotOf[session] && teacher === s.teacherOf[session]) continue
    return forceAt(s, session, c, teacher, target, random)
  }
  return false
}

/** A session and its sibling lifted and placed together again. */
function replacePair(s: State, session: number, target: number): boolean {
  const { sibling, fixed, penalty } = s.problem.sessions
  const mate = sibling[session]!
  const mark = s.logged
  lift(s, session)
  if (mate < 0 || fixed[mate]) {
    const limit = target - s.cost + penalty[session]! + 1
    if (bestPlace(s, session, limit)) settle(s, s.query)
  } else {
    lift(s, mate)
    const limit = target - s.cost + penalty[session]! + penalty[mate]! + 1
    insertPair(s, Math.min(session, mate), Math.max(session, mate), limit)
  }
  if (s.cost <= target) return true
  undo(s, mark)
  return false
}

/** All sessions of a cohort lifted and placed again, live ones first. */
function rebuildCohort(s: State, session: number, target: number): boolean {
  const { sessionsFrom, sessionsOf } = s.tables
  const { cohort, fixed } = s.problem.sessions
  const k = cohort[session]!
  const mark = s.logged
  for (let n = sessionsFrom[k]!; n < sessionsFrom[k + 1]!; n++) if (!fixed[sessionsOf[n]!]) lift(s, sessionsOf[n]!)
  for (let n = sessionsFrom[k]!; n < sessionsFrom[k + 1]!; n++) {
    const i = sessionsOf[n]!
    if (!fixed[i] && s.slotOf[i]! < 0) insertBlock(s, i, openSibling(s, i))
  }
  if (s.cost <= target) return true
  undo(s, mark)
  return false
}

export type Snapshot = {
  slot: Int32Array
  teacher: Int32Array
  room: Int32Array
  points: Int32Array
  day: Int16Array
  cost: number
}

export function snapshot(s: State): Snapshot {
  return {
    slot: s.slotOf.slice(),
    teacher: s.teacherOf.slice(),
    room: s.roomOf.slice(),
    points: s.pointsOf.slice(),
    day: s.dayAt.slice(),
    cost: s.cost,
  }
}

function keep(s: State, kept: Snapshot): void {
  kept.slot.set(s.slotOf)
  kept.teacher.set(s.teacherOf)
  kept.room.set(s.roomOf)
  kept.points.set(s.pointsOf)
  kept.day.set(s.dayAt)
  kept.cost = s.cost
}

export function restore(s: State, kept: Snapshot): void {
  const { slotOf, teacherOf, roomOf } = s
  const changed: number[] = []
  for (let i = 0; i < slotOf.length; i++)
    if (slotOf[i] !== kept.slot[i] || teacherOf[i] !== kept.teacher[i] || roomOf[i] !== kept.room[i]) changed.push(i)
  for (const i of changed) lift(s, i)
  for (const i of changed)
    if (kept.slot[i]! >= 0) place(s, i, kept.slot[i]!, kept.teacher[i]!, kept.room[i]!, kept.points[i]!, kept.day[i]!)
  if (!s.journal) s.logged = 0
}
