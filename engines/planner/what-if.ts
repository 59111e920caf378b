import { type Break, breaksOfPlacement, type Placed } from './breaks.ts'
import type { Cohort } from './cohort.ts'
import { teachersOf } from './faculty.ts'
import { onGrid, slotAt } from './grid.ts'
import { standIn } from './office-pools.ts'
import { openPlan } from './open-plan.ts'
import type { PlanOptions } from './plan.ts'
import type { PlanAnswer } from './plan-answer.ts'
import type { Delta } from './plan-delta.ts'
import type { PlanEvent } from './plan-events.ts'
import type { PlanFile } from './plan-file.ts'
import { goLiveId } from './policy.ts'
import { type Programme, programmeOf } from './programme.ts'
import { sessionsById, sessionsOf } from './sessions.ts'

/** `facts`: the file itself already says what is new. */
export type PlanChange = PlanEvent | { kind: 'facts' }

/** The plan after one change, priced against what people hold; neither the file nor the answer is altered. */
export function whatIf(
  file: PlanFile,
  answer: PlanAnswer,
  change: PlanChange,
  options: Pick<PlanOptions, 'seed' | 'iterations'>,
): { answer: PlanAnswer; delta: Delta } {
  const open = openPlan(file, answer, options.seed)
  if (change.kind !== 'facts') open.apply(change, { polish: options.iterations })
  const after = open.answer()
  return { answer: after, delta: deltaOf(answer, after) }
}

function deltaOf(before: PlanAnswer, after: PlanAnswer): Delta {
  const out = (answer: PlanAnswer) => new Set(answer.unscheduled.map((one) => one.session.id))
  const was = out(before)
  const is = out(after)
  return {
    cost: after.cost.total - before.cost.total,
    moved: after.moved!,
    lost: [...is].filter((id) => !was.has(id)),
    found: [...was].filter((id) => !is.has(id)),
    broken: after.broken,
  }
}

export type HandMove = { session: string; start: string; facilitator?: string }

/** Hard rules a move by hand would break; reads only the people, sites and facilitator it touches. */
export function breaksOf(file: PlanFile, answer: PlanAnswer, move: HandMove): Break[] {
  const mine =
    answer.sessions.find((one) => one.id === move.session) ??
    answer.unscheduled.find((one) => one.session.id === move.session)?.session
  if (!mine) throw new RangeError(`No such session in the answer: ${move.session}`)
  const taughtBy = answer.sessions.find((one) => one.id === move.session)?.facilitator
  const facilitator = move.facilitator ?? taughtBy
  const programme = touchedProgramme(file, answer, [mine.cohort, ...(mine.alsoFor ?? [])], facilitator, move.start)
  const relaxed = new Set(answer.relaxed?.map((one) => one.cohort))
  const sessions = sessionsById(sessionsOf(programme, cohortsFrom(programme, answer), relaxed))
  const teachers = new Map(teachersOf(programme).map((one) => [one.given.id, one]))
  const others = answer.sessions.flatMap((one): Placed[] => {
    const session = sessions.get(one.id)
    if (!session) return []
    const teacher = teachers.get(one.facilitator)
    return [{ session, slot: slotAt(programme.grid, one.start), teacher, onSite: one.mode === 'onsite' }]
  })
  const at: Placed = {
    session: sessions.get(move.session)!,
    slot: slotAt(programme.grid, move.start),
    teacher: teachers.get(facilitator ?? ''),
    onSite: answer.sessions.find((one) => one.id === move.session)?.mode === 'onsite',
  }
  const found = breaksOfPlacement(programme, at, others)
  if (!onGrid(move.start)) found.push({ rule: 'grid/quarter-hour', detail: { start: move.start } })
  return found
}

/** The file cut down to the cohorts of the session, those who share its people, and those its facilitator teaches or is in. */
function touchedProgramme(
  file: PlanFile,
  answer: PlanAnswer,
  meeting: readonly string[],
  facilitator: string | undefined,
  start: string,
): Programme {
  const people = new Set(answer.cohorts.filter((one) => meeting.includes(one.id)).flatMap((one) => one.people))
  const teachers = file.facilitators.filter(({ id, person }) => id === facilitator || people.has(person ?? ''))
  const teaching = new Set(teachers.map((one) => one.id))
  const teach = answer.sessions.filter((one) => teaching.has(one.facilitator))
  const taught = new Set(teach.flatMap((one) => [one.cohort, ...(one.alsoFor ?? [])]))
  const selves = new Set([...people, ...teachers.flatMap((one) => one.person ?? [])])
  const cohorts = answer.cohorts.filter((one) => taught.has(one.id) || one.people.some((id) => selves.has(id)))
  const goLives = new Set(cohorts.flatMap((one) => one.goLives))
  const known = new Set(cohorts.flatMap((one) => one.people))
  const seated = file.people.filter((one) => known.has(one.id))
  const sites = new Set([...seated, ...teachers].map((one) => one.site))
  return programmeOf({
    ...file,
    published: undefined,
    // Pins widen the grid to every start that is compared.
    pins: [start, ...answer.sessions.map((one) => one.start)].map((at) => ({ session: '', start: at })),
    people: seated.map((one) => (people.has(one.id) ? one : { ...one, busy: [], leave: [] })),
    sites: file.sites.filter((one) => sites.has(one.id)),
    goLives: file.goLives.filter((one) => goLives.has(goLiveId(one))),
    facilitators: teachers,
  })
}

/** Cohorts as published, not formed anew. */
function cohortsFrom(programme: Programme, answer: PlanAnswer): Cohort[] {
  const personAt = new Map(programme.people.map((one, i) => [one.id, i]))
  const siteAt = new Map(programme.sites.map((site) => [site.id, site.index]))
  const goLiveAt = new Map(programme.goLives.map((one) => [one.id, one]))
  const cohorts = answer.cohorts
    .filter((one) => one.goLives.every((id) => goLiveAt.has(id)) && one.people.every((id) => personAt.has(id)))
    .map((one, index): Cohort => {
      const people = one.people.map((id) => personAt.get(id)!)
      const sites = one.sites.map((id) => siteAt.get(id)!).sort((a, b) => a - b)
      const count = (site: number) => people.filter((i) => programme.siteOf[i] === site).length
      const mainSite = [...sites].sort((a, b) => count(b) - count(a) || a - b)[0]!
      const goLives = one.goLives.map((id) => goLiveAt.get(id)!)
      return { id: one.id, index, goLives, roleClass: one.roleClass, language: one.language, people, sites, mainSite }
    })
  const byId = new Map(cohorts.map((one) => [one.id, one]))
  const pools = answer.sessions.flatMap(({ cohort, alsoFor }) => {
    const served = alsoFor ? [cohort, ...alsoFor].flatMap((id) => byId.get(id) ?? []) : []
    return served.length > 1 ? [served] : []
  })
  return [...cohorts, ...pools.map((served, i) => standIn(programme, served, cohorts.length + i))]
}
