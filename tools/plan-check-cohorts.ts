/** Cohorts: everybody has one place or a reason, and each cohort is one that may learn together. */
import type { AnswerCohort } from '#engines/planner/plan-answer.ts'
import type { PlanPerson, PlanSite } from '#engines/planner/plan-file.ts'
import { type Finding, hostOf, listed, type Matter } from './plan-check-matter.ts'
import { addDays, hoursApart, onHoliday, QUARTER, quarterInHours, wallAt } from './plan-check-time.ts'

export function cohortFindings(matter: Matter): Finding[] {
  return [...placeFindings(matter), ...matter.answer.cohorts.flatMap((cohort) => oneCohort(matter, cohort))]
}

/** Each person of each go-live's group: once in a cohort or once among those without a place. */
function placeFindings(matter: Matter): Finding[] {
  const found: Finding[] = []
  const add = (rule: string, detail: Finding['detail']) => found.push({ rule, sessions: [], detail })
  const places = new Map<string, string[]>()
  const place = (person: string, goLive: string) => listed(places, `${goLive}\n${person}`)
  for (const cohort of matter.answer.cohorts) {
    const people = new Set(cohort.people)
    if (people.size < cohort.people.length) add('cohort/person-twice', { cohort: cohort.id })
    for (const person of people) {
      const mine = cohort.goLives.filter((goLive) => matter.members.get(goLive)?.has(person))
      if (mine.length === 0) add('person/does-not-belong', { person, cohort: cohort.id })
      for (const goLive of mine) place(person, goLive).push(cohort.id)
    }
  }
  for (const { person, goLive, why } of matter.answer.withoutPlace) {
    if (!matter.members.get(goLive)?.has(person)) add('person/does-not-belong', { person, goLive })
    if (why.length === 0) add('person/without-reason', { person, goLive })
    place(person, goLive).push('without place')
  }
  for (const [goLive, people] of matter.members) {
    for (const person of people) {
      const where = places.get(`${goLive}\n${person}`) ?? []
      if (where.length === 0) add('person/dropped', { person, goLive })
      if (where.length > 1) add('person/two-places', { person, goLive, places: where })
    }
  }
  const ids = matter.answer.cohorts.map((one) => one.id)
  for (const id of new Set(ids.filter((one, i) => ids.indexOf(one) < i))) add('cohort/same-id', { cohort: id })
  return found
}

function oneCohort(matter: Matter, cohort: AnswerCohort): Finding[] {
  const found: Finding[] = []
  const add = (rule: string, detail: Finding['detail'] = {}) =>
    found.push({ rule, sessions: [], detail: { cohort: cohort.id, ...detail } })
  const [least, most] = matter.policy.cohort
  if (cohort.people.length < least || cohort.people.length > most)
    add('cohort/size', { people: cohort.people.length, least, most })

  const people = cohort.people.map((id) => matter.person.get(id)).filter((one) => one !== undefined)
  if (people.length < cohort.people.length) add('person/unknown')
  for (const person of people) {
    if (classOf(matter, person) !== cohort.roleClass)
      add('cohort/class', { person: person.id, class: cohort.roleClass })
    if (!(person.languages ?? ['en']).includes(cohort.language))
      add('cohort/language', { person: person.id, language: cohort.language })
  }

  const sites = matter.file.sites.filter((site) => people.some((one) => one.site === site.id))
  if (
    sites
      .map((one) => one.id)
      .sort()
      .join() !== [...cohort.sites].sort().join()
  )
    add('cohort/sites', { sites: sites.map((one) => one.id) })
  const count = (site: PlanSite) => people.filter((one) => one.site === site.id).length
  const home = sites.reduce<PlanSite | undefined>(
    (best, site) => (!best || count(site) > count(best) ? site : best),
    undefined,
  )
  if (home && home.zone !== cohort.zone) add('cohort/zone', { zone: cohort.zone, should: home.zone })

  const host = hostOf(matter, cohort)
  const known = cohort.goLives.every((id) => matter.goLive.get(id)?.workflow === cohort.workflow)
  if (!host || !known || !matter.workflow.has(cohort.workflow)) {
    add('cohort/go-live', { goLives: cohort.goLives })
    return found
  }
  if (sites.length > 1) {
    const first = matter.site.get(cohort.sites[0]!) ?? sites[0]!
    const shared = Math.max(
      ...[6, 5, 4, 3, 2, 1, 0].map((back) => sharedMinutes(sites, first, addDays(host.on, -back))),
    )
    if (shared < matter.policy.sharedMinutes)
      add('cohort/no-shared-hours', { shared, needed: matter.policy.sharedMinutes })
  }
  if (cohort.goLives.length > 1) for (const wrong of mergeFaults(matter, cohort, host.on)) add('cohort/merge', wrong)
  return found
}

const managing = new WeakMap<readonly PlanPerson[], Set<string>>()

function classOf(matter: Matter, person: PlanPerson): AnswerCohort['roleClass'] {
  if (!matter.policy.separate) return 'mixed'
  const all = matter.file.people
  const managers = managing.get(all) ?? new Set(all.flatMap((one) => (one.manager === undefined ? [] : [one.manager])))
  managing.set(all, managers)
  return (person.isManager ?? managers.has(person.id)) ? 'managers' : 'staff'
}

/** Minutes of one local day of the first site in which every site is open. */
function sharedMinutes(sites: PlanSite[], first: PlanSite, day: string): number {
  const noon = Date.parse(day) + 48 * QUARTER
  const around = Array.from({ length: 240 }, (_, i) => noon + (i - 120) * QUARTER)
  const open = (site: PlanSite, at: number) => quarterInHours(site.hours, site.zone, at) && !onHoliday(site, at, 15)
  return 15 * around.filter((at) => wallAt(first.zone, at).day === day && sites.every((site) => open(site, at))).length
}

/** Why the groups of a merged cohort may not learn together; the rules are in engines/planner/README.md. */
function mergeFaults(matter: Matter, cohort: AnswerCohort, hostedOn: string): Finding['detail'][] {
  const faults: Finding['detail'][] = []
  const goLives = cohort.goLives.map((id) => matter.goLive.get(id)!)
  const days = goLives.map((one) => one.on).sort()
  if (addDays(days[0]!, 3) < days.at(-1)!) faults.push({ why: 'go-lives more than three days apart', days })
  const zones = [...new Set(cohort.sites.map((id) => matter.site.get(id)?.zone ?? 'UTC'))]
  const far = zones.some((one) => zones.some((other) => hoursApart(one, other, hostedOn) > matter.policy.mergeHours))
  if (far) faults.push({ why: 'sites too many zone hours apart', zones })
  if (cohort.roleClass === 'managers') return faults
  const traits = goLives.map((one) => {
    const where = matter.file.groups.find((group) => group.id === one.group)?.where ?? {}
    const departments = [...(matter.members.get(one.id) ?? [])].map((id) => matter.person.get(id)?.department ?? '')
    return JSON.stringify([
      [...new Set(departments)].sort(),
      [where.role ?? []].flat().sort(),
      [where.title ?? []].flat().sort(),
    ])
  })
  if (new Set(traits).size > 1) faults.push({ why: 'different departments or roles', traits })
  return faults
}
