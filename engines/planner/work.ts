import { clashesFor, list, memberRanges, noCandidates, startsFor } from './candidates.ts'
import type { Cohort } from './cohort.ts'
import { cohortsOf } from './cohorts.ts'
import type { Starts } from './core/event.ts'
import type { Problem } from './core/problem.ts'
import { attendingOf, eligibility, type Teacher, teacher, teachersOf } from './faculty.ts'
import { type Fixed, fixedSessions } from './fixed.ts'
import { onGrid } from './grid.ts'
import type { LocalTime } from './local-time.ts'
import { neighboursOf } from './neighbours.ts'
import type { Misfit } from './pools.ts'
import { problemOf } from './problem-of.ts'
import type { Programme } from './programme.ts'
import { type RoomClasses, roomClasses } from './room-classes.ts'
import { chainsOf, type Session, sessionsOf } from './sessions.ts'
import { type Before, beforeOf } from './stability.ts'

/** The programme resolved: who, what and when by name here, the same as numbers in `problem`. */
export type Work = {
  programme: Programme
  /** Cohorts that people belong to, then stand-ins for those that share office hours. */
  cohorts: readonly Cohort[]
  misfits: readonly Misfit[]
  sessions: readonly Session[]
  /** By cohort, the sessions its people go to in order of time; those switched off too. */
  chains: readonly Int32Array[]
  /** Those of the file, then one seat for each zone that a facilitator added in a preview would take. */
  teachers: readonly Teacher[]
  localOf: readonly LocalTime[]
  rooms: RoomClasses
  fixed: readonly Fixed[]
  before: Before
  problem: Problem
}

export function workOf(programme: Programme): Work {
  const { cohorts, misfits } = cohortsOf(programme)
  const sessions = sessionsOf(programme, cohorts)
  const chains = chainsOf(cohorts, sessions)
  const known = teachersOf(programme)
  const teachers = [...known, ...spareTeachers(programme, known.length)]
  const fixed = fixedSessions(programme, sessions)
  const isFixed = new Uint8Array(sessions.length)
  for (const { session } of fixed) isFixed[session] = 1
  keepFree(known, fixed, sessions)
  const attending = attendingOf(programme, cohorts, known)
  const { listOf, lists } = eligibility(programme, cohorts, known, attending)
  const rooms = roomClasses(programme)
  const before = beforeOf(programme, sessions)
  const candidates = noCandidates(sessions.length)
  const work: Work = {
    programme,
    cohorts,
    misfits,
    sessions,
    chains,
    teachers,
    localOf: cohorts.map((cohort) => programme.sites[cohort.mainSite]!.local),
    rooms,
    fixed,
    before,
    problem: problemOf(programme, {
      cohorts,
      sessions,
      teachers,
      listOf,
      lists,
      attending,
      neighbours: neighboursOf(programme, cohorts),
      rooms,
      candidates,
      before,
      isFixed,
    }),
  }
  let clashes = clashesOnce(work)
  let last: Cohort | undefined
  for (const session of sessions) {
    // Counters are as large as the grid, so only one cohort's are kept.
    if (session.cohort !== last) clashes = clashesOnce(work)
    last = session.cohort
    if (!isFixed[session.index] && !session.off) list(candidates, session.index, startsOf(work, session, clashes))
  }
  return work
}

/** Where a session may start as things are; `mayMove` also elsewhere than where most have accepted it. */
export function startsOf(work: Work, session: Session, clashes: Clashes, mayMove = false): Starts {
  const { programme, before } = work
  const clashing = (session.cohort.serves ?? [session.cohort]).map((cohort, i) => ({
    counts: clashes(cohort, session.length),
    most: session.mostClashes[i]!,
  }))
  const held = before.held(session.index)
  return startsFor(programme, session, clashing, held && mayMove ? { ...held, kept: false } : held)
}

/** Clash counters of cohorts, read once. */
export type Clashes = (cohort: Cohort, length: number) => Uint8Array

export function clashesOnce({ programme }: Pick<Work, 'programme'>): Clashes {
  const known = new Map<Cohort, (length: number) => Uint8Array>()
  return (cohort, length) => {
    const found = known.get(cohort) ?? clashesFor(programme, memberRanges(programme, cohort))
    known.set(cohort, found)
    return found(length)
  }
}

function spareTeachers(programme: Programme, first: number): Teacher[] {
  const zones = [...new Map(programme.sites.map((site) => [site.local, site])).values()]
  return zones.map((site, i) =>
    teacher(programme, { id: '', site: site.id, skills: [], hours: {} }, first + i, site.index),
  )
}

/** A facilitator is not free while a fixed session of his takes place, which may break any rule. */
function keepFree(teachers: readonly Teacher[], fixed: readonly Fixed[], sessions: readonly Session[]): void {
  for (const { session, slot, facilitator, start } of fixed) {
    const one = teachers[facilitator]
    if (!one) continue
    // A pin off the grid takes part of one quarter hour more.
    const end = slot + sessions[session]!.length + (onGrid(start) ? 0 : 1)
    block(one.runs, slot, end)
  }
}

/** Makes the slots busy in a list of free runs. */
export function block(runs: Uint8Array, from: number, to: number): void {
  runs.fill(0, Math.max(0, from), Math.max(0, to))
  for (let s = from - 1; s >= 0 && runs[s]! > from - s; s--) runs[s] = from - s
}
