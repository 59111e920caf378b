import { sql } from 'kysely'
import type { Acting } from '#platform/acting/acting.ts'
import type { KeptRule } from './policy.schema.ts'

export async function saveRule({ tx, actor }: Acting, rule: string, kept: KeptRule): Promise<void> {
  await sql`update people.organisation set policy = policy || jsonb_build_object(${rule}::text, ${JSON.stringify(kept)}::jsonb)
    where org_id = ${actor.org}`.execute(tx)
}

export async function dropRule({ tx, actor }: Acting, rule: string): Promise<void> {
  await sql`update people.organisation set policy = policy - ${rule}::text where org_id = ${actor.org}`.execute(tx)
}
