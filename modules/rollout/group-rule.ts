import type { Id } from '#kernel/id.ts'
import type { GroupRule } from './schema.ts'

/** People who are the same to every rule, counted; somebody whom a rule names has a cell alone. */
export type RosterCell = {
  department: string | null
  siteId: Id | null
  title: string | null
  role: string | null
  personId: Id | null
  count: number
}

type Attributes = Omit<RosterCell, 'count'>

/** The form in which a rule and the roster are compared: no rule fails on a capital letter or a space. */
export function ruleText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** A rule ready to be asked often, about people whose texts are in the form of `ruleText`. */
function ruleTest(rule: GroupRule): (person: Attributes) => boolean {
  const words = (values: readonly string[] | undefined) => (values?.length ? new Set(values.map(ruleText)) : null)
  const department = words(rule.department)
  const title = words(rule.title)
  const role = words(rule.role)
  const site = rule.site?.length ? new Set<string>(rule.site) : null
  const people = rule.people?.length ? new Set<string>(rule.people) : null
  const fits = (wanted: Set<string> | null, value: string | null) =>
    wanted === null || (value !== null && wanted.has(value))
  if (isEmptyRule(rule)) return () => false
  return (person) =>
    (people === null || (person.personId !== null && people.has(person.personId))) &&
    (site === null || (person.siteId !== null && site.has(person.siteId))) &&
    fits(department, person.department) &&
    fits(title, person.title) &&
    fits(role, person.role)
}

/** The rule with the fields that say something; a field without values narrows nothing. */
export function tidyRule(rule: GroupRule): GroupRule {
  return Object.fromEntries(Object.entries(rule).filter(([, values]) => values && values.length > 0))
}

/** Whether a rule says anything at all; an empty rule means nobody, never everybody. */
export function isEmptyRule(rule: GroupRule): boolean {
  return [rule.department, rule.site, rule.title, rule.role, rule.people].every((values) => !values?.length)
}

/**
 * Which cells each rule means, as positions in `cells`: every field must fit, a field fits any of its values, the same
 * as `peopleMatching` in people/views.ts. Departments are looked up, so that 1,500 rules over a large roster stay quick.
 */
export function cellsOf(rules: readonly GroupRule[], cells: readonly Attributes[]): number[][] {
  const byDepartment = new Map<string, number[]>()
  const plain = plainly(cells)
  for (const [at, cell] of plain.entries()) {
    const department = cell.department ?? ''
    const known = byDepartment.get(department)
    if (known) known.push(at)
    else byDepartment.set(department, [at])
  }
  const all = plain.map((_, at) => at)
  return rules.map((rule) => {
    const test = ruleTest(rule)
    if (!rule.department?.length) return all.filter((at) => test(plain[at]!))
    const near = [...new Set(rule.department.map(ruleText))].flatMap((name) => byDepartment.get(name) ?? [])
    return near.filter((at) => test(plain[at]!)).sort((a, b) => a - b)
  })
}

/** The few texts of a large roster are brought into their common form once each. */
function plainly(cells: readonly Attributes[]): Attributes[] {
  const forms = new Map<string, string>()
  const form = (text: string | null): string | null => {
    if (text === null) return null
    const known = forms.get(text)
    if (known !== undefined) return known
    const made = ruleText(text)
    forms.set(text, made)
    return made
  }
  return cells.map(({ personId, siteId, department, title, role }) => ({
    personId,
    siteId,
    department: form(department),
    title: form(title),
    role: form(role),
  }))
}

export function peopleIn(positions: readonly number[], cells: readonly RosterCell[]): number {
  return positions.reduce((sum, at) => sum + cells[at]!.count, 0)
}

/** The value that most of these people share and whether all do; `null` when nobody has one. */
export function mostOf(
  positions: readonly number[],
  cells: readonly RosterCell[],
  field: 'department' | 'siteId',
): { value: string; only: boolean } | null {
  const counts = new Map<string, number>()
  for (const at of positions) {
    const value = cells[at]![field]
    if (value) counts.set(value, (counts.get(value) ?? 0) + cells[at]!.count)
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return first ? { value: first[0], only: counts.size === 1 } : null
}

/** Groups that share people, as pairs of positions in `means` with how many they share. */
export function sharedPeople(
  means: readonly (readonly number[])[],
  cells: readonly RosterCell[],
): { a: number; b: number; people: number }[] {
  const groupsOf: number[][] = cells.map(() => [])
  for (const [group, positions] of means.entries()) for (const at of positions) groupsOf[at]!.push(group)
  const shared = new Map<number, number>()
  for (const [at, groups] of groupsOf.entries())
    for (let i = 0; i < groups.length; i++)
      for (let j = i + 1; j < groups.length; j++) {
        const pair = groups[i]! * means.length + groups[j]!
        shared.set(pair, (shared.get(pair) ?? 0) + cells[at]!.count)
      }
  return [...shared].map(([pair, people]) => ({ a: Math.floor(pair / means.length), b: pair % means.length, people }))
}
