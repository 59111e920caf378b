import type { Route } from './+types/plan'
import type { LocalPlace } from './plan-axis.ts'

/** What the page of a plan has loaded, what its forms answered, and the session that is being moved. */
export type PlanData = Route.ComponentProps['loaderData']
export type PlanAnswer = Route.ComponentProps['actionData']
export type Moving = LocalPlace & { key: string }
