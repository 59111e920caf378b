import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { RatedTask } from '#modules/needs/schema.ts'
import type { Candidate } from './criteria.ts'
import { type HighRiskArea, suggestedArea } from './high-risk-words.ts'
import type { WeightRule } from './priority-weights.ts'
import { type Ranked, type Ranking, ranking } from './ranking.ts'
import { type Gate, type RiskApproval, riskGate, sameTool, taskRisk } from './risk-gate.ts'
import { type NeededAnswer, type TaskFacts, taskFacts } from './task-facts.ts'
import { errorExposure, expectedHours, hoursAtStake, savingRange } from './value.ts'

/** A workflow as far as priorities concern themselves with it. */
export type WeighedWorkflow = {
  id: Id
  name: string
  whereItFits: string | null
  hasOwner: boolean
  accessWorks: boolean
  /** Tools with AI in them: its own, and those of the steps in which AI takes part. */
  tools: string[]
  /** Hours of live training of one person. */
  hours: number
  area: HighRiskArea | 'none' | null
}

/** A rated task with its suitability (measurement 1.3) and the workflow that it belongs to. */
export type WeighedTask = RatedTask & { suitability: number | null; workflowId: Id | null }

export type PriorityInputs = {
  workflows: WeighedWorkflow[]
  tasks: WeighedTask[]
  approvals: RiskApproval[]
  rule: WeightRule
  today: Day
}

export type Worth = {
  /** Hours a year that the work takes now. */
  hoursAtStake: number
  /** Hours a year that may be saved: the range of measurement 1.4 and its mean. */
  saved: { low: number; mean: number; high: number }
  /** Cost of errors a year in the organisation's money; null: nobody priced them. */
  errors: number | null
  suitability: number
  verifiability: number
}

type Standing = {
  gate: Gate
  /** What is known of its worth; null when no task could be assessed. */
  worth: Worth | null
  /** Answers that are missing, by task. */
  missing: { task: Id; answers: NeededAnswer[] }[]
  /** Null: red, or not assessable; the gate and `missing` say which and why. */
  rank: Ranked | null
}

export type WorkflowPriority = { id: Id; name: string; tasks: Id[]; ready: number } & Standing
export type TaskPriority = { id: Id; workflowId: Id | null } & Standing

export type Priorities<Row> = Omit<Ranking, 'rows'> & { rows: Row[] }

/** How ready a workflow is: half for access that works, half for an owner who is named (measurement 1.6). */
export function readiness({ hasOwner, accessWorks }: Pick<WeighedWorkflow, 'hasOwner' | 'accessWorks'>): number {
  return (hasOwner ? 0.5 : 0) + (accessWorks ? 0.5 : 0)
}

/** The gate of one workflow over its tasks. */
export function workflowGate(workflow: WeighedWorkflow, { tasks, approvals, today }: PriorityInputs): Gate {
  const own = tasks.filter((task) => task.workflowId === workflow.id)
  return riskGate({
    workflowId: workflow.id,
    tasks: own.map(taskRisk),
    tools: toolsOnce(workflow.tools),
    area: workflow.area,
    suggested: suggestedFor(workflow, own),
    approvals,
    today,
  })
}

/** What the words of a workflow and its tasks point to in Annex III of the EU AI Act; a question only. */
export function suggestedFor(
  workflow: Pick<WeighedWorkflow, 'name' | 'whereItFits'>,
  tasks: readonly Pick<RatedTask, 'statement'>[],
): HighRiskArea | null {
  return suggestedArea([workflow.name, workflow.whereItFits, ...tasks.map((task) => task.statement)])
}

/**
 * All workflows: those that passed the gate and can be assessed ranked first, then the red ones and those of which too
 * little is known, by name. The gate stands before the score and no score opens it. Source: measurement 1.4 to 1.6.
 */
export function workflowPriorities(
  inputs: PriorityInputs,
  options: { seed: number; draws?: number },
): Priorities<WorkflowPriority> {
  const standing = inputs.workflows.map((workflow) => {
    const own = inputs.tasks.filter((task) => task.workflowId === workflow.id)
    return {
      id: workflow.id,
      name: workflow.name,
      tasks: own.map((task) => task.id),
      ready: readiness(workflow),
      gate: workflowGate(workflow, inputs),
      ...assessed(own),
    }
  })
  return ranked(standing, inputs.rule, options, (a, b) => (a.name < b.name ? -1 : 1))
}

/** The same for the tasks of the inventory, each by itself; a task of no workflow has no owner, tool or access yet. */
export function taskPriorities(
  inputs: PriorityInputs,
  options: { seed: number; draws?: number },
): Priorities<TaskPriority> {
  const workflows = new Map(inputs.workflows.map((workflow) => [workflow.id, workflow]))
  const standing = inputs.tasks.map((task) => {
    const workflow = task.workflowId === null ? undefined : workflows.get(task.workflowId)
    const gate = riskGate({
      workflowId: workflow?.id ?? null,
      tasks: [taskRisk(task)],
      tools: toolsOnce(workflow?.tools ?? []),
      area: workflow?.area ?? null,
      suggested: suggestedFor({ name: '', whereItFits: null }, [task]),
      approvals: inputs.approvals,
      today: inputs.today,
    })
    const ready = workflow ? readiness(workflow) : 0
    return { id: task.id, workflowId: workflow?.id ?? null, gate, ready, ...assessed([task]) }
  })
  return ranked(standing, inputs.rule, options, (a, b) => (a.id < b.id ? -1 : 1))
}

/** What is known of the worth of these tasks together: sums of hours and errors, means by hours of the rest. */
export function worthOf(facts: readonly TaskFacts[]): Worth | null {
  if (facts.length === 0) return null
  const sum = (value: (one: TaskFacts) => number) => facts.reduce((all, one) => all + value(one), 0)
  const hours = sum(hoursAtStake)
  const mean = (value: (one: TaskFacts) => number) =>
    hours > 0 ? sum((one) => value(one) * hoursAtStake(one)) / hours : sum(value) / facts.length
  const priced = facts.map(errorExposure).filter((exposure) => exposure !== null)
  return {
    hoursAtStake: hours,
    saved: {
      low: sum((one) => hoursAtStake(one) * savingRange(one.suitability).low),
      mean: sum(expectedHours),
      high: sum((one) => hoursAtStake(one) * savingRange(one.suitability).high),
    },
    errors: priced.length > 0 ? priced.reduce((all, one) => all + one, 0) : null,
    suitability: mean((one) => one.suitability),
    verifiability: mean((one) => one.verifiability),
  }
}

function assessed(tasks: readonly WeighedTask[]) {
  const read = tasks.map((task) => ({ task: task.id, ...taskFacts(task, task.suitability) }))
  const facts = read.flatMap((one) => (one.kind === 'assessed' ? [one.facts] : []))
  const missing = read.flatMap((one) => (one.kind === 'assessed' ? [] : [{ task: one.task, answers: one.missing }]))
  return { facts, missing, worth: worthOf(facts) }
}

type Prepared = { id: Id; gate: Gate; facts: TaskFacts[]; ready: number }

function ranked<Row extends Prepared>(
  standing: readonly Row[],
  rule: WeightRule,
  options: { seed: number; draws?: number },
  otherwise: (a: Row, b: Row) => number,
): Priorities<Omit<Row, 'facts'> & { rank: Ranked | null }> {
  const open = standing.filter(
    ({ gate, facts }) => gate.colour !== 'red' && gate.colour !== 'not assessable' && facts.length > 0,
  )
  const { rows, ...how } = ranking(
    open.map((row): Candidate<Id> => ({ id: row.id, tasks: row.facts, ready: row.ready })),
    rule,
    options,
  )
  const byId = new Map(standing.map((row) => [row.id, row]))
  const shown = ({ facts: _, ...row }: Row, rank: Ranked | null) => ({ ...row, rank })
  const rest = standing.filter((row) => !open.includes(row)).sort(otherwise)
  return {
    ...how,
    rows: [...rows.map((rank) => shown(byId.get(rank.id)!, rank)), ...rest.map((row) => shown(row, null))],
  }
}

function toolsOnce(tools: readonly string[]): string[] {
  return tools.filter((tool, at) => tool.trim() !== '' && tools.findIndex((one) => sameTool(one, tool)) === at)
}
