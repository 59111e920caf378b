import { randomBytes } from 'node:crypto'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { owe } from '#modules/messages/actions.ts'
import { rolesOf } from '#modules/people/access.views.ts'
import { mayDo } from '#modules/people/permissions.ts'
import { workflowHere } from '#modules/workflows/views.ts'
import { type Acting, type OpenActing, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import type { Edge } from '#platform/acting/edge.ts'
import { accessOf } from '#platform/auth/identities.ts'
import { tokenHash } from '#platform/auth/token.ts'
import { outgoing } from '#platform/mail/outgoing.ts'
import { answerMail } from './mail.ts'
import type { NearMiss, NearMissLesson, NewNearMiss } from './near-misses.schema.ts'
import { insertAnswer, insertNearMiss, insertReporter } from './near-misses.store.ts'
import { nearMissByCode, nearMissesHere, nearMissHere, reporterOf } from './near-misses.views.ts'
import { lookupCode, tidyCode, weekOf } from './report-week.ts'

/**
 * A report without a name. It is written by nobody: the transaction knows no person, there is no entry in the audit,
 * no kept answer for a repeated request, no queued work. Answers the code that looks it up; only its hash is kept.
 */
export async function reportWithoutName(edge: Edge, report: NewNearMiss): Promise<{ code: string }> {
  const open = await nobodyHere(edge)
  const code = lookupCode(randomBytes(16))
  await open(async (acting) => {
    await knownWorkflow(acting, report)
    await insertNearMiss(acting, report, { week: weekOf(acting.now.slice(0, 10) as Day), codeHash: tokenHash(code) })
  })
  return { code }
}

/** The same with a name, because the reporter wants to be asked and to hear the answer. */
export async function reportWithName(acting: Acting, report: NewNearMiss): Promise<{ id: Id }> {
  permit(acting.actor, 'near-misses/report')
  await knownWorkflow(acting, report)
  const id = await insertNearMiss(acting, report, { week: weekOf(acting.now.slice(0, 10) as Day), codeHash: null })
  await insertReporter(acting, id)
  await record(acting, 'near-miss/reported', id, { category: report.category })
  return { id }
}

/** What became of a report, for who holds its code. Nothing says who asked. */
export async function lookUpReport(edge: Edge, code: string): Promise<NearMiss> {
  await edge.limit('feed', edge.address)
  const open = await nobodyHere(edge)
  const found = await open(({ tx }) => nearMissByCode(tx, tokenHash(tidyCode(code))))
  if (!found) throw problem('near-miss-code/unknown')
  return found
}

/** Answers so that everybody can read it; the reporter who gave a name hears of it by mail. */
export async function answerNearMiss(acting: Acting, id: Id, words: string): Promise<NearMiss> {
  permit(acting.actor, 'near-misses/see')
  if (!(await nearMissHere(acting.tx, id))) throw problem('near-miss/unknown')
  await insertAnswer(acting, id, words)
  await record(acting, 'near-miss/answered', id, { words })
  const reporter = await reporterOf(acting.tx, id)
  if (reporter?.email)
    await owe(acting, [
      {
        key: `near-miss/${id}/${acting.now}`,
        person: reporter.id,
        to: { name: reporter.name, email: reporter.email },
        kind: 'near-miss-answer',
        about: id,
        due: acting.now,
        ...answerMail(reporter, words, `${outgoing().publicUrl}/guardrails/near-misses`),
      },
    ])
  return (await nearMissHere(acting.tx, id))!
}

/** What was learned, for everybody: the answers, without the words of any report. */
export async function lessonsHere({ tx }: Acting): Promise<NearMissLesson[]> {
  return (await nearMissesHere(tx)).flatMap(({ id, weekOn, category, cards, answer }) =>
    answer ? [{ id, weekOn, category, cards, words: answer.words, answeredAt: answer.answeredAt }] : [],
  )
}

/** Opens the visitor's organisation as nobody, once it is sure that the visitor belongs to it and may report. */
async function nobodyHere(edge: Edge): Promise<OpenActing> {
  if (!edge.visitor) throw problem('not-signed-in')
  const access = await accessOf(edge.db, edge.visitor.identity)
  const here = access.find(({ org }) => org === edge.visitor!.org) ?? access[0]
  if (!here) throw problem('organisation/not-chosen')
  const open = await edge.open(here.org, null)
  const roles = await open(({ tx, now }) => rolesOf(tx, here.person, now.slice(0, 10)))
  if (!mayDo(roles, 'near-misses/report')) throw problem('not-allowed', { permission: 'near-misses/report' })
  return open
}

async function knownWorkflow({ tx }: Acting, { workflowId }: NewNearMiss): Promise<void> {
  if (workflowId && !(await workflowHere(tx, workflowId as Id))) throw problem('workflow/unknown')
}
