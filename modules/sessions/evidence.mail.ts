import { createHash } from 'node:crypto'
import { setImmediate as pause } from 'node:timers/promises'
import type { Instant } from '#kernel/instant.ts'
import { frameworks } from '#modules/guardrails/frameworks.ts'
import { canPrint, type PdfBlock, type PdfDocument } from '#platform/documents/pdf.ts'
import type { ZipEntry } from '#platform/documents/zip.ts'
import { csvText } from '#platform/files/csv.ts'
import { dateIn, dayText, momentText } from '#words/dates.ts'
import { type Key, type Say, wordsIn } from '#words/words.ts'
import {
  attendedMinutes,
  type CardVersion,
  cardVersionsOf,
  newestOfEachCard,
  summaryOf,
  type TrainingRecord,
  type TrainingSession,
  totalsOf,
} from './training-record.ts'

/** Everything that a pack says besides the records. */
export type PackFacts = {
  organisation: string
  scopeName: string
  from: string | null
  until: string | null
  /** The cut-off: nothing later is in it. It is also the moment written into the files. */
  asOf: Instant
  zone: string
  locale: string
}

/** Up to so many lines the PDF shows every session of everybody; above, one line a person, and the rest in the tables. */
const MOST_LINES = 12_000

/** Many sit in one session: its time is worded once. */
const worded = new Map<string, string>()
const MOST_WORDED = 5000

function whenText({ startsAt, zone, minutes }: TrainingSession): string {
  const key = `${startsAt} ${zone} ${minutes}`
  const known = worded.get(key)
  if (known !== undefined) return known
  if (worded.size >= MOST_WORDED) worded.clear()
  const text = momentText(startsAt, zone, minutes)
  worded.set(key, text)
  return text
}

const hours = (minutes: number) => (minutes / 60).toFixed(2)

/** Sessions as the pack lists them: kind, day, time with its zone, what is on record. */
function sessionCells(t: Say, session: TrainingSession): string[] {
  return [
    whenText(session),
    t('sessions.summary', { kind: t(`sessions.kind.${session.kind}` as Key), workflow: session.workflow }),
    unitsText(t, session),
    t(`sessions.evidence.state.${session.state}` as Key),
    String(attendedMinutes(session)),
  ].map((text) => printable(t, text))
}

function unitsText(t: Say, { units }: Pick<TrainingSession, 'units'>): string {
  if (units.length === 0) return t('sessions.evidence.unit.none')
  return units.map(({ title, version }) => t('sessions.evidence.unit', { title, n: version })).join('; ')
}

/** What the letters of the document cannot show is said instead of drawn as boxes; the tables hold it as it is. */
function printable(t: Say, text: string, instead?: string): string {
  if (canPrint(text)) return text
  return instead ? t('sessions.evidence.pdf.name-elsewhere', { id: instead }) : t('sessions.evidence.pdf.elsewhere')
}

/** The pack as a document to print. */
export function evidenceDocument(facts: PackFacts, records: readonly TrainingRecord[]): PdfDocument {
  const t = wordsIn(facts.locale)
  const lines = records.reduce((sum, one) => sum + one.sessions.length + one.acknowledgements.length, 0)
  const isFull = lines <= MOST_LINES
  const stamp = momentText(facts.asOf, facts.zone)
  return {
    title: t('sessions.evidence.pdf.title', { scope: printable(t, facts.scopeName) }),
    language: facts.locale,
    footer: t('sessions.evidence.pdf.footer', { stamp, page: '{page}', pages: '{pages}' }),
    at: facts.asOf,
    blocks: [
      ...coverBlocks(t, facts, records),
      ...(records.length > 1 ? peopleBlocks(t, records) : []),
      ...(isFull
        ? records.flatMap((record) => personBlocks(t, record, facts.zone))
        : [small(t('sessions.evidence.pdf.too-many'))]),
      ...cardBlocks(t, cardVersionsOf(records)),
    ],
  }
}

const small = (text: string): PdfBlock => ({ kind: 'small', text })

function coverBlocks(t: Say, facts: PackFacts, records: readonly TrainingRecord[]): PdfBlock[] {
  const sum = summaryOf(records)
  const share = (n: number) => t('sessions.evidence.share', { n, of: sum.people })
  const hasOthers = records.some(({ person }) => !canPrint(person.name))
  return [
    { kind: 'title', text: t('sessions.evidence.pdf.heading') },
    {
      kind: 'facts',
      rows: [
        [t('sessions.evidence.organisation'), printable(t, facts.organisation)],
        [t('sessions.evidence.about'), printable(t, facts.scopeName)],
        [t('sessions.evidence.period'), periodText(t, facts)],
        [t('sessions.evidence.cut-off'), momentText(facts.asOf, facts.zone)],
        [t('sessions.evidence.roster'), t('sessions.evidence.roster.count', { n: sum.people, left: sum.left })],
        [t('sessions.evidence.trained'), share(sum.trained)],
        [t('sessions.evidence.acknowledged'), share(sum.acknowledged)],
        [
          t('sessions.evidence.hours'),
          t('sessions.evidence.hours.count', { hours: hours(sum.minutes), n: sum.sessions }),
        ],
        [t('sessions.evidence.not-recorded'), t('sessions.evidence.not-recorded.count', { n: sum.notRecorded })],
      ],
    },
    { kind: 'heading', text: t('sessions.evidence.definitions') },
    ...definitionTexts(t).map((text): PdfBlock => ({ kind: 'text', text })),
    ...(hasOthers ? [{ kind: 'strong' as const, text: t('sessions.evidence.pdf.letters') }] : []),
  ]
}

export function periodText(t: Say, { from, until }: Pick<PackFacts, 'from' | 'until'>): string {
  if (from && until) return t('sessions.evidence.period.both', { from: dayText(from), until: dayText(until) })
  if (from) return t('sessions.evidence.period.from', { from: dayText(from) })
  return until ? t('sessions.evidence.period.until', { until: dayText(until) }) : t('sessions.evidence.period.all')
}

const DEFINITIONS = [
  'what',
  'roster',
  'attended',
  'minutes',
  'time',
  'units',
  'acknowledged',
  'frameworks',
  'not',
] as const

function definitionTexts(t: Say): string[] {
  return DEFINITIONS.map((one) => t(`sessions.evidence.definition.${one}`))
}

function peopleBlocks(t: Say, records: readonly TrainingRecord[]): PdfBlock[] {
  const head = ['person', 'department', 'attended', 'minutes', 'cards'] as const
  return [
    { kind: 'heading', text: t('sessions.evidence.everybody') },
    {
      kind: 'table',
      head: head.map((one) => t(`sessions.evidence.column.${one}`)),
      widths: ['*', '*', 'auto', 'auto', 'auto'],
      rows: records.map((record) => {
        const { person } = record
        const totals = totalsOf(record)
        return [
          nameText(t, record),
          printable(t, person.department ?? ''),
          t('sessions.evidence.of', { n: totals.attended, of: totals.sessions }),
          String(totals.minutes),
          t('sessions.evidence.current-of', { n: totals.acknowledgedCurrent, of: totals.acknowledged }),
        ]
      }),
    },
  ]
}

function nameText(t: Say, { person }: TrainingRecord): string {
  const name = printable(t, person.name, person.employeeNumber ?? person.email ?? person.id)
  return person.leftOn ? t('sessions.evidence.left', { name, day: dayText(person.leftOn) }) : name
}

function personBlocks(t: Say, record: TrainingRecord, zone: string): PdfBlock[] {
  const { person, sessions } = record
  const about = [person.employeeNumber, person.department, person.title, person.site]
  const cards = newestOfEachCard(record.acknowledgements)
  const note = about.flatMap((text) => (text ? [printable(t, text)] : [])).join(' · ')
  const name = nameText(t, record)
  const blocks: PdfBlock[] =
    sessions.length === 0
      ? [{ kind: 'subheading', text: name }, small(note), small(t('sessions.evidence.no-sessions'))]
      : [
          {
            kind: 'table',
            caption: name,
            note,
            head: (['when', 'what', 'unit', 'state', 'minutes'] as const).map((one) =>
              t(`sessions.evidence.column.${one}`),
            ),
            widths: [110, '*', '*', 'auto', 'auto'],
            rows: sessions.map((session) => sessionCells(t, session)),
          },
        ]
  return [
    ...blocks,
    cards.length === 0
      ? small(t('sessions.evidence.no-cards'))
      : {
          kind: 'table',
          head: (['card', 'version', 'acknowledged', 'stands'] as const).map((one) =>
            t(`sessions.evidence.column.${one}`),
          ),
          widths: ['*', 'auto', 'auto', 'auto'],
          rows: cards.map((card) => [
            printable(t, card.says),
            String(card.number),
            dateIn(card.at, person.zone ?? zone),
            t(card.isCurrent ? 'sessions.evidence.stands' : 'sessions.evidence.changed'),
          ]),
        },
  ]
}

function cardBlocks(t: Say, cards: readonly CardVersion[]): PdfBlock[] {
  if (cards.length === 0) return []
  return [
    { kind: 'heading', text: t('sessions.evidence.cards') },
    {
      kind: 'table',
      head: (['card', 'version', 'frameworks'] as const).map((one) => t(`sessions.evidence.column.${one}`)),
      widths: ['*', 'auto', '*'],
      rows: cards.map((card) => [
        printable(t, card.says),
        String(card.number),
        printable(t, card.frameworks.join('; ') || t('sessions.evidence.frameworks.none')),
      ]),
    },
    ...frameworks.map(({ name, edition }) => small(`${name} (${edition})`)),
  ]
}

/** The tables and cards of a pack, without any moment of making: the same facts give the same bytes. Requests pass between them. */
export async function evidenceFiles(facts: PackFacts, records: readonly TrainingRecord[]): Promise<ZipEntry[]> {
  const t = wordsIn(facts.locale)
  const people = peopleCsv(records)
  await pause()
  const sessions = sessionsCsv(t, records)
  await pause()
  const acknowledgements = acknowledgementsCsv(records, facts.zone)
  await pause()
  return [
    { name: 'definitions.md', content: definitionsFile(t, facts, records) },
    { name: 'people.csv', content: people },
    { name: 'sessions.csv', content: sessions },
    { name: 'acknowledgements.csv', content: acknowledgements },
    ...cardVersionsOf(records).map((card) => ({
      name: `cards/${card.cardKey}-v${card.number}.md`,
      content: cardFile(t, card),
    })),
  ]
}

function definitionsFile(t: Say, facts: PackFacts, records: readonly TrainingRecord[]): string {
  const sum = summaryOf(records)
  const lines = [
    `# ${t('sessions.evidence.pdf.heading')}`,
    `${t('sessions.evidence.organisation')}: ${facts.organisation}`,
    `${t('sessions.evidence.about')}: ${facts.scopeName}`,
    `${t('sessions.evidence.period')}: ${periodText(t, facts)}`,
    `${t('sessions.evidence.roster')}: ${t('sessions.evidence.roster.count', { n: sum.people, left: sum.left })}`,
    `## ${t('sessions.evidence.definitions')}`,
    ...definitionTexts(t),
    `## ${t('sessions.evidence.frameworks')}`,
    frameworks.map(({ name, edition, source }) => `- ${name} (${edition}), ${source}`).join('\n'),
  ]
  return `${lines.join('\n\n')}\n`
}

const personCells = ({ person }: TrainingRecord) => [person.id, person.employeeNumber, person.name, person.email]

function peopleCsv(records: readonly TrainingRecord[]): string {
  return csvText(
    [
      'person_id',
      'employee_number',
      'name',
      'email',
      'department',
      'title',
      'role',
      'site',
      'left_on',
      'on_roster',
      'sessions',
      'attended',
      'absent',
      'excused',
      'not_recorded',
      'minutes_attended',
      'cards_acknowledged',
      'cards_acknowledged_that_stand',
    ],
    records.map((record) => {
      const { person } = record
      const totals = totalsOf(record)
      return [
        ...personCells(record),
        person.department,
        person.title,
        person.role,
        person.site,
        person.leftOn,
        person.leftOn === null ? 'yes' : 'no',
        totals.sessions,
        totals.attended,
        totals.absent,
        totals.excused,
        totals.notRecorded,
        totals.minutes,
        totals.acknowledged,
        totals.acknowledgedCurrent,
      ]
    }),
  )
}

function sessionsCsv(t: Say, records: readonly TrainingRecord[]): string {
  return csvText(
    [
      'person_id',
      'employee_number',
      'name',
      'email',
      'session_id',
      'starts_at_utc',
      'when',
      'zone',
      'kind',
      'workflow',
      'cohort',
      'facilitator',
      'unit_versions',
      'state',
      'minutes_scheduled',
      'minutes_attended',
      'recorded_at_utc',
      'recorded_by',
      'recorded_how',
    ],
    records.flatMap((record) =>
      record.sessions.map((session) => [
        ...personCells(record),
        session.sessionId,
        session.startsAt,
        whenText(session),
        session.zone,
        session.kind,
        session.workflow,
        session.cohort,
        session.facilitator,
        session.units.length > 0 ? unitsText(t, session) : null,
        session.state,
        session.minutes,
        attendedMinutes(session),
        session.recordedAt,
        session.recordedBy,
        session.source,
      ]),
    ),
  )
}

function acknowledgementsCsv(records: readonly TrainingRecord[], zone: string): string {
  return csvText(
    [
      'person_id',
      'employee_number',
      'name',
      'email',
      'card',
      'version',
      'kind',
      'about',
      'workflow',
      'says',
      'acknowledged_at_utc',
      'acknowledged_on',
      'zone',
      'stands',
      'frameworks',
    ],
    records.flatMap((record) =>
      record.acknowledgements.map((card) => [
        ...personCells(record),
        card.cardKey,
        card.number,
        card.kind,
        card.about,
        card.workflow,
        card.says,
        card.at,
        dateIn(card.at, record.person.zone ?? zone),
        record.person.zone ?? zone,
        card.isCurrent ? 'yes' : 'no',
        card.frameworks.join('; '),
      ]),
    ),
  )
}

function cardFile(t: Say, card: CardVersion): string {
  const rows = [
    `- ${t('sessions.evidence.column.card')}: ${card.cardKey}`,
    `- ${t('sessions.evidence.column.version')}: ${card.number}`,
    `- ${card.kind}, ${card.about}${card.workflow ? `, ${card.workflow}` : ''}`,
    ...card.frameworks.map((one) => `- ${one}`),
  ]
  return `# ${card.says}\n\n${rows.join('\n')}\n`
}

export const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')

/** Names every file with its size and hash, so that a change of any of them shows. The only file that says when it was made. */
export function manifestOf(facts: PackFacts, entries: readonly ZipEntry[]): ZipEntry {
  const files = entries.map(({ name, content }) => ({
    name,
    bytes: typeof content === 'string' ? Buffer.byteLength(content) : content.length,
    sha256: sha256(content),
  }))
  const { asOf, ...rest } = facts
  const manifest = { takeroot: 'evidence/1', ...rest, cutOff: asOf, files }
  return { name: 'manifest.json', content: `${JSON.stringify(manifest, null, 2)}\n` }
}
