import type { Day } from '#kernel/day.ts'

/** What a column of a claim can be filled from. `blank` stays empty: what we do not hold, such as a national id, is filled in elsewhere. */
export const GRANT_SOURCES = [
  'name',
  'employee number',
  'email',
  'department',
  'title',
  'role',
  'site',
  'course',
  'course key',
  'unit and version',
  'session kind',
  'first day',
  'first time',
  'last day',
  'last time',
  'zone',
  'hours scheduled',
  'hours attended',
  'percent attended',
  'sessions scheduled',
  'sessions attended',
  'not recorded',
  'result',
  'facilitator',
  'cohort',
  'constant',
  'blank',
] as const
export type GrantSource = (typeof GRANT_SOURCES)[number]

export const DAY_FORMATS = ['YYYY-MM-DD', 'DD/MM/YYYY', 'DD-MM-YYYY', 'DDMMYYYY', 'YYYYMMDD', 'D MMM YYYY'] as const
export const TIME_FORMATS = ['HH:mm', 'HHmm', 'h:mm a'] as const
export const NUMBER_FORMATS = ['0', '0.0', '0.00', 'h:mm'] as const
export const TEXT_FORMATS = ['as it is', 'UPPER CASE'] as const
export type GrantFormat =
  | (typeof DAY_FORMATS)[number]
  | (typeof TIME_FORMATS)[number]
  | (typeof NUMBER_FORMATS)[number]
  | (typeof TEXT_FORMATS)[number]

export type GrantColumn = {
  name: string
  source: GrantSource
  format: GrantFormat | null
  /** Only of a constant. */
  constant: string
  /** An empty cell of such a column is said before the download. */
  isNeeded: boolean
}

/** The kind of value a source gives, and so which formats fit it; the first is the default. */
export function formatsOf(source: GrantSource): readonly GrantFormat[] {
  if (source === 'first day' || source === 'last day') return DAY_FORMATS
  if (source === 'first time' || source === 'last time') return TIME_FORMATS
  if (source === 'hours scheduled' || source === 'hours attended') return ['0.00', '0.0', '0', 'h:mm']
  if (source === 'percent attended') return ['0', '0.0', '0.00']
  if (source.startsWith('sessions ') || source === 'not recorded' || source === 'blank') return []
  return TEXT_FORMATS
}

export type LocalMoment = { day: Day; time: string }
/** Text, a number, minutes of hours, or a moment on the clock of the session. */
export type GrantValue =
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number }
  | { kind: 'minutes'; minutes: number }
  | { kind: 'day'; at: LocalMoment }
  | { kind: 'time'; at: LocalMoment }

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** A value as the column wants it. Numbers stay numbers for a spreadsheet, unless the format makes them text. */
export function cellOf(value: GrantValue, format: GrantFormat | null): string | number {
  if (value.kind === 'text') return format === 'UPPER CASE' ? value.text.toUpperCase() : value.text
  if (value.kind === 'number') return rounded(value.number, format ?? '0')
  if (value.kind === 'minutes') {
    if (format === 'h:mm') return `${Math.floor(value.minutes / 60)}:${pad(value.minutes % 60)}`
    return rounded(value.minutes / 60, format ?? '0.00')
  }
  return value.kind === 'day' ? dayCell(value.at.day, format) : timeCell(value.at.time, format)
}

/** Half away from zero at the last place, as people round hours. */
function rounded(number: number, format: GrantFormat): number {
  const places = format === '0.00' ? 2 : format === '0.0' ? 1 : 0
  return Number((Math.sign(number) * Math.round(Math.abs(number) * 10 ** places + 1e-9)) / 10 ** places)
}

function dayCell(day: Day, format: GrantFormat | null): string {
  const [year, month, date] = day.split('-') as [string, string, string]
  switch (format) {
    case 'DD/MM/YYYY':
      return `${date}/${month}/${year}`
    case 'DD-MM-YYYY':
      return `${date}-${month}-${year}`
    case 'DDMMYYYY':
      return `${date}${month}${year}`
    case 'YYYYMMDD':
      return `${year}${month}${date}`
    case 'D MMM YYYY':
      return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`
    default:
      return day
  }
}

function timeCell(time: string, format: GrantFormat | null): string {
  const [hour, minute] = time.split(':') as [string, string]
  if (format === 'HHmm') return `${hour}${minute}`
  if (format !== 'h:mm a') return time
  return `${Number(hour) % 12 || 12}:${minute} ${Number(hour) < 12 ? 'am' : 'pm'}`
}

const pad = (value: number) => String(value).padStart(2, '0')

/** The columns a first claim is prepared with; schemes change, so check them against the form of the day. */
export const STARTING_COLUMNS: readonly GrantColumn[] = (
  [
    ['Trainee name', 'name', null, true],
    ['Employee number', 'employee number', null, true],
    ['Course title', 'course', null, true],
    ['Course start date', 'first day', 'DD/MM/YYYY', true],
    ['Course end date', 'last day', 'DD/MM/YYYY', true],
    ['Course duration (hours)', 'hours scheduled', '0.00', true],
    ['Hours attended', 'hours attended', '0.00', true],
    ['Attendance (%)', 'percent attended', '0', true],
    ['Result', 'result', null, true],
    ['Trainer', 'facilitator', null, false],
  ] as const
).map(([name, source, format, isNeeded]) => ({ name, source, format, constant: '', isNeeded }))
