import { likeness } from './teaching-words.ts'
import type { PortfolioTask, Unit } from './unit.ts'

export type ChosenWorkflow = { key: string; name: string }

const LIKE_WORK = 0.5
const LIKE_TASK = 0.34

/** The organisation's workflow that a starter unit was written for: the same key, else a name that is like it. */
export function workflowFor(starter: Unit, workflows: readonly ChosenWorkflow[]): ChosenWorkflow | null {
  const [own] = starter.workflows
  if (!own) return null
  return (
    workflows.find(({ key }) => key === own) ??
    closest(workflows, ({ key, name }) => Math.max(likeness(own, key), likeness(own, name)), LIKE_WORK)
  )
}

const OTHER_NAMES: readonly string[][] = [
  ['hr', 'human resources', 'people', 'people & culture', 'talent'],
  [
    'it',
    'it and engineering',
    'it & engineering',
    'engineering',
    'technology',
    'information technology',
    'it operations',
  ],
  ['operations', 'supply chain', 'warehouse', 'logistics'],
  ['customer service', 'customer support', 'service', 'support', 'client service'],
  ['finance', 'accounting', 'finance & accounting', 'accounts'],
  ['marketing', 'sales & marketing', 'communications'],
]

/** The department of the roster that a starter unit's department means; null when none is like it. */
export function departmentFor(named: string, departments: readonly string[]): string | null {
  const plain = (text: string) => text.trim().toLowerCase()
  const exact = departments.find((one) => plain(one) === plain(named))
  if (exact) return exact
  const kin = OTHER_NAMES.find((names) => names.includes(plain(named))) ?? []
  return (
    departments.find((one) => kin.includes(plain(one))) ??
    closest(departments, (one) => likeness(one, named), LIKE_WORK)
  )
}

/** For each objective the prioritised task that is most like it; null where none is. Only a proposal: a person confirms. */
export function taskProposals(unit: Unit, tasks: readonly PortfolioTask[]): Record<string, string | null> {
  return Object.fromEntries(
    unit.objectives.map(({ id, does, task }) => [
      id,
      tasks.find(({ key }) => key === task)?.key ??
        closest(
          tasks,
          ({ key, says }) => Math.max(likeness(task ?? '', `${key} ${says}`), likeness(does, says)),
          LIKE_TASK,
        )?.key ??
        null,
    ]),
  )
}

function closest<One>(all: readonly One[], like: (one: One) => number, least: number): One | null {
  const [best] = all.map((one) => ({ one, score: like(one) })).toSorted((a, b) => b.score - a.score)
  return best && best.score >= least ? best.one : null
}

/** A starter unit as a unit of the organisation: its own workflow, department, tasks and key. */
export function takenOver(
  starter: Unit,
  asked: {
    key: string
    workflow: string
    department: string
    tasks: Readonly<Record<string, string | null>>
    variantOf: string | null
  },
): Unit {
  return {
    ...starter,
    key: asked.key,
    variantOf: asked.variantOf,
    inherits: asked.variantOf ? starter.inherits : [],
    workflows: starter.inherits.includes('workflows') && asked.variantOf ? [] : [asked.workflow],
    department: asked.department,
    objectives: starter.objectives.map((objective) => ({
      ...objective,
      task: objective.id in asked.tasks ? (asked.tasks[objective.id] ?? null) : objective.task,
    })),
  }
}
