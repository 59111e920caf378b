import { type Instant, plusMinutes } from '#kernel/instant.ts'

/** What a talk with the mail server came to, as the transport says it. */
export type Tried =
  | { kind: 'sent'; response: string }
  | { kind: 'kept'; response: string }
  | { kind: 'refused'; response: string }
  | { kind: 'deferred'; response: string }

export type AfterTry = {
  state: 'sent' | 'kept' | 'failed' | 'waiting'
  outcome: 'sent' | 'kept' | 'refused' | 'deferred'
  /** When the next try is due; null when there is none. */
  dueAt: Instant | null
}

/** Minutes until the next try: soon at first, then patiently, for about three days (RFC 5321 4.5.4.1 asks for 4 to 5). */
const WAITS = [1, 5, 15, 60, 240, 720, 1440, 1440]

/** A try that is silent for longer than this is taken to be dead. */
export const TRY_MINUTES = 1

/** `tries` counts the one just made. */
export function afterTry(tried: Tried, tries: number, now: Instant): AfterTry {
  if (tried.kind === 'sent') return { state: 'sent', outcome: 'sent', dueAt: null }
  if (tried.kind === 'kept') return { state: 'kept', outcome: 'kept', dueAt: null }
  if (tried.kind === 'refused') return { state: 'failed', outcome: 'refused', dueAt: null }
  const wait = WAITS[tries - 1]
  if (wait === undefined) return { state: 'failed', outcome: 'refused', dueAt: null }
  return { state: 'waiting', outcome: 'deferred', dueAt: plusMinutes(now, wait) }
}
