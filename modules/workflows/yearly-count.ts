/** Occurrences per person and year of O*NET's frequency categories 1 to 7 (measurement 1.2, our default). */
const PER_YEAR = [1, 4, 24, 104, 230, 690, 1840] as const

/** Working weeks of a year: category 5, daily, is 230 days of five-day weeks. */
const WEEKS = 46

/**
 * How often one person does it in a year. A count a week goes before the category; null when neither was given.
 * A category outside 1..7: RangeError.
 */
export function yearlyCount(given: { frequencyCat: number | null; weeklyCount: number | null }): number | null {
  if (given.weeklyCount !== null) return given.weeklyCount * WEEKS
  if (given.frequencyCat === null) return null
  const count = PER_YEAR[given.frequencyCat - 1]
  if (count === undefined) throw new RangeError('a frequency category is 1 to 7')
  return count
}
