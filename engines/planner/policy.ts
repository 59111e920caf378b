import type { PlanFile, PlanGoLive, PlanGroup, PlanPerson } from './plan-file.ts'

/** Days are counted from go-live; shares are of the cohort's members. Index of kinds: see `kinds.ts`. */
export type Policy = {
  leadDays: readonly [number, number]
  liveMinutes: readonly [number, number]
  cohort: readonly [number, number]
  refresherDays: readonly [number, number]
  liveReinforcement: readonly number[]
  practiceShare: number
  managersApart: boolean
  sharedMinutes: number
  facilitatorZoneHours: number
  mergeZoneHours: number
  clashShare: { live: number; officeHours: number; refresher: number; reinforcement30: number; reinforcement90: number }
  officeHoursMinutes: number
  officeHoursPooled: boolean
  officeHoursSeats: number
  refresherMinutes: number | undefined
  reinforcementMinutes: number
  precedence: number
}

/** The organisation's policy over the product's defaults (product.md, the chain and its rules). */
export function policyOf(file: PlanFile): Policy {
  const given = file.policy ?? {}
  return {
    leadDays: given.leadDays ?? [14, 28],
    liveMinutes: given.liveMinutes ?? [60, 90],
    cohort: given.cohort ?? [8, 25],
    refresherDays: given.refresherDays ?? [14, 42],
    liveReinforcement: given.liveReinforcement ?? [30, 90],
    practiceShare: given.practiceShare ?? 0.6,
    managersApart: given.managers === 'separate',
    sharedMinutes: given.sharedHoursMinutes ?? 120,
    facilitatorZoneHours: given.facilitatorZoneHours ?? 6,
    mergeZoneHours: given.mergeZoneHours ?? 3,
    clashShare: {
      live: given.clashShare?.live ?? 0.3,
      officeHours: given.clashShare?.officeHours ?? 0.6,
      refresher: given.clashShare?.refresher ?? 0.4,
      reinforcement30: given.clashShare?.reinforcement30 ?? 0.5,
      reinforcement90: given.clashShare?.reinforcement90 ?? 0.5,
    },
    officeHoursMinutes: given.officeHoursMinutes ?? 60,
    officeHoursPooled: given.officeHours === 'pooled',
    officeHoursSeats: given.officeHoursSeats ?? 40,
    refresherMinutes: given.refresherMinutes,
    reinforcementMinutes: given.reinforcementMinutes ?? 60,
    precedence: given.precedence ?? 10,
  }
}

export function goLiveId(goLive: PlanGoLive): string {
  return goLive.id ?? `${goLive.group}/${goLive.workflow}`
}

export function languagesOf(one: { languages?: string[] }): string[] {
  return one.languages ?? ['en']
}

/** A person leads others when the file says so or when somebody in it reports to them. */
export function managersIn(file: PlanFile): Set<string> {
  const ledBy = new Set(file.people.map((person) => person.manager))
  return new Set(file.people.filter((one) => one.isManager ?? ledBy.has(one.id)).map((one) => one.id))
}

export function belongs(person: PlanPerson, group: PlanGroup): boolean {
  const { department, site, role, title, people } = group.where
  return (
    among(person.department, department) &&
    among(person.site, site) &&
    among(person.role, role) &&
    among(person.title, title) &&
    (people === undefined || people.includes(person.id))
  )
}

function among(value: string | undefined, wanted: string | string[] | undefined): boolean {
  if (wanted === undefined) return true
  return value !== undefined && (Array.isArray(wanted) ? wanted.includes(value) : value === wanted)
}
