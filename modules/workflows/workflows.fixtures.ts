import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { RatedTask, TaskRating } from '#modules/needs/schema.ts'
import { suitability } from '#modules/needs/suitability.ts'
import type { PriorityInputs, WeighedTask } from './priorities.ts'
import type { TaskFacts } from './task-facts.ts'

export const today = '2027-01-04' as Day

/** What one person said of a task: everything answered, nothing alarming. */
export function rating(change: Partial<TaskRating> = {}): TaskRating {
  return {
    view: 'employee',
    frequencyCat: 5,
    weeklyCount: null,
    minutes: { low: 5, mode: 10, high: 15 },
    headcount: null,
    errorProb: 0.1,
    errorCost: 100,
    difficulty: 3,
    importance: 4,
    aiSuitability: 3,
    verifiability: 4,
    dataClass: 'internal',
    decisionImpact: 'internal',
    ...change,
  }
}

export function ratedTask(id: string, ratings: TaskRating[] = [rating()], change: Partial<RatedTask> = {}): RatedTask {
  return {
    id: id as Id,
    key: id,
    statement: `Do ${id}`,
    department: 'Finance',
    role: 'Accountant',
    employees: 10,
    ratings,
    prior: null,
    openFlags: 0,
    ...change,
  }
}

/** 230 times a year, ten minutes, ten people: 383 hours at stake. */
export function facts(id: string, change: Partial<TaskFacts> = {}): TaskFacts {
  return {
    id: id as Id,
    counts: [230],
    minutes: [{ low: 5, mode: 10, high: 15 }],
    people: 10,
    suitability: 0.75,
    verifiability: 4,
    errorCost: 10,
    ...change,
  }
}

export function weighed(
  id: string,
  workflow: string | null,
  ratings: TaskRating[] = [rating()],
  change: Partial<RatedTask> = {},
): WeighedTask {
  const task = ratedTask(id, ratings, change)
  const found = suitability({ prior: task.prior, ratings: ratings.map((one) => one.aiSuitability) })
  return { ...task, suitability: found.kind === 'assessed' ? found.value : null, workflowId: workflow as Id | null }
}

/** Workflows of these names, each with an owner, a tool and one session, and these tasks. */
export function inputs(
  workflows: string[],
  tasks: WeighedTask[],
  change: Partial<PriorityInputs> = {},
): PriorityInputs {
  return {
    workflows: workflows.map((name) => ({
      id: name as Id,
      name,
      whereItFits: null,
      hasOwner: true,
      accessWorks: false,
      tools: ['Helper'],
      hours: 1.25,
      area: null,
    })),
    tasks,
    approvals: [],
    rule: { kind: 'standard' },
    today,
    ...change,
  }
}
