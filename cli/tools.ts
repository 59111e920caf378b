import type { Client } from 'openapi-fetch'
import type { PlanFile } from '#engines/planner/plan-file.ts'
import type { Permission } from '#modules/people/permissions.ts'
import type { paths } from '../web/api.d.ts'

export type Api = Client<paths>

/** What the command line is lent by the program that starts it. */
export type Tools = {
  version: string
  serve: (parts: { web: boolean; worker: boolean }) => Promise<void>
  doctor: (options: { json?: boolean }) => Promise<void>
  /** Opens the API as one person of one organisation, else as the first who may do it: over the network when TAKEROOT_URL is set, else in this process. */
  api: (as: { org?: string; as?: string; may?: Permission }) => Promise<{ api: Api; close: () => Promise<void> }>
  /** Reads a plan file with what it points to (roster, calendars, the plan before); throws a Problem that names the place. */
  readPlanFile: (path: string) => Promise<PlanFile>
  checkPlan: (file: PlanFile, answer: unknown) => Promise<{ rule: string; detail: Record<string, unknown> }[]>
  print: (text: string) => void
  complain: (text: string) => void
}
