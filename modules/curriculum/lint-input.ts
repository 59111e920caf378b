import type { Scope } from './finding.ts'
import type { Policy } from './policy.ts'
import type { DepartmentEffect, PortfolioTask, Programme, Unit } from './unit.ts'

/** Everything the lint is told. A null is something nobody has said; the rule that needs it then cannot tell. */
export type LintInput = {
  /** Resolved: a variant carries what it shares. */
  units: readonly Unit[]
  programme: Programme | null
  policy: Policy
  /** What each department's results changed by; known only after the training. */
  effects?: readonly DepartmentEffect[] | null
}

/** Prioritised tasks by key; null when nobody has said which work and tasks were chosen. */
export function prioritised(programme: Programme | null): ReadonlyMap<string, PortfolioTask> | null {
  const tasks = programme?.portfolio?.flatMap((entry) => entry.tasks) ?? []
  return tasks.length === 0 ? null : new Map(tasks.map((task) => [task.key, task]))
}

export function unitScope(unit: Unit, field: string | null = null): Scope {
  return { kind: 'unit', key: unit.key, name: unit.title, field }
}

/** The whole programme; a lone unit stands for itself. */
export function wholeScope({ programme, units }: LintInput, field: string | null = null): Scope {
  if (programme) return { kind: 'programme', key: programme.key, name: programme.title, field }
  const [unit] = units
  return { kind: 'unit', key: unit?.key ?? '', name: unit?.title ?? '', field }
}

export function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

/** Units that somebody of this department and role would attend. */
export function pathOf(units: readonly Unit[], department: string | null, role: string | null): Unit[] {
  return units.filter(
    (unit) =>
      (department === null || sameName(unit.department, 'any') || sameName(unit.department, department)) &&
      (role === null || unit.role === 'any' || unit.role === role),
  )
}

export function percent(share: number): number {
  return Math.round(share * 100)
}
