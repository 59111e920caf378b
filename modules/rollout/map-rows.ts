import { type Day, plusDays } from '#kernel/day.ts'
import { type ProgrammeDays, type TrainingWindow, trainingWindow } from './training-window.ts'

/** Below this a cohort cannot work in pairs and small rounds; the planner joins such groups or says it cannot. */
export const FEWEST_PEOPLE = 8

export type Finding = { slug: FindingSlug; weight: 'red' | 'warm' | 'quiet'; values: Record<string, string | number> }
export type FindingSlug =
  | 'too-late'
  | 'access-after-window'
  | 'squeezed-by-access'
  | 'squeezed-by-today'
  | 'no-people'
  | 'few-people'
  | 'workflow-retired'
  | 'access-unknown'
  | 'without-sessions'
  | 'without-place'
  | 'not-planned'

export type RowState = 'ok' | 'squeezed' | 'cannot' | 'live'

/** What is known of one group x workflow; `today` is the day at the site of most of its people. */
export type RowFacts = {
  on: Day
  accessFrom: Day | null
  today: Day
  people: number
  workflowRetired: boolean
}

export type RowReading = {
  window: TrainingWindow
  full: { opens: Day; closes: Day }
  refresher: { opens: Day; closes: Day }
  liveDays: Day[]
  state: RowState
  findings: Finding[]
}

/** What one row of the map shows: its bands and marks as days, and what is to be said about it, worst first. */
export function readRow(facts: RowFacts, days: ProgrammeDays): RowReading {
  const { on, accessFrom, today } = facts
  const window = trainingWindow(on, { accessFrom, today, days })
  const findings = [...aboutWork(facts, window), ...aboutWindow(window, accessFrom), ...aboutPeople(facts, window)]
  return {
    window,
    full: { opens: plusDays(on, -days.lead[1]), closes: plusDays(on, -days.lead[0]) },
    refresher: { opens: plusDays(on, days.refresher[0]), closes: plusDays(on, days.refresher[1]) },
    liveDays: days.live.map((after) => plusDays(on, after)),
    state: stateOf(window.kind === 'live', findings),
    findings: worstFirst(findings),
  }
}

function aboutWork({ workflowRetired }: RowFacts, window: TrainingWindow): Finding[] {
  return workflowRetired && window.kind !== 'live' ? [{ slug: 'workflow-retired', weight: 'red', values: {} }] : []
}

function aboutWindow(answer: TrainingWindow, accessFrom: Day | null): Finding[] {
  const { window } = answer
  if (answer.kind === 'too late' && answer.by === 'access')
    return [
      {
        slug: 'access-after-window',
        weight: 'red',
        values: { accessFrom: accessFrom!, closes: window.closes, earliest: answer.earliest },
      },
    ]
  if (answer.kind === 'too late')
    return [{ slug: 'too-late', weight: 'red', values: { closes: window.closes, earliest: answer.earliest } }]
  const unknown: Finding[] =
    accessFrom === null && answer.kind !== 'live' ? [{ slug: 'access-unknown', weight: 'quiet', values: {} }] : []
  if (answer.kind !== 'squeezed') return unknown
  const values = { opens: window.opens, closes: window.closes, daysLost: answer.daysLost }
  const slug = answer.by === 'access' ? 'squeezed-by-access' : 'squeezed-by-today'
  return [{ slug, weight: 'warm', values }, ...unknown]
}

function aboutPeople({ people }: RowFacts, window: TrainingWindow): Finding[] {
  if (window.kind === 'live') return []
  if (people === 0) return [{ slug: 'no-people', weight: 'red', values: {} }]
  if (people < FEWEST_PEOPLE) return [{ slug: 'few-people', weight: 'warm', values: { people, fewest: FEWEST_PEOPLE } }]
  return []
}

const ORDER = { red: 0, warm: 1, quiet: 2 } as const

function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => ORDER[a.weight] - ORDER[b.weight])
}

function stateOf(isLive: boolean, findings: readonly Finding[]): RowState {
  if (findings.some(({ weight }) => weight === 'red')) return 'cannot'
  if (isLive) return 'live'
  return findings.some(({ weight }) => weight === 'warm') ? 'squeezed' : 'ok'
}

export type Mark = { kind: string; part: number; startsAt: string; day: string; sessionId: string | null }
export type Marks = {
  marks: readonly Mark[]
  unscheduled: readonly { kind: string; why: string }[]
  withoutPlace: number
}

const BY_TODAY: readonly string[] = ['too-late', 'squeezed-by-today']

/** The same row once the sessions are known: a window that time ran into is no trouble when its sessions stand. */
export function withSessions<
  Row extends {
    state: RowState
    findings: readonly { slug: string; weight: Finding['weight']; values: Finding['values'] }[]
  },
>(row: Row, { marks, unscheduled, withoutPlace }: Marks): { state: RowState; findings: Finding[] } {
  const isLive = row.state === 'live'
  const stands = marks.some(({ kind }) => kind === 'live') && !unscheduled.some(({ kind }) => kind === 'live')
  const found = (row.findings as readonly Finding[]).filter(({ slug }) => !(stands && BY_TODAY.includes(slug)))
  if (unscheduled.length)
    found.push({
      slug: 'without-sessions',
      weight: unscheduled.some(({ kind }) => kind === 'live') ? 'red' : 'warm',
      values: { count: unscheduled.length },
    })
  if (withoutPlace > 0) found.push({ slug: 'without-place', weight: 'red', values: { people: withoutPlace } })
  if (marks.length === 0 && unscheduled.length === 0 && !isLive && !found.some(({ weight }) => weight === 'red'))
    found.push({ slug: 'not-planned', weight: 'quiet', values: {} })
  return { state: stateOf(isLive, found), findings: worstFirst(found) }
}
