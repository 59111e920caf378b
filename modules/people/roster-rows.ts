import type { Day } from '#kernel/day.ts'
import type { ColumnMapping } from './roster-columns.ts'
import { readDay, type WrittenOrder } from './roster-dates.ts'
import type { RosterField } from './roster-headers.ts'
import {
  type Cell,
  cellText,
  type RosterStatus,
  readEmail,
  readLanguages,
  readName,
  readStatus,
} from './roster-text.ts'
import { searchKey, trigramSimilarity } from './search-terms.ts'

/**
 * One row of a roster, read. A field whose column was not mapped is `undefined` (say nothing about it); a mapped and
 * empty cell is `null` (the file says there is none), or [] for languages.
 */
export type RosterPerson = {
  row: number
  employeeId: string | null
  email: string | null
  name?: string | null
  title?: string | null
  department?: string | null
  role?: string | null
  siteId?: string | null
  languages?: string[]
  /** As written: an e-mail, an employee id or a name. */
  manager?: string | null
  startsOn?: Day | null
  leavesOn?: Day | null
  status?: RosterStatus
  effectiveOn?: Day | null
}

export type RowReason = { field: RosterField; slug: string; value: string; closest?: string }

export type ReadRow =
  | { kind: 'ok'; person: RosterPerson; warnings: RowReason[] }
  | { kind: 'bad'; row: number; reasons: RowReason[] }

export type KnownSite = { id: string; name: string; aliases?: readonly string[] }

export type RowContext = {
  /** The row's number as a spreadsheet shows it: the header is 1. */
  row: number
  today: Day
  sites: readonly KnownSite[]
  /** What `dateOrderOf` said about each date column, or what a person decided. */
  dateOrders: Partial<Record<RosterField, WrittenOrder>>
  /** The remedy chosen when the file has neither names nor e-mails. */
  employeeIdAsName?: boolean
}

/** Reads one row; a row with any reason against it is bad as a whole, with all its reasons at once. */
export function readRosterRow(cells: readonly Cell[], mapping: ColumnMapping, context: RowContext): ReadRow {
  const reasons: RowReason[] = []
  const warnings: RowReason[] = []
  const text = (field: RosterField): string => (mapping[field] === undefined ? '' : cellText(cells[mapping[field]]))
  const plain = (field: RosterField): string | null | undefined =>
    mapping[field] === undefined ? undefined : text(field) || null

  function dayIn(field: 'startsOn' | 'leavesOn' | 'effectiveOn'): Day | null | undefined {
    if (mapping[field] === undefined) return undefined
    const read = readDay(text(field), context.dateOrders[field] ?? 'ambiguous', context.today)
    if (read.kind === 'bad') reasons.push({ field, slug: read.slug, value: text(field) })
    return read.kind === 'day' ? read.on : null
  }

  const employeeId = text('employeeId') || null
  const email = text('email') ? readEmail(text('email')) : null
  if (text('email') && !email) reasons.push({ field: 'email', slug: 'email/malformed', value: text('email') })
  if (!employeeId && !text('email')) reasons.push({ field: 'employeeId', slug: 'key/missing', value: '' })
  if (employeeId && !text('email')) warnings.push({ field: 'email', slug: 'email/none-cannot-be-invited', value: '' })

  const name = nameOf(text, mapping) ?? (context.employeeIdAsName && !email ? employeeId : undefined)
  if (!name && !text('email') && employeeId) reasons.push({ field: 'name', slug: 'name/missing', value: '' })

  const site = siteOf(text('site'), context.sites)
  if (site.kind === 'unknown') reasons.push({ field: 'site', slug: 'site/unknown', value: text('site'), ...site.hint })
  if (site.kind === 'none' && mapping.site !== undefined) warnings.push({ field: 'site', slug: 'site/none', value: '' })

  const { languages, unknown } = readLanguages(text('languages'))
  for (const value of unknown) warnings.push({ field: 'languages', slug: 'language/unknown', value })

  const status = text('status') ? readStatus(text('status')) : 'active'
  if (!status) warnings.push({ field: 'status', slug: 'status/unknown-taken-as-active', value: text('status') })

  const startsOn = dayIn('startsOn')
  const leavesOn = dayIn('leavesOn')
  const effectiveOn = dayIn('effectiveOn')
  if (startsOn && leavesOn && leavesOn < startsOn) {
    reasons.push({ field: 'leavesOn', slug: 'date/leaves-before-start', value: text('leavesOn') })
  }
  if (reasons.length > 0) return { kind: 'bad', row: context.row, reasons }

  const said: RosterPerson = {
    row: context.row,
    employeeId,
    email,
    name,
    title: plain('title'),
    department: plain('department'),
    role: plain('role'),
    siteId: mapping.site === undefined ? undefined : site.kind === 'known' ? site.id : null,
    languages: mapping.languages === undefined ? undefined : languages,
    manager: plain('manager'),
    startsOn,
    leavesOn,
    status: mapping.status === undefined ? undefined : (status ?? 'active'),
    effectiveOn,
  }
  return { kind: 'ok', person: said, warnings }
}

/** What a person is called on the screen: the name, else the e-mail, else the employee id. */
export function displayName(person: Pick<RosterPerson, 'name' | 'email' | 'employeeId'>): string {
  return person.name ?? person.email ?? person.employeeId ?? ''
}

function nameOf(text: (field: RosterField) => string, mapping: ColumnMapping): string | null | undefined {
  if (mapping.name === undefined && mapping.firstName === undefined && mapping.lastName === undefined) return undefined
  return readName(text('name')) || [text('firstName'), text('lastName')].filter(Boolean).join(' ') || null
}

type FoundSite = { kind: 'none' } | { kind: 'known'; id: string } | { kind: 'unknown'; hint: { closest?: string } }

function siteOf(text: string, sites: readonly KnownSite[]): FoundSite {
  if (text === '') return { kind: 'none' }
  const wanted = searchKey(text)
  const namesOf = ({ id, name, aliases = [] }: KnownSite): readonly string[] => [id, name, ...aliases]
  const known = sites.find((site) => namesOf(site).some((name) => searchKey(name) === wanted))
  if (known) return { kind: 'known', id: known.id }
  let closest: { name: string; score: number } | null = null
  for (const site of sites) {
    for (const name of namesOf(site)) {
      const score = trigramSimilarity(name, text)
      if (score >= 0.2 && score > (closest?.score ?? 0)) closest = { name: site.name, score }
    }
  }
  return { kind: 'unknown', hint: closest ? { closest: closest.name } : {} }
}
