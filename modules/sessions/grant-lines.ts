import { type Instant, plusMinutes } from '#kernel/instant.ts'
import type { Zone } from '#kernel/zone.ts'
import { localDay, localTime } from '#modules/people/local-time.ts'
import { cellOf, type GrantColumn, type GrantSource, type GrantValue } from './grant-columns.ts'
import { attendedMinutes, compare, type TrainingRecord, type TrainingSession } from './training-record.ts'

/** Words for what the data call by a slug. */
export type GrantWords = {
  kind: (kind: string) => string
  result: (result: GrantResult) => string
  unit: (unit: { title: string; version: number }) => string
}
export type GrantResult = 'attended' | 'not attended' | 'completed' | 'not completed' | 'cannot tell'

export type GrantRules = {
  /** One line for each person and course, or for each person and session. */
  lines: 'course' | 'session'
  /** Share of the scheduled minutes from which a course counts as completed. */
  leastPercent: number
}

export type GrantLine = {
  personId: string
  name: string
  cells: (string | number)[]
  /** Names of needed columns that are empty here. */
  missing: string[]
}

/** The lines of a claim: people as they come, their courses by first moment. Only training sessions count, no office hours. */
export function grantLines(
  records: readonly TrainingRecord[],
  columns: readonly GrantColumn[],
  rules: GrantRules,
  words: GrantWords,
): GrantLine[] {
  return records.flatMap((record) => {
    const counted = record.sessions.filter((session) => session.kind !== 'office-hours')
    const groups =
      rules.lines === 'session'
        ? counted.map((session) => [session])
        : [...Map.groupBy(counted, (session) => session.workflowKey).values()]
    return groups
      .toSorted((a, b) => compare(a[0]!.startsAt, b[0]!.startsAt) || compare(a[0]!.workflowKey, b[0]!.workflowKey))
      .map((sessions) => lineOf(record, sessions, columns, rules, words))
  })
}

function lineOf(
  record: TrainingRecord,
  sessions: readonly TrainingSession[],
  columns: readonly GrantColumn[],
  rules: GrantRules,
  words: GrantWords,
): GrantLine {
  const missing: string[] = []
  const cells = columns.map((column) => {
    const value =
      column.source === 'constant'
        ? ({ kind: 'text', text: column.constant } as const)
        : valueFor(column.source, record, sessions, rules, words)
    const cell = value ? cellOf(value, column.format) : ''
    if (cell === '' && column.isNeeded) missing.push(column.name)
    return cell
  })
  return { personId: record.person.id, name: record.person.name, cells, missing }
}

function valueFor(
  source: Exclude<GrantSource, 'constant'>,
  { person }: TrainingRecord,
  sessions: readonly TrainingSession[],
  rules: GrantRules,
  words: GrantWords,
): GrantValue | null {
  const text = (said: string | null | undefined): GrantValue | null => (said ? { kind: 'text', text: said } : null)
  const [first, last] = [sessions[0]!, sessions.at(-1)!]
  const joined = (each: (session: TrainingSession) => readonly string[]) =>
    text([...new Set(sessions.flatMap(each))].join('; '))
  switch (source) {
    case 'name':
      return text(person.name)
    case 'employee number':
      return text(person.employeeNumber)
    case 'email':
      return text(person.email)
    case 'department':
      return text(person.department)
    case 'title':
      return text(person.title)
    case 'role':
      return text(person.role)
    case 'site':
      return text(person.site)
    case 'course':
      return text(first.workflow)
    case 'course key':
      return text(first.workflowKey)
    case 'unit and version':
      return joined(({ units }) => units.map(words.unit))
    case 'session kind':
      return joined(({ kind }) => [words.kind(kind)])
    case 'first day':
      return { kind: 'day', at: clockAt(first.startsAt, first.zone) }
    case 'first time':
      return { kind: 'time', at: clockAt(first.startsAt, first.zone) }
    case 'last day':
      return { kind: 'day', at: clockAt(endOf(last), last.zone) }
    case 'last time':
      return { kind: 'time', at: clockAt(endOf(last), last.zone) }
    case 'zone':
      return joined(({ zone }) => [zone])
    case 'hours scheduled':
      return { kind: 'minutes', minutes: scheduled(sessions) }
    case 'hours attended':
      return { kind: 'minutes', minutes: attended(sessions) }
    case 'percent attended':
      return { kind: 'number', number: percent(sessions) }
    case 'sessions scheduled':
      return { kind: 'number', number: sessions.length }
    case 'sessions attended':
      return { kind: 'number', number: sessions.filter(({ state }) => state === 'attended').length }
    case 'not recorded':
      return { kind: 'number', number: sessions.filter(({ state }) => state === 'not recorded').length }
    case 'result':
      return text(words.result(resultOf(sessions, rules)))
    case 'facilitator':
      return joined(({ facilitator }) => (facilitator ? [facilitator] : []))
    case 'cohort':
      return joined(({ cohort }) => [cohort])
    case 'blank':
      return null
  }
}

/** Completed from the share on; cannot tell while something that could change it is not recorded. */
export function resultOf(sessions: readonly TrainingSession[], { lines, leastPercent }: GrantRules): GrantResult {
  const open = sessions.filter(({ state }) => state === 'not recorded').reduce((sum, { minutes }) => sum + minutes, 0)
  if (lines === 'session') {
    if (open > 0) return 'cannot tell'
    return sessions[0]!.state === 'attended' ? 'attended' : 'not attended'
  }
  const whole = scheduled(sessions)
  const reaches = (minutes: number) => minutes * 100 >= leastPercent * whole
  if (reaches(attended(sessions))) return 'completed'
  return open > 0 && reaches(attended(sessions) + open) ? 'cannot tell' : 'not completed'
}

const scheduled = (sessions: readonly TrainingSession[]) => sessions.reduce((sum, { minutes }) => sum + minutes, 0)
const attended = (sessions: readonly TrainingSession[]) => sessions.reduce((sum, one) => sum + attendedMinutes(one), 0)
const percent = (sessions: readonly TrainingSession[]) => (attended(sessions) * 100) / scheduled(sessions)

const endOf = (session: TrainingSession): Instant => plusMinutes(session.startsAt, session.minutes)

function clockAt(at: Instant, zone: string) {
  return { day: localDay(at, zone as Zone), time: localTime(at, zone as Zone) }
}

export type GrantLook = {
  lines: number
  people: number
  minutes: number
  /** Column, how many lines lack it, and whose they are. */
  missing: { column: string; lines: number; people: string[] }[]
}

const MOST_NAMED = 20

/** What a claim would hold, before it is downloaded. */
export function lookAt(lines: readonly GrantLine[], records: readonly TrainingRecord[]): GrantLook {
  const missing = new Map<string, { lines: number; people: Set<string> }>()
  for (const line of lines)
    for (const column of line.missing) {
      const known = missing.get(column) ?? { lines: 0, people: new Set<string>() }
      missing.set(column, { lines: known.lines + 1, people: known.people.add(line.name) })
    }
  const counted = records.flatMap(({ sessions }) => sessions.filter(({ kind }) => kind !== 'office-hours'))
  return {
    lines: lines.length,
    people: new Set(lines.map(({ personId }) => personId)).size,
    minutes: attended(counted),
    missing: [...missing].map(([column, { lines: count, people }]) => ({
      column,
      lines: count,
      people: [...people].slice(0, MOST_NAMED),
    })),
  }
}
