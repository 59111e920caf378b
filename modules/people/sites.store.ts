import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Acting } from '#platform/acting/acting.ts'
import type { HolidayChange, OrganisationChange, SiteChange } from './sites.schema.ts'

export async function changeSiteRow({ tx }: Acting, id: Id, { hours, ...change }: SiteChange): Promise<void> {
  const values = { ...change, ...(hours ? { hours: JSON.stringify(hours) } : {}) }
  if (Object.keys(values).length > 0) await tx.updateTable('people.site').set(values).where('id', '=', id).execute()
}

export async function setRetired({ tx }: Acting, id: Id, at: Instant | null): Promise<void> {
  await tx.updateTable('people.site').set({ retired_at: at }).where('id', '=', id).execute()
}

export async function setHolidayRow({ tx, actor }: Acting, site: Id, on: Day, change: HolidayChange): Promise<void> {
  await tx
    .insertInto('people.site_holiday')
    .values({ org_id: actor.org, site_id: site, on_day: on, ...change })
    .onConflict((c) => c.columns(['org_id', 'site_id', 'on_day']).doUpdateSet(change))
    .execute()
}

export async function deleteHolidayRow({ tx }: Acting, site: Id, on: Day): Promise<boolean> {
  const gone = await tx
    .deleteFrom('people.site_holiday')
    .where('site_id', '=', site)
    .where('on_day', '=', on)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}

export async function changeOrganisationRow({ tx, actor }: Acting, change: OrganisationChange): Promise<void> {
  await tx.updateTable('people.organisation').set(change).where('org_id', '=', actor.org).execute()
}
