import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import type { NewAnonymityRule } from './anonymity.schema.ts'
import type { Placed } from './frozen-groups.ts'

const AT_ONCE = 5000

export async function insertAnonymityRule({ tx, actor, now }: Acting, rule: NewAnonymityRule): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('surveys.anonymity_rule')
    .values({
      org_id: actor.org,
      id,
      smallest: rule.smallest,
      smallest_sensitive: rule.smallestSensitive,
      reason: rule.reason,
      expires_on: rule.expiresOn as Day | null,
      set_at: now,
      set_by: actor.person!,
    })
    .execute()
  return id
}

/** Two who freeze at once freeze the same: the first wins. Thawing replaces what is there. */
export async function freezeGroups(
  { tx, actor, now }: Acting,
  { division, quarter, placed, thaw = false }: { division: string; quarter: string; placed: Placed; thaw?: boolean },
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`${actor.org} ${division} ${quarter}`}))`.execute(tx)
  const here = tx.selectFrom('surveys.frozen_group').where('division', '=', division).where('quarter', '=', quarter)
  if (!thaw && (await here.select('person_id').limit(1).executeTakeFirst())) return
  await tx.deleteFrom('surveys.frozen_group').where('division', '=', division).where('quarter', '=', quarter).execute()
  const all = [...placed]
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const part = all.slice(from, from + AT_ONCE)
    await sql`insert into surveys.frozen_group (org_id, division, quarter, person_id, leaf, frozen_at)
      select ${actor.org}, ${division}, ${quarter}, person, leaf, ${now}
      from unnest(${part.map(([person]) => person)}::uuid[], ${part.map(([, leaf]) => leaf)}::text[]) as at (person, leaf)
      on conflict do nothing`.execute(tx)
  }
}

export type ToPublish = { group: string; hash: string; members: readonly string[] }

export async function insertPublished(
  { tx, actor, now }: Acting,
  figure: string,
  quarter: string,
  groups: readonly ToPublish[],
): Promise<void> {
  for (const { group, hash, members } of groups)
    await sql`insert into surveys.published_group
        (org_id, figure, quarter, membership_hash, people, members, group_id, published_at)
      values (${actor.org}, ${figure}, ${quarter}, ${hash}, ${members.length}, ${[...members]}::uuid[], ${group}, ${now})
      on conflict do nothing`.execute(tx)
}
