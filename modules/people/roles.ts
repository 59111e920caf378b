/** What a person can be in one organisation; a person may be several of them, and everybody on the roster takes part. */
export const roles = [
  'administrator',
  'programme-lead',
  'hr',
  'technology-lead',
  'facilitator',
  'manager',
  'participant',
] as const

export type Role = (typeof roles)[number]

/** Given by hand and taken away by hand. The other two follow from the roster and are never granted. */
export const grantedRoles = ['administrator', 'programme-lead', 'hr', 'technology-lead', 'facilitator'] as const

export type GrantedRole = (typeof grantedRoles)[number]

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text)
}

/** Everything a person is: what was granted, manager when somebody reports to them, participant when on the roster. */
export function rolesOf(person: { granted: readonly GrantedRole[]; onRoster: boolean; reports: number }): Role[] {
  const held = new Set<Role>(person.granted)
  if (person.reports > 0) held.add('manager')
  if (person.onRoster) held.add('participant')
  return roles.filter((role) => held.has(role))
}
