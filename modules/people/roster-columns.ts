import { looksLikeDay } from './roster-dates.ts'
import { fieldsNamed, headerKey, type RosterField, rosterFields } from './roster-headers.ts'
import { looksLikeEmail } from './roster-text.ts'

/** Column numbers count from 0. */
export type ColumnMapping = Partial<Record<RosterField, number>>

export type GuessReason = 'header-known' | 'header-and-cells' | 'header-similar' | 'header-but-not-cells' | 'cells-only'

export type FieldGuess = { field: RosterField; column: number; header: string; confidence: number; reason: GuessReason }

/** `stops`: no import without it. `asks`: a remedy must be chosen first. `limits`: goes on, with what is lost said. */
export type MissingField = {
  field: RosterField
  weight: 'stops' | 'asks' | 'limits'
  consequence: string
  remedies: string[]
}

export type ColumnGuess = { guesses: FieldGuess[]; mapping: ColumnMapping; missing: MissingField[]; unused: number[] }

/**
 * Which column holds which field, from the headers and up to a few hundred sample rows. Each column serves one field
 * at most; confidence is 0 to 1, and what is missing is said with what follows from it and how to go on.
 */
export function guessColumns(header: readonly string[], sampleRows: readonly (readonly string[])[]): ColumnGuess {
  const columns = header.map((_, column) => shapeOf(sampleRows.map((row) => row[column]?.trim() ?? '')))
  const offers = header.flatMap((text, column) => offersOf(text, column, columns[column]!))
  offers.push(...addressesWithoutHeader(header, columns))
  offers.sort((a, b) => b.confidence - a.confidence || rosterFields.indexOf(a.field) - rosterFields.indexOf(b.field))

  const mapping: ColumnMapping = {}
  const guesses: FieldGuess[] = []
  const taken = new Set<number>()
  for (const offer of offers) {
    if (mapping[offer.field] !== undefined || taken.has(offer.column)) continue
    mapping[offer.field] = offer.column
    taken.add(offer.column)
    guesses.push(offer)
  }
  guesses.sort((a, b) => a.column - b.column)
  const unused = header.map((_, column) => column).filter((column) => !taken.has(column))
  return { guesses, mapping, missing: missingFields(mapping), unused }
}

type Shape = { filled: number; email: number; day: number; distinct: Set<string> }

function shapeOf(cells: readonly string[]): Shape {
  const filled = cells.filter(Boolean)
  const share = (test: (cell: string) => boolean): number =>
    filled.length ? filled.filter(test).length / filled.length : 0
  return {
    filled: filled.length,
    email: share(looksLikeEmail),
    day: share(looksLikeDay),
    distinct: new Set(filled.map((cell) => cell.toLowerCase())),
  }
}

function offersOf(header: string, column: number, shape: Shape): FieldGuess[] {
  const key = headerKey(header)
  const offers: FieldGuess[] = []
  const offer = (field: RosterField, base: number, known: GuessReason): void => {
    const fit = fitOf(field, shape)
    const confidence = fit === 'agrees' ? Math.min(0.99, base + 0.09) : fit === 'contradicts' ? base * 0.3 : base
    const reason = fit === 'agrees' ? 'header-and-cells' : fit === 'contradicts' ? 'header-but-not-cells' : known
    if (confidence >= 0.25) offers.push({ field, column, header, confidence: tidy(confidence + nuance(key)), reason })
  }
  const named = fieldsNamed(header)
  for (const field of named.sure) offer(field, 0.9, 'header-known')
  for (const field of named.likely) offer(field, 0.6, 'header-similar')
  if (
    offers.length === 0 &&
    /(manager|supervisor|reportsto)/.test(key) &&
    !/(performance|rating|score|perf|level|title|date|years|since)/.test(key)
  ) {
    offer('manager', 0.5, 'header-similar')
  }
  if (offers.length === 0 && /e?mail/.test(key)) offer('email', 0.5, 'header-similar')
  return offers
}

/** Among several columns of one kind, an address is surer than a number and a number surer than a name. */
function nuance(key: string): number {
  if (!/^(line|direct|reporting)?(manager|supervisor)/.test(key)) return 0
  return key.includes('email') ? 0.005 : key.includes('name') ? -0.02 : 0
}

function tidy(confidence: number): number {
  return Math.round(Math.min(0.99, confidence) * 1000) / 1000
}

function fitOf(field: RosterField, shape: Shape): 'agrees' | 'contradicts' | 'says nothing' {
  if (shape.filled === 0) return 'says nothing'
  if (field === 'email') return shape.email >= 0.8 ? 'agrees' : shape.email < 0.2 ? 'contradicts' : 'says nothing'
  if (field === 'startsOn' || field === 'leavesOn' || field === 'effectiveOn') {
    return shape.day >= 0.8 ? 'agrees' : shape.day < 0.2 ? 'contradicts' : 'says nothing'
  }
  if (field === 'manager') return shape.day >= 0.8 ? 'contradicts' : 'says nothing'
  if (field === 'employeeId') {
    if (shape.email >= 0.8 || (shape.filled >= 5 && shape.distinct.size === 1)) return 'contradicts'
    return shape.distinct.size === shape.filled ? 'agrees' : 'says nothing'
  }
  return shape.email >= 0.8 ? 'contradicts' : 'says nothing'
}

/** Columns of addresses under a header that says nothing: the one with more different people in it is their own. */
function addressesWithoutHeader(header: readonly string[], columns: readonly Shape[]): FieldGuess[] {
  const found = columns
    .map((shape, column) => ({ shape, column, header: header[column] ?? '' }))
    .filter(({ shape, header: text }) => shape.email >= 0.8 && saysNothing(text))
    .sort((a, b) => b.shape.distinct.size - a.shape.distinct.size)
  const [own, other] = found
  const guesses: FieldGuess[] = []
  if (own)
    guesses.push({ field: 'email', column: own.column, header: own.header, confidence: 0.45, reason: 'cells-only' })
  if (own && other && other.shape.distinct.size < own.shape.distinct.size) {
    guesses.push({
      field: 'manager',
      column: other.column,
      header: other.header,
      confidence: 0.3,
      reason: 'cells-only',
    })
  }
  return guesses
}

function saysNothing(header: string): boolean {
  const { sure, likely } = fieldsNamed(header)
  return sure.length + likely.length === 0
}

/** What a mapping lacks, the gravest first. Asked again after every change a person makes to the mapping. */
export function missingFields(mapping: ColumnMapping): MissingField[] {
  const has = (field: RosterField): boolean => mapping[field] !== undefined
  const missing: MissingField[] = []
  const lacks = (
    field: RosterField,
    weight: MissingField['weight'],
    consequence: string,
    ...remedies: string[]
  ): void => {
    missing.push({ field, weight, consequence, remedies })
  }
  if (!has('employeeId') && !has('email')) {
    lacks('employeeId', 'stops', 'people-cannot-be-recognised-again', 'add-employee-id-column', 'add-email-column')
  }
  if (!has('name') && !has('firstName') && !has('lastName')) {
    if (has('email')) lacks('name', 'limits', 'people-shown-by-email', 'add-name-column', 'continue-with-email-as-name')
    else
      lacks(
        'name',
        'asks',
        'people-cannot-be-told-apart',
        'add-name-column',
        'add-email-column',
        'continue-with-employee-id-as-name',
      )
  }
  if (!has('email') && has('employeeId')) {
    lacks(
      'email',
      'limits',
      'people-cannot-be-invited',
      'add-email-column',
      'set-emails-by-hand',
      'continue-without-invitations',
    )
  }
  if (!has('manager')) {
    lacks(
      'manager',
      'limits',
      'no-manager-actions',
      'add-manager-column',
      'set-managers-by-hand',
      'continue-without-manager-actions',
    )
  }
  if (!has('site')) lacks('site', 'limits', 'zone-and-holidays-unknown', 'add-site-column', 'choose-one-site-for-all')
  if (!has('department'))
    lacks('department', 'limits', 'no-groups-by-department', 'add-department-column', 'make-groups-by-list')
  return missing
}
