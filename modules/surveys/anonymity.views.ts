import { SMALLEST, SMALLEST_SENSITIVE } from '#engines/disclosure/cell.ts'
import type { Day } from '#kernel/day.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { Anonymity, AnonymityRule } from './anonymity.schema.ts'

/** The smallest groups that may be shown here today, why, and everything that was ever decided about it. */
export async function anonymityHere(tx: Tx, today: Day): Promise<Anonymity> {
  const history = await rulesEverSet(tx)
  const newest = history[0]
  const rule = newest && (newest.expiresOn === null || newest.expiresOn >= today) ? newest : null
  const lowest = { smallest: SMALLEST, smallestSensitive: SMALLEST_SENSITIVE }
  return {
    smallest: rule?.smallest ?? lowest.smallest,
    smallestSensitive: rule?.smallestSensitive ?? lowest.smallestSensitive,
    lowest,
    rule,
    history,
  }
}

/** The smallest group for a figure: five or what the organisation raised it to, ten for what is sensitive. */
export async function smallestGroup(tx: Tx, now: Instant, sensitive: boolean): Promise<number> {
  const { smallest, smallestSensitive } = await anonymityHere(tx, now.slice(0, 10) as Day)
  return sensitive ? smallestSensitive : smallest
}

async function rulesEverSet(tx: Tx): Promise<AnonymityRule[]> {
  const rows = await tx
    .selectFrom('surveys.anonymity_rule as rule')
    .leftJoin('people.person as p', (join) =>
      join.onRef('p.org_id', '=', 'rule.org_id').onRef('p.id', '=', 'rule.set_by'),
    )
    .select(['smallest', 'smallest_sensitive', 'reason', 'expires_on', 'set_at', 'set_by', 'p.name'])
    .orderBy('set_at', 'desc')
    .orderBy('rule.id', 'desc')
    .execute()
  return rows.map((row) => ({
    smallest: row.smallest,
    smallestSensitive: row.smallest_sensitive,
    reason: row.reason,
    expiresOn: row.expires_on,
    setAt: row.set_at,
    setBy: { id: row.set_by, name: row.name ?? '' },
  }))
}

/** Where everybody is counted in this quarter; empty when nothing is frozen. */
export async function frozenGroups(tx: Tx, division: string, quarter: string): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('surveys.frozen_group')
    .select(['person_id', 'leaf'])
    .where('division', '=', division)
    .where('quarter', '=', quarter)
    .execute()
  return new Map(rows.map((row) => [row.person_id, row.leaf]))
}

export type PublishedGroup = { hash: string; members: ReadonlySet<string> }

export async function publishedGroups(tx: Tx, figure: string, quarter: string): Promise<PublishedGroup[]> {
  const rows = await tx
    .selectFrom('surveys.published_group')
    .select(['membership_hash', 'members'])
    .where('figure', '=', figure)
    .where('quarter', '=', quarter)
    .execute()
  return rows.map((row) => ({ hash: row.membership_hash, members: new Set(row.members) }))
}
