/** A role as the roster writes it: a title or a job family, in one department or (null) in all. */
export type RoleRule = { name: string; field: 'title' | 'role'; department: string | null }
export type OnRoster = {
  id: string
  title: string | null
  role: string | null
  department: string | null
  managerId: string | null
}

/** Everybody on the roster who has this role, whatever the case and spaces it is written in. */
export function membersOf<One extends OnRoster>(rule: RoleRule, people: readonly One[]): One[] {
  const name = plain(rule.name)
  const department = rule.department === null ? null : plain(rule.department)
  return people.filter(
    (one) => plain(one[rule.field]) === name && (department === null || plain(one.department) === department),
  )
}

/** The direct managers of these people; with `null` for whoever has none. */
export function teamsOf(members: readonly OnRoster[]): Map<string | null, number> {
  const teams = new Map<string | null, number>()
  for (const { managerId } of members) teams.set(managerId, (teams.get(managerId) ?? 0) + 1)
  return teams
}

/** The role of one person among those that are listed: the narrowest that fits, a title before a family. */
export function roleOf<Rule extends RoleRule>(person: OnRoster, roles: readonly Rule[]): Rule | null {
  const fits = roles.filter((rule) => membersOf(rule, [person]).length > 0)
  const weight = (rule: RoleRule) => (rule.field === 'title' ? 2 : 0) + (rule.department === null ? 0 : 1)
  return fits.sort((a, b) => weight(b) - weight(a))[0] ?? null
}

function plain(text: string | null): string {
  return (text ?? '').trim().replace(/\s+/g, ' ').toLowerCase()
}
