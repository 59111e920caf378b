import type { PlanFile, PlanPolicy } from '#engines/planner/plan-file.ts'
import { type Day, daysBetween, laterDay, plusDays } from '#kernel/day.ts'
import { localDay } from '#modules/people/local-time.ts'
import type { Finding } from './findings.ts'
import { inFile } from './packed-busy.ts'
import { AFTER_GO_LIVE, leaveOf, personLine, policyFrom, siteLine } from './plan-lines.ts'
import type { PlanningGoLive, PlanningInput, PlanningPerson, PlanningSite } from './planning-input.ts'
import { planHours } from './week-hours.ts'

/** A preview may move a go-live by four weeks more (engines/planner/programme.ts). */
const HOLIDAYS_AHEAD = AFTER_GO_LIVE + 60
const LIVE_MINUTES = { shortest: 60, longest: 90, step: 15 } as const

/** What the planner is asked, and what of the rollout it cannot be asked and why: nothing is left out in silence. */
export function planFileFrom(input: PlanningInput): { file: PlanFile; findings: Finding[] } {
  const findings: Finding[] = []
  const today = todayOf(input)
  const policy = policyFrom(input.policy, today)
  const workflows = workflowsOf(input, policy, findings)
  const goLives = goLivesOf(input, workflows, today, findings)
  const siteOf = new Map(input.sites.map((site) => [site.id, site]))
  const { groups, members } = groupsOf(input, goLives, siteOf, findings)
  const last = goLives.reduce((latest, one) => laterDay(latest, one.on), today)
  const facilitators = facilitatorsOf(input, today, siteOf, members, findings)
  unstaffed(input, goLives, facilitators, findings)
  const known = new Set(facilitators.map((one) => one.id))
  const file: PlanFile = {
    version: 'takeroot.plan/1',
    today,
    policy,
    sites: input.sites.map((site) => siteLine(site, input.rooms, today, plusDays(last, HOLIDAYS_AHEAD))),
    people: input.people
      .filter((one) => members.has(one.id))
      .sort(byId)
      .map((one) => personLine(one, input, members, today)),
    groups,
    workflows: workflows.map(({ id, name, accessSystem, liveMinutes, singleMinutes }) => ({
      id,
      name,
      live: [...liveMinutes],
      ...(singleMinutes && liveMinutes.length > 1 ? { single: singleMinutes } : {}),
      skill: id,
      ...(accessSystem ? { access: accessSystem } : {}),
    })),
    goLives: goLives.map(({ id, groupId, workflowId, on, accessFrom, milestone }) => ({
      id,
      group: groupId,
      workflow: workflowId,
      on,
      ...(milestone ? { milestone } : {}),
      ...(accessFrom ? { accessFrom } : {}),
    })),
    facilitators,
    ...(input.published ? { published: input.published } : {}),
    pins: input.pins.filter((pin) => known.has(pin.facilitator)).map((pin) => ({ ...pin })),
  }
  return { file, findings }
}

/** The latest day on which any site is: a session today is nowhere still to come. */
export function todayOf({ now, sites }: Pick<PlanningInput, 'now' | 'sites'>): Day {
  return sites.reduce((latest, site) => laterDay(latest, localDay(now, site.zone)), now.slice(0, 10) as Day)
}

function workflowsOf(input: PlanningInput, policy: PlanPolicy, findings: Finding[]) {
  const [shortest, longest] = policy.liveMinutes ?? [LIVE_MINUTES.shortest, LIVE_MINUTES.longest]
  return input.workflows.filter((workflow) => {
    const minutes = workflow.liveMinutes
    const fits = (each: number) => each >= shortest && each <= longest && each % LIVE_MINUTES.step === 0
    if (minutes.length >= 1 && minutes.length <= 2 && minutes.every(fits)) return true
    if (input.goLives.some((one) => one.workflowId === workflow.id))
      findings.push({
        kind: 'workflow/live-minutes',
        detail: { workflow: workflow.name, minutes: minutes.join(', '), shortest, longest },
      })
    return false
  })
}

function goLivesOf(
  input: PlanningInput,
  workflows: readonly { id: string }[],
  today: Day,
  findings: Finding[],
): PlanningGoLive[] {
  const known = new Set(workflows.map((workflow) => workflow.id))
  const groups = new Map(input.groups.map((group) => [group.id, group]))
  const names = new Map(input.workflows.map((workflow) => [workflow.id, workflow.name]))
  const published = new Set(input.published?.cohorts.flatMap((cohort) => cohort.goLives))
  if (!input.goLives.length) findings.push({ kind: 'go-live/none', detail: {} })
  return input.goLives.filter((one) => {
    const group = groups.get(one.groupId)
    if (!group || !known.has(one.workflowId)) return false
    const detail = { goLive: one.id, group: group.name, workflow: names.get(one.workflowId)!, on: one.on }
    const past = daysBetween(one.on, today)
    if (past > AFTER_GO_LIVE && !published.has(one.id)) findings.push({ kind: 'go-live/long-past', detail })
    else if (past >= 0 && !published.has(one.id)) findings.push({ kind: 'go-live/past', detail })
    return past <= AFTER_GO_LIVE || published.has(one.id)
  })
}

function groupsOf(
  input: PlanningInput,
  goLives: readonly PlanningGoLive[],
  siteOf: ReadonlyMap<string, PlanningSite>,
  findings: Finding[],
) {
  const used = new Set(goLives.map((one) => one.groupId))
  const members = new Set<string>()
  const homeless = new Map<string, string>()
  const people = new Map(input.people.map((person) => [person.id, person]))
  const groups = input.groups
    .filter((group) => used.has(group.id))
    .map((group) => {
      const all = group.members.flatMap((id) => people.get(id) ?? [])
      const hasSite = (person: PlanningPerson) => person.siteId !== null && siteOf.has(person.siteId)
      const placed = all.filter(hasSite)
      for (const person of all) if (!hasSite(person)) homeless.set(person.id, person.name)
      for (const person of placed) members.add(person.id)
      if (!placed.length) findings.push({ kind: 'group/empty', detail: { group: group.name } })
      return {
        id: group.id,
        name: group.name,
        where: {
          people: placed.map((person) => person.id).sort(),
          ...(group.rule.role?.length ? { role: valuesOf(placed, 'role') } : {}),
          ...(group.rule.title?.length ? { title: valuesOf(placed, 'title') } : {}),
        },
      }
    })
  if (homeless.size)
    findings.push({
      kind: 'person/no-site',
      detail: { count: homeless.size, people: [...homeless.keys()], names: [...homeless.values()] },
    })
  return { groups, members }
}

function valuesOf(people: readonly PlanningPerson[], field: 'role' | 'title'): string[] {
  const values = [...new Set(people.flatMap((person) => person[field] ?? []))].sort()
  return values.length ? values : ['-']
}

function facilitatorsOf(
  input: PlanningInput,
  today: Day,
  siteOf: ReadonlyMap<string, PlanningSite>,
  members: ReadonlySet<string>,
  findings: Finding[],
): PlanFile['facilitators'] {
  const people = new Map(input.people.map((person) => [person.id, person]))
  return [...input.facilitators]
    .sort((a, b) => (a.personId < b.personId ? -1 : 1))
    .flatMap((one) => {
      const person = people.get(one.personId)
      const site = person?.siteId
      if (!person || !site || !siteOf.has(site)) {
        findings.push({ kind: 'facilitator/no-site', detail: { facilitator: one.name } })
        return []
      }
      return [
        {
          id: person.id,
          name: person.name,
          site,
          ...(members.has(person.id) ? { person: person.id } : {}),
          skills: [...one.workflowIds].sort(),
          languages: one.languages.length ? [...one.languages] : ['en'],
          ...(one.hours ? { hours: planHours(one.hours) } : {}),
          leave: leaveOf(person, today),
          maxPerDay: one.maxPerDay,
          maxMinutesPerWeek: one.maxMinutesPerWeek,
          ...inFile(input.busy.get(person.id)),
        },
      ]
    })
}

function unstaffed(
  input: PlanningInput,
  goLives: readonly PlanningGoLive[],
  facilitators: PlanFile['facilitators'],
  findings: Finding[],
): void {
  const taught = new Set(facilitators.flatMap((one) => one.skills))
  for (const workflow of input.workflows)
    if (!taught.has(workflow.id) && goLives.some((one) => one.workflowId === workflow.id))
      findings.push({ kind: 'workflow/no-facilitator', detail: { workflow: workflow.name } })
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1
}
