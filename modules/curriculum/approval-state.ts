/** L&D, HR and IT: who designs together must agree together. */
export type Partner = 'learning' | 'people' | 'technology'
export const PARTNERS: readonly Partner[] = ['learning', 'people', 'technology']
export type UnitState = 'draft' | 'in review' | 'approved'

const ROLE_OF: Record<string, Partner> = { 'programme-lead': 'learning', hr: 'people', 'technology-lead': 'technology' }

/** For which partners somebody with these roles may speak. */
export function partnersOf(roles: readonly string[]): Partner[] {
  return roles.flatMap((role) => ROLE_OF[role] ?? [])
}

export type GivenApproval = { partner: Partner; contentHash: string }
export type Standing = { state: UnitState; approvedBy: Partner[]; waitingFor: Partner[]; changedSince: boolean }

/**
 * How a unit stands, from contents alone: an approval counts for the content it was given to and for no other,
 * so a change makes a draft again without anybody having to say so.
 */
export function standingOf(facts: {
  draftHash: string
  frozenHash: string | null
  reviewHash: string | null
  approvals: readonly GivenApproval[]
}): Standing {
  const given = facts.approvals.filter(({ contentHash }) => contentHash === facts.draftHash)
  const approvedBy = PARTNERS.filter((partner) => given.some((one) => one.partner === partner))
  const waitingFor = PARTNERS.filter((partner) => !approvedBy.includes(partner))
  if (facts.frozenHash === facts.draftHash)
    return { state: 'approved', approvedBy: [...PARTNERS], waitingFor: [], changedSince: false }
  const isAsked = facts.reviewHash === facts.draftHash || approvedBy.length > 0
  return { state: isAsked ? 'in review' : 'draft', approvedBy, waitingFor, changedSince: facts.frozenHash !== null }
}
