import { type Day, isDay, plusDays } from '#kernel/day.ts'

export type DateOrder = 'day-first' | 'month-first'

/** What a column's values say about their order. */
export type WrittenOrder = DateOrder | 'ambiguous' | 'contradictory'

const NUMBERS = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})(?:[ T].*)?$/
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[ T].*)?$/
const WRITTEN = /^(?:(\d{1,2})[ \-.]*([a-z]{3,9})\.?|([a-z]{3,9})\.?[ -]*(\d{1,2}))[ ,-]+(\d{4})$/i
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Whether a column writes the day or the month first, from all its values: one value above 12 decides. `ambiguous`:
 * no value decides, a person must. `contradictory`: both orders occur, so only values that cannot be misread are read.
 */
export function dateOrderOf(values: Iterable<string>): WrittenOrder {
  let dayFirst = false
  let monthFirst = false
  for (const value of values) {
    const [, first, second] = NUMBERS.exec(value.trim()) ?? []
    if (!first || !second) continue
    if (+first > 12) dayFirst = true
    if (+second > 12) monthFirst = true
  }
  if (dayFirst && monthFirst) return 'contradictory'
  return dayFirst ? 'day-first' : monthFirst ? 'month-first' : 'ambiguous'
}

export type ReadDay =
  | { kind: 'day'; on: Day }
  | { kind: 'none' }
  | { kind: 'bad'; slug: 'date/unreadable' | 'date/two-digit-year' | 'date/ambiguous' | 'date/implausible' }

/** Nobody on a roster today joined before 1950; a year like 1902 is a number that a spreadsheet dressed as a date. */
const EARLIEST = '1950-01-01' as Day

/**
 * Reads a date as a roster writes it: ISO (with or without a time), 31/12/2026 and 12/31/2026 by the column's order,
 * 5 Jan 2027, 20270105, or a spreadsheet's day number. Dates up to ten years after `today` are plausible; 9999-12-31
 * and the like mean that there is none.
 */
export function readDay(text: string, order: WrittenOrder, today: Day): ReadDay {
  if (text === '') return { kind: 'none' }
  const found = partsOf(text, order)
  if (!isDay(found)) return { kind: 'bad', slug: found }
  if (found >= '2099-01-01' || found === '0001-01-01') return { kind: 'none' }
  if (found < EARLIEST || found > plusDays(today, 3653)) return { kind: 'bad', slug: 'date/implausible' }
  return { kind: 'day', on: found }
}

type BadDate = Extract<ReadDay, { kind: 'bad' }>['slug']

function partsOf(text: string, order: WrittenOrder): Day | BadDate {
  const iso = YEAR_FIRST.exec(text) ?? /^((?:19|20)\d\d)([01]\d)([0-3]\d)$/.exec(text)
  if (iso) return made(iso[1]!, iso[2]!, iso[3]!)
  // Day 1 of a spreadsheet is 1900-01-01, and it counts a 29 February 1900 that never was.
  if (/^\d{1,6}(\.\d+)?$/.test(text)) {
    return +text < 61 || +text > 2_958_465 ? 'date/implausible' : plusDays('1899-12-30' as Day, Math.floor(+text))
  }
  const written = WRITTEN.exec(text)
  if (written) {
    const month = MONTHS.indexOf((written[2] ?? written[3]!).slice(0, 3).toLowerCase()) + 1
    return made(written[5]!, `${month}`, written[1] ?? written[4]!)
  }
  const numbers = NUMBERS.exec(text)
  if (numbers) {
    const [, first, second, year] = numbers as unknown as [string, string, string, string]
    if (first === second || +first > 12 || +second > 12) {
      const dayFirst = first === second || +first > 12
      // In a column that decided for one order, a value that fits only the other is a slip, not a date.
      if (order === 'day-first' || order === 'month-first') return ordered(first, second, year, order)
      return ordered(first, second, year, dayFirst ? 'day-first' : 'month-first')
    }
    return order === 'day-first' || order === 'month-first' ? ordered(first, second, year, order) : 'date/ambiguous'
  }
  return /^\d{1,2}[/.\- ](\d{1,2}|[a-z]{3,9})[/.\- ]'?\d{2}$/i.test(text) ? 'date/two-digit-year' : 'date/unreadable'
}

function ordered(first: string, second: string, year: string, order: DateOrder): Day | BadDate {
  return order === 'day-first' ? made(year, second, first) : made(year, first, second)
}

function made(year: string, month: string, date: string): Day | BadDate {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(text) ? text : 'date/unreadable'
}

/** A shape test for guessing columns: written as a date, whatever its order. */
export function looksLikeDay(text: string): boolean {
  return YEAR_FIRST.test(text) || NUMBERS.test(text) || WRITTEN.test(text)
}
