import type { Instant } from '#kernel/instant.ts'
import { type Interval, overlaps } from '#kernel/interval.ts'

/**
 * Busy times without a person's own published sessions: our invitations come back to us in their calendar, and nobody
 * should clash with the session they are invited to. A real meeting hidden behind such a session is not seen.
 */
export function freeOfOwn(busy: readonly Interval[], own: readonly Interval[]): Interval[] {
  return own.reduce<Interval[]>((left, session) => left.flatMap((one) => without(one, session)), [...busy])
}

function without(one: Interval, session: Interval): Interval[] {
  if (!overlaps(one, session)) return [one]
  const pieces: [Instant, Instant][] = [
    [one.from, session.from],
    [session.to, one.to],
  ]
  return pieces.filter(([from, to]) => from < to).map(([from, to]) => ({ from, to }))
}
