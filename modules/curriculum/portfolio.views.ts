import type { RatedTask } from '#modules/needs/schema.ts'
import { ratedTasks } from '#modules/needs/views.ts'
import { tiesHere } from '#modules/workflows/catalogue.views.ts'
import { portfolioFacts } from '#modules/workflows/portfolio.views.ts'
import type { PortfolioFacts } from '#modules/workflows/portfolio-verdict.ts'
import { workflowsByKey } from '#modules/workflows/views.ts'
import type { Tx } from '#platform/db/connect.ts'
import { factsOfNeeds, type TaskHere } from './needs-facts.ts'
import type { NeedsFacts, PortfolioEntry } from './unit.ts'

export type WorkHere = { id: string; key: string; name: string; tool: string | null }
export type WorkFacts = {
  workflows: WorkHere[]
  decision: PortfolioFacts['decision']
  /** Null: nothing was decided, or no task is tied to what was chosen. */
  portfolio: PortfolioEntry[] | null
  needs: NeedsFacts | null
  /** Every task of the inventory that is tied to a workflow, by the workflow's key. */
  tasks: TaskHere[]
}

/** What the organisation chose to improve and what it asked about, as programmes are judged by it. */
export async function workFacts(tx: Tx): Promise<WorkFacts> {
  const workflows = [...(await workflowsByKey(tx)).values()].filter(({ retiredAt }) => retiredAt === null)
  const decision = (await portfolioFacts(tx)).decision
  const rated = await ratedTasks(tx)
  const ties = await tiesHere(tx)
  const keys = new Map(workflows.map(({ id, key }) => [id, key]))
  const tasks = rated.flatMap((task: RatedTask): TaskHere[] => {
    const workflow = keys.get(ties.get(task.id) ?? '')
    return workflow ? [{ key: task.key, says: task.statement, workflow, department: task.department }] : []
  })
  const kept =
    decision?.workflows.filter(({ choice }) => choice === 'keep').flatMap(({ id }) => keys.get(id) ?? []) ?? []
  return {
    workflows: workflows.map(({ id, key, name, tool }) => ({ id, key, name, tool })),
    decision,
    portfolio: decision ? kept.map((workflow) => entryOf(workflow, tasks)) : null,
    needs: rated.length ? factsOfNeeds(rated, decision !== null) : null,
    tasks,
  }
}

function entryOf(workflow: string, tasks: readonly TaskHere[]): PortfolioEntry {
  const own = tasks.filter((task) => task.workflow === workflow)
  return {
    workflow,
    departments: [...new Set(own.flatMap(({ department }) => department ?? []))],
    tasks: own.map(({ key, says }) => ({ key, says, roles: ['any'] })),
  }
}
