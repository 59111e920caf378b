/** What every check of one plan needs at hand: the plan file by name, the answer by name, and who belongs where. */
import type { AnswerCohort, AnswerSession, PlanAnswer, SessionKind } from '#engines/planner/plan-answer.ts'
import type {
  PlanFacilitator,
  PlanFile,
  PlanGoLive,
  PlanGroup,
  PlanPerson,
  PlanSite,
} from '#engines/planner/plan-file.ts'
import { MINUTE, wallAt } from './plan-check-time.ts'

/** One broken rule. `sessions` are those it concerns: a pinned one may break it openly, a held one is history. */
export type Finding = { rule: string; sessions: string[]; detail: Record<string, unknown> }

/** A session with its instants read and its cohort found; `serves` are all its cohorts, the host first, and `people` theirs. */
export type Placed = AnswerSession & {
  from: number
  to: number
  day: string
  of: AnswerCohort
  serves: AnswerCohort[]
  people: string[]
}

export type Matter = {
  file: PlanFile
  answer: PlanAnswer
  policy: ReturnType<typeof policyOf>
  site: Map<string, PlanSite>
  person: Map<string, PlanPerson>
  facilitator: Map<string, PlanFacilitator>
  goLive: Map<string, PlanGoLive & { id: string }>
  workflow: Map<string, PlanFile['workflows'][number]>
  /** Everybody of the group of a go-live, by go-live. */
  members: Map<string, Set<string>>
  cohort: Map<string, AnswerCohort>
  placed: Placed[]
  /** Sessions of a person, in order of start. */
  of: Map<string, Placed[]>
  /** Minutes of the live sessions of a cohort: those of its workflow, or the one that is told in their place. */
  live: Map<string, number[]>
}

export function matterOf(file: PlanFile, answer: PlanAnswer): Matter {
  const cohort = byId(answer.cohorts)
  const goLives = file.goLives.map((one) => ({ ...one, id: one.id ?? `${one.group}/${one.workflow}` }))
  const groups = byId(file.groups)
  const placed = answer.sessions
    .filter((one) => cohort.has(one.cohort))
    .map((one) => {
      const from = Date.parse(one.start)
      const of = cohort.get(one.cohort)!
      const serves = [of, ...(one.alsoFor ?? []).flatMap((id) => cohort.get(id) ?? [])]
      const people = [...new Set(serves.flatMap((each) => each.people))]
      return { ...one, from, to: from + one.minutes * MINUTE, of, serves, people, day: wallAt(of.zone, from).day }
    })
    .sort((a, b) => a.from - b.from)
  const ofPerson = new Map<string, Placed[]>()
  for (const one of placed) for (const person of one.people) listed(ofPerson, person).push(one)
  const workflow = byId(file.workflows)
  const alone = new Set(answer.relaxed?.map((one) => one.cohort))
  return {
    file,
    answer,
    policy: policyOf(file),
    site: byId(file.sites),
    person: byId(file.people),
    facilitator: byId(file.facilitators),
    goLive: byId(goLives),
    workflow,
    live: new Map(answer.cohorts.map((one) => [one.id, liveOf(workflow.get(one.workflow), alone.has(one.id))])),
    members: new Map(goLives.map((one) => [one.id, peopleOf(groups.get(one.group), file)])),
    cohort,
    placed,
    of: ofPerson,
  }
}

function liveOf(workflow: PlanFile['workflows'][number] | undefined, alone: boolean): number[] {
  return alone && workflow?.single !== undefined ? [workflow.single] : (workflow?.live ?? [])
}

function byId<T extends { id: string }>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((one) => [one.id, one]))
}

/** The list kept under a key, made when there is none. */
export function listed<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

function peopleOf(group: PlanGroup | undefined, file: PlanFile): Set<string> {
  if (!group) return new Set()
  const { department, site, role, title, people } = group.where
  const matches = (value: string | undefined, wanted: string | string[] | undefined) =>
    wanted === undefined || (value !== undefined && [wanted].flat().includes(value))
  const inside = file.people.filter(
    (one) =>
      matches(one.department, department) &&
      matches(one.site, site) &&
      matches(one.role, role) &&
      matches(one.title, title) &&
      matches(one.id, people),
  )
  return new Set(inside.map((one) => one.id))
}

/** The policy with the defaults of the open format. */
function policyOf(file: PlanFile) {
  const said = file.policy ?? {}
  return {
    leadDays: said.leadDays ?? [14, 28],
    liveMinutes: said.liveMinutes ?? [60, 90],
    cohort: said.cohort ?? [8, 25],
    refresherDays: said.refresherDays ?? [14, 42],
    reinforcement: said.liveReinforcement ?? [30, 90],
    practiceShare: said.practiceShare ?? 0.6,
    separate: said.managers === 'separate',
    sharedMinutes: said.sharedHoursMinutes ?? 120,
    facilitatorHours: said.facilitatorZoneHours ?? 6,
    mergeHours: said.mergeZoneHours ?? 3,
    officeHoursMinutes: said.officeHoursMinutes ?? 60,
    refresherMinutes: said.refresherMinutes,
    reinforcementMinutes: said.reinforcementMinutes ?? 60,
    pooled: said.officeHours === 'pooled',
    officeHoursSeats: said.officeHoursSeats ?? 40,
    mayClash: {
      live: said.clashShare?.live ?? 0.3,
      'office-hours': said.clashShare?.officeHours ?? 0.6,
      refresher: said.clashShare?.refresher ?? 0.4,
      'reinforcement-30': said.clashShare?.reinforcement30 ?? 0.5,
      'reinforcement-90': said.clashShare?.reinforcement90 ?? 0.5,
    } satisfies Record<SessionKind, number>,
  }
}

/** The go-live of the group that hosts a cohort. */
export function hostOf(matter: Matter, cohort: AnswerCohort) {
  return cohort.goLives
    .map((id) => matter.goLive.get(id))
    .find((one) => one?.group === cohort.group && one.workflow === cohort.workflow)
}
