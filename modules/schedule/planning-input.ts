import type { PlanAnswer } from '#engines/planner/plan-answer.ts'
import type { Day } from '#kernel/day.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Zone } from '#kernel/zone.ts'
import type { HolidayOverride, WeekHours } from '#modules/people/working-calendar.ts'
import type { PackedBusy } from './packed-busy.ts'
import type { HoursByWeekday } from './week-hours.ts'

export type PlanningInput = {
  now: Instant
  languages: readonly string[]
  /** The organisation's changed rules: { rule: { value, reason, by, expires_on } }. */
  policy: unknown
  sites: readonly PlanningSite[]
  rooms: readonly { id: string; siteId: string; name: string; seats: number }[]
  people: readonly PlanningPerson[]
  /** Packed, by person. */
  busy: ReadonlyMap<string, PackedBusy>
  facilitators: readonly PlanningFacilitator[]
  workflows: readonly PlanningWorkflow[]
  groups: readonly PlanningGroup[]
  goLives: readonly PlanningGoLive[]
  published: PlanAnswer | null
  pins: readonly { session: string; start: Instant; facilitator: string }[]
}
export type PlanningWorkflow = {
  id: string
  name: string
  accessSystem: string | null
  liveMinutes: readonly number[]
  /** The one session a cohort gets when its two cannot both be placed. */
  singleMinutes?: number | null
}
export type PlanningSite = {
  id: string
  name: string
  zone: Zone
  country: string
  region: string | null
  hours: WeekHours
  overrides: readonly HolidayOverride[]
}
export type PlanningPerson = {
  id: string
  name: string
  siteId: string | null
  department: string | null
  title: string | null
  role: string | null
  managerId: string | null
  isManager: boolean
  languages: readonly string[]
  startsOn: Day | null
  leavesOn: Day | null
  onLeaveSince: Day | null
  leave: readonly { from: Day; to: Day }[]
}
/** Who is meant today, and whether the rule asks for roles or titles: small groups join only kin by those. */
export type PlanningGroup = {
  id: string
  name: string
  members: readonly string[]
  rule: { role?: readonly string[] | undefined; title?: readonly string[] | undefined }
}
export type PlanningFacilitator = {
  personId: string
  name: string
  workflowIds: readonly string[]
  languages: readonly string[]
  hours: HoursByWeekday | null
  maxPerDay: number
  maxMinutesPerWeek: number
}
export type PlanningGoLive = {
  id: string
  groupId: string
  workflowId: string
  on: Day
  accessFrom: Day | null
  milestone: string | null
}
