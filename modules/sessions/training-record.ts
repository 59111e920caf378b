import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { AttendanceState } from './attendance-record.ts'

export type RecordedState = AttendanceState | 'not recorded'

export type TrainingSession = {
  sessionId: Id
  startsAt: Instant
  /** The whole length of the session. */
  minutes: number
  zone: string
  kind: string
  workflowKey: string
  workflow: string
  cohort: string
  facilitator: string
  state: RecordedState
  recordedAt: Instant | null
  recordedBy: string | null
  source: 'self' | 'list' | 'correction' | null
  /** Units that were approved for this work and department when the session began. */
  units: { key: string; title: string; version: number }[]
}

export type AcknowledgedCard = {
  cardKey: string
  number: number
  says: string
  kind: string
  about: string
  workflow: string | null
  at: Instant
  isCurrent: boolean
  /** "NIST AI RMF 1.0: GOVERN 2", as tied today. */
  frameworks: string[]
}

export type TrainedPerson = {
  id: Id
  name: string
  employeeNumber: string | null
  email: string | null
  department: string | null
  title: string | null
  role: string | null
  site: string | null
  zone: string | null
  leftOn: Day | null
}

export type TrainingRecord = {
  person: TrainedPerson
  sessions: TrainingSession[]
  acknowledgements: AcknowledgedCard[]
}

/** Minutes that count as attended: the whole session, or nothing; nobody measures when somebody leaves early. */
export function attendedMinutes({ state, minutes }: Pick<TrainingSession, 'state' | 'minutes'>): number {
  return state === 'attended' ? minutes : 0
}

export type PersonTotals = {
  sessions: number
  attended: number
  absent: number
  excused: number
  notRecorded: number
  minutes: number
  acknowledged: number
  acknowledgedCurrent: number
}

export function totalsOf({ sessions, acknowledgements }: TrainingRecord): PersonTotals {
  const count = (state: RecordedState) => sessions.filter((session) => session.state === state).length
  const newest = newestOfEachCard(acknowledgements)
  return {
    sessions: sessions.length,
    attended: count('attended'),
    absent: count('absent'),
    excused: count('excused'),
    notRecorded: count('not recorded'),
    minutes: sessions.reduce((sum, session) => sum + attendedMinutes(session), 0),
    acknowledged: newest.length,
    acknowledgedCurrent: newest.filter((card) => card.isCurrent).length,
  }
}

/** The newest version of each card that somebody acknowledged. */
export function newestOfEachCard(acknowledgements: readonly AcknowledgedCard[]): AcknowledgedCard[] {
  const newest = new Map<string, AcknowledgedCard>()
  for (const one of acknowledgements) {
    const known = newest.get(one.cardKey)
    if (!known || one.number >= known.number) newest.set(one.cardKey, one)
  }
  return [...newest.values()]
}

export type EvidenceSummary = {
  /** Everybody on the roster whom the scope means: the denominator. */
  people: number
  /** Those who have left and still have a record here; in no share. */
  left: number
  /** Of `people`: attended at least one session. */
  trained: number
  /** Of `people`: acknowledged at least one card in a version that still stands. */
  acknowledged: number
  sessions: number
  minutes: number
  notRecorded: number
}

export function summaryOf(records: readonly TrainingRecord[]): EvidenceSummary {
  const here = records.filter(({ person }) => person.leftOn === null)
  const totals = new Map(records.map((record) => [record, totalsOf(record)]))
  const of = (record: TrainingRecord) => totals.get(record)!
  return {
    people: here.length,
    left: records.length - here.length,
    trained: here.filter((record) => of(record).attended > 0).length,
    acknowledged: here.filter((record) => of(record).acknowledgedCurrent > 0).length,
    sessions: new Set(records.flatMap(({ sessions }) => sessions.map((session) => session.sessionId))).size,
    minutes: records.reduce((sum, record) => sum + of(record).minutes, 0),
    notRecorded: records.reduce((sum, record) => sum + of(record).notRecorded, 0),
  }
}

export type CardVersion = Omit<AcknowledgedCard, 'at' | 'isCurrent'>

/** Every card version that somebody acknowledged, each once, by key and number. */
export function cardVersionsOf(records: readonly TrainingRecord[]): CardVersion[] {
  const found = new Map<string, CardVersion>()
  for (const { acknowledgements } of records)
    for (const { at: _, isCurrent: __, ...card } of acknowledgements) found.set(`${card.cardKey} ${card.number}`, card)
  return [...found.values()].sort((a, b) => compare(a.cardKey, b.cardKey) || a.number - b.number)
}

/** By code points: the same everywhere, whatever language a machine sorts in. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
