import type { Day } from '#kernel/day.ts'
import type { Zone } from '#kernel/zone.ts'
import type { ClockTime } from '#modules/people/local-time.ts'
import type { HolidayOverride, WeekHours } from '#modules/people/working-calendar.ts'

export type SiteId = 'sin' | 'jkt' | 'blr'
export type DepartmentId = 'office' | 'finance' | 'hr' | 'service' | 'operations' | 'marketing' | 'it'
export type WorkflowId = 'invoices' | 'candidates' | 'replies' | 'stock-reports' | 'tickets'

export type StorySite = {
  id: SiteId
  name: string
  zone: Zone
  country: string
  region: string | null
  locale: string
  hours: WeekHours
  overrides: HolidayOverride[]
  rooms: { id: string; name: string; seats: number }[]
}

export type StoryPerson = {
  id: string
  employeeId: string
  email: string
  firstName: string
  lastName: string
  title: string
  department: DepartmentId
  /** The job family: what a cohort has in common. */
  role: string
  site: SiteId
  managerId: string | null
  languages: string[]
  startsOn: Day
  status: 'active' | 'on leave'
  leave: [Day, Day][]
}

export type StoryGroup = { id: string; name: string; department: DepartmentId; site: SiteId }

export type StoryWorkflow = {
  id: WorkflowId
  name: string
  owner: string
  tool: string
  access: string
  skill: string
  live: number[]
  risk: string
  whereAiFits: string
  goodLooksLike: string
}

export type MilestoneKind = 'pilot' | 'release' | 'policy'
export type StoryMilestone = { id: string; name: string; kind: MilestoneKind; workflow: WorkflowId; on: Day }
export type StoryGoLive = { group: string; workflow: WorkflowId; on: Day; accessFrom: Day; milestone: string }

export type StoryFacilitator = {
  id: string
  name: string
  email: string
  /** Their place on the roster; `null` for the two who come from outside. */
  personId: string | null
  site: SiteId
  skills: WorkflowId[]
  languages: string[]
  hours: WeekHours
  leave: [Day, Day][]
  maxPerDay: number
  maxMinutesPerWeek: number
}

export type StoryEvent =
  | { kind: 'slip'; on: Day; group: string; workflow: WorkflowId; from: Day; to: Day; why: string }
  | { kind: 'no-show'; personId: string; group: string; workflow: WorkflowId; why: string }
  | { kind: 'holiday'; site: SiteId; on: Day; name: string; group: string; workflow: WorkflowId; fixed: boolean }

export type Story = {
  today: Day
  organisation: { name: string; domain: string; languages: string[]; contractOn: Day }
  /** People the demo, the handbook and the screenshots follow. */
  cast: Record<
    'programmeLead' | 'hrDirector' | 'technologyLead' | 'participant' | 'manager' | 'absentManager' | 'qualityCoach',
    string
  >
  sites: StorySite[]
  departments: { id: DepartmentId; name: string }[]
  people: StoryPerson[]
  groups: StoryGroup[]
  workflows: StoryWorkflow[]
  milestones: StoryMilestone[]
  goLives: StoryGoLive[]
  facilitators: StoryFacilitator[]
  events: StoryEvent[]
}

/** The same opening hours from Monday to Friday. */
export function weekdays(from: ClockTime, to: ClockTime): WeekHours {
  return { 1: [from, to], 2: [from, to], 3: [from, to], 4: [from, to], 5: [from, to] }
}
