import { mulberry32, type Random } from '../random.ts'
import { forceAt } from './ejection.ts'
import { openSibling } from './greedy.ts'
import { heatAt, slack } from './heat.ts'
import { bestPlace, insert, settle } from './insertion.ts'
import { insertPair } from './pair.ts'
import { poolsOf } from './pools.ts'
import { closeJournal, type Journal, lift, openJournal, place, type State, undo } from './state.ts'
import { forceGuided, type Guide } from './thorough-guide.ts'

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
  /** Columns that prices of scarce time speak for; three moves in four then draw from them. */
  guide?: Guide
}

/** How often the clock and whoever listens are asked, in moves. */
const LOOK_EVERY = 512
/** Times that every pool is visited while the temperature falls. */
const ROUNDS = 40

/** Ejection-chain annealing; answers the moves tried. The state holds the best plan seen when it ends. */
export function improve(s: State, options: SearchOptions): number {
  const open = options.scope ?? openSessions(s)
  if (!open.length) return 0
  const run = startRun(s, open, options)
  const pools = poolsOf(s, open)
  const visits = pools.length === 1 ? 1 : ROUNDS * pools.length
  for (let visit = 0; visit < visits && !run.over; visit++) {
    const pool = pools[visit % pools.length]!
    search(run, pool, (visit + 1) / visits)
  }
  finish(run)
  return run.done
}

type Run = {
  s: State
  options: SearchOptions
  random: Random
  iterations: number
  started: number
  heat: readonly [number, number]
  done: number
  share: number
  over: boolean
  /** The best plan so far; for few sessions only the way back to the first. */
  kept: Snapshot | undefined
  wayBack: Journal | undefined
  cost: number
  mark: number
}

/** A scope smaller than this part of all sessions is no reason to copy the whole plan. */
const FEW = 8

function startRun(s: State, open: Int32Array, options: SearchOptions): Run {
  const iterations = options.iterations ?? Number.POSITIVE_INFINITY
  const few = open.length * FEW < s.slotOf.length
  const mark = s.journal ? s.logged : 0
  const wayBack = few ? openJournal(s) : undefined
  return {
    s,
    options,
    random: mulberry32(options.seed),
    iterations,
    started: options.clock?.() ?? 0,
    heat: options.heat ?? heatFor(options, open.length),
    done: 0,
    share: 0,
    over: false,
    kept: few ? undefined : snapshot(s),
    wayBack,
    cost: s.cost,
    mark,
  }
}

/** Moves sessions of one pool until the share of the whole run that is done reaches `until`. */
function search(run: Run, pool: Int32Array, until: number): void {
  const { s, options, random, iterations } = run
  const { clock, milliseconds } = options
  for (;;) {
    let share = iterations === Number.POSITIVE_INFINITY ? 0 : run.done / iterations
    if (clock && milliseconds !== undefined) share = Math.max(share, (clock() - run.started) / milliseconds)
    run.share = share
    run.over = share >= 1 || options.onProgress?.(share, s.cost) === true
    if (run.over || share >= until) return
    const heat = heatAt(share, run.heat[0], run.heat[1])
    const moves = Math.min(LOOK_EVERY, iterations - run.done)
    for (let n = 0; n < moves; n++) {
      s.logged = run.mark
      step(s, pool, random, heat, options.guide)
    }
    run.done += moves
    if (run.kept && share > 0.9 && s.cost < run.kept.cost) keep(s, run.kept)
  }
}

function finish({ s, kept, wayBack, cost, mark }: Run): void {
  s.logged = mark
  if (wayBack) closeJournal(s, wayBack, s.cost > cost)
  else if (kept && s.cost > kept.cost) restore(s, kept)
  s.logged = mark
}

/** Microseconds of a move, as a guess of how many a budget of time allows. */
const MOVE = 2.5

/** First and last temperature for so many moves a session: the more there are, the further the search may stray. */
function heatFor({ iterations, milliseconds }: SearchOptions, sessions: number): readonly [number, number] {
  const timed = milliseconds === undefined ? Number.POSITIVE_INFINITY : (milliseconds * 1000) / MOVE
  const each = Math.min(iterations ?? Number.POSITIVE_INFINITY, timed) / sessions
  return [each >= 400 ? 4 : each >= 150 ? 2 : each >= 30 ? 1 : 0.5, 0.2]
}

export function openSessions(s: State): Int32Array {
  const { sessions, candidates } = s.problem
  const open: number[] = []
  for (let i = 0; i < sessions.count; i++)
    if (!sessions.fixed[i] && candidates.to[i]! > candidates.from[i]! && s.tables.views[s.tables.view[i]!]!.classes > 0)
      open.push(i)
  return Int32Array.from(open)
}

function step(s: State, open: Int32Array, random: Random, heat: number, guide?: Guide): void {
  const session = hotSession(s, open, random)
  const target = s.cost + slack(heat, random())
  const dice = random()
  if (dice < 0.003) rebuildCohort(s, session, target)
  else if (dice < 0.083) replacePair(s, session, target)
  else if (!guide || random() > 0.75 || !forceGuided(s, session, target, random, guide))
    force(s, session, target, random)
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
  const { candidates, sessions, slots } = s.problem
  const { open, words, bitOf } = s.tables
  const view = s.tables.views[s.tables.view[session]!]!
  const from = candidates.from[session]!
  const count = candidates.to[session]! - from
  if (!view.classes || !count) return false
  const row = s.tables.lengthIndex[sessions.length[session]!]! * slots
  for (let tries = 0; tries < 8; tries++) {
    const u = random()
    const c = from + Math.floor(count * u * u * u)
    const v = random()
    const teacher = view.teacher[Math.floor(view.teacher.length * v * Math.sqrt(v))]!
    const slot = candidates.slot[c]!
    const bit = bitOf[teacher]!
    if (((open[(row + slot) * words + (bit >> 5)]! >>> (bit & 31)) & 1) === 0) continue
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
  const { sessionsFrom, sessionsOf, least } = s.tables
  const { cohort, fixed, penalty } = s.problem.sessions
  const k = cohort[session]!
  const mark = s.logged
  for (let n = sessionsFrom[k]!; n < sessionsFrom[k + 1]!; n++) if (!fixed[sessionsOf[n]!]) lift(s, sessionsOf[n]!)
  let reach = s.cost
  for (let n = sessionsFrom[k]!; n < sessionsFrom[k + 1]!; n++) {
    const i = sessionsOf[n]!
    if (!fixed[i]) reach += least[i]! - penalty[i]!
  }
  for (let n = sessionsFrom[k]!; n < sessionsFrom[k + 1]! && reach <= target; n++) {
    const i = sessionsOf[n]!
    if (fixed[i] || s.slotOf[i]! >= 0) continue
    const mate = openSibling(s, i)
    const before = s.cost
    const own = least[i]! + (mate < 0 ? 0 : least[mate]!)
    const out = penalty[i]! + (mate < 0 ? 0 : penalty[mate]!)
    // What this block may cost so that the others, at their least, still keep within the target.
    const limit = Math.min(out + 1, own + target - reach + 1)
    if (mate < 0 || !insertPair(s, i, mate, limit)) {
      insert(s, i, Math.min(penalty[i]! + 1, limit))
      if (mate >= 0) insert(s, mate, Math.min(penalty[mate]! + 1, limit))
    }
    reach += s.cost - before + out - own
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
}
