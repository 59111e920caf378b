import { pathOf } from './lint-input.ts'
import type { Unit, UnitRole } from './unit.ts'

export type CoverageCell = { workflow: string; units: string[] }
export type CoverageRow = { department: string; role: UnitRole; cells: CoverageCell[] }

/** Departments and roles against workflows, with the units that each of them would attend. */
export function coverageOf(
  units: readonly Unit[],
  departments: readonly { name: string; roles: readonly UnitRole[] }[],
  workflows: readonly string[],
): CoverageRow[] {
  return departments.flatMap(({ name, roles }) =>
    roles.map((role) => ({
      department: name,
      role,
      cells: workflows.map((workflow) => ({
        workflow,
        units: pathOf(units, name, role)
          .filter((unit) => unit.workflows.includes(workflow))
          .map(({ key }) => key),
      })),
    })),
  )
}

/** Departments and roles that the units themselves name, in the order in which they come. */
export function departmentsOf(units: readonly Unit[]): { name: string; roles: UnitRole[] }[] {
  const named = units.filter(({ department }) => department !== '' && department.toLowerCase() !== 'any')
  return [...Map.groupBy(named, ({ department }) => department)].map(([name, group]) => ({
    name,
    roles: [...new Set(group.map(({ role }) => role))].filter((role) => role !== 'any'),
  }))
}
