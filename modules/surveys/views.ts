import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { Standing } from './answer-division.ts'
import type { Question, SelfAnswer } from './schema.ts'

/** Everything a person has answered, newest first. For that person only. */
export async function answersOf(tx: Tx, person: Id): Promise<SelfAnswer[]> {
  const rows = await tx
    .selectFrom('surveys.self_answer')
    .select(['question', 'can_answer', 'answered_at'])
    .where('person_id', '=', person)
    .orderBy('answered_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    question: row.question as Question,
    canAnswer: row.can_answer,
    answeredAt: row.answered_at,
  }))
}

/**
 * Everybody, also who has left, with the newest answer to each of the three questions given before `until`. Counts of
 * it reach others only through `publishFigure`.
 */
export async function standings(tx: Tx, until: Instant): Promise<(Standing & { isHere: boolean })[]> {
  const { rows } = await sql<Standing & { isHere: boolean }>`
    with newest as (
      select distinct on (person_id, question) person_id, question, can_answer
      from surveys.self_answer where answered_at < ${until}
      order by person_id, question, answered_at desc, id desc
    )
    select p.id as person, p.department, s.name as site, (p.left_on is null or p.left_on > ${until.slice(0, 10)}::date) as "isHere",
      bool_or(a.can_answer) filter (where a.question = 'where') as "where",
      bool_or(a.can_answer) filter (where a.question = 'good') as good,
      bool_or(a.can_answer) filter (where a.question = 'when') as "when"
    from people.person p
    left join people.site s on s.org_id = p.org_id and s.id = p.site_id
    left join newest a on a.person_id = p.id
    group by p.id, p.department, s.name, p.left_on
    order by p.department nulls last, s.name nulls last, p.id`.execute(tx)
  return rows
}
