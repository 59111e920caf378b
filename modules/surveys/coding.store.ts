import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'

export async function insertTheme(
  { tx, actor, now }: Acting,
  theme: { wave: Id; item: string; name: string },
): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('surveys.theme')
    .values({
      org_id: actor.org,
      id,
      wave_id: theme.wave,
      item: theme.item,
      name: theme.name,
      made_at: now,
      made_by: actor.person,
    })
    .execute()
  return id
}

export async function deleteTheme({ tx }: Acting, id: Id): Promise<void> {
  await tx.deleteFrom('surveys.theme').where('id', '=', id).execute()
}

/** The themes of these texts are these from now on. */
export async function saveCoding(
  { tx, actor }: Acting,
  themes: readonly Id[],
  coded: readonly { key: string; themes: readonly Id[] }[],
): Promise<void> {
  if (!themes.length || !coded.length) return
  const keys = coded.map((one) => one.key)
  await tx
    .deleteFrom('surveys.theme_text')
    .where('theme_id', 'in', [...themes])
    .where('text_key', '=', sql<string>`any(${keys}::text[])`)
    .execute()
  const rows = coded.flatMap((one) =>
    one.themes.map((theme) => ({ org_id: actor.org, theme_id: theme, text_key: one.key })),
  )
  if (rows.length) await tx.insertInto('surveys.theme_text').values(rows).execute()
}
