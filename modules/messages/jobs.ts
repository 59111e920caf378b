import type { Id } from '#kernel/id.ts'
import { organisationHere } from '#modules/people/access.views.ts'
import type { OpenActing } from '#platform/acting/acting.ts'
import { type JobData, job, later } from '#platform/jobs/define.ts'
import { outgoing } from '#platform/mail/outgoing.ts'
import type { Delivery } from '#platform/mail/transport.ts'
import { beginNextDue, type Claimed, finishTry, inviteToAccount } from './actions.ts'
import type { Tried } from './next-try.ts'

/** As many as the transport holds connections. */
const LANES = 3
/** Then the job queues itself again, so that one organisation's thousands do not keep the others waiting. */
const A_RUN = 300
/** After so many in a row the server is taken to be away; the rest waits for the next minute. */
const DEAD_LINE = 3

/** Sends everything that is due. Runs when something falls due and every minute, which also takes up tries that died. */
async function sendDue(open: OpenActing, signal: AbortSignal): Promise<void> {
  // Nobody of the example company exists, so nothing that is owed to them leaves.
  const isExample = (await open(({ tx }) => organisationHere(tx)))?.isExample ?? false
  const run = { sent: 0, unreachable: 0, more: false, isExample }
  await Promise.all(Array.from({ length: LANES }, () => lane(open, signal, run)))
  if (run.more) await open((acting) => later(acting, 'messages/send', {}))
}

type Run = { sent: number; unreachable: number; more: boolean; isExample: boolean }

async function lane(open: OpenActing, signal: AbortSignal, run: Run): Promise<void> {
  while (!signal.aborted && run.unreachable < DEAD_LINE) {
    if (run.sent >= A_RUN) {
      run.more = true
      return
    }
    const next = await open(beginNextDue)
    if (next.kind === 'nothing') return
    if (next.kind === 'expired') continue
    run.sent++
    // The transaction is open before the talk: a process that dies between the server's answer and our commit sends the
    // same Message-ID again, so that stretch is kept as short as it can be. A transaction tried again does not speak again.
    let delivery: Delivery | null = null
    await open(async (acting) => {
      delivery ??= run.isExample ? EXAMPLE : await outgoing().transport.send(mailOf(next.message))
      await finishTry(acting, next.message, triedOf(delivery))
    })
    run.unreachable = delivery && isUnreachable(delivery) ? run.unreachable + 1 : 0
  }
}

function mailOf(message: Claimed) {
  const method = message.calendar_method as 'REQUEST' | 'CANCEL' | null
  return {
    id: message.id,
    to: { name: message.to_name, email: message.to_email },
    subject: message.subject,
    text: message.body_text,
    html: message.body_html,
    ...(method && message.calendar_text ? { ics: { method, content: message.calendar_text } } : {}),
    ...(message.stop_url ? { unsubscribeUrl: message.stop_url } : {}),
  }
}

const EXAMPLE = {
  accepted: false,
  failure: 'not set up',
  code: null,
  response: 'The example company sends no mail.',
} as const

function isUnreachable(delivery: Delivery): boolean {
  return !delivery.accepted && delivery.failure === 'temporary' && delivery.code === null
}

function triedOf(delivery: Delivery): Tried {
  const { response } = delivery
  if (delivery.accepted) return { kind: 'sent', response }
  if (delivery.failure === 'not set up') return { kind: 'kept', response }
  return { kind: delivery.failure === 'permanent' ? 'refused' : 'deferred', response }
}

export const messagesJobs = [
  job({ name: 'messages/send', every: '* * * * *', run: ({ open, signal }) => sendDue(open, signal) }),
  job<JobData & { personId: Id; link: string }>({
    name: 'messages/invite',
    on: ['people/invited'],
    run: ({ data, open }) => open((acting) => inviteToAccount(acting, data)),
  }),
]
