import type { Day } from '#kernel/day.ts'
import { instant } from '#kernel/instant.ts'
import { zone as zoneFrom } from '#kernel/zone.ts'
import { localDay, localTime } from '#modules/people/local-time.ts'
import type { components } from '../../api.d.ts'
import type { LocalPlace } from './plan-axis.ts'

/** A session with the day and clock of its cohort. */
export type PlanSession = components['schemas']['PlanSession'] & LocalPlace

export function local(session: components['schemas']['PlanSession']): PlanSession {
  const at = instant(session.startsAt)
  return { ...session, day: localDay(at, zoneFrom(session.zone)), time: localTime(at, zoneFrom(session.zone)) }
}

export type TimelineRow = {
  id: string
  name: string
  detail: string
  people: number
  unscheduled: number
  goLive: Day | null
  window: [Day, Day] | null
  sessions: PlanSession[]
}

export function timelineRow(row: components['schemas']['TimelineRow']): TimelineRow {
  const { id, name, detail, people, unscheduled, goLiveOn, windowOpensOn, windowClosesOn, sessions } = row
  return {
    id,
    name,
    detail,
    people,
    unscheduled,
    goLive: goLiveOn as Day | null,
    window: windowOpensOn && windowClosesOn ? [windowOpensOn as Day, windowClosesOn as Day] : null,
    sessions: sessions.map(local),
  }
}
