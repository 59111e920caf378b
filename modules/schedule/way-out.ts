import type { Change } from '#engines/planner/plan-answer.ts'
import type { Day } from '#kernel/day.ts'
import type { HoursByWeekday } from './week-hours.ts'

/** What the database says now about everything that a way out can touch. */
export type Standing = {
  goLives: ReadonlyMap<string, { on: Day; name: string }>
  workflows: ReadonlyMap<string, { name: string; liveMinutes: readonly number[]; singleMinutes: number | null }>
  /** `siteHours` are in force where the facilitator has none of their own. */
  facilitators: ReadonlyMap<
    string,
    { name: string; workflowIds: readonly string[]; hours: HoursByWeekday | null; siteHours: HoursByWeekday }
  >
  sites: ReadonlyMap<string, string>
  clashShare: Readonly<Record<ClashKind, number>>
  cohort: readonly [number, number]
  managersApart: boolean
}
export type ClashKind = 'live' | 'officeHours' | 'refresher' | 'reinforcement30' | 'reinforcement90'

/** One stored fact before and after; how both are written is told by `fact`. */
export type Fact = {
  fact: 'go-live' | 'hours' | 'teaches' | 'clash-share' | 'cohort-minimum' | 'managers' | 'single-session'
  subject: string
  from: string
  to: string
}

/** What applying a way out does to stored facts, or that it needs somebody who is not here yet. */
export type Deed =
  | { kind: 'move-go-live'; goLive: string; to: Day; facts: Fact[] }
  | { kind: 'set-hours'; facilitator: string; hours: HoursByWeekday; facts: Fact[] }
  | { kind: 'teach'; facilitator: string; workflow: string; facts: Fact[] }
  | { kind: 'set-rule'; rule: 'clashShare' | 'cohort' | 'managers'; value: unknown; facts: Fact[] }
  | { kind: 'allow-single'; workflow: string; minutes: number; facts: Fact[] }
  | { kind: 'find-somebody'; workflow: string; language: string; site: string }

const CLASH_KIND: Record<string, ClashKind> = {
  live: 'live',
  'office-hours': 'officeHours',
  refresher: 'refresher',
  'reinforcement-30': 'reinforcement30',
  'reinforcement-90': 'reinforcement90',
}

/** What a way out of a plan means for the facts as they stand; null when what it speaks of is gone or so already. */
export function deedOf(change: Change, now: Standing): Deed | null {
  switch (change.kind) {
    case 'move-go-live':
    case 'same-go-live':
      return moved(change.goLive, change.on as Day, now)
    case 'facilitator-hours':
      return longer(change.facilitator, change.earlierMinutes, change.laterMinutes, now)
    case 'facilitator-skill':
      return taught(change.facilitator, change.skill, now)
    case 'raise-clash-limit':
      return looser(CLASH_KIND[change.session]!, change.to, now)
    case 'lower-cohort-minimum': {
      const [least, most] = now.cohort
      const facts = [fact('cohort-minimum', '', least, change.to)]
      return change.to < least ? { kind: 'set-rule', rule: 'cohort', value: [change.to, most], facts } : null
    }
    case 'managers-with-staff': {
      const facts = [fact('managers', '', 'separate', 'with-staff')]
      return now.managersApart ? { kind: 'set-rule', rule: 'managers', value: 'with-staff', facts } : null
    }
    case 'single-session':
      return single(change.workflow, now)
    case 'add-facilitator':
      return now.workflows.has(change.skill) && now.sites.has(change.site)
        ? { kind: 'find-somebody', workflow: change.skill, language: change.language, site: change.site }
        : null
  }
}

function fact(name: Fact['fact'], subject: string, from: string | number, to: string | number): Fact {
  return { fact: name, subject, from: String(from), to: String(to) }
}

function moved(goLive: string, to: Day, now: Standing): Deed | null {
  const live = now.goLives.get(goLive)
  if (!live || live.on === to) return null
  return { kind: 'move-go-live', goLive, to, facts: [fact('go-live', live.name, live.on, to)] }
}

function longer(id: string, earlier: number, later: number, now: Standing): Deed | null {
  const one = now.facilitators.get(id)
  if (!one) return null
  const hours: Record<string, readonly [string, string] | null> = {}
  const facts: Fact[] = []
  for (const [weekday, span] of Object.entries(one.hours ?? one.siteHours)) {
    hours[weekday] = span ? [clock(span[0], -earlier), clock(span[1], later)] : null
    if (span) facts.push(fact('hours', weekday, span.join('–'), hours[weekday]!.join('–')))
  }
  return facts.length ? { kind: 'set-hours', facilitator: id, hours, facts } : null
}

/** A clock moved inside its day; the last quarter is where a form can still write it. */
function clock(time: string, minutes: number): string {
  const at = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) + minutes
  const kept = Math.max(0, Math.min(24 * 60 - 15, at))
  return `${String(Math.floor(kept / 60)).padStart(2, '0')}:${String(kept % 60).padStart(2, '0')}`
}

function taught(id: string, workflow: string, now: Standing): Deed | null {
  const one = now.facilitators.get(id)
  const added = now.workflows.get(workflow)
  if (!one || !added || one.workflowIds.includes(workflow)) return null
  const names = one.workflowIds.flatMap((each) => now.workflows.get(each)?.name ?? [])
  const facts = [fact('teaches', one.name, names.join('; '), [...names, added.name].join('; '))]
  return { kind: 'teach', facilitator: id, workflow, facts }
}

function looser(kind: ClashKind, to: number, now: Standing): Deed | null {
  if (to <= now.clashShare[kind]) return null
  const facts = [fact('clash-share', kind, now.clashShare[kind], to)]
  return { kind: 'set-rule', rule: 'clashShare', value: { ...now.clashShare, [kind]: to }, facts }
}

/** Cohorts whose two sessions both find a place keep them; the one session is as long as the first, as it was tried. */
function single(workflow: string, now: Standing): Deed | null {
  const one = now.workflows.get(workflow)
  const minutes = one?.liveMinutes[0]
  if (!one || minutes === undefined || one.liveMinutes.length < 2 || one.singleMinutes !== null) return null
  return { kind: 'allow-single', workflow, minutes, facts: [fact('single-session', one.name, '', minutes)] }
}
