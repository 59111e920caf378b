export type Level = 'none' | 'light' | 'even' | 'heavy' | 'over'

/** How full a week is: a third, two thirds (where the planner begins to count it as heavy), the limit. */
export function levelOf(minutes: number, limit: number): Level {
  if (minutes === 0) return 'none'
  const share = minutes / limit
  if (share > 1) return 'over'
  return share > 2 / 3 ? 'heavy' : share > 1 / 3 ? 'even' : 'light'
}

/** Minutes as hours with at most one decimal: 75 is 1.3, 120 is 2. */
export function hoursText(minutes: number): string {
  return (Math.round(minutes / 6) / 10).toLocaleString('en-GB')
}
