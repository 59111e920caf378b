import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { type DataClass, type DecisionImpact, worstDataClass, worstDecisionImpact } from '#modules/needs/data-class.ts'
import type { RatedTask } from '#modules/needs/schema.ts'
import type { HighRiskArea } from './high-risk-words.ts'

/** An approval on record: of a tool for a class of data, of a task that is hard to check, of a high-risk use. */
export type RiskApproval = {
  id: Id
  kind: 'tool for data' | 'hard to check' | 'high-risk use'
  workflowId: Id | null
  tool: string | null
  dataClass: DataClass | null
  until: Day
}

/** The strictest that any view said of one task; null where nobody said anything. */
export type TaskRisk = {
  id: Id
  dataClass: DataClass | null
  impact: DecisionImpact | null
  /** 0 to 4, the lowest given. */
  verifiability: number | null
}

export type GateInput = {
  workflowId: Id | null
  tasks: readonly TaskRisk[]
  /** The tools with AI in them that the work uses. */
  tools: readonly string[]
  /** What the organisation said about Annex III; null: nothing yet. */
  area: HighRiskArea | 'none' | null
  suggested: HighRiskArea | null
  approvals: readonly RiskApproval[]
  today: Day
}

export type RedReason =
  | { kind: 'tool not approved'; dataClass: DataClass; tool: string | null; tasks: Id[] }
  | { kind: 'hard to check'; verifiability: number; tasks: Id[] }
  | { kind: 'high-risk use'; area: HighRiskArea }
  | { kind: 'perhaps high-risk'; area: HighRiskArea }
export type AmberReason =
  | { kind: 'approved'; what: RedReason; approval: Id; until: Day }
  | { kind: 'confidential data'; tasks: Id[] }
  | { kind: 'reaches people'; impact: DecisionImpact; tasks: Id[] }
  | { kind: 'not easy to check'; tasks: Id[] }
export type GateMissing = 'tasks' | 'data class' | 'decision impact' | 'verifiability'

export type Gate = {
  colour: 'red' | 'amber' | 'green' | 'not assessable'
  red: RedReason[]
  amber: AmberReason[]
  missing: { what: GateMissing; tasks: Id[] }[]
}

/** At or below this a person can hardly see whether the answer is right (measurement 1.5). */
const HARD_TO_CHECK = 1

/** The worst class of any view: it counts until the disagreement is resolved (measurement 1.5). */
export function taskRisk({ id, ratings }: Pick<RatedTask, 'id' | 'ratings'>): TaskRisk {
  const checks = ratings.map((rating) => rating.verifiability).filter((value) => value !== null)
  return {
    id,
    dataClass: worstDataClass(ratings.map((rating) => rating.dataClass)),
    impact: worstDecisionImpact(ratings.map((rating) => rating.decisionImpact)),
    verifiability: checks.length === 0 ? null : Math.min(...checks),
  }
}

/**
 * The gate before any ranking; no score can open it (measurement 1.5). Red: restricted or special-category data on a
 * tool without approval, legal or safety impact that is hard to check, a high-risk use, or one that looks like it
 * until somebody says. An approval that has not run out turns its reason amber. Amber asks for a named guardrail and a
 * human review. Without the answers it is not assessable, unless what is known is red already.
 */
export function riskGate(input: GateInput): Gate {
  const gate: Gate = { colour: 'green', red: [], amber: [], missing: [] }
  for (const reason of redReasons(input)) {
    const approval = input.approvals.find((one) => opens(one, reason, input))
    if (approval) gate.amber.push({ kind: 'approved', what: reason, approval: approval.id, until: approval.until })
    else gate.red.push(reason)
  }
  gate.amber.push(...amberReasons(input.tasks))
  gate.missing = missingAnswers(input.tasks)
  gate.colour =
    gate.red.length > 0 ? 'red' : gate.missing.length > 0 ? 'not assessable' : gate.amber.length > 0 ? 'amber' : 'green'
  return gate
}

/** The reason that an approval would be about, so that a form can offer exactly that; null where none can help. */
export function approvable(reason: RedReason): RiskApproval['kind'] | null {
  if (reason.kind === 'tool not approved') return reason.tool === null ? null : 'tool for data'
  return reason.kind === 'perhaps high-risk' ? null : reason.kind
}

/** Tools are the same when only case and outer spaces differ. */
export function sameTool(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

function redReasons({ tasks, tools, area, suggested }: GateInput): RedReason[] {
  const found: RedReason[] = []
  for (const dataClass of ['restricted', 'special category'] as const) {
    const touched = idsOf(tasks, (task) => task.dataClass === dataClass)
    if (touched.length > 0)
      for (const tool of tools.length > 0 ? tools : [null])
        found.push({ kind: 'tool not approved', dataClass, tool, tasks: touched })
  }
  const blind = tasks.filter((task) => task.impact === 'legal or safety' && (task.verifiability ?? 5) <= HARD_TO_CHECK)
  if (blind.length > 0)
    found.push({
      kind: 'hard to check',
      verifiability: Math.min(...blind.map((task) => task.verifiability!)),
      tasks: blind.map((task) => task.id),
    })
  if (area && area !== 'none') found.push({ kind: 'high-risk use', area })
  if (area === null && suggested) found.push({ kind: 'perhaps high-risk', area: suggested })
  return found
}

function amberReasons(tasks: readonly TaskRisk[]): AmberReason[] {
  const found: AmberReason[] = []
  const secret = idsOf(tasks, (task) => task.dataClass === 'confidential')
  if (secret.length > 0) found.push({ kind: 'confidential data', tasks: secret })
  for (const impact of ['legal or safety', 'customer or employee'] as const) {
    const reached = idsOf(tasks, (task) => task.impact === impact)
    if (reached.length > 0) found.push({ kind: 'reaches people', impact, tasks: reached })
  }
  const unclear = idsOf(
    tasks,
    ({ impact, verifiability }) => impact !== 'legal or safety' && (verifiability ?? 5) <= HARD_TO_CHECK,
  )
  if (unclear.length > 0) found.push({ kind: 'not easy to check', tasks: unclear })
  return found
}

function missingAnswers(tasks: readonly TaskRisk[]): Gate['missing'] {
  if (tasks.length === 0) return [{ what: 'tasks', tasks: [] }]
  const lacks = [
    { what: 'data class' as const, tasks: idsOf(tasks, (task) => task.dataClass === null) },
    { what: 'decision impact' as const, tasks: idsOf(tasks, (task) => task.impact === null) },
    { what: 'verifiability' as const, tasks: idsOf(tasks, (task) => task.verifiability === null) },
  ]
  return lacks.filter((one) => one.tasks.length > 0)
}

function opens(approval: RiskApproval, reason: RedReason, { workflowId, today }: GateInput): boolean {
  if (approval.until < today || approval.kind !== approvable(reason)) return false
  if (approval.workflowId !== null && approval.workflowId !== workflowId) return false
  if (reason.kind !== 'tool not approved') return approval.workflowId !== null
  return approval.dataClass === reason.dataClass && approval.tool !== null && sameTool(approval.tool, reason.tool ?? '')
}

function idsOf(tasks: readonly TaskRisk[], fits: (task: TaskRisk) => boolean): Id[] {
  return tasks.filter(fits).map((task) => task.id)
}
