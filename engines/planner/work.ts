import { type Candidates, clashesFor, listCandidates, memberRanges, noCandidates } from './candidates.ts'
import { type Cohort, cohortsOf } from './cohorts.ts'
import { type Eligible, eligibility, type Teacher, teacher, teachersOf } from './faculty.ts'
import { type Fixed, fixedSessions } from './fixed.ts'
import { onGrid } from './grid.ts'
import { LIVE_2, PENALTY, REFRESHER } from './kinds.ts'
import type { LocalTime } from './local-time.ts'
import { type Neighbours, neighboursOf } from './neighbours.ts'
import type { Misfit } from './pools.ts'
import type { Programme } from './programme.ts'
import { type Rooms, roomsOf } from './rooms.ts'
import { type Session, sessionsOf } from './sessions.ts'
import { type Before, beforeOf } from './stability.ts'

/** Everything the search reads and never changes, except candidate lists, which a preview swaps and puts back. */
export type Work = {
  programme: Programme
  cohorts: readonly Cohort[]
  misfits: readonly Misfit[]
  sessions: readonly Session[]
  sessionsOfCohort: readonly Int32Array[]
  /** One more teacher than the file names, eligible for nobody: the seat of a facilitator a preview adds. */
  teachers: readonly Teacher[]
  /** By cohort. */
  eligible: Eligible[]
  localOf: readonly LocalTime[]
  neighbours: Neighbours
  rooms: Rooms
  /** By session: site where meeting in person is wanted, or -1. */
  meetAt: Int32Array
  penalty: Int32Array
  fixed: readonly Fixed[]
  isFixed: Uint8Array
  before: Before
  candidates: Candidates
}

export function workOf(programme: Programme): Work {
  const { cohorts, misfits } = cohortsOf(programme)
  const sessions = sessionsOf(programme, cohorts)
  const fixed = fixedSessions(programme, sessions)
  const isFixed = new Uint8Array(sessions.length)
  for (const { session } of fixed) isFixed[session] = 1
  const known = teachersOf(programme)
  keepFree(known, fixed, sessions)
  const eligible = eligibility(programme, cohorts, known)
  const rooms = roomsOf(programme)
  const before = beforeOf(programme, sessions)
  const candidates = noCandidates(sessions.length)
  const sessionsOfCohort = cohorts.map((cohort) =>
    Int32Array.from(sessions.filter((session) => session.cohort === cohort).map((session) => session.index)),
  )
  for (const cohort of cohorts) {
    const open = [...sessionsOfCohort[cohort.index]!].filter((i) => !isFixed[i])
    if (!open.length) continue
    const clashes = clashesFor(programme, memberRanges(programme, cohort))
    for (const i of open) {
      const session = sessions[i]!
      listCandidates(programme, candidates, session, clashes(session.length), before.held(i))
    }
  }
  return {
    programme,
    cohorts,
    misfits,
    sessions,
    sessionsOfCohort,
    teachers: [...known, spareTeacher(programme, known.length)],
    eligible,
    localOf: cohorts.map((cohort) => programme.sites[cohort.mainSite]!.local),
    neighbours: neighboursOf(programme, cohorts),
    rooms,
    meetAt: Int32Array.from(sessions, (session) => meetingSite(session, eligible, known, rooms)),
    penalty: Int32Array.from(sessions, (session) => PENALTY[session.step]!),
    fixed,
    isFixed,
    before,
    candidates,
  }
}

function spareTeacher(programme: Programme, index: number): Teacher {
  const site = programme.file.sites[0]
  const given = { id: '', site: site?.id ?? '', skills: [], hours: {} }
  if (site) return teacher(programme, given, index, 0)
  const local = { zone: 'UTC' } as LocalTime
  return { given, index, site: -1, local, runs: new Uint8Array(0), perDay: 0, perWeek: 0, easyWeek: 0 }
}

/** Live sessions and refreshers meet in person when all sit at one site with a room and a teacher for them. */
function meetingSite(
  session: Session,
  eligible: readonly Eligible[],
  teachers: readonly Teacher[],
  rooms: Rooms,
): number {
  const { cohort, step } = session
  const [site, another] = cohort.sites
  if (another !== undefined || (step > LIVE_2 && step !== REFRESHER)) return -1
  if (!rooms.at[site!]!.some((room) => rooms.seats[room]! >= cohort.people.length)) return -1
  return [...eligible[cohort.index]!.list].some((f) => teachers[f]!.site === site) ? site! : -1
}

function keepFree(teachers: readonly Teacher[], fixed: readonly Fixed[], sessions: readonly Session[]): void {
  for (const { session, slot, facilitator, start } of fixed) {
    const one = teachers[facilitator]
    if (!one) continue
    // A pin off the grid takes part of one quarter hour more.
    const end = slot + sessions[session]!.length + (onGrid(start) ? 0 : 1)
    one.runs.fill(0, Math.max(0, slot), Math.max(0, end))
    for (let s = slot - 1; s >= 0 && one.runs[s]! > slot - s; s--) one.runs[s] = slot - s
  }
}
