import type { Id } from '#kernel/id.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import type { FacilitatorEdit, RoomEdit } from './faculty.schema.ts'

export async function saveFacilitator({ tx, actor }: Acting, person: Id, edit: FacilitatorEdit): Promise<void> {
  const values = {
    workflow_ids: edit.workflowIds as Id[],
    languages: edit.languages,
    hours: edit.hours === null ? null : JSON.stringify(edit.hours),
    max_per_day: edit.maxPerDay,
    max_minutes_per_week: edit.maxMinutesPerWeek,
    retired_at: null,
  }
  await tx
    .insertInto('schedule.facilitator')
    .values({ org_id: actor.org, person_id: person, ...values })
    .onConflict((c) => c.columns(['org_id', 'person_id']).doUpdateSet(values))
    .execute()
}

export async function saveHours({ tx }: Acting, person: Id, hours: unknown): Promise<boolean> {
  const saved = await tx
    .updateTable('schedule.facilitator')
    .set({ hours: hours === null ? null : JSON.stringify(hours) })
    .where('person_id', '=', person)
    .where('retired_at', 'is', null)
    .executeTakeFirst()
  return saved.numUpdatedRows > 0n
}

export async function retireFacilitator({ tx, now }: Acting, person: Id): Promise<boolean> {
  const retired = await tx
    .updateTable('schedule.facilitator')
    .set({ retired_at: now })
    .where('person_id', '=', person)
    .where('retired_at', 'is', null)
    .executeTakeFirst()
  return retired.numUpdatedRows > 0n
}

export async function saveRoom({ tx, actor }: Acting, edit: RoomEdit, id: Id = newId()): Promise<Id> {
  const values = { site_id: edit.siteId as Id, name: edit.name, seats: edit.seats }
  await tx
    .insertInto('schedule.room')
    .values({ org_id: actor.org, id, ...values })
    .onConflict((c) => c.columns(['org_id', 'id']).doUpdateSet(values))
    .execute()
  return id
}

export async function retireRoom({ tx, now }: Acting, id: Id): Promise<void> {
  await tx.updateTable('schedule.room').set({ retired_at: now }).where('id', '=', id).execute()
}
