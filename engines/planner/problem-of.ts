import type { Cohort } from './cohort.ts'
import type { Candidates, Problem } from './core/problem.ts'
import type { Teacher } from './faculty.ts'
import { SLOT_MINUTES } from './grid.ts'
import { LIVE_2, PENALTY, REFRESHER } from './kinds.ts'
import type { Neighbours } from './neighbours.ts'
import { precedenceOf } from './precedence.ts'
import type { Programme } from './programme.ts'
import { type RoomClasses, travelSlots } from './room-classes.ts'
import type { Session } from './sessions.ts'
import type { Before } from './stability.ts'

/** What `problemOf` needs beside the programme; all of it resolved from names and clocks already. */
export type Parts = {
  cohorts: readonly Cohort[]
  sessions: readonly Session[]
  teachers: readonly Teacher[]
  /** By cohort, an index into `lists`. */
  listOf: Int32Array
  lists: Problem['eligible']['lists']
  attending: readonly Int32Array[]
  neighbours: Neighbours
  rooms: RoomClasses
  candidates: Candidates
  before: Before
  isFixed: Uint8Array
}

/** The plan file as numbers for the search, the bound and the exact polish: slots of 15 minutes, days and weeks of each zone. */
export function problemOf(programme: Programme, parts: Parts): Problem {
  const { cohorts, sessions, teachers, rooms, before, isFixed } = parts
  const { grid, sites } = programme
  const ints = (value: (session: Session) => number) => Int32Array.from(sessions, value)
  const bytes = (value: (session: Session) => number) => Uint8Array.from(sessions, value)
  return {
    slots: grid.slots,
    halfHour: 30 / SLOT_MINUTES,
    days: grid.days,
    weeks: Math.floor(grid.days / 7) + 3,
    sessions: {
      count: sessions.length,
      step: bytes((one) => one.step),
      length: bytes((one) => one.length),
      cohort: ints((one) => one.cohort.index),
      sibling: ints((one) => one.sibling),
      penalty: ints((one) => (one.off ? 0 : PENALTY[one.step]!)),
      dayLoad: bytes(() => 1),
      weekLoad: bytes((one) => one.length),
      meetAt: ints((one) => meetingSite(one, parts)),
      seats: ints((one) => one.cohort.people.length),
      fixed: isFixed,
    },
    candidates: parts.candidates,
    eligible: { of: ints((one) => parts.listOf[one.cohort.index]!), lists: parts.lists },
    facilitators: {
      count: teachers.length,
      free: teachers.map((one) => one.runs),
      dayOf: teachers.map((one) => one.local.dayOf),
      weekOf: teachers.map((one) => one.local.weekAt),
      dayCap: Uint8Array.from(teachers, (one) => Math.min(255, one.perDay)),
      weekHard: Int32Array.from(teachers, (one) => Math.floor(one.perWeek / SLOT_MINUTES)),
      weekSoft: Int32Array.from(teachers, (one) => Math.floor(one.easyWeek / SLOT_MINUTES)),
      stretch: teachers.map(() => NO_STRETCH),
      sites: teachers.map((one) => one.sites),
    },
    cohorts: {
      count: cohorts.length,
      ...parts.neighbours,
      dayOf: cohorts.map((cohort) => sites[cohort.mainSite]!.local.dayOf),
      attending: parts.attending,
    },
    rooms: { count: rooms.count, seats: rooms.seats, at: rooms.at, travel: travelSlots(programme, SLOT_MINUTES) },
    before: { slot: before.slot, facilitator: before.facilitator, facilitatorPrice: before.facilitatorPrice },
    precedence: precedenceOf(programme, cohorts, sessions),
  }
}

const NO_STRETCH = new Uint8Array(0)

/** Live sessions and refreshers meet in person when all sit at one site with a room and a facilitator for them. */
function meetingSite({ cohort, step }: Session, { rooms, lists, listOf, teachers }: Parts): number {
  const [site, another] = cohort.sites
  if (another !== undefined || (step > LIVE_2 && step !== REFRESHER)) return -1
  if (!rooms.at[site!]!.some((room) => rooms.seats[room]! >= cohort.people.length)) return -1
  const { facilitator } = lists[listOf[cohort.index]!]!
  return facilitator.some((f) => teachers[f]!.sites.includes(site!)) ? site! : -1
}
