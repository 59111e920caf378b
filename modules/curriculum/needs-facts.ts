import type { RatedTask } from '#modules/needs/schema.ts'
import type { Interviewed, NeedsFacts } from './unit.ts'

/** A task of the inventory with the key of the workflow that it is done in. */
export type TaskHere = { key: string; says: string; workflow: string; department: string | null }

/** The roles of units whose own daily tasks the inventory lists. */
const OWN_TASKS = ['end user', 'hr', 'technical']

/** Who was asked, department by department: the most who answered about any one task, of each side. */
export function factsOfNeeds(tasks: readonly RatedTask[], locked: boolean): NeedsFacts {
  const interviews = [...Map.groupBy(tasks, ({ department }) => department)].flatMap(
    ([department, group]): Interviewed[] =>
      OWN_TASKS.map((role) => ({
        department,
        role,
        employees: most(group, 'employee'),
        managers: most(group, 'manager'),
      })),
  )
  return { interviews, locked, openDisagreements: tasks.reduce((sum, { openFlags }) => sum + openFlags, 0) }
}

function most(tasks: readonly RatedTask[], view: 'employee' | 'manager'): number {
  return Math.max(0, ...tasks.map(({ ratings }) => ratings.filter((one) => one.view === view).length))
}
