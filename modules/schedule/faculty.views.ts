import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { WeekHours } from '#modules/people/access.schema.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { Facilitator, Room } from './faculty.schema.ts'

/** Who teaches, by name; people who left are no facilitators any more. */
export async function facilitators(tx: Tx, now: Instant): Promise<Facilitator[]> {
  const rows = await tx
    .selectFrom('schedule.facilitator as f')
    .innerJoin('people.person as p', (join) =>
      join.onRef('p.org_id', '=', 'f.org_id').onRef('p.id', '=', 'f.person_id'),
    )
    .leftJoin('people.site as s', (join) => join.onRef('s.org_id', '=', 'p.org_id').onRef('s.id', '=', 'p.site_id'))
    .select(['f.person_id as personId', 'p.name', 'p.email', 'p.site_id as siteId', 's.name as siteName', 's.zone'])
    .select(['f.workflow_ids as workflowIds', 'f.languages', 'f.hours', 'f.max_per_day as maxPerDay'])
    .select(['f.max_minutes_per_week as maxMinutesPerWeek'])
    .select((eb) => [
      eb
        .exists(
          eb
            .selectFrom('people.role_grant as g')
            .whereRef('g.org_id', '=', 'f.org_id')
            .whereRef('g.person_id', '=', 'f.person_id')
            .where('g.role', '=', 'facilitator')
            .where('g.revoked_at', 'is', null)
            .select('g.id'),
        )
        .$castTo<boolean>()
        .as('hasRole'),
      eb
        .selectFrom('schedule.session as e')
        .whereRef('e.org_id', '=', 'f.org_id')
        .whereRef('e.facilitator_id', '=', 'f.person_id')
        .where('e.cancelled_at', 'is', null)
        .where('e.starts_at', '>=', now)
        .select((e) => e.fn.countAll<number>().as('count'))
        .as('sessions'),
    ])
    .where('f.retired_at', 'is', null)
    .where('p.left_on', 'is', null)
    .orderBy(sql`lower(p.name)`)
    .orderBy('p.id')
    .execute()
  return rows.map((row) => ({ ...row, hours: row.hours as WeekHours | null, sessions: row.sessions ?? 0 }))
}

/** Rooms in use, by site and name. */
export async function rooms(tx: Tx): Promise<Room[]> {
  return tx
    .selectFrom('schedule.room as r')
    .innerJoin('people.site as s', (join) => join.onRef('s.org_id', '=', 'r.org_id').onRef('s.id', '=', 'r.site_id'))
    .select(['r.id', 'r.site_id as siteId', 's.name as siteName', 'r.name', 'r.seats'])
    .where('r.retired_at', 'is', null)
    .orderBy(sql`lower(s.name)`)
    .orderBy(sql`lower(r.name)`)
    .orderBy('r.id')
    .execute()
}

/** Which of these ids lead nowhere: people, workflows, sites. */
export async function isPersonHere(tx: Tx, person: Id): Promise<boolean> {
  const row = await tx
    .selectFrom('people.person')
    .select('id')
    .where('id', '=', person)
    .where('left_on', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

export async function unknownWorkflows(tx: Tx, ids: readonly string[]): Promise<string[]> {
  if (!ids.length) return []
  const rows = await tx
    .selectFrom('workflows.workflow')
    .select('id')
    .where('retired_at', 'is', null)
    .where('id', 'in', ids as Id[])
    .execute()
  const known = new Set<string>(rows.map((row) => row.id))
  return ids.filter((id) => !known.has(id))
}

export async function isSiteHere(tx: Tx, site: Id): Promise<boolean> {
  const row = await tx
    .selectFrom('people.site')
    .select('id')
    .where('id', '=', site)
    .where('retired_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** The zone in which somebody's whole days are judged; UTC where they have no site. */
export async function zoneOf(tx: Tx, person: Id): Promise<string> {
  const row = await tx
    .selectFrom('people.person as p')
    .innerJoin('people.site as s', (join) => join.onRef('s.org_id', '=', 'p.org_id').onRef('s.id', '=', 'p.site_id'))
    .select('s.zone')
    .where('p.id', '=', person)
    .executeTakeFirst()
  return row?.zone ?? 'UTC'
}
