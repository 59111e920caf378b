import type { Id } from '#kernel/id.ts'
import { owe } from '#modules/messages/actions.ts'
import type { NewMessage } from '#modules/messages/schema.ts'
import { remindersStoppedAt } from '#modules/messages/views.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { outgoing } from '#platform/mail/outgoing.ts'
import { approvalReminder } from './approval-due.ts'
import { decidersOf, holdersHere, type RequestRow, requestsHere } from './approvals.views.ts'
import { approvalMail, decisionMail } from './mail.ts'

type Why = 'asked' | 'passed on' | 'first' | 'second'

function pageOf(id: Id): string {
  return `${outgoing().publicUrl}/guardrails/approvals/${id}`
}

/** One mail to each who may decide; the same reason never mails the same person twice. */
export async function tellApprovers(acting: Acting, row: RequestRow, people: readonly Id[], why: Why): Promise<void> {
  const { names } = await holdersHere(acting.tx)
  const messages = people.flatMap((person): NewMessage[] => {
    const reader = names.get(person)
    if (!reader?.email) return []
    return [
      {
        key: `approval/${row.id}/${why}/${person}`,
        person,
        to: { name: reader.name, email: reader.email },
        kind: why === 'asked' || why === 'passed on' ? 'approval-request' : 'approval-reminder',
        about: row.id,
        due: acting.now,
        ...approvalMail(reader, row, why, pageOf(row.id)),
      },
    ]
  })
  await owe(acting, messages)
}

export async function tellAsker(acting: Acting, row: RequestRow): Promise<void> {
  if (!row.askerEmail) return
  const to = { name: row.askedBy, email: row.askerEmail }
  const key = `approval/${row.id}/decided`
  const mail = decisionMail(to, row, pageOf(row.id))
  await owe(acting, [
    { key, person: row.askedById, to, kind: 'approval-decision', about: row.id, due: acting.now, ...mail },
  ])
}

/** Reminds of requests that wait: once after two days, once more after five, then the lead hears of it too. */
export async function remindApprovers(acting: Acting): Promise<void> {
  const { tx, now } = acting
  const holders = await holdersHere(tx)
  for (const row of await requestsHere(tx, { waiting: true })) {
    const due = approvalReminder(row.askedAt, now)
    if (!due) continue
    const leads = due === 'second' ? (holders.holders.get('programme-lead') ?? []) : []
    const people = [...new Set([...decidersOf(row, holders), ...leads])].filter((person) => person !== row.askedById)
    const willing: Id[] = []
    for (const person of people) if (!(await remindersStoppedAt(tx, person))) willing.push(person)
    await tellApprovers(acting, row, willing, due)
  }
}
