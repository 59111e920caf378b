import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'

/** What somebody's calendar should hold of a session: the parts that they must be told about when they change. */
export type Entry = {
  capacity: 'participant' | 'facilitator'
  startsAt: Instant
  minutes: number
  place: string
  facilitatorId: Id | null
}

/** What it holds as far as we told it; `isOn` is false once a cancellation was told. */
export type Told = Entry & { sequence: number; isOn: boolean }

export type Change =
  | { kind: 'nothing' }
  | { kind: 'invite'; sequence: number }
  | { kind: 'update'; sequence: number }
  | { kind: 'cancel'; sequence: number }

/**
 * What one person must be told so that their calendar is right again. `sequence` is the session's own; what is sent
 * always rises above what this person was last sent, or mail programs ignore it (RFC 5546 2.1.4).
 */
export function calendarChange(told: Told | null, wanted: Entry | null, sequence: number): Change {
  const next = told ? Math.max(sequence, told.sequence + 1) : sequence
  if (!wanted) return told?.isOn ? { kind: 'cancel', sequence: next } : { kind: 'nothing' }
  if (!told?.isOn) return { kind: 'invite', sequence: next }
  return sameEntry(told, wanted) ? { kind: 'nothing' } : { kind: 'update', sequence: next }
}

export function sameEntry(a: Entry, b: Entry): boolean {
  return (
    a.capacity === b.capacity &&
    a.startsAt === b.startsAt &&
    a.minutes === b.minutes &&
    a.place === b.place &&
    a.facilitatorId === b.facilitatorId
  )
}
