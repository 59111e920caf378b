import { type Day, day as dayFrom, isDay, plusDays } from '#kernel/day.ts'
import { type apiOf, need } from '../../api-client.server.ts'
import { type Axis, axisOf, mondayOf } from './plan-axis.ts'
import { type Asked, groupingOf, rowsOn } from './plan-query.ts'
import { local, type PlanSession, type TimelineRow, timelineRow } from './plan-rows.ts'

type Api = ReturnType<typeof apiOf>
type Timeline = Awaited<ReturnType<typeof timelineHere>>

/** What the sessions part of a plan's page shows in one view: never more than a page of it is asked for. */
export type SessionsPart = {
  sessions: PlanSession[]
  rows: TimelineRow[]
  sections: Timeline['sections'] | null
  grouping: ReturnType<typeof groupingOf>
  axis: Axis | null
  monday: Day
  total: number
  cohorts: number
}

const NOTHING: SessionsPart = {
  sessions: [],
  rows: [],
  sections: null,
  grouping: 'none',
  axis: null,
  monday: dayFrom('2027-01-04'),
  total: 0,
  cohorts: 0,
}

export async function sessionsPart(api: Api, id: string, asked: Asked): Promise<SessionsPart> {
  if (asked.view === 'week') return weekPart(api, id, asked)
  if (asked.view === 'table') {
    const page = await sessionsHere(api, id, asked, { limit: rowsOn('table'), cursor: String(asked.from) })
    return { ...NOTHING, sessions: page.rows.map(local), total: page.total }
  }
  const timeline = await timelineHere(api, id, asked)
  const grouping = asked.view === 'cohort' && !asked.only ? groupingOf(asked.by, timeline.cohorts) : 'none'
  const axis = axisOf([timeline.first, timeline.last].flatMap((one) => (one ? [one as Day] : [])))
  const part = { ...NOTHING, axis, grouping, cohorts: timeline.cohorts }
  const sections = grouping === 'none' ? null : timeline.sections
  if (sections && asked.section === null) return { ...part, sections, total: 0 }
  const page = await need(
    api.GET('/plans/{id}/timeline-rows', {
      params: {
        path: { id },
        query: {
          rows: asked.view as 'cohort' | 'facilitator',
          limit: rowsOn(asked.view),
          cursor: String(asked.from),
          ...(sections ? { by: grouping as 'site', section: asked.section! } : {}),
          ...filterOf(asked),
        },
      },
    }),
  )
  return { ...part, sections, rows: page.rows.map(timelineRow), total: page.total }
}

async function weekPart(api: Api, id: string, asked: Asked): Promise<SessionsPart> {
  const first = isDay(asked.week) ? null : await sessionsHere(api, id, asked, { limit: 1 })
  const start = first?.rows[0] ? local(first.rows[0]).day : NOTHING.monday
  const monday = mondayOf(isDay(asked.week) ? asked.week : start)
  const page = await sessionsHere(api, id, asked, { limit: 200, from: monday, to: plusDays(monday, 7) })
  return { ...NOTHING, monday, sessions: page.rows.map(local), total: page.total }
}

function filterOf({ only, q }: Asked) {
  return { ...(only ? { only } : {}), ...(q ? { q } : {}) }
}

function sessionsHere(
  api: Api,
  id: string,
  asked: Asked,
  page: { limit: number; cursor?: string; from?: string; to?: string },
) {
  return need(api.GET('/plans/{id}/sessions', { params: { path: { id }, query: { ...page, ...filterOf(asked) } } }))
}

function timelineHere(api: Api, id: string, { by, q }: Asked) {
  const query = { by: by && by !== 'none' ? by : ('workflow' as const), ...(q ? { q } : {}) }
  return need(api.GET('/plans/{id}/timeline', { params: { path: { id }, query } }))
}
