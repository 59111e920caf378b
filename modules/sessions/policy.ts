import type { Id } from '#kernel/id.ts'

/** The parts of an actor that a rule needs. */
export type Who = { person: Id | null; permissions: ReadonlySet<string> }

export type Ties = {
  facilitatorId: Id
  /** Whether this person has a place in the session, or had one that was swapped. */
  isOnRoster: boolean
  /** Whether somebody of this person's team has a place in it. */
  hasTeamMember: boolean
}

/** One page for everybody whom the session concerns; others do not learn that it exists. */
export function maySeeSession(who: Who, ties: Ties): boolean {
  return ties.isOnRoster || ties.hasTeamMember || maySeeRoster(who, ties.facilitatorId)
}

/** Who comes, by name: the facilitator who gives it, the lead, and HR. */
export function maySeeRoster(who: Who, facilitatorId: Id): boolean {
  return who.permissions.has('sessions/see') || gives(who, facilitatorId)
}

/** The list is kept by who gives the session, or by the lead when that person cannot. */
export function mayKeepList(who: Who, facilitatorId: Id): boolean {
  return who.permissions.has('attendance/record') && (gives(who, facilitatorId) || leadsProgramme(who))
}

function gives(who: Who, facilitatorId: Id): boolean {
  return who.person === facilitatorId && who.permissions.has('sessions/see-own-facilitated')
}

/** Only the programme lead may decide over other people's places. */
function leadsProgramme(who: Who): boolean {
  return who.permissions.has('swap/decide')
}
