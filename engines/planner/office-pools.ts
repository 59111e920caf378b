import { type Cohort, cohortOf } from './cohort.ts'
import { dayIndex, SLOTS_PER_DAY } from './grid.ts'
import { OFFICE_HOURS } from './kinds.ts'
import { zoneHoursApart } from './local-time.ts'
import { sharesHours } from './pools.ts'
import type { Programme } from './programme.ts'
import { windowOf } from './sessions.ts'

/** Days that the windows of all cohorts of a pool must have in common. */
const LEAST_DAYS = 4

type Window = { opens: number; closes: number }
type Pool = { cohorts: Cohort[]; seats: number; window: Window }

/**
 * Cohorts that stand for several of one workflow, language and zone band while they share office hours; first fit in the
 * order of their windows, published pools first. Cohorts that share with nobody are in none.
 */
export function officePools(programme: Programme, cohorts: readonly Cohort[]): Cohort[] {
  if (!programme.policy.officeHoursPooled) return []
  const pools: Pool[] = keptPools(programme, cohorts)
  const seated = new Set(pools.flatMap((pool) => pool.cohorts))
  const kin = (cohort: Cohort) => `${cohort.goLives[0]!.given.workflow}\n${cohort.language}`
  const openIn = Map.groupBy(pools, (pool) => kin(pool.cohorts[0]!))
  const waiting = cohorts
    .filter((cohort) => !seated.has(cohort))
    .map((cohort) => ({ cohort, window: windowOf(programme, cohort, OFFICE_HOURS) }))
    .sort((a, b) => a.window.opens - b.window.opens || a.cohort.index - b.cohort.index)
  for (const { cohort, window } of waiting) {
    const open = (openIn.get(kin(cohort)) ?? []).filter((pool) => days(pool.window, window) >= LEAST_DAYS)
    const host = open.find((pool) => fits(programme, pool, cohort))
    if (host) join(host, cohort, window)
    else {
      const pool = { cohorts: [cohort], seats: cohort.people.length, window }
      pools.push(pool)
      open.push(pool)
    }
    openIn.set(kin(cohort), open)
  }
  return pools
    .filter((pool) => pool.cohorts.length > 1)
    .map((pool, i) => standIn(programme, pool.cohorts, cohorts.length + i))
}

/** One cohort in place of several; the first is host and lends its name and its zone. */
export function standIn(programme: Programme, serves: readonly Cohort[], index: number): Cohort {
  const [host] = serves
  const people = [...new Set(serves.flatMap((one) => one.people))].sort((a, b) => a - b)
  const goLives = [...new Set(serves.flatMap((one) => one.goLives))]
  return { ...cohortOf(programme, { ...host!, goLives, people, index }), mainSite: host!.mainSite, serves }
}

function keptPools(programme: Programme, cohorts: readonly Cohort[]): Pool[] {
  const byId = new Map(cohorts.map((cohort) => [cohort.id, cohort]))
  const pools: Pool[] = []
  for (const { cohort, alsoFor } of programme.published?.sessions ?? []) {
    const all = alsoFor && [cohort, ...alsoFor].map((id) => byId.get(id))
    if (!all?.every((one) => one !== undefined)) continue
    const [host, ...others] = all
    const pool: Pool = {
      cohorts: [host!],
      seats: host!.people.length,
      window: windowOf(programme, host!, OFFICE_HOURS),
    }
    for (const one of others) {
      const window = windowOf(programme, one, OFFICE_HOURS)
      if (days(pool.window, window) > 0 && fits(programme, pool, one)) join(pool, one, window)
    }
    pools.push(pool)
  }
  return pools
}

function join(pool: Pool, cohort: Cohort, { opens, closes }: Window): void {
  pool.cohorts.push(cohort)
  pool.seats += cohort.people.length
  pool.window = { opens: Math.max(pool.window.opens, opens), closes: Math.min(pool.window.closes, closes) }
}

function days(a: Window, b: Window): number {
  return Math.min(a.closes, b.closes) - Math.max(a.opens, b.opens) + 1
}

function fits(programme: Programme, pool: Pool, cohort: Cohort): boolean {
  const { officeHoursSeats, mergeZoneHours } = programme.policy
  if (pool.seats + cohort.people.length > officeHoursSeats) return false
  const slot = Math.max(0, dayIndex(programme.grid, cohort.goLives[0]!.given.on)) * SLOTS_PER_DAY
  const zone = (one: Cohort) => programme.sites[one.mainSite]!.local
  if (pool.cohorts.some((one) => zoneHoursApart(zone(one), zone(cohort), slot) > mergeZoneHours)) return false
  const sites = [...new Set([...pool.cohorts, cohort].flatMap((one) => one.sites))].sort((a, b) => a - b)
  return sharesHours(programme, sites, pool.cohorts[0]!.goLives[0]!)
}
