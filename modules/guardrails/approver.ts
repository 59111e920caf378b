import type { Id } from '#kernel/id.ts'

/** Who approves when no person is named: somebody by their place, found anew whenever it is asked. */
export const approverRoles = ['manager', 'workflow owner', 'programme-lead', 'hr', 'technology-lead'] as const
export type ApproverRole = (typeof approverRoles)[number]

export type Asked = {
  askedBy: Id
  approverId: Id | null
  approverRole: ApproverRole | null
}

/** What is known of the people around a request today; those who left are in none of it. */
export type Around = {
  managerOfAsker: Id | null
  ownerOfWorkflow: Id | null
  holders: ReadonlyMap<string, readonly Id[]>
}

/**
 * The people who may decide today: the named person, or whoever holds the role. Nobody decides a request of their own;
 * when that leaves nobody, it is the programme lead's, so that no request waits for a person who is not there.
 */
export function approversOf({ askedBy, approverId, approverRole }: Asked, around: Around): Id[] {
  const others = (people: readonly (Id | null)[]) => [
    ...new Set(people.filter((person): person is Id => person !== null && person !== askedBy)),
  ]
  const meant = others(approverId ? [approverId] : placeOf(approverRole, around))
  return meant.length > 0 ? meant : others(around.holders.get('programme-lead') ?? [])
}

function placeOf(
  role: ApproverRole | null,
  { managerOfAsker, ownerOfWorkflow, holders }: Around,
): readonly (Id | null)[] {
  if (role === 'manager') return [managerOfAsker]
  if (role === 'workflow owner') return [ownerOfWorkflow]
  return role ? (holders.get(role) ?? []) : []
}
