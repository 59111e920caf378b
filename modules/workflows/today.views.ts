import { type Day, laterDay } from '#kernel/day.ts'
import type { Instant } from '#kernel/instant.ts'
import { localDay } from '#modules/people/local-time.ts'
import { sitesForPlanning } from '#modules/people/views.ts'
import type { Tx } from '#platform/db/connect.ts'

/** The latest day on which any site is: what ends today has ended nowhere before. */
export async function todayHere(tx: Tx, now: Instant): Promise<Day> {
  const sites = await sitesForPlanning(tx)
  return sites.reduce((latest, site) => laterDay(latest, localDay(now, site.zone)), now.slice(0, 10) as Day)
}
