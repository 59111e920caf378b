import type { KeptRule } from '#modules/people/policy.schema.ts'
import type { PortfolioCandidate, PortfolioRules } from './portfolio.ts'
import type { PriorityInputs, WorkflowPriority } from './priorities.ts'

/** What holds where the organisation says nothing else (measurement 1.6 and 9). */
export const STANDARD_LIMITS = { fewest: 3, most: 5, hours: null, amber: 1 } as const

export type PortfolioLimits = Pick<PortfolioRules, 'fewest' | 'most' | 'hours' | 'amber'>

/** A role as needs know it: the job, in one department where one is named. */
export type RoleName = { role: string; department: string | null }

/** The limits in force; what a kept rule does not say, or says outside its bounds, is as usual. */
export function limitsOf(kept: KeptRule | null): PortfolioLimits {
  const given = (kept?.value ?? {}) as Partial<PortfolioLimits>
  const whole = (value: unknown, from: number, to: number) =>
    typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to
  const most = whole(given.most, 1, 8) ? given.most! : STANDARD_LIMITS.most
  return {
    most,
    fewest: whole(given.fewest, 1, most) ? given.fewest! : Math.min(STANDARD_LIMITS.fewest, most),
    hours: typeof given.hours === 'number' && given.hours > 0 ? given.hours : null,
    amber: whole(given.amber, 0, 8) ? given.amber! : STANDARD_LIMITS.amber,
  }
}

export function roleKey({ role, department }: RoleName): string {
  return JSON.stringify([role, department ?? ''])
}

export function roleOfKey(key: string): RoleName {
  const [role, department] = JSON.parse(key) as [string, string]
  return { role, department: department || null }
}

/** Every role of the task inventory, once, by name: each is to have a workflow, or to be left out with a reason. */
export function targetRoles({ tasks }: Pick<PriorityInputs, 'tasks'>): RoleName[] {
  return [...new Set(tasks.map(roleKey))].sort().map(roleOfKey)
}

/** The workflows that may be chosen: ranked, so neither red nor without answers. */
export function portfolioCandidates(
  rows: readonly WorkflowPriority[],
  { tasks, workflows }: Pick<PriorityInputs, 'tasks' | 'workflows'>,
): PortfolioCandidate[] {
  return rows.flatMap((row) => {
    if (!row.rank) return []
    const own = tasks.filter((task) => task.workflowId === row.id)
    return [
      {
        id: row.id,
        score: row.rank.score,
        top: row.rank.top,
        roles: [...new Set(own.map(roleKey))],
        hours: workflows.find((one) => one.id === row.id)?.hours ?? 0,
        reachesPeople: row.gate.colour === 'amber' && own.some(reachesPeople),
      },
    ]
  })
}

function reachesPeople(task: PriorityInputs['tasks'][number]): boolean {
  return task.ratings.some(({ decisionImpact }) => decisionImpact === 'customer or employee')
}
