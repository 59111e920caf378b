import { type Day, weekdayOf } from '#kernel/day.ts'
import { type Instant, minutesBetween } from '#kernel/instant.ts'

const WEEK = 7 * 24 * 60
const MORNING = '09:00'
const SATURDAY = 6

/** A card that concerns somebody: the version they are asked to have read, when it was written, and whether they still must. */
export type OwedCard = { card: string; number: number; writtenAt: Instant; isWaiting: boolean }

/**
 * Which mail about waiting cards is due to somebody now, by the clock of their own site: on a working morning from nine
 * on, one about what is new to them and one more when that was a week ago. The key names the newest card that concerns
 * them, so that nobody is asked twice about the same cards. A card of today can still be taken back in silence.
 * `sent` holds the moments of earlier mails by their keys.
 */
export function askDue(
  owed: readonly OwedCard[],
  local: { day: Day; time: string; midnight: Instant },
  sent: ReadonlyMap<string, Instant>,
  now: Instant,
): { kind: 'new' | 'again'; key: string } | null {
  if (local.time < MORNING || weekdayOf(local.day) >= SATURDAY) return null
  const settled = owed.filter(({ writtenAt }) => writtenAt < local.midnight)
  if (!settled.some(({ isWaiting }) => isWaiting)) return null
  const newest = settled.reduce((a, b) => (rank(b) > rank(a) ? b : a))
  const key = `${newest.card}/${newest.number}`
  const asked = sent.get(`new/${key}`)
  if (asked === undefined) return { kind: 'new', key: `new/${key}` }
  if (sent.has(`again/${key}`) || minutesBetween(asked, now) < WEEK) return null
  return { kind: 'again', key: `again/${key}` }
}

function rank({ writtenAt, card }: OwedCard): string {
  return `${writtenAt} ${card}`
}
