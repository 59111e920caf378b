import type { Cohort } from './cohorts.ts'
import { skillOf } from './cohorts.ts'
import { dayIndex, type Grid, SLOTS_PER_DAY } from './grid.ts'
import { type LocalTime, zoneHoursApart } from './local-time.ts'
import { awayRanges } from './person-time.ts'
import type { PlanFacilitator } from './plan-file.ts'
import { languagesOf } from './policy.ts'
import type { Programme } from './programme.ts'
import { hoursMask, runsOf, type SiteTime } from './site-time.ts'
import { type WeeklyHours, weeklyHours, widened } from './weekly-hours.ts'

/** A facilitator as the search sees one. */
export type Teacher = {
  given: PlanFacilitator
  index: number
  site: number
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
  return {
    given,
    index,
    site,
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

/** Who may teach a cohort: cheapest first, and what each costs; -1 is not eligible. */
export type Eligible = { list: Int32Array; costOf: Int16Array }

/** Cohorts with the same skill, language, zone and go-live day share one list. */
export function eligibility(
  programme: Programme,
  cohorts: readonly Cohort[],
  teachers: readonly Teacher[],
): Eligible[] {
  const known = new Map<string, Eligible>()
  return cohorts.map((cohort) => {
    const goLive = cohort.goLives[0]!.given
    const key = `${goLive.workflow}\n${cohort.language}\n${cohort.mainSite}\n${goLive.on}`
    const found = known.get(key) ?? eligible(programme, cohort, teachers)
    known.set(key, found)
    return found
  })
}

function eligible(programme: Programme, cohort: Cohort, teachers: readonly Teacher[]): Eligible {
  const costOf = new Int16Array(teachers.length + 1).fill(-1)
  for (const one of teachers)
    if (!unfit(programme, cohort, one)) costOf[one.index] = languageCost(cohort.language, one.given)
  return eligibleFrom(costOf)
}

export function eligibleFrom(costOf: Int16Array): Eligible {
  const list = [...costOf.keys()].filter((f) => costOf[f]! >= 0)
  list.sort((a, b) => costOf[a]! - costOf[b]! || a - b)
  return { list: Int32Array.from(list), costOf }
}

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
  const slot = Math.max(0, dayIndex(programme.grid, goLive.on)) * SLOTS_PER_DAY
  const apart = zoneHoursApart(programme.sites[cohort.mainSite]!.local, one.local, slot)
  if (apart > programme.policy.facilitatorZoneHours) rules.push('facilitator/zone')
  return rules
}

/** Points for teaching in a language that is not the facilitator's first. */
export function languageCost(language: string, given: PlanFacilitator): number {
  if (languagesOf(given)[0] === language) return 0
  return language === 'en' ? 2 : 4
}
