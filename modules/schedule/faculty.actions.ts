import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { announce } from '#platform/jobs/define.ts'
import type { FacilitatorEdit, Room, RoomEdit } from './faculty.schema.ts'
import { retireFacilitator, retireRoom, saveFacilitator, saveHours, saveRoom } from './faculty.store.ts'
import { isPersonHere, isSiteHere, rooms, unknownWorkflows } from './faculty.views.ts'
import { backwardsHours } from './week-hours.ts'

/** Somebody on the roster becomes a facilitator, or what they can teach changes. */
export async function setFacilitator(acting: Acting, person: Id, edit: FacilitatorEdit): Promise<void> {
  permit(acting.actor, 'facilitators/edit')
  if (!(await isPersonHere(acting.tx, person))) throw problem('person/unknown', { person })
  const [lost] = await unknownWorkflows(acting.tx, edit.workflowIds)
  if (lost) throw problem('workflow/unknown', { workflow: lost })
  refuseBackwards(edit.hours)
  await saveFacilitator(acting, person, edit)
  await record(acting, 'facilitator/set', person, { ...edit })
  await announce(acting, 'schedule/faculty-changed', { person })
}

export async function setOwnHours(acting: Acting, hours: FacilitatorEdit['hours']): Promise<void> {
  permit(acting.actor, 'facilitators/edit-own-hours')
  refuseBackwards(hours)
  const { person } = acting.actor
  if (!person || !(await saveHours(acting, person, hours))) throw problem('facilitator/unknown')
  await record(acting, 'facilitator/hours-set', person, { hours })
  await announce(acting, 'schedule/faculty-changed', { person })
}

/** Retired facilitators keep the sessions they hold until a plan gives those to somebody else. */
export async function endFacilitator(acting: Acting, person: Id): Promise<void> {
  permit(acting.actor, 'facilitators/edit')
  if (!(await retireFacilitator(acting, person))) throw problem('facilitator/unknown')
  await record(acting, 'facilitator/retired', person)
  await announce(acting, 'schedule/faculty-changed', { person })
}

export async function addRoom(acting: Acting, edit: RoomEdit): Promise<Room> {
  await refuseRoom(acting, edit, null)
  const id = await saveRoom(acting, edit)
  await record(acting, 'room/added', id, { ...edit })
  return roomHere(acting, id)
}

export async function changeRoom(acting: Acting, id: Id, edit: RoomEdit): Promise<Room> {
  await roomHere(acting, id)
  await refuseRoom(acting, edit, id)
  await saveRoom(acting, edit, id)
  await record(acting, 'room/changed', id, { ...edit })
  await announce(acting, 'schedule/faculty-changed', { room: id })
  return roomHere(acting, id)
}

export async function endRoom(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'rooms/edit')
  await roomHere(acting, id)
  await retireRoom(acting, id)
  await record(acting, 'room/retired', id)
  await announce(acting, 'schedule/faculty-changed', { room: id })
}

async function refuseRoom(acting: Acting, edit: RoomEdit, id: Id | null): Promise<void> {
  permit(acting.actor, 'rooms/edit')
  if (!(await isSiteHere(acting.tx, edit.siteId as Id))) throw problem('site/unknown', { site: edit.siteId })
  const same = (await rooms(acting.tx)).find(
    (room) => room.id !== id && room.siteId === edit.siteId && room.name.toLowerCase() === edit.name.toLowerCase(),
  )
  if (same) throw problem('room/exists', { room: same.name, site: same.siteName })
}

async function roomHere(acting: Acting, id: Id): Promise<Room> {
  const room = (await rooms(acting.tx)).find((one) => one.id === id)
  if (!room) throw problem('room/unknown')
  return room
}

function refuseBackwards(hours: FacilitatorEdit['hours']): void {
  const wrong = hours && backwardsHours(hours)
  if (wrong) throw problem('facilitator/hours-backwards', { from: wrong[0], to: wrong[1] })
}
