import type { Day } from '#kernel/day.ts'
import type { ColumnMapping } from './roster-columns.ts'
import { dateOrderOf, type WrittenOrder } from './roster-dates.ts'
import type { RosterField } from './roster-headers.ts'
import { type KnownSite, type ReadRow, readRosterRow } from './roster-rows.ts'

export type SheetRows = readonly { number: number; cells: readonly string[] }[]

export type Reading = {
  columns: ColumnMapping
  /** Sites that exist, and those that this import will make. */
  sites: readonly KnownSite[]
  /** What a site name of the file means: a site's id, or null for no site. Other names are looked up. */
  siteMeanings: ReadonlyMap<string, string | null>
  dateOrder: 'day-first' | 'month-first' | null
  employeeIdAsName: boolean
  today: Day
}

/**
 * Reads the rows of a sheet one by one by one mapping; what a column says about its dates is decided over all its
 * rows first. A reader, not a list: thousands of rows are read in portions, so that others get their turn.
 */
export function rosterReader(rows: SheetRows, reading: Reading): (row: SheetRows[number]) => ReadRow {
  const { columns, sites, siteMeanings, dateOrder, employeeIdAsName, today } = reading
  const dateOrders: Partial<Record<RosterField, WrittenOrder>> = {}
  for (const field of ['startsOn', 'leavesOn', 'effectiveOn'] as const) {
    const column = columns[field]
    if (column === undefined) continue
    const order = dateOrderOf(rows.map(({ cells }) => cells[column] ?? ''))
    dateOrders[field] = order === 'ambiguous' || order === 'contradictory' ? (dateOrder ?? order) : order
  }
  const siteById = new Map(sites.map((site) => [site.id, site]))
  const context = { today, dateOrders, employeeIdAsName }
  return ({ number, cells }) => {
    const meaning = columns.site === undefined ? undefined : siteMeanings.get(siteKey(cells[columns.site] ?? ''))
    if (meaning === undefined) return readRosterRow(cells, columns, { ...context, row: number, sites })
    // The cell is answered already: its one site is handed over under the name that we give it.
    const plain = [...cells]
    const site = meaning === null ? undefined : siteById.get(meaning)
    plain[columns.site!] = site ? site.name : ''
    return readRosterRow(plain, columns, { ...context, row: number, sites: site ? [site] : [] })
  }
}

export function siteKey(text: string): string {
  return text.trim().toLowerCase()
}
