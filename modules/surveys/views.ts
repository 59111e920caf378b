import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { type Instant, instant } from '#kernel/instant.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { AnswerShares, Question, SelfAnswer } from './schema.ts'
import { type GroupAnswers, type Share, SMALLEST_GROUP, shares } from './shares.ts'

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

type Counted = { department: string | null; site: string | null; roster: number } & Record<
  `${Question}_${'yes' | 'no'}`,
  number
>
const QUESTIONS: readonly Question[] = ['where', 'good', 'when']

/** The share of each department at each site, of the people on the roster now, with answers until the last midnight UTC. */
export async function answerShares(tx: Tx, now: Instant): Promise<AnswerShares> {
  const until = instant(`${now.slice(0, 10)}T00:00:00Z`)
  const { rows } = await sql<Counted>`
    with newest as (
      select distinct on (person_id, question) person_id, question, can_answer
      from surveys.self_answer where answered_at < ${until}
      order by person_id, question, answered_at desc, id desc
    )
    select p.department, s.name as site, count(distinct p.id)::int as roster,
      ${sql.join(QUESTIONS.flatMap((question) => [count(question, true), count(question, false)]))}
    from people.person p
    left join people.site s on s.org_id = p.org_id and s.id = p.site_id
    left join newest a on a.person_id = p.id
    where p.left_on is null or p.left_on > ${now.slice(0, 10)}::date
    group by p.department, s.name order by p.department nulls last, s.name nulls last`.execute(tx)
  const keys = rows.map((row) => JSON.stringify([row.department, row.site]))
  const of = Object.fromEntries(
    QUESTIONS.map((question) => [question, shares(rows.map((row, n) => counted(row, keys[n]!, question)))]),
  )
  const each = (pick: (question: Question) => Share) =>
    Object.fromEntries(QUESTIONS.map((q) => [q, pick(q)])) as Record<Question, Share>
  return {
    until,
    smallestGroup: SMALLEST_GROUP,
    groups: rows.map(({ department, site }, n) => ({ department, site, ...each((q) => of[q]!.groups.get(keys[n]!)!) })),
    total: each((q) => of[q]!.total),
  }
}

function count(question: Question, can: boolean) {
  const name = sql.id(`${question}_${can ? 'yes' : 'no'}`)
  return sql`count(*) filter (where a.question = ${sql.lit(question)} and a.can_answer = ${sql.lit(can)})::int as ${name}`
}

function counted(row: Counted, key: string, question: Question): GroupAnswers {
  return { key, roster: row.roster, yes: row[`${question}_yes`], notYet: row[`${question}_no`] }
}
