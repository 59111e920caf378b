import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import type { Draft, PriorSource } from './prior-draft.ts'
import type { NewPriorImport, PriorCounts } from './priors.schema.ts'
import type { Index } from './task-search.ts'

const AT_ONCE = 4000

export async function insertPriorImport({ tx, actor, now }: Acting, asked: NewPriorImport): Promise<Id> {
  const id = newId()
  const { source, edition } = asked
  await tx
    .insertInto('needs.prior_import')
    .values({ org_id: actor.org, id, source, edition, created_at: now, created_by: actor.person })
    .execute()
  return id
}

/** The same name again is a better copy of the same file. */
export async function savePriorFile({ tx, actor }: Acting, id: Id, name: string, bytes: Uint8Array): Promise<void> {
  await tx
    .insertInto('needs.prior_file')
    .values({ org_id: actor.org, import_id: id, name, bytes: Buffer.from(bytes) })
    .onConflict((clash) => clash.columns(['org_id', 'import_id', 'name']).doUpdateSet({ bytes: Buffer.from(bytes) }))
    .execute()
}

/** What was uploaded is not needed again once it is in. */
export async function finishPriorImport({ tx, now }: Acting, id: Id): Promise<void> {
  await tx.updateTable('needs.prior_import').set({ applied_at: now }).where('id', '=', id).execute()
  await tx.deleteFrom('needs.prior_file').where('import_id', '=', id).execute()
}

export type NewEdition = {
  source: PriorSource
  edition: string
  files: readonly string[]
  counts: PriorCounts
  draft: Draft
  index: Index
}

/** Puts an edition in the place of the one before; of that one only the entry stays. */
export async function replaceEdition(acting: Acting, next: NewEdition): Promise<Id> {
  const { tx, actor, now } = acting
  await sql`select pg_advisory_xact_lock(hashtext(${`${actor.org} priors ${next.source}`}))`.execute(tx)
  const before = await tx
    .updateTable('needs.prior_edition')
    .set({ replaced_at: now, lengths: [] })
    .where('source', '=', next.source)
    .where('replaced_at', 'is', null)
    .returning('id')
    .execute()
  for (const { id } of before)
    for (const table of ['needs.prior_term', 'needs.prior_statement', 'needs.prior_occupation'] as const)
      await tx.deleteFrom(table).where('edition_id', '=', id).execute()
  const id = newId()
  await sql`insert into needs.prior_edition
      (org_id, id, source, edition, files, counts, agreement, lengths, imported_at, imported_by)
    values (${actor.org}, ${id}, ${next.source}, ${next.edition}, ${JSON.stringify(next.files)}::jsonb,
      ${JSON.stringify(next.counts)}::jsonb, ${next.draft.agreement ? JSON.stringify(next.draft.agreement) : null}::jsonb,
      ${next.index.lengths}::integer[], ${now}, ${actor.person})`.execute(tx)
  await insertRows(acting, id, next)
  return id
}

async function insertRows({ tx, actor }: Acting, edition: Id, { draft, index }: NewEdition): Promise<void> {
  const statements = draft.statements.map((one, number) => ({
    number,
    code: one.code,
    task: one.task,
    statement: one.statement,
    kind: one.kind,
    human_label: one.human,
    gpt4_label: one.gpt4,
    score: one.score,
  }))
  const terms = [...index.terms].map(([term, at]) => ({ term, ...at }))
  for (const part of parts(draft.occupations))
    await sql`insert into needs.prior_occupation (org_id, edition_id, code, title, scores)
      select ${actor.org}, ${edition}, code, title, scores
      from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as row (code text, title text, scores jsonb)`.execute(tx)
  for (const part of parts(statements))
    await sql`insert into needs.prior_statement
        (org_id, edition_id, number, code, task, statement, kind, human_label, gpt4_label, score)
      select ${actor.org}, ${edition}, row.*
      from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as row (number integer, code text, task text,
        statement text, kind text, human_label text, gpt4_label text, score double precision)`.execute(tx)
  for (const part of parts(terms))
    await sql`insert into needs.prior_term (org_id, edition_id, term, statements, times)
      select ${actor.org}, ${edition}, row.*
      from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as row (term text, statements integer[], times smallint[])`.execute(
      tx,
    )
}

function parts<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, n) => all.slice(n * AT_ONCE, (n + 1) * AT_ONCE))
}
