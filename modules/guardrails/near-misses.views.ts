import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { NearMiss } from './near-misses.schema.ts'

type Row = Omit<NearMiss, 'cards' | 'answer'> & {
  id: Id
  reporterId: Id | null
  reporterEmail: string | null
  words: string | null
  answeredAt: string | null
  answeredBy: string | null
}

function reports(tx: Tx) {
  return (
    tx
      .selectFrom('guardrails.near_miss as n')
      .leftJoin('workflows.workflow as w', (join) =>
        join.onRef('w.org_id', '=', 'n.org_id').onRef('w.id', '=', 'n.workflow_id'),
      )
      .leftJoin('guardrails.near_miss_reporter as r', (join) =>
        join.onRef('r.org_id', '=', 'n.org_id').onRef('r.near_miss_id', '=', 'n.id'),
      )
      .leftJoin('people.person as p', (join) =>
        join.onRef('p.org_id', '=', 'r.org_id').onRef('p.id', '=', 'r.person_id'),
      )
      .leftJoinLateral(
        (eb) =>
          eb
            .selectFrom('guardrails.near_miss_answer as x')
            .leftJoin('people.person as b', (join) =>
              join.onRef('b.org_id', '=', 'x.org_id').onRef('b.id', '=', 'x.answered_by'),
            )
            .select(['x.words', 'x.answered_at', 'b.name as answered_by'])
            .whereRef('x.org_id', '=', 'n.org_id')
            .whereRef('x.near_miss_id', '=', 'n.id')
            .orderBy('x.answered_at', 'desc')
            .orderBy('x.id', 'desc')
            .limit(1)
            .as('a'),
        (join) => join.onTrue(),
      )
      .select(['n.id', 'n.week_on as weekOn', 'n.happened', 'n.helped', 'w.name as workflow'])
      .select(['p.name as reporter', 'p.id as reporterId', 'p.email as reporterEmail'])
      .select(['a.words', 'a.answered_at as answeredAt', 'a.answered_by as answeredBy'])
      .select((eb) => eb.ref('n.category').$castTo<NearMiss['category']>().as('category'))
      .orderBy('n.week_on', 'desc')
      // The id is random: within a week the order says nothing about when.
      .orderBy('n.id')
  )
}

/** Every report with its newest answer and the cards that came of it: the newest week first, waiting ones before answered ones. */
export async function nearMissesHere(tx: Tx, asked: { reporter?: Id } = {}): Promise<NearMiss[]> {
  const rows = await reports(tx)
    .$if(asked.reporter !== undefined, (query) => query.where('r.person_id', '=', asked.reporter!))
    .execute()
  return withCards(tx, rows)
}

export async function nearMissHere(tx: Tx, id: Id): Promise<NearMiss | null> {
  return (await withCards(tx, await reports(tx).where('n.id', '=', id).execute()))[0] ?? null
}

export async function nearMissByCode(tx: Tx, codeHash: Buffer): Promise<NearMiss | null> {
  return (await withCards(tx, await reports(tx).where('n.code_hash', '=', codeHash).execute()))[0] ?? null
}

export async function reporterOf(tx: Tx, id: Id): Promise<{ id: Id; name: string; email: string | null } | null> {
  const row = await reports(tx).where('n.id', '=', id).executeTakeFirst()
  return row?.reporterId ? { id: row.reporterId, name: row.reporter!, email: row.reporterEmail } : null
}

async function withCards(tx: Tx, rows: readonly Row[]): Promise<NearMiss[]> {
  const changed = await tx
    .selectFrom('guardrails.card_version as v')
    .innerJoin('guardrails.card as c', (join) =>
      join.onRef('c.org_id', '=', 'v.org_id').onRef('c.id', '=', 'v.card_id'),
    )
    .select(['v.near_miss_id as nearMiss', 'v.card_id as id', 'v.says'])
    .where('v.near_miss_id', 'is not', null)
    .orderBy('v.written_at')
    .execute()
  return rows.map(({ reporterId: _id, reporterEmail: _email, words, answeredAt, answeredBy, ...row }) => ({
    ...row,
    answer: words && answeredAt ? { words, answeredAt, answeredBy } : null,
    cards: changed.filter((one) => one.nearMiss === row.id).map(({ id, says }) => ({ id, says })),
  }))
}
