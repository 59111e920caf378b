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
  goLive: string | null
  window: [Day, Day] | null
  sessions: PlanSession[]
}

/** One row a cohort, by go-live, or one a facilitator, by name. */
export function rowsOf(
  sessions: readonly PlanSession[],
  by: 'cohort' | 'facilitator',
  cohorts: readonly components['schemas']['PlanCohort'][],
): TimelineRow[] {
  if (by === 'facilitator') {
    const groups = [...Map.groupBy(sessions, (session) => session.facilitatorId)]
    const rows = groups.map(([id, own]) => ({
      id,
      name: own[0]!.facilitator,
      detail: '',
      people: 0,
      goLive: null,
      window: null,
      sessions: own,
    }))
    return rows.sort((a, b) => a.name.localeCompare(b.name, 'en'))
  }
  const byCohort = Map.groupBy(sessions, (session) => session.cohortKey)
  const rows = cohorts.flatMap((cohort): TimelineRow[] => {
    const own = byCohort.get(cohort.key) ?? []
    const live = own.find((session) => session.kind === 'live')
    if (!own.length) return []
    return [
      {
        id: cohort.key,
        name: cohort.name,
        detail: cohort.workflow,
        people: cohort.people,
        goLive: cohort.on,
        window: live ? [live.windowOpensOn as Day, live.windowClosesOn as Day] : null,
        sessions: own,
      },
    ]
  })
  return rows.sort((a, b) =>
    (a.goLive ?? '') < (b.goLive ?? '')
      ? -1
      : (a.goLive ?? '') > (b.goLive ?? '')
        ? 1
        : a.name.localeCompare(b.name, 'en'),
  )
}
