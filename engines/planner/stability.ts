import { weekdayOf } from '#kernel/day.ts'
import type { Held } from './candidates.ts'
import { dayAt, slotAt } from './grid.ts'
import type { Programme } from './programme.ts'
import { type Session, sessionsById } from './sessions.ts'

/** Points for a session whose start or facilitator changes, before notice is counted (planner.md, 1.5). */
const NEW_START = 12
const NEW_FACILITATOR = 6

/** When more than this share of the members has accepted, people have arranged themselves around the session. */
const MOST_ACCEPTED = 0.5

/** What was published for each session still to come: slot and facilitator (-1: nothing), and the prices of leaving them. */
export type Before = {
  slot: Int32Array
  facilitator: Int32Array
  startPrice: Int16Array
  facilitatorPrice: Int16Array
  held: (session: number) => Held | undefined
}

export function beforeOf(programme: Programme, sessions: readonly Session[]): Before {
  const slot = new Int32Array(sessions.length).fill(-1)
  const facilitator = new Int32Array(sessions.length).fill(-1)
  const startPrice = new Int16Array(sessions.length)
  const facilitatorPrice = new Int16Array(sessions.length)
  const kept = new Uint8Array(sessions.length)
  const indexOf = sessionsById(sessions)
  const teachers = new Map(programme.facilitators.map((one, i) => [one.id, i]))
  for (const published of programme.published?.sessions ?? []) {
    const session = indexOf.get(published.id)
    const at = slotAt(programme.grid, published.start)
    if (!session || at < 0 || at >= programme.grid.slots) continue
    const accepted = (published.accepted ?? 0) > MOST_ACCEPTED
    const notice = noticeWeight(programme, session, at)
    const weight = accepted ? Math.max(ACCEPTED, notice) : notice
    kept[session.index] = accepted && notice > 1 ? 1 : 0
    slot[session.index] = at
    facilitator[session.index] = teachers.get(published.facilitator) ?? -1
    startPrice[session.index] = NEW_START * weight
    facilitatorPrice[session.index] = NEW_FACILITATOR * weight
  }
  const held = (i: number): Held | undefined =>
    slot[i]! < 0 ? undefined : { slot: slot[i]!, price: startPrice[i]!, kept: kept[i] === 1 }
  return { slot, facilitator, startPrice, facilitatorPrice, held }
}

/** 20 keeps every accepted session that a rule does not move, and is still less than leaving office hours out. */
const ACCEPTED = 20

/** 3 within five working days of today, 12 on the day after today, else 1. */
function noticeWeight(programme: Programme, session: Session, slot: number): number {
  const site = programme.sites[session.cohort.mainSite]!
  const on = site.local.dayOf[slot]!
  const tomorrow = session.window.notToday
  if (on <= tomorrow) return 12
  let working = 0
  for (let day = tomorrow; day < on && working < 5; day++)
    if (site.week[weekdayOf(dayAt(programme.grid, day)) - 1] && !site.holiday[day]) working++
  return working < 5 ? 3 : 1
}
