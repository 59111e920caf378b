import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { endpoint, openEndpoint, PageQuery, pageOf, z } from '#platform/http/endpoint.ts'
import { retryMessage, setReminders, setRemindersByLink } from './actions.ts'
import {
  MailHealth,
  MessagePreferences,
  MessageState,
  NewPreferences,
  OutboxCounts,
  OutboxMessage,
  OutboxRow,
} from './schema.ts'
import { mailHealth, outboxCounts, outboxMessage, outboxPage, remindersStoppedAt } from './views.ts'

const OneMessage = z.object({ id: z.uuid() })
const StopLink = z.object({ org: z.uuid(), token: z.string().min(20).max(100) })

export const messagesApi = [
  endpoint(
    {
      id: 'listOutbox',
      method: 'get',
      path: '/outbox',
      permission: 'messages/outbox-see',
      summary: 'Every mail that is owed, was sent, or was kept because no mail server is set up',
      query: PageQuery.extend({ state: MessageState.optional(), search: z.string().max(200).optional() }),
      answer: pageOf(OutboxRow),
    },
    ({ tx }, { query }) => outboxPage(tx, query, query),
  ),
  endpoint(
    {
      id: 'countOutbox',
      method: 'get',
      path: '/outbox-counts',
      permission: 'messages/outbox-see',
      summary: 'How many mails are in which state',
      answer: OutboxCounts,
    },
    ({ tx }) => outboxCounts(tx),
  ),
  endpoint(
    {
      id: 'getOutboxMessage',
      method: 'get',
      path: '/outbox/{id}',
      permission: 'messages/outbox-see',
      summary: 'One mail with its calendar part and its delivery log',
      params: OneMessage,
      answer: OutboxMessage,
    },
    async ({ tx, actor }, { params }) => {
      const message = await outboxMessage(tx, params.id as Id)
      if (!message) throw problem('message/unknown')
      const opensAccount = message.kind === 'account' && !actor.permissions.has('roles/grant')
      return opensAccount ? { ...message, text: null } : message
    },
  ),
  endpoint(
    {
      id: 'retryOutboxMessage',
      method: 'post',
      path: '/outbox/{id}/retry',
      permission: 'messages/retry',
      summary: 'Send a mail again that failed, was kept, or waits for its next try',
      params: OneMessage,
    },
    (acting, { params }) => retryMessage(acting, params.id as Id),
  ),
  endpoint(
    {
      id: 'listMyMessages',
      method: 'get',
      path: '/my/messages',
      permission: 'messages/see-own',
      summary: 'The mails that were written to me',
      query: PageQuery,
      answer: pageOf(OutboxRow),
    },
    ({ tx, actor }, { query }) => outboxPage(tx, { person: actor.person! }, query),
  ),
  endpoint(
    {
      id: 'getMyMessagePreferences',
      method: 'get',
      path: '/my/message-preferences',
      permission: 'messages/edit-own-preferences',
      summary: 'Whether I get reminders',
      answer: MessagePreferences,
    },
    async ({ tx, actor }) => ({ remindersStoppedAt: await remindersStoppedAt(tx, actor.person!) }),
  ),
  endpoint(
    {
      id: 'setMyMessagePreferences',
      method: 'put',
      path: '/my/message-preferences',
      permission: 'messages/edit-own-preferences',
      summary: 'Stop or resume reminders',
      body: NewPreferences,
      answer: MessagePreferences,
    },
    (acting, { body }) => setReminders(acting, acting.actor.person!, body.reminders),
  ),
  openEndpoint(
    {
      id: 'setRemindersByLink',
      method: 'put',
      path: '/reminders/{org}/{token}',
      permission: 'public',
      summary: 'Stop or resume reminders with the link of a reminder, without signing in',
      params: StopLink,
      body: NewPreferences,
      answer: MessagePreferences,
    },
    (edge, { params, body }) => setRemindersByLink(edge, params.org as Id, params.token, body.reminders),
  ),
  endpoint(
    {
      id: 'getMailHealth',
      method: 'get',
      path: '/mail-health',
      permission: 'health/see',
      summary: 'Whether mail leaves, and what is stuck',
      answer: MailHealth,
    },
    async ({ tx, now }, _input, edge) => ({
      server: edge.config.smtp ? ('set up' as const) : ('not set up' as const),
      ...(await mailHealth(tx, now)),
    }),
  ),
]
