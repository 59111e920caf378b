import { breaksOfPlacement, type Placed } from './breaks.ts'
import type { Cohort } from './cohort.ts'
import { cohortsOf } from './cohorts.ts'
import { teachersOf } from './faculty.ts'
import { slotAt } from './grid.ts'
import type { PlanAnswer } from './plan-answer.ts'
import type { PlanFile, PlanPerson } from './plan-file.ts'
import { programmeOf } from './programme.ts'
import { sessionsById, sessionsOf } from './sessions.ts'

/** Ten analysts in Singapore, one workflow of 60 minutes live, one facilitator, go-live on 1 March 2027. */
export function smallFile(over: Partial<PlanFile> = {}): PlanFile {
  return {
    version: 'takeroot.plan/1',
    today: '2027-01-04',
    sites: [{ id: 'sin', zone: 'Asia/Singapore', holidays: 'SG', hours: { 'mon-fri': ['09:00', '18:00'] } }],
    people: people('sin', 10),
    groups: [{ id: 'fin', where: { department: 'finance' } }],
    workflows: [{ id: 'invoices', live: [60] }],
    goLives: [{ group: 'fin', workflow: 'invoices', on: '2027-03-01' }],
    facilitators: [{ id: 'f1', site: 'sin', skills: ['invoices'] }],
    ...over,
  }
}

export function people(site: string, count: number, over: Partial<PlanPerson> = {}): PlanPerson[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `${site}-${over.role ?? 'analyst'}-${i + 1}`,
    site,
    department: 'finance',
    role: 'analyst',
    ...over,
  }))
}

/** London and New York together, across both changes to summer time of March 2027. */
export function atlanticFile(over: Partial<PlanFile> = {}): PlanFile {
  return smallFile({
    sites: [
      { id: 'lon', zone: 'Europe/London', holidays: 'GB-ENG' },
      { id: 'nyc', zone: 'America/New_York', holidays: 'US-NY' },
    ],
    people: [...people('lon', 6), ...people('nyc', 5)],
    goLives: [{ group: 'fin', workflow: 'invoices', on: '2027-04-06' }],
    facilitators: [{ id: 'f1', site: 'lon', skills: ['invoices'] }],
    ...over,
  })
}

/** Every hard rule a finished answer breaks, found from the calendars alone. */
export function brokenIn(file: PlanFile, answer: PlanAnswer): string[] {
  const programme = programmeOf(file)
  const formed: Cohort[] = cohortsOf(programme).cohorts
  const relaxed = new Set(answer.relaxed?.map((one) => one.cohort))
  const sessions = sessionsById(sessionsOf(programme, formed, relaxed))
  const teachers = new Map(teachersOf(programme).map((one) => [one.given.id, one]))
  const placed = answer.sessions.map(
    (one): Placed => ({
      session: sessions.get(one.id)!,
      slot: slotAt(programme.grid, one.start),
      teacher: teachers.get(one.facilitator),
      onSite: one.mode === 'onsite',
    }),
  )
  const free = placed.filter((_, i) => !answer.sessions[i]!.pinned && !answer.sessions[i]!.held)
  return free.flatMap((at) => breaksOfPlacement(programme, at, placed).map(({ rule }) => `${at.session.id} ${rule}`))
}

/** People of go-lives who are in no cohort and not listed without a place, or in more than one. */
export function lostPeople(file: PlanFile, answer: PlanAnswer): string[] {
  const programme = programmeOf(file)
  return programme.goLives.flatMap((goLive) =>
    goLive.people.flatMap((i) => {
      const person = programme.people[i]!.id
      const places =
        answer.cohorts.filter((one) => one.goLives.includes(goLive.id) && one.people.includes(person)).length +
        answer.withoutPlace.filter((one) => one.goLive === goLive.id && one.person === person).length
      return places === 1 ? [] : [`${person} ${goLive.id} ${places}`]
    }),
  )
}

/** Sessions of chains that are neither placed nor listed as unscheduled, or are both. */
export function lostSessions(file: PlanFile, answer: PlanAnswer): string[] {
  const programme = programmeOf(file)
  const said = [...answer.sessions.map((one) => one.id), ...answer.unscheduled.map((one) => one.session.id)]
  const relaxed = new Set(answer.relaxed?.map((one) => one.cohort))
  const all = [...sessionsById(sessionsOf(programme, cohortsOf(programme).cohorts, relaxed)).keys()]
  return all.filter((id) => said.filter((one) => one === id).length !== 1)
}
