import { SLOT_MINUTES } from './grid.ts'
import type { SiteTime } from './site-time.ts'

/** Points for an hour before 9 or after 17:30 at a site, over its lunch, and off the half hour. */
const UNFRIENDLY = 8
const LUNCH = 5
const OFF_HALF_HOUR = 1

/** Points of every start on the grid for a session of `length` slots that these sites share; the main one tells half hours. */
export function hourCosts(sites: readonly SiteTime[], main: SiteTime, length: number): Int16Array {
  const points = new Int16Array(main.local.minuteOf.length)
  for (const { local } of sites)
    for (let slot = 0; slot < points.length; slot++) {
      const start = local.minuteOf[slot]!
      const end = start + length * SLOT_MINUTES
      if (start < 540 || end > 1050) points[slot]! += UNFRIENDLY
      if (start < 780 && end > 720) points[slot]! += LUNCH
    }
  for (let slot = 0; slot < points.length; slot++) if (main.local.minuteOf[slot]! % 30) points[slot]! += OFF_HALF_HOUR
  return points
}
