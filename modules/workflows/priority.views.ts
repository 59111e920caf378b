import { createHash } from 'node:crypto'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import { suitability } from '#modules/needs/suitability.ts'
import { ratedTasks } from '#modules/needs/views.ts'
import type { KeptRules } from '#modules/people/policy.schema.ts'
import { rulesHere } from '#modules/people/policy.views.ts'
import { peopleNamed } from '#modules/people/views.ts'
import { smallestGroup } from '#modules/surveys/anonymity.views.ts'
import type { Tx } from '#platform/db/connect.ts'
import { stepsOf, tiesHere } from './catalogue.views.ts'
import { isFromFew } from './few-answers.ts'
import {
  type PriorityInputs,
  suggestedFor,
  taskPriorities,
  type WeighedTask,
  type WeighedWorkflow,
  type Worth,
  workflowGate,
  workflowPriorities,
} from './priorities.ts'
import type { TaskPriorities, WorkflowPriorities } from './priority.schema.ts'
import { weightRule } from './priority-weights.ts'
import type { Ranked } from './ranking.ts'
import type { WorkflowRisk } from './risk.schema.ts'
import { approvalsHere, approvalsStanding } from './risk.views.ts'
import { sameTool } from './risk-gate.ts'
import { ruleInForce, WEIGHTS } from './rule-in-force.ts'
import { todayHere } from './today.views.ts'

/** Everything that the ranking is made from, as it stands now. */
export async function priorityInputs(
  tx: Tx,
  now: Instant,
): Promise<PriorityInputs & { rules: KeptRules; smallest: number }> {
  const today = await todayHere(tx, now)
  const rules = await rulesHere(tx)
  return {
    workflows: await weighedWorkflows(tx),
    tasks: await weighedTasks(tx),
    approvals: await approvalsStanding(tx, today),
    rule: weightRule(ruleInForce(rules, WEIGHTS, today)?.value),
    today,
    rules,
    smallest: await smallestGroup(tx, now, false),
  }
}

async function weighedTasks(tx: Tx): Promise<WeighedTask[]> {
  const ties = await tiesHere(tx)
  return (await ratedTasks(tx)).map((task) => {
    const found = suitability({ prior: task.prior, ratings: task.ratings.map((rating) => rating.aiSuitability) })
    const workflowId = ties.get(task.id) ?? null
    return { ...task, suitability: found.kind === 'assessed' ? found.value : null, workflowId }
  })
}

async function weighedWorkflows(tx: Tx): Promise<WeighedWorkflow[]> {
  const rows = await tx
    .selectFrom('workflows.workflow')
    .select(['id', 'name', 'owner_id', 'tool', 'live_minutes', 'where_it_fits', 'access_works_at', 'high_risk_area'])
    .where('retired_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute()
  const steps = await stepsOf(tx)
  return rows.map((row) => ({
    id: row.id as Id,
    name: row.name,
    whereItFits: row.where_it_fits,
    hasOwner: row.owner_id !== null,
    accessWorks: row.access_works_at !== null,
    tools: [
      row.tool,
      ...steps.filter((step) => step.workflowId === row.id && step.usesAi).map((step) => step.tool),
    ].filter((tool) => tool !== null),
    hours: row.live_minutes.reduce((sum, minutes) => sum + minutes, 0) / 60,
    area: row.high_risk_area as WeighedWorkflow['area'],
  }))
}

/** The gate of one workflow with what it was made from; null when there is none, or it was retired. */
export async function riskOf(tx: Tx, id: Id, now: Instant): Promise<WorkflowRisk | null> {
  const inputs = await priorityInputs(tx, now)
  const workflow = inputs.workflows.find((one) => one.id === id)
  if (!workflow) return null
  const said = await tx
    .selectFrom('workflows.workflow')
    .select(['high_risk_why as why', 'high_risk_said_by as by', 'high_risk_said_at as at'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const names = await peopleNamed(tx, said.by ? [said.by as Id] : [])
  const tasks = inputs.tasks.filter((task) => task.workflowId === id)
  return {
    gate: workflowGate(workflow, inputs),
    area: workflow.area,
    areaWhy: said.why,
    areaSaidBy: names.get(said.by as Id)?.name ?? null,
    areaSaidAt: said.at,
    suggested: suggestedFor(workflow, tasks),
    tools: workflow.tools,
    tasks: tasks.map(({ id, statement }) => ({ id, statement })),
    approvals: (await approvalsHere(tx, inputs.today)).filter(
      (one) =>
        one.workflowId === id ||
        (one.workflowId === null && workflow.tools.some((tool) => sameTool(tool, one.tool ?? ''))),
    ),
  }
}

/** The ranking of the workflows as numbers only. */
export function rankedWorkflows(inputs: Inputs, seed: number) {
  return remembered('workflows', inputs, seed, workflowPriorities)
}

/** The workflows by priority, with the names and counts that a page needs. */
export async function workflowPrioritiesNow(tx: Tx, now: Instant, seed: number): Promise<WorkflowPriorities> {
  const inputs = await priorityInputs(tx, now)
  const { rows, ...how } = rankedWorkflows(inputs, seed)
  const owners = await ownerNames(tx)
  const tasks = new Map(inputs.tasks.map((task) => [task.id, task]))
  return {
    ...(await howRanked(tx, inputs, how)),
    tasksWithout: inputs.tasks.filter((task) => task.workflowId === null).length,
    rows: rows.map(({ tasks: ids, rank, missing, ...row }, at) => {
      const own = ids.map((id) => tasks.get(id)!)
      return {
        ...row,
        ownerName: owners.get(row.id) ?? null,
        taskCount: own.length,
        answers: own.reduce((sum, task) => sum + task.ratings.length, 0),
        openFlags: own.reduce((sum, task) => sum + task.openFlags, 0),
        missing: missing.map(({ task, answers }) => ({ taskId: task, statement: tasks.get(task)!.statement, answers })),
        ...figures(row.worth, rank, at, isFromFew(own, inputs.smallest)),
      }
    }),
  }
}

/** The tasks of the inventory by priority, each by itself. */
export async function taskPrioritiesNow(tx: Tx, now: Instant, seed: number): Promise<TaskPriorities> {
  const inputs = await priorityInputs(tx, now)
  const { rows, ...how } = remembered('tasks', inputs, seed, taskPriorities)
  const tasks = new Map(inputs.tasks.map((task) => [task.id, task]))
  const names = new Map(inputs.workflows.map((workflow) => [workflow.id, workflow.name]))
  return {
    ...(await howRanked(tx, inputs, how)),
    rows: rows.map(({ rank, missing, ...row }, at) => {
      const task = tasks.get(row.id)!
      const { statement, role, department, ratings, openFlags } = task
      return {
        ...row,
        statement,
        role,
        department,
        workflow: row.workflowId && (names.get(row.workflowId) ?? null),
        answers: ratings.length,
        openFlags,
        missing: missing.map(({ task: taskId, answers }) => ({ taskId, statement, answers })),
        ...figures(row.worth, rank, at, isFromFew([task], inputs.smallest)),
      }
    }),
  }
}

/** The order may always be shown; figures only where they speak for enough employees. */
function figures(worth: Worth | null, rank: Ranked | null, at: number, withheld: boolean) {
  const placed = rank && { ...rank, place: at + 1 }
  if (!withheld) return { worth, withheld, rank: placed }
  return { worth: null, withheld, rank: placed && { ...placed, score: null, spread: null, central: null } }
}

type Inputs = Awaited<ReturnType<typeof priorityInputs>>
type How = Pick<WorkflowPriorities, 'kept' | 'dropped' | 'weights' | 'seed' | 'draws'>

async function howRanked(tx: Tx, { rules, rule, today, smallest }: Inputs, how: How) {
  const own = rule.kind === 'standard' ? null : ruleInForce(rules, WEIGHTS, today)
  const names = await peopleNamed(tx, own?.by ? [own.by as Id] : [])
  const said = {
    kind: rule.kind,
    order: rule.kind === 'order' ? [...rule.order] : null,
    reason: own?.reason ?? null,
    by: names.get(own?.by as Id)?.name ?? null,
    at: own?.at ?? null,
    expiresOn: own?.expires_on ?? null,
  }
  return {
    kept: how.kept,
    dropped: how.dropped,
    weights: how.weights,
    seed: how.seed,
    draws: how.draws,
    rule: said,
    smallest,
  }
}

async function ownerNames(tx: Tx): Promise<Map<Id, string>> {
  const rows = await tx
    .selectFrom('workflows.workflow as w')
    .innerJoin('people.person as o', (join) => join.onRef('o.org_id', '=', 'w.org_id').onRef('o.id', '=', 'w.owner_id'))
    .select(['w.id', 'o.name'])
    .execute()
  return new Map(rows.map((row) => [row.id as Id, row.name]))
}

/** The same inputs and seed give the same answer, so the last few are kept instead of drawn again. */
const KEPT = 12
const answers = new Map<string, unknown>()

function remembered<Answer>(
  what: string,
  { rules: _, smallest: __, ...inputs }: Inputs,
  seed: number,
  make: (inputs: PriorityInputs, options: { seed: number }) => Answer,
): Answer {
  const key = createHash('sha256')
    .update(JSON.stringify([what, seed, inputs]))
    .digest('hex')
  const known = answers.get(key) as Answer | undefined
  const answer = known ?? make(inputs, { seed })
  answers.delete(key)
  answers.set(key, answer)
  if (answers.size > KEPT) answers.delete(answers.keys().next().value!)
  return answer
}
