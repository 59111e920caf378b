import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { type Acting, permit, permitIf } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { grantAccess, identityFor, invite, passwordSecretOf } from '#platform/auth/identities.ts'
import { announce } from '#platform/jobs/define.ts'
import { closeRoleGrant, insertRoleGrant } from './access.store.ts'
import { organisationHere } from './access.views.ts'
import {
  anotherAdministrator,
  holderOf,
  holdsAccess,
  isAbove,
  isAdministrator,
  organisationsOfIdentity,
  peopleWhoLeaveBefore,
  personAsIs,
  siteExists,
} from './directory.views.ts'
import type { GrantedRole } from './roles.ts'
import type { HandField, Invitation, NewLeave, PersonBody, PersonChange } from './schema.ts'
import {
  changePersonRow,
  deleteLeave,
  endAccess,
  handBack,
  insertLeave,
  insertPersonByHand,
  setByHand,
  setDeparture,
} from './store.ts'

/** Adds somebody by hand. What was filled in counts as set by hand, so that no import takes it away. */
export async function addPerson(acting: Acting, person: PersonBody): Promise<{ id: Id }> {
  permit(acting.actor, 'people/edit')
  await refuseImpossible(acting, null, person)
  const id = await insertPersonByHand(acting, person)
  await setByHand(acting, id, [...fieldsSaid(person), 'presence'])
  await record(acting, 'person/added', id, { name: person.name })
  return { id }
}

/** Changes the fields that are named; from then on imports leave those alone. */
export async function changePerson(acting: Acting, id: Id, change: PersonChange): Promise<void> {
  permit(acting.actor, 'people/edit')
  const before = await personAsIs(acting.tx, id)
  await refuseImpossible(acting, id, { email: before.email, employeeId: before.employee_id, ...change })
  await changePersonRow(acting, id, change)
  await setByHand(acting, id, fieldsChanged(change))
  await record(acting, 'person/changed', id, { fields: Object.keys(change) })
  await announce(acting, 'people/changed', { people: [id] })
}

const HAND_FIELD: Partial<Record<keyof PersonChange, HandField>> = { managerId: 'manager', onLeaveSince: 'status' }

function fieldsChanged(change: PersonChange): HandField[] {
  const fields = (Object.keys(change) as (keyof PersonChange)[]).filter((field) => change[field] !== undefined)
  return fields.map((field) => HAND_FIELD[field] ?? (field as HandField))
}

function fieldsSaid(person: PersonBody): HandField[] {
  const said = Object.entries(person).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  )
  return fieldsChanged(Object.fromEntries(said))
}

async function refuseImpossible({ tx }: Acting, id: Id | null, said: PersonChange): Promise<void> {
  if (said.email === null && said.employeeId === null) throw problem('person/no-key')
  const holder = await holderOf(tx, said, id ?? undefined)
  if (holder)
    throw problem('person/exists', { name: holder.name, key: holder.by === 'email' ? said.email : said.employeeId })
  if (said.siteId && !(await siteExists(tx, said.siteId))) throw problem('site/unknown')
  if (!said.managerId) return
  const manager = await personAsIs(tx, said.managerId as Id)
  if (said.managerId === id) throw problem('person/manages-self')
  if (manager.left_on) throw problem('person/manager-has-left', { name: manager.name })
  if (id && (await isAbove(tx, id, manager.id))) throw problem('person/manager-circle', { name: manager.name })
}

/** Gives a field back to the imports; its value stays until a file says something else. */
export async function handFieldBack(acting: Acting, id: Id, field: HandField): Promise<void> {
  permit(acting.actor, 'people/edit')
  await personAsIs(acting.tx, id)
  if (await handBack(acting, id, field)) await record(acting, 'person/field-handed-back', id, { field })
}

/** A last day in the future is a plan; one that has come ends access, sessions and roles at once. */
export async function markLeaver(acting: Acting, id: Id, lastDay: Day): Promise<void> {
  permit(acting.actor, 'people/edit')
  const person = await personAsIs(acting.tx, id)
  if (person.left_on) throw problem('person/already-left', { name: person.name })
  if ((await isAdministrator(acting.tx, id)) && !(await anotherAdministrator(acting.tx, id)))
    throw problem('roles/last-administrator')
  const gone = lastDay <= acting.now.slice(0, 10)
  await setDeparture(acting, id, { leftOn: gone ? lastDay : null, leavesOn: lastDay })
  await setByHand(acting, id, ['presence', 'leavesOn'])
  await record(acting, 'person/leaves', id, { lastDay })
  if (gone) await seeOff(acting, [id])
}

/** What follows when people have left, whoever found out: a person, an import or the calendar. */
export async function seeOff(acting: Acting, people: readonly Id[]): Promise<void> {
  await endAccess(acting, people)
  await announce(acting, 'people/left', { people })
}

/** They are back, or it was a mistake; access is given anew by an invitation. */
export async function bringBack(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'people/edit')
  await personAsIs(acting.tx, id)
  await setDeparture(acting, id, { leftOn: null, leavesOn: null })
  await setByHand(acting, id, ['presence', 'leavesOn'])
  await record(acting, 'person/back', id)
}

/** Every day: people whose last day has passed are gone. Running it again changes nothing. */
export async function seeOffToday(acting: Acting): Promise<void> {
  const gone = await peopleWhoLeaveBefore(acting.tx, acting.now.slice(0, 10))
  for (const id of gone) {
    const { leaves_on } = await personAsIs(acting.tx, id)
    await setDeparture(acting, id, { leftOn: leaves_on, leavesOn: leaves_on })
    await record(acting, 'person/left', id)
  }
  if (gone.length > 0) await seeOff(acting, gone)
}

export async function addLeave(acting: Acting, id: Id, leave: NewLeave): Promise<{ id: Id }> {
  permitIf(mayEditLeaveOf(acting, id), 'leave/edit-own')
  await personAsIs(acting.tx, id)
  if (leave.to < leave.from) throw problem('leave/ends-before-start', { from: leave.from, to: leave.to })
  const made = await insertLeave(acting, id, leave)
  await record(acting, 'leave/added', id, { from: leave.from, to: leave.to })
  await announce(acting, 'people/leave-changed', { people: [id] })
  return { id: made }
}

export async function removeLeave(acting: Acting, id: Id, leave: Id): Promise<void> {
  permitIf(mayEditLeaveOf(acting, id), 'leave/edit-own')
  if (!(await deleteLeave(acting, id, leave))) throw problem('leave/unknown')
  await record(acting, 'leave/removed', id, { leave })
  await announce(acting, 'people/leave-changed', { people: [id] })
}

function mayEditLeaveOf({ actor }: Acting, person: Id): boolean {
  return actor.permissions.has('leave/edit') || (actor.person === person && actor.permissions.has('leave/edit-own'))
}

export async function grantRole(acting: Acting, id: Id, role: GrantedRole): Promise<void> {
  permit(acting.actor, 'roles/grant')
  const person = await personAsIs(acting.tx, id)
  if (person.left_on) throw problem('person/already-left', { name: person.name })
  await insertRoleGrant(acting, id, role)
  await record(acting, 'role/granted', id, { role })
}

export async function revokeRole(acting: Acting, id: Id, role: GrantedRole): Promise<void> {
  permit(acting.actor, 'roles/grant')
  await personAsIs(acting.tx, id)
  if (role === 'administrator' && !(await anotherAdministrator(acting.tx, id)))
    throw problem('roles/last-administrator')
  if (await closeRoleGrant(acting, id, role)) await record(acting, 'role/revoked', id, { role })
}

/**
 * Opens this organisation to a person. A link that chooses a password is shown only for accounts that belong to this
 * organisation alone: otherwise one organisation's administrator could take over another's.
 */
export async function invitePerson(acting: Acting, id: Id, publicUrl: string): Promise<Invitation> {
  permit(acting.actor, 'people/edit')
  const { tx, actor, now } = acting
  const person = await personAsIs(tx, id)
  if (person.left_on) throw problem('person/already-left', { name: person.name })
  if (!person.email) throw problem('person/no-email', { name: person.name })
  const identity = await identityFor(tx, person.email, person.name)
  const holder = await holdsAccess(tx, actor.org, identity.id)
  if (holder && holder !== id) throw problem('person/address-already-in-use', { email: person.email })
  const elsewhere = (await organisationsOfIdentity(tx, identity.id)).some((org) => org !== actor.org)
  const hasPassword = (await passwordSecretOf(tx, identity.id)) !== null
  await grantAccess(tx, identity.id, actor.org, id)
  const link = hasPassword && elsewhere ? null : `${publicUrl}/password/${await invite(tx, identity.id, now)}`
  await record(acting, 'person/invited', id, { email: person.email })
  const organisation = (await organisationHere(tx))?.name ?? ''
  await announce(acting, 'people/invited', {
    personId: id,
    name: person.name,
    email: person.email,
    organisation,
    link: link ?? `${publicUrl}/sign-in`,
    hasPassword: link === null,
  })
  const mayHold = actor.permissions.has('roles/grant') && !elsewhere
  return { email: person.email, link: mayHold ? link : null, mailed: true, hasPassword: link === null }
}
