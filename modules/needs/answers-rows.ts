import type { AnswerColumns, AnswerField } from './answers-columns.ts'
import { type DataClass, type DecisionImpact, dataClasses, decisionImpacts } from './data-class.ts'
import { nothingSaid, type Rating, saysSomething } from './rating.ts'
import type { View } from './standing-ratings.ts'

export type Reason = { slug: string; field: AnswerField | null; value: string }
export type ReadRow = {
  number: number
  respondent: string
  view: View
  role: string
  department: string
  task: string
  rating: Rating
  reasons: Reason[]
}

const VIEWS: Record<string, View> = {
  employee: 'employee',
  self: 'employee',
  participant: 'employee',
  worker: 'employee',
  staff: 'employee',
  karyawan: 'employee',
  manager: 'manager',
  supervisor: 'manager',
  linemanager: 'manager',
  directmanager: 'manager',
  atasan: 'manager',
  expert: 'expert',
  sme: 'expert',
  subjectmatterexpert: 'expert',
}
/** Words for the seven categories of O*NET's scale FT; 0 and "never" say that it is no part of the work. */
const OFTEN: Record<string, number> = {
  never: 0,
  notatall: 0,
  no: 0,
  yearly: 1,
  yearlyorless: 1,
  onceayear: 1,
  annually: 1,
  morethanyearly: 2,
  quarterly: 2,
  monthly: 2,
  morethanmonthly: 3,
  fortnightly: 3,
  weekly: 3,
  morethanweekly: 4,
  severaltimesaweek: 4,
  daily: 5,
  everyday: 5,
  severaltimesdaily: 6,
  severaltimesaday: 6,
  hourly: 7,
  hourlyormore: 7,
}
const DATA: Record<string, DataClass> = Object.fromEntries([
  ...dataClasses.map((one) => [squeezed(one), one] as const),
  ['special', 'special category'],
  ['secret', 'restricted'],
])
const IMPACT: Record<string, DecisionImpact> = Object.fromEntries([
  ...decisionImpacts.map((one) => [squeezed(one), one] as const),
  ['customer', 'customer or employee'],
  ['employee', 'customer or employee'],
  ['customeremployee', 'customer or employee'],
  ['legal', 'legal or safety'],
  ['safety', 'legal or safety'],
  ['legalsafety', 'legal or safety'],
])
const CANNOT_SAY = /^(?:cannot say|can't say|don't know|unknown|n\/?a|-|–)$/i

/**
 * One row of a file of answers (numbers count as the spreadsheet shows them): who, which view, which task, and the
 * numbers. An empty cell or "cannot say" is no answer; a cell that cannot be read is a reason, and the row stays out.
 */
export function readAnswerRow(
  { number, cells }: { number: number; cells: readonly string[] },
  columns: AnswerColumns,
): ReadRow {
  const reasons: Reason[] = []
  const text = (field: AnswerField) => (columns[field] === undefined ? '' : (cells[columns[field]] ?? '').trim())
  const refuse = (slug: string, field: AnswerField) => {
    reasons.push({ slug, field, value: text(field) })
    return null
  }
  const amount = (field: AnswerField, most: number): number | null => {
    const value = text(field)
    if (value === '' || CANNOT_SAY.test(value)) return null
    const found = numberOf(value)
    return found === null
      ? refuse('not-a-number', field)
      : found < 0 || found > most
        ? refuse('out-of-range', field)
        : found
  }
  const level = (field: AnswerField, least: number, most: number): number | null => {
    const found = amount(field, most)
    return found === null || (Number.isInteger(found) && found >= least) ? found : refuse('out-of-range', field)
  }
  const word = <One>(field: AnswerField, known: Record<string, One>): One | null => {
    const value = text(field)
    if (value === '' || CANNOT_SAY.test(value)) return null
    return known[squeezed(value)] ?? refuse('not-a-choice', field)
  }
  for (const field of ['respondent', 'task'] as const) if (text(field) === '') refuse('missing', field)
  const view = text('view') === '' ? 'employee' : (word('view', VIEWS) ?? 'employee')
  const often = /^\d/.test(text('frequency')) ? level('frequency', 0, 7) : word('frequency', OFTEN)
  const weekly = amount('weekly', 10_000)
  const rating: Rating = {
    ...nothingSaid,
    isNever: often === 0 || weekly === 0,
    frequencyCat: often || null,
    weeklyCount: weekly || null,
    minutes: minutesOf({
      low: amount('minutesLow', 100_000),
      mode: amount('minutesUsual', 100_000),
      high: amount('minutesHigh', 100_000),
      refuse: (slug) => refuse(slug, 'minutesUsual'),
    }),
    headcount: level('headcount', 0, 1_000_000),
    errorProb: shareOf(text('errorProb'), () => refuse('not-a-share', 'errorProb')),
    errorCost: amount('errorCost', 1e12),
    difficulty: level('difficulty', 1, 5),
    importance: level('importance', 1, 5),
    aiSuitability: level('aiSuitability', 0, 4),
    verifiability: level('verifiability', 0, 4),
    dataClass: word('dataClass', DATA),
    decisionImpact: word('decisionImpact', IMPACT),
    competence: level('competence', 1, 5),
    comment: text('comment').slice(0, 600) || null,
  }
  if (rating.isNever) Object.assign(rating, { frequencyCat: null, weeklyCount: null })
  if (!reasons.length && !saysSomething(rating)) reasons.push({ slug: 'no-answer', field: null, value: '' })
  const [respondent, role, department, task] = (['respondent', 'role', 'department', 'task'] as const).map(text)
  return { number, respondent: respondent!, view, role: role!, department: department!, task: task!, rating, reasons }
}

/** One usual number alone is low, usual and high at once; two of three, or out of order, is no range. */
function minutesOf(said: {
  low: number | null
  mode: number | null
  high: number | null
  refuse: (slug: string) => null
}): Rating['minutes'] {
  const { low, mode, high, refuse } = said
  if (low === null && mode === null && high === null) return null
  if (mode !== null && low === null && high === null) return { low: mode, mode, high: mode }
  if (low === null || mode === null || high === null) return refuse('minutes-incomplete')
  return low <= mode && mode <= high ? { low, mode, high } : refuse('minutes-out-of-order')
}

/** A share as 0.05 or as 5 %. */
function shareOf(text: string, refuse: () => null): number | null {
  if (text === '' || CANNOT_SAY.test(text)) return null
  const isPercent = text.endsWith('%')
  const value = numberOf(isPercent ? text.slice(0, -1).trim() : text)
  if (value === null) return refuse()
  const share = isPercent ? value / 100 : value
  return share >= 0 && share <= 1 ? share : refuse()
}

/** 1,250.5 and 1250.5 and 12,5 are numbers; 1,250 is a thousand, as spreadsheets write it. */
function numberOf(text: string): number | null {
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''))
  const plain = /^-?\d+,\d+$/.test(text) ? text.replace(',', '.') : text
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '')
}
