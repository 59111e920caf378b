import { sql } from 'kysely'
import { type Day, plusDays } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import type { Zone } from '#kernel/zone.ts'
import type { Tx } from '#platform/db/connect.ts'
import { holidayDoubts } from './holidays.ts'
import type { Site, SiteDetail } from './sites.schema.ts'
import { type HolidayOverride, type WeekHours, workingCalendar } from './working-calendar.ts'

function rowsOf(tx: Tx) {
  return tx
    .selectFrom('people.site as s')
    .select(['s.id', 's.name', 's.zone', 's.country', 's.region', 's.hours', 's.retired_at as retiredAt'])
    .select(
      sql<number>`(select count(*) from people.person p where p.org_id = s.org_id and p.site_id = s.id and p.left_on is null)`.as(
        'people',
      ),
    )
}

/** The sites by name, those no longer used at the end. */
export async function sitesHere(tx: Tx): Promise<Site[]> {
  const rows = await rowsOf(tx).orderBy(sql`s.retired_at is not null`).orderBy(sql`lower(s.name)`).execute()
  return rows.map((row) => ({ ...row, hours: row.hours as Site['hours'] }))
}

const DAYS_AHEAD = 365

/** One site with its days off in the twelve months from today. */
export async function siteDetail(tx: Tx, id: Id, today: Day): Promise<SiteDetail> {
  const row = await rowsOf(tx).where('s.id', '=', id).executeTakeFirst()
  if (!row) throw problem('site/unknown')
  const to = plusDays(today, DAYS_AHEAD)
  const changes = await tx
    .selectFrom('people.site_holiday')
    .select(['on_day as on', 'kind', 'name'])
    .where('site_id', '=', id)
    .orderBy('on_day')
    .execute()
  const overrides = changes as HolidayOverride[]
  const place = { country: row.country, region: row.region }
  const { holidays } = workingCalendar(
    { ...place, zone: row.zone as Zone, hours: row.hours as WeekHours, overrides },
    today,
    to,
  )
  const years = [...new Set([+today.slice(0, 4), +to.slice(0, 4)])]
  const doubts = years.flatMap((year) => holidayDoubts(place, year).map((doubt) => ({ ...doubt, year })))
  return {
    ...row,
    hours: row.hours as Site['hours'],
    holidays,
    removed: overrides
      .filter((one) => one.kind === 'removed' && one.on >= today && one.on <= to)
      .map(({ on, name }) => ({ on, name })),
    doubts: doubts.filter((doubt) => !doubt.on || (doubt.on >= today && doubt.on <= to)),
    from: today,
    to,
  }
}

export async function siteAsIs(tx: Tx, id: Id) {
  const row = await tx.selectFrom('people.site').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw problem('site/unknown')
  return row
}

export async function siteNamed(tx: Tx, name: string, except: Id | null): Promise<boolean> {
  let asked = tx.selectFrom('people.site').select('id').where(sql<boolean>`lower(name) = ${name.toLowerCase()}`)
  if (except) asked = asked.where('id', '!=', except)
  return (await asked.executeTakeFirst()) !== undefined
}

export async function peopleAtSite(tx: Tx, id: Id): Promise<number> {
  const row = await tx
    .selectFrom('people.person')
    .select((eb) => eb.fn.countAll<number>().as('people'))
    .where('site_id', '=', id)
    .where('left_on', 'is', null)
    .executeTakeFirstOrThrow()
  return row.people
}
