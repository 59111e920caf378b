import type { Cohort } from './cohort.ts'
import { dayIndex, type Grid, SLOTS_PER_DAY } from './grid.ts'
import { type LocalTime, zoneHoursApart } from './local-time.ts'
import { awayRanges } from './person-time.ts'
import type { PlanFacilitator } from './plan-file.ts'
import { languagesOf } from './policy.ts'
import type { Programme } from './programme.ts'
import { skillOf } from './programme.ts'
import { hoursMask, runsOf, type SiteTime } from './site-time.ts'
import { type WeeklyHours, weeklyHours, widened } from './weekly-hours.ts'

/** A facilitator as the search sees one. */
export type Teacher = {
  given: PlanFacilitator
  index: number
  site: number
  /** Where he can meet people in person; his own site first. */
  sites: Int32Array
  local: LocalTime
  /** For each slot, how many slots in a row from it are free: hours, holidays, leave, calendar and fixed sessions. */
  runs: Uint8Array
  perDay: number
  perWeek: number
  /** Minutes a week beyond which each half hour costs 3. */
  easyWeek: number
}

export function teachersOf(programme: Programme): Teacher[] {
  const siteIndex = new Map(programme.file.sites.map((site, i) => [site.id, i]))
  return programme.facilitators.map((given, index) => teacher(programme, given, index, siteIndex.get(given.site)!))
}

export function teacher(programme: Programme, given: PlanFacilitator, index: number, site: number): Teacher {
  const at = programme.sites[site]!
  const perWeek = given.maxMinutesPerWeek ?? 720
  const also = (given.alsoAt ?? []).map((id) => programme.sites.findIndex((one) => one.id === id))
  return {
    given,
    index,
    site,
    sites: Int32Array.from(new Set([site, ...also])),
    local: at.local,
    runs: runsOf(openSlots(programme.grid, at, given, hoursOf(at, given))),
    perDay: given.maxPerDay ?? 3,
    perWeek,
    easyWeek: Math.floor((perWeek * 2) / 3),
  }
}

export function hoursOf(site: SiteTime, given: PlanFacilitator): WeeklyHours {
  return given.hours ? weeklyHours(given.hours as Record<string, [string, string]>) : site.week
}

export function openSlots(grid: Grid, site: SiteTime, given: PlanFacilitator, week: WeeklyHours): Uint8Array {
  const open = hoursMask(grid, site.local, week)
  for (let slot = 0; slot < grid.slots; slot++) if (site.closed[slot]) open[slot] = 0
  const away = awayRanges(grid, site, given)
  for (let i = 0; i < away.length; i += 2) open.fill(0, away[i]!, away[i + 1]!)
  // Days that lie partly before or after the grid have no counters.
  open.fill(0, 0, site.local.dayStart[0]!)
  open.fill(0, site.local.dayStart[grid.days]!)
  return open
}

/** The same facilitator with longer days; `blocked` are slots already promised. */
export function widenedRuns(
  programme: Programme,
  one: Teacher,
  earlier: number,
  later: number,
  blocked: readonly [number, number][],
): Uint8Array {
  const site = programme.sites[one.site]!
  const open = openSlots(programme.grid, site, one.given, widened(hoursOf(site, one.given), earlier, later))
  for (const [from, to] of blocked) open.fill(0, from, to)
  return runsOf(open)
}

/** Who may teach, cheapest first, equals by index. */
export type List = { facilitator: Int32Array; cost: Int16Array }

/** By cohort, an index into `lists`; cohorts with the same teachers share one. */
export type Eligibility = { listOf: Int32Array; lists: List[] }

export function eligibility(
  programme: Programme,
  cohorts: readonly Cohort[],
  teachers: readonly Teacher[],
  attending: readonly Int32Array[],
): Eligibility {
  const bySkill = new Map<string, Teacher[]>()
  for (const one of teachers)
    for (const skill of new Set(one.given.skills)) {
      const skilled = bySkill.get(skill)
      if (skilled) skilled.push(one)
      else bySkill.set(skill, [one])
    }
  const lists: List[] = []
  const asked = new Map<string, number>()
  const interned = new Map<string, number>()
  const listOf = Int32Array.from(cohorts, (cohort) => {
    const { workflow } = cohort.goLives[0]!.given
    const sites = (cohort.serves ?? [cohort]).map((one) => `${one.mainSite} ${one.goLives[0]!.given.on}`)
    const question = [workflow, cohort.language, ...sites, ...attending[cohort.index]!].join('\n')
    const known = asked.get(question)
    if (known !== undefined) return known
    const able = bySkill.get(skillOf(programme, workflow)) ?? []
    const list = listFrom(
      able
        .filter((one) => !unfit(programme, cohort, one) && !attending[cohort.index]!.includes(one.index))
        .map((one) => [one.index, languageCost(cohort.language, one.given)]),
    )
    const content = `${list.facilitator.join()} ${list.cost.join()}`
    const at = interned.get(content) ?? lists.push(list) - 1
    interned.set(content, at)
    asked.set(question, at)
    return at
  })
  return { listOf, lists }
}

export function listFrom(able: readonly (readonly [facilitator: number, cost: number])[]): List {
  const sorted = [...able].sort((a, b) => a[1] - b[1] || a[0] - b[0])
  return { facilitator: Int32Array.from(sorted, (one) => one[0]), cost: Int16Array.from(sorted, (one) => one[1]) }
}

/** By cohort, the facilitators who are among its people. */
export function attendingOf(
  programme: Programme,
  cohorts: readonly Cohort[],
  teachers: readonly Teacher[],
): Int32Array[] {
  const teacherAs = new Map(teachers.map((one) => [one.given.person, one.index]))
  teacherAs.delete(undefined)
  if (!teacherAs.size) return cohorts.map(() => NOBODY)
  return cohorts.map((cohort) => {
    const found = cohort.people.flatMap((i) => teacherAs.get(programme.people[i]!.id) ?? [])
    return found.length ? Int32Array.from(found).sort() : NOBODY
  })
}

const NOBODY = new Int32Array(0)

export type Unfit = 'facilitator/skill' | 'facilitator/language' | 'facilitator/zone'

/** The first rule that keeps a facilitator from a cohort, whatever the hour. */
export function unfit(programme: Programme, cohort: Cohort, one: Teacher): Unfit | undefined {
  return unfitRules(programme, cohort, one)[0]
}

/** Every rule that keeps a facilitator from a cohort, whatever the hour: skill, language, zone. */
export function unfitRules(programme: Programme, cohort: Cohort, one: Teacher): Unfit[] {
  const goLive = cohort.goLives[0]!.given
  const rules: Unfit[] = []
  if (!one.given.skills.includes(skillOf(programme, goLive.workflow))) rules.push('facilitator/skill')
  if (!languagesOf(one.given).includes(cohort.language)) rules.push('facilitator/language')
  const far = (cohort.serves ?? [cohort]).some((each) => {
    const slot = Math.max(0, dayIndex(programme.grid, each.goLives[0]!.given.on)) * SLOTS_PER_DAY
    return (
      zoneHoursApart(programme.sites[each.mainSite]!.local, one.local, slot) > programme.policy.facilitatorZoneHours
    )
  })
  if (far) rules.push('facilitator/zone')
  return rules
}

/** Points for teaching in a language that is not the facilitator's first. */
export function languageCost(language: string, given: PlanFacilitator): number {
  if (languagesOf(given)[0] === language) return 0
  return language === 'en' ? 2 : 4
}
