import { z } from 'zod'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'

export const MessageState = z
  .enum(['waiting', 'sending', 'sent', 'kept', 'failed', 'withdrawn'])
  .describe('kept = there is no mail server, so it did not leave')
export type MessageState = z.infer<typeof MessageState>

/** What a message is about; words for each stand under messages.kind.* */
export const MESSAGE_KINDS = [
  'account',
  'session-invitation',
  'session-change',
  'session-cancellation',
  'session-reminder',
  'swap-suggestion',
  'make-up',
  'aid-trust',
  'survey-invitation',
  'survey-reminder',
  'approval-request',
  'approval-decision',
  'approval-reminder',
  'guardrails',
  'near-miss-answer',
] as const
export type MessageKind = (typeof MESSAGE_KINDS)[number]

/** A message as the module that owes it hands it over. */
export type NewMessage = {
  /** Why this message exists, in a form that the same reason gives again: a second one is impossible. */
  key: string
  person: Id | null
  to: { name: string; email: string }
  kind: MessageKind
  subject: string
  text: string
  html: string
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string }
  about?: Id
  due: Instant
  /** After this moment it is of no use and is withdrawn instead. */
  expires?: Instant
  stop?: { url: string; tokenHash: Buffer }
  /** Holds a personal link: the text is shown to nobody here and is forgotten once it left. */
  isSecret?: boolean
}

export const OutboxRow = z
  .object({
    id: z.string(),
    personId: z.string().nullable(),
    toName: z.string(),
    toEmail: z.string(),
    kind: z.string(),
    subject: z.string(),
    calendarMethod: z.enum(['REQUEST', 'CANCEL']).nullable(),
    createdAt: z.string(),
    dueAt: z.string().describe('When it leaves, or is tried again'),
    state: MessageState,
    tries: z.int(),
    settledAt: z.string().nullable(),
  })
  .meta({ id: 'OutboxRow' })
export type OutboxRow = z.infer<typeof OutboxRow>

export const CalendarPart = z
  .object({
    method: z.enum(['REQUEST', 'CANCEL']),
    uid: z.string(),
    sequence: z.int(),
    startsAt: z.string(),
    endsAt: z.string(),
    summary: z.string(),
    place: z.string(),
  })
  .meta({ id: 'CalendarPart' })

export const DeliveryEntry = z
  .object({
    at: z.string(),
    outcome: z.enum(['sending', 'sent', 'kept', 'refused', 'deferred', 'withdrawn']),
    response: z.string().nullable(),
  })
  .meta({ id: 'DeliveryEntry' })

export const OutboxMessage = OutboxRow.extend({
  text: z.string().nullable().describe('Null when it holds a link that only its receiver may see'),
  calendar: CalendarPart.nullable(),
  deliveries: z.array(DeliveryEntry),
}).meta({ id: 'OutboxMessage' })
export type OutboxMessage = z.infer<typeof OutboxMessage>

export const OutboxCounts = z
  .object({
    waiting: z.int(),
    sending: z.int(),
    sent: z.int(),
    kept: z.int(),
    failed: z.int(),
    withdrawn: z.int(),
  })
  .meta({ id: 'OutboxCounts' })
export type OutboxCounts = z.infer<typeof OutboxCounts>

export const MailHealth = z
  .object({
    server: z.enum(['set up', 'not set up']),
    counts: OutboxCounts,
    oldestOverdueAt: z.string().nullable().describe('The due time of the oldest message that should have left'),
    failedSince: z.int().describe('Messages that failed in the last seven days'),
  })
  .meta({ id: 'MailHealth' })
export type MailHealth = z.infer<typeof MailHealth>

export const MessagePreferences = z
  .object({ remindersStoppedAt: z.string().nullable() })
  .meta({ id: 'MessagePreferences' })
export const NewPreferences = z.object({ reminders: z.boolean() })
