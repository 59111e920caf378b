import { insertBlock } from './greedy.ts'
import { bestPlace, insert, insertPair, roomFor } from './insertion.ts'
import { dayOf, farClash, gapAllowed, lift, type Occupancy, place, teacherCost, undo, weekIndex } from './occupancy.ts'
import { mulberry32, type Random } from './random.ts'

export type SearchBudget = {
  seed: number
  iterations: number
  /** Milliseconds of `clock`; the search stops at whichever end comes first. */
  milliseconds?: number
  clock?: () => number
  onProgress?: (done: number, of: number, cost: number) => void
  stop?: () => boolean
  /** Only these sessions are picked; others move only when one of these needs their place. */
  scope?: Int32Array
}

const LOOK_EVERY = 512

/** Ejection-chain annealing (planner.md, 5): one session is forced in, what blocks it is placed anew, the whole is judged. */
export function improve(o: Occupancy, budget: SearchBudget): number {
  const random = mulberry32(budget.seed)
  const open = budget.scope ?? openSessions(o)
  if (!open.length) return 0
  const started = budget.clock?.() ?? 0
  const before = o.cost
  const perSession = budget.iterations / open.length
  const hot = perSession >= 200 ? 4 : perSession >= 50 ? 2 : 0.5
  const kept = snapshot(o)
  let best = before
  let done = 0
  let share = 0
  let heat = hot
  for (; done < budget.iterations && share < 1; done++) {
    if (done % LOOK_EVERY === 0) {
      share = done / budget.iterations
      if (budget.clock && budget.milliseconds) share = Math.max(share, (budget.clock() - started) / budget.milliseconds)
      if (share >= 1 || budget.stop?.()) break
      // The last twentieth only takes what is no worse.
      heat = share > 0.95 ? 0 : hot * (0.2 / hot) ** (share / 0.95)
      budget.onProgress?.(done, budget.iterations, o.cost)
      if (o.cost < best) {
        best = o.cost
        keep(o, kept)
      }
    }
    step(o, open, random, heat)
  }
  if (o.cost > best) restore(o, kept)
  return done
}

export function openSessions(o: Occupancy): Int32Array {
  const { sessions, isFixed, candidates } = o.work
  return Int32Array.from(
    sessions
      .filter(({ index }) => !isFixed[index] && candidates.to[index]! > candidates.from[index]!)
      .map((one) => one.index),
  )
}

function step(o: Occupancy, open: Int32Array, random: Random, heat: number): void {
  const session = hotSession(o, open, random)
  const cost = o.cost
  o.log.length = 0
  const dice = random()
  const tried =
    dice < 0.12 ? rebuildChain(o, session) : dice < 0.3 ? replacePair(o, session) : force(o, session, random)
  const worse = o.cost - cost
  if (!tried) undo(o, 0)
  else if (worse > 0 && (heat === 0 || random() >= Math.exp(-worse / heat))) undo(o, 0)
}

/** Mostly a session that costs more than the least it ever could. */
function hotSession(o: Occupancy, open: Int32Array, random: Random): number {
  let session = open[Math.floor(random() * open.length)]!
  if (random() > 0.9) return session
  for (let tries = 0; tries < 6 && regret(o, session) <= 0; tries++) session = open[Math.floor(random() * open.length)]!
  return session
}

function regret(o: Occupancy, session: number): number {
  if (o.slotOf[session]! < 0) return 1
  const { candidates, eligible, sessions } = o.work
  const least =
    candidates.cost[candidates.from[session]!]! +
    eligible[sessions[session]!.cohort.index]!.costOf[o.teacherOf[session]!]!
  return o.baseOf[session]! + teacherCost(o, session, o.teacherOf[session]!) - least
}

/** Puts a session at a desirable start whether or not it is free, and finds new places for whoever was there. */
export function force(o: Occupancy, session: number, random: Random): boolean {
  const { candidates, eligible, sessions, teachers } = o.work
  const { cohort, length } = sessions[session]!
  const { list } = eligible[cohort.index]!
  const from = candidates.from[session]!
  const count = candidates.to[session]! - from
  if (!list.length || !count) return false
  for (let tries = 0; tries < 8; tries++) {
    const c = from + Math.floor(count * random() ** 3)
    const teacher = list[Math.floor(list.length * random() ** 1.5)]!
    const slot = candidates.slot[c]!
    if (teachers[teacher]!.runs[slot]! < length) continue
    if (slot === o.slotOf[session] && teacher === o.teacherOf[session]) continue
    return forceAt(o, session, slot, teacher, candidates.cost[c]!, random)
  }
  return false
}

export function forceAt(
  o: Occupancy,
  session: number,
  slot: number,
  teacher: number,
  base: number,
  random: Random,
): boolean {
  lift(o, session)
  const out = ejectBlockers(o, session, slot, teacher, random)
  if (!out) return false
  place(o, session, slot, teacher, roomFor(o, session, slot, teacher), base)
  out.sort((a, b) => o.work.penalty[b]! - o.work.penalty[a]! || a - b)
  for (const other of out) if (o.slotOf[other]! < 0) insert(o, other)
  return true
}

/** Lifts every session in the way; undefined when one of them is fixed or a limit cannot be met. */
function ejectBlockers(
  o: Occupancy,
  session: number,
  slot: number,
  teacher: number,
  random: Random,
): number[] | undefined {
  const { work } = o
  const { cohort, length, minutes, step, sibling } = work.sessions[session]!
  const out: number[] = []
  const eject = (other: number): boolean => {
    if (work.isFixed[other]) return false
    lift(o, other)
    out.push(other)
    return true
  }
  const row = teacher * o.slots
  for (let i = row + slot; i < row + slot + length; i++) if (o.seat[i] !== 0 && !eject(o.seat[i]! - 1)) return undefined
  const day = work.localOf[cohort.index]!.dayOf[slot]!
  if (
    sibling >= 0 &&
    o.slotOf[sibling]! >= 0 &&
    !gapAllowed(step, day, dayOf(o, sibling, o.slotOf[sibling]!)) &&
    !eject(sibling)
  )
    return undefined
  if (o.personDay[cohort.index * o.days + day]! > 0)
    for (const k of work.neighbours.near[cohort.index]!)
      for (const other of work.sessionsOfCohort[k]!)
        if (o.slotOf[other]! >= 0 && dayOf(o, other, o.slotOf[other]!) === day && !eject(other)) return undefined
  for (const k of work.neighbours.far[cohort.index]!)
    for (const other of work.sessionsOfCohort[k]!)
      if (farClash(o, cohort.index, k, slot, length, other) && !eject(other)) return undefined
  const one = work.teachers[teacher]!
  const teacherDay = one.local.dayOf[slot]!
  while (o.teacherDay[teacher * o.days + teacherDay]! >= one.perDay)
    if (!ejectOne(o, teacher, one.local.dayStart[teacherDay]!, one.local.dayStart[teacherDay + 1]!, eject, random))
      return undefined
  const week = weekIndex(o, teacher, slot)
  const monday = mondayOf(o, teacher, teacherDay)
  while (o.teacherWeek[week]! + minutes > one.perWeek) {
    const from = one.local.dayStart[Math.max(0, monday)]!
    const to = one.local.dayStart[Math.min(o.days, monday + 7)]!
    if (!ejectOne(o, teacher, from, to, eject, random)) return undefined
  }
  return out
}

function mondayOf(o: Occupancy, teacher: number, day: number): number {
  const { weekOf } = o.work.teachers[teacher]!.local
  let monday = day
  while (weekOf(monday - 1) === weekOf(day)) monday--
  return monday
}

function ejectOne(
  o: Occupancy,
  teacher: number,
  from: number,
  to: number,
  eject: (other: number) => boolean,
  random: Random,
): boolean {
  const there: number[] = []
  const row = teacher * o.slots
  for (let slot = from; slot < to; slot++) {
    const other = o.seat[row + slot]! - 1
    if (other >= 0 && there.at(-1) !== other) there.push(other)
  }
  return there.length > 0 && eject(there[Math.floor(random() * there.length)]!)
}

/** A session and its sibling lifted and placed together again. */
function replacePair(o: Occupancy, session: number): boolean {
  const { sibling } = o.work.sessions[session]!
  if (sibling < 0 || o.work.isFixed[sibling]) {
    lift(o, session)
    const found = bestPlace(o, session)
    if (!found) return false
    place(o, session, found.slot, found.teacher, found.room, found.base)
    return true
  }
  lift(o, session)
  lift(o, sibling)
  return insertPair(o, Math.min(session, sibling), Math.max(session, sibling))
}

/** All sessions of a cohort lifted and placed again, live ones first. */
function rebuildChain(o: Occupancy, session: number): boolean {
  const { work } = o
  const mine = work.sessionsOfCohort[work.sessions[session]!.cohort.index]!.filter((i) => !work.isFixed[i])
  for (const i of mine) lift(o, i)
  for (const i of mine) {
    const { sibling } = work.sessions[i]!
    if (o.slotOf[i]! >= 0) continue
    insertBlock(o, sibling > i && !work.isFixed[sibling] ? [i, sibling] : [i])
  }
  return true
}

type Snapshot = { slot: Int32Array; teacher: Int32Array; room: Int32Array; base: Int32Array }

export function snapshot(o: Occupancy): Snapshot {
  return { slot: o.slotOf.slice(), teacher: o.teacherOf.slice(), room: o.roomOf.slice(), base: o.baseOf.slice() }
}

function keep(o: Occupancy, kept: Snapshot): void {
  kept.slot.set(o.slotOf)
  kept.teacher.set(o.teacherOf)
  kept.room.set(o.roomOf)
  kept.base.set(o.baseOf)
}

export function restore(o: Occupancy, kept: Snapshot): void {
  const differ = (i: number) =>
    o.slotOf[i] !== kept.slot[i] || o.teacherOf[i] !== kept.teacher[i] || o.roomOf[i] !== kept.room[i]
  const changed = [...o.slotOf.keys()].filter(differ)
  for (const i of changed) lift(o, i)
  for (const i of changed)
    if (kept.slot[i]! >= 0) place(o, i, kept.slot[i]!, kept.teacher[i]!, kept.room[i]!, kept.base[i]!)
  o.log.length = 0
}
