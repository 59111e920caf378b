import { clashesFor, listCandidates, memberRanges } from './candidates.ts'
import type { Cohort } from './cohorts.ts'
import { insertBlock } from './greedy.ts'
import { lift, type Occupancy, undo } from './occupancy.ts'
import { mulberry32 } from './random.ts'
import { force } from './search.ts'
import type { Work } from './work.ts'

/** What happened when a change was executed: sessions that hold another place than before, and the difference in cost. */
export type Outcome = { sessionsMoved: number; cost: number }

/** A change to the work and how to take it back; `relist` are sessions whose candidates it alters, `dropped` how many it leaves out. */
export type Trial = {
  relist: readonly number[]
  targets: readonly number[]
  takeBack: () => void
  dropped?: number
  tries?: number
}

const TRIES = 24

/** Executes a change on the plan, and puts everything back; undefined when a target stays out or somebody else falls out. */
export function executed(o: Occupancy, cohorts: Clashes, change: () => Trial): Outcome | undefined {
  const { work } = o
  const cost = o.cost
  const unplaced = o.unplaced
  o.log.length = 0
  const used = work.candidates.used
  const trial = change()
  const lists = trial.relist.map((i) => [i, work.candidates.from[i]!, work.candidates.to[i]!] as const)
  for (const i of trial.relist) {
    lift(o, i)
    const session = work.sessions[i]!
    listCandidates(
      work.programme,
      work.candidates,
      session,
      cohorts.of(session.cohort)(session.length),
      work.before.held(i),
    )
  }
  const wanted = trial.targets.filter((i) => work.penalty[i]! > 0)
  // Without a start or a teacher for each target there is nothing to execute.
  const hopeful = wanted.every(
    (i) =>
      work.candidates.to[i]! > work.candidates.from[i]! && work.eligible[work.sessions[i]!.cohort.index]!.list.length,
  )
  if (hopeful) placeAll(o, [...new Set([...trial.relist, ...trial.targets])], trial.tries ?? TRIES)
  const all = wanted.every((i) => o.slotOf[i]! >= 0) && o.unplaced <= unplaced - wanted.length + (trial.dropped ?? 0)
  const outcome = all ? { sessionsMoved: movedIn(o), cost: o.cost - cost } : undefined
  undo(o, 0)
  for (const [i, from, to] of lists) {
    work.candidates.from[i] = from
    work.candidates.to[i] = to
  }
  work.candidates.used = used
  trial.takeBack()
  o.cost = cost
  return outcome
}

function placeAll(o: Occupancy, sessions: number[], tries: number): void {
  const { work } = o
  const missing = () => sessions.filter((i) => o.slotOf[i]! < 0 && !work.isFixed[i] && work.penalty[i]! > 0)
  for (const i of missing().sort((a, b) => a - b)) {
    if (o.slotOf[i]! >= 0) continue
    const { sibling } = work.sessions[i]!
    insertBlock(
      o,
      sibling >= 0 && o.slotOf[sibling]! < 0 && work.penalty[sibling]! > 0 && !work.isFixed[sibling]
        ? [i, sibling]
        : [i],
    )
  }
  for (const i of missing()) if (!makeRoom(o, i, tries)) return
}

/** Forces a session in when that costs nobody else a place; the dice depend on the session alone. */
export function makeRoom(o: Occupancy, session: number, most = TRIES): boolean {
  const random = mulberry32(session + 1)
  const unplaced = o.unplaced
  for (let tries = 0; tries < most; tries++) {
    const mark = o.log.length
    if (force(o, session, random) && o.unplaced < unplaced) return true
    undo(o, mark)
  }
  return false
}

function movedIn(o: Occupancy): number {
  const first = new Map<number, readonly [number, number]>()
  for (let i = 0; i < o.log.length; i += 5)
    if (!first.has(o.log[i]!)) first.set(o.log[i]!, [o.log[i + 1]!, o.log[i + 2]!])
  let moved = 0
  for (const [session, [slot, teacher]] of first)
    if (slot >= 0 && (o.slotOf[session] !== slot || o.teacherOf[session] !== teacher)) moved++
  return moved
}

/** Clash counters of the cohorts a series of trials looks at, read once. */
export type Clashes = { of: (cohort: Cohort) => (length: number) => Uint8Array }

export function clashesOnce(work: Work): Clashes {
  const known = new Map<number, (length: number) => Uint8Array>()
  return {
    of: (cohort) => {
      const found = known.get(cohort.index) ?? clashesFor(work.programme, memberRanges(work.programme, cohort))
      known.set(cohort.index, found)
      return found
    },
  }
}
