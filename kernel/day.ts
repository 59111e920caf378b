/** A calendar date with no clock and no zone: `2027-03-01`. Days compare with `<`. */
export type Day = string & { readonly Day: unique symbol }

const MS_PER_DAY = 86_400_000

export function isDay(text: string): text is Day {
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(+at) && at.toISOString().slice(0, 10) === text
}

/** Throws RangeError when the text is not a calendar date in the form YYYY-MM-DD. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`Not a day: ${text}`)
  return text
}

const noonless = (on: Day): number => Date.parse(`${on}T00:00:00Z`)

export function plusDays(from: Day, days: number): Day {
  return new Date(noonless(from) + days * MS_PER_DAY).toISOString().slice(0, 10) as Day
}

export function daysBetween(from: Day, to: Day): number {
  return (noonless(to) - noonless(from)) / MS_PER_DAY
}

/** 1 = Monday ... 7 = Sunday, as in ISO 8601. */
export function weekdayOf(on: Day): Weekday {
  return (((new Date(noonless(on)).getUTCDay() + 6) % 7) + 1) as Weekday
}
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Every day from `first` to `last`, both included; empty when `last` is earlier. */
export function daysFrom(first: Day, last: Day): Day[] {
  const count = Math.max(0, daysBetween(first, last) + 1)
  return Array.from({ length: count }, (_, i) => plusDays(first, i))
}

export function earlierDay(a: Day, b: Day): Day {
  return a < b ? a : b
}

export function laterDay(a: Day, b: Day): Day {
  return a > b ? a : b
}
