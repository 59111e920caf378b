import { cannotTell, evidence, type Finding, fails, passes } from './finding.ts'
import { type LintInput, pathOf, percent, wholeScope } from './lint-input.ts'
import { num } from './policy.ts'
import type { DepartmentEffect, PortfolioEntry, Unit } from './unit.ts'

/** Root cause 4 and failure mode 2, generic content: R4.1 to R4.4 and FM2 of measurement 8.2. */
export function lintAudience(input: LintInput): Finding[] {
  const samples = ownSamples(input)
  if (!input.programme) return samples
  return [...sameForAll(input), unitCount(input), ...effectsApart(input), ...samples, ...samePaths(input)]
}

const keysOf = (units: readonly Unit[]) => units.map(({ key }) => key).toSorted()

function sameForAll(input: LintInput): Finding[] {
  const { programme, units, policy } = input
  const scope = wholeScope(input, 'departments')
  const departments = programme?.departments
  if (!departments?.length || units.length === 0) return [cannotTell('R4.1', scope)]
  if (departments.length === 1) return [passes('R4.1', scope, { said: 'one' })]
  const least = num(policy, 'departments.leastOverlap')
  const pairs = departments.flatMap((one, at) =>
    departments.slice(at + 1).map((other) => [one.name, other.name] as const),
  )
  const twins = pairs.filter(([one, other]) => {
    const [a, b] = [keysOf(pathOf(units, one, null)), keysOf(pathOf(units, other, null))]
    return a.length > 0 && a.join(' ') === b.join(' ')
  })
  if (twins.length === 0) return [passes('R4.1', scope)]
  const { portfolio } = programme!
  return twins.map(([one, other]) => {
    const values = { one, other }
    if (!portfolio?.length) return cannotTell('R4.1', scope, { values })
    const [a, b] = [workOf(portfolio, one), workOf(portfolio, other)]
    if (a.length === 0 && b.length === 0) return cannotTell('R4.1', scope, { values })
    const overlap = jaccard(a, b)
    const told = {
      values: { ...values, overlap: percent(overlap), workOfOne: a, workOfOther: b },
      evidence: [evidence('overlap of portfolios (Jaccard)', overlap, 'portfolio')],
      threshold: { least },
    }
    return overlap < least ? fails('R4.1', scope, { said: 'fail', ...told }) : passes('R4.1', scope, told)
  })
}

function workOf(portfolio: readonly PortfolioEntry[], department: string): string[] {
  return portfolio
    .filter(
      ({ departments }) =>
        departments.length === 0 || departments.some((one) => one.toLowerCase() === department.toLowerCase()),
    )
    .map(({ workflow }) => workflow)
}

/** Shared over all, 0 to 1; two empty sets share nothing. */
export function jaccard(one: readonly string[], other: readonly string[]): number {
  const all = new Set([...one, ...other])
  const shared = one.filter((each) => other.includes(each)).length
  return all.size === 0 ? 0 : shared / all.size
}

/** The number of units that so many roles justify: two for each, between 3 and 15 (measurement 9). */
export function expectedUnits(roles: number, bounds: { perRole: number; least: number; most: number }): number {
  return Math.min(bounds.most, Math.max(bounds.least, roles * bounds.perRole))
}

function unitCount(input: LintInput): Finding {
  const { programme, units, policy } = input
  const scope = wholeScope(input, 'units')
  const [min, max] = [num(policy, 'units.min'), num(policy, 'units.max')]
  const n = units.length
  const told = {
    values: { n, min, max, roles: 0, expected: 0 },
    evidence: [evidence('units', n, 'units', n)],
    threshold: { min, max },
  }
  if (n >= min && n <= max) return passes('R4.2', scope, told)
  const roles = (programme?.departments ?? []).reduce((sum, one) => sum + one.roles.length, 0)
  if (roles === 0) return cannotTell('R4.2', scope, told)
  const bounds = { perRole: num(policy, 'units.perRole'), least: num(policy, 'units.least'), most: max }
  const expected = expectedUnits(roles, bounds)
  const values = { ...told.values, roles, expected }
  const isJustified = n < min && n >= expected
  if (isJustified) return fails('R4.2', scope, { ...told, said: 'small', severity: 'info', values })
  return fails('R4.2', scope, { ...told, said: n < min ? 'too-few' : 'too-many', values })
}

/** A department whose interval lies wholly below the middle of all departments. */
function effectsApart(input: LintInput): Finding[] {
  const effects = input.effects ?? []
  if (effects.length < 2) return [cannotTell('R4.3', wholeScope(input))]
  const middle = median(effects.map(({ effect }) => effect))
  return effects.map((one: DepartmentEffect) => {
    const scope = { kind: 'department' as const, key: one.department, name: one.department, field: null }
    const told = {
      values: {
        department: one.department,
        effect: one.effect,
        median: middle,
        low: one.ci[0],
        high: one.ci[1],
        n: one.n,
      },
      evidence: [{ metric: 'effect', value: one.effect, ci: one.ci, n: one.n, sourceRef: 'effects' }],
      threshold: { median: middle },
    }
    return one.ci[1] < middle ? fails('R4.3', scope, { said: 'fail', ...told }) : passes('R4.3', scope, told)
  })
}

/** The middle value; of an even number the mean of the two in the middle. NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = Math.floor(sorted.length / 2)
  return sorted.length % 2 ? sorted[at]! : (sorted[at - 1]! + sorted[at]!) / 2
}

function ownSamples({ units }: LintInput): Finding[] {
  const groups = Map.groupBy(units, ({ department, role }) => `${department} / ${role}`)
  return [...groups].map(([key, group]) => {
    const { department, role } = group[0]!
    const scope = { kind: 'role' as const, key, name: department, field: 'artifacts' }
    const said = group.flatMap(({ artifacts }) => artifacts ?? [])
    const real = said.filter(({ kind }) => kind !== 'generic').length
    const told = {
      values: { department, role, units: group.length },
      evidence: [evidence('own or authentic artifacts', real, 'artifacts', said.length)],
      threshold: { least: 1 },
    }
    if (real > 0) return passes('R4.4', scope, told)
    return group.every(({ artifacts }) => artifacts === null)
      ? cannotTell('R4.4', scope, told)
      : fails('R4.4', scope, { said: 'fail', ...told })
  })
}

/** Failure mode 2: two kinds of responsibility, one path. */
function samePaths(input: LintInput): Finding[] {
  const { programme, units } = input
  const scope = wholeScope(input, 'departments')
  const departments = programme?.departments
  if (!departments?.length || units.length === 0) return [cannotTell('FM2', scope)]
  if (departments.every(({ roles }) => roles.length < 2)) return [passes('FM2', scope, { said: 'one' })]
  const found = departments.flatMap(({ name, roles }) => {
    const paths = roles.map((role) => ({ role, path: keysOf(pathOf(units, name, role)).join(' ') }))
    const same = [
      ...Map.groupBy(
        paths.filter(({ path }) => path !== ''),
        ({ path }) => path,
      ).values(),
    ].filter((one) => one.length > 1)
    return same.map((group) =>
      fails(
        'FM2',
        { kind: 'department', key: name, name, field: 'departments' },
        {
          said: 'fail',
          values: { department: name, roles: group.map(({ role }) => role) },
          evidence: [evidence('roles with one path', group.length, 'units', roles.length)],
        },
      ),
    )
  })
  return found.length ? found : [passes('FM2', scope)]
}
