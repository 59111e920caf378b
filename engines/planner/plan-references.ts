import { isZone } from '#kernel/zone.ts'
import { closestWord } from './closest.ts'
import { knownRegions } from './holidays.ts'
import type { PlanFile, PlanHours, Refusal } from './plan-file.ts'
import { goLiveId, policyOf } from './policy.ts'
import { minutesOf, weekdaysOf } from './weekly-hours.ts'

/** What a schema cannot see: names that lead nowhere, names used twice, and ranges the wrong way round. */
export function brokenReferences(file: PlanFile): Refusal[] {
  const issues: Refusal[] = []
  const refuse = (path: string, message: string) => issues.push({ path, message })
  const sites = ids('sites', file.sites, refuse)
  const people = ids('people', file.people, refuse)
  const groups = ids('groups', file.groups, refuse)
  const workflows = ids('workflows', file.workflows, refuse)
  const facilitators = ids('facilitators', file.facilitators, refuse)
  ids(
    'goLives',
    file.goLives.map((one) => ({ id: goLiveId(one) })),
    refuse,
  )

  const known = (path: string, what: string, id: string, names: Set<string>) => {
    if (names.has(id)) return
    const near = closestWord(id, [...names])
    const remedy = near ? `did you mean "${near}"?` : `add it to the list of ${what}s or correct the name`
    refuse(path, `unknown ${what} "${id}"; ${remedy}`)
  }
  const hours = (path: string, value: PlanHours | undefined) => hoursIssues(path, value, refuse)
  const calendar = (
    path: string,
    one: { leave?: [string, string][]; busy?: string | { from: string; to: string }[] },
  ) => {
    one.leave?.forEach(([from, to], i) => {
      if (to < from) refuse(`${path}.leave.${i}`, `leave ends before it starts; write ["${to}", "${from}"]`)
    })
    if (typeof one.busy === 'string')
      refuse(`${path}.busy`, `"${one.busy}" is a path: read the calendar into a list of { from, to } before planning`)
    else
      one.busy?.forEach(({ from, to }, i) => {
        if (Date.parse(to) <= Date.parse(from))
          refuse(`${path}.busy.${i}`, 'busy time ends before it starts; swap from and to')
      })
  }

  policyIssues(file, refuse)
  file.sites.forEach((site, i) => {
    if (!isZone(site.zone))
      refuse(`sites.${i}.zone`, `"${site.zone}" is not an IANA zone; write one such as Asia/Singapore`)
    hours(`sites.${i}.hours`, site.hours)
    ids(`sites.${i}.rooms`, site.rooms ?? [], refuse)
    const lost = unknownHolidays(site)
    if (lost) refuse(`sites.${i}.holidays`, lost)
  })
  file.people.forEach((person, i) => {
    known(`people.${i}.site`, 'site', person.site, sites)
    if (person.manager !== undefined) known(`people.${i}.manager`, 'person', person.manager, people)
    hours(`people.${i}.hours`, person.hours)
    calendar(`people.${i}`, person)
  })
  file.groups.forEach((group, i) => {
    if (!Object.values(group.where).some((value) => value !== undefined))
      refuse(`groups.${i}.where`, 'names nobody; give a department, site, role, title or people')
    for (const id of group.where.people ?? []) known(`groups.${i}.where.people`, 'person', id, people)
    for (const id of [group.where.site ?? []].flat()) known(`groups.${i}.where.site`, 'site', id, sites)
  })
  const [shortest, longest] = policyOf(file).liveMinutes
  file.workflows.forEach((workflow, i) => {
    workflow.live.forEach((minutes, part) => {
      if (minutes < shortest || minutes > longest)
        refuse(
          `workflows.${i}.live.${part}`,
          `${minutes} minutes; a live session takes ${shortest} to ${longest} (policy.liveMinutes)`,
        )
    })
    const { single } = workflow
    if (single === undefined) return
    if (single < shortest || single > longest)
      refuse(`workflows.${i}.single`, `${single} minutes; a live session takes ${shortest} to ${longest}`)
    if (workflow.live.length < 2) refuse(`workflows.${i}.single`, 'has one live session already; leave single out')
  })
  file.goLives.forEach((goLive, i) => {
    known(`goLives.${i}.group`, 'group', goLive.group, groups)
    known(`goLives.${i}.workflow`, 'workflow', goLive.workflow, workflows)
  })
  file.facilitators.forEach((facilitator, i) => {
    known(`facilitators.${i}.site`, 'site', facilitator.site, sites)
    hours(`facilitators.${i}.hours`, facilitator.hours)
    calendar(`facilitators.${i}`, facilitator)
    if (facilitator.person !== undefined) known(`facilitators.${i}.person`, 'person', facilitator.person, people)
    for (const id of facilitator.alsoAt ?? []) known(`facilitators.${i}.alsoAt`, 'site', id, sites)
  })
  file.travel?.forEach(({ from, to }, i) => {
    known(`travel.${i}.from`, 'site', from, sites)
    known(`travel.${i}.to`, 'site', to, sites)
  })
  publishedIssues(file, facilitators, known, refuse)
  return issues
}

type Refuse = (path: string, message: string) => void

function ids(path: string, list: readonly { id: string }[], refuse: Refuse): Set<string> {
  const seen = new Set<string>()
  list.forEach(({ id }, i) => {
    if (seen.has(id)) refuse(`${path}.${i}.id`, `"${id}" is used twice; give each its own id`)
    seen.add(id)
  })
  return seen
}

function hoursIssues(path: string, hours: PlanHours | undefined, refuse: Refuse): void {
  const named = new Map<number, string>()
  for (const [key, [from, to]] of Object.entries(hours ?? {})) {
    const days = weekdaysOf(key)
    const twice = days?.find((day) => named.has(day))
    if (twice) refuse(`${path}.${key}`, `"${key}" and "${named.get(twice)}" name the same day; name each weekday once`)
    for (const day of days ?? []) named.set(day, key)
    if (!days) refuse(`${path}.${key}`, `"${key}" names no weekday; write mon-fri, sun-thu or sat`)
    if (minutesOf(to) <= minutesOf(from)) refuse(`${path}.${key}`, `ends before it starts; write ["${to}", "${from}"]`)
  }
}

function policyIssues(file: PlanFile, refuse: Refuse): void {
  for (const name of ['leadDays', 'liveMinutes', 'cohort', 'refresherDays'] as const) {
    const range = file.policy?.[name]
    if (range && range[0] > range[1]) refuse(`policy.${name}`, `the wrong way round; write [${range[1]}, ${range[0]}]`)
  }
}

function unknownHolidays(site: PlanFile['sites'][number]): string | undefined {
  const { holidays } = site
  if (holidays === undefined || Array.isArray(holidays)) return undefined
  const [country, region] =
    typeof holidays === 'string' ? holidays.split('-') : [holidays.country, holidays.region ?? site.region]
  const regions = knownRegions(country!)
  if (!regions) return `no holidays are known for "${country}"; give a list of days instead`
  const wanted = region ?? site.region
  if (wanted === undefined || regions.includes(wanted)) return undefined
  return `"${country}" has no region "${wanted}"; known: ${regions.join(', ') || 'none'}`
}

function publishedIssues(
  file: PlanFile,
  facilitators: Set<string>,
  known: (path: string, what: string, id: string, names: Set<string>) => void,
  refuse: Refuse,
): void {
  if (typeof file.published === 'string') {
    refuse('published', `"${file.published}" is a path: read the previous answer into place before planning`)
    return
  }
  const held = new Map(file.published?.sessions.map((session) => [session.id, session]))
  file.pins?.forEach((pin, i) => {
    if (pin.facilitator !== undefined) known(`pins.${i}.facilitator`, 'facilitator', pin.facilitator, facilitators)
    if (held.has(pin.session) || (pin.start && pin.facilitator)) return
    refuse(`pins.${i}.session`, `"${pin.session}" is not in the published plan; give the pin a start and a facilitator`)
  })
}
