import { dayIndex, SLOT_MINUTES, SLOTS_PER_DAY } from './grid.ts'
import { zoneHoursApart } from './local-time.ts'
import { languagesOf } from './policy.ts'
import type { GoLive, Programme, RoleClass } from './programme.ts'

/** People of one or more go-lives who may sit in one cohort: one class, one language, sites that share their hours. */
export type Pool = {
  goLives: GoLive[]
  roleClass: RoleClass
  language: string
  people: number[]
  sites: number[]
}
export type Misfit = {
  person: number
  goLive: GoLive
  rule: 'cohort/too-small' | 'cohort/no-common-language' | 'cohort/no-shared-hours' | 'cohort/full'
  together: number[]
}

/** Pools of a go-live by class, then language, then sites; a pool below the smallest cohort is kept for merging. */
export function poolsOf(programme: Programme, goLive: GoLive, taught: ReadonlySet<string>): Pool[] {
  const byClass = Map.groupBy(goLive.people, (i) => programme.classOf[i]!)
  return (['staff', 'managers', 'mixed'] as const).flatMap((roleClass) =>
    languagePools(programme, byClass.get(roleClass) ?? [], taught).flatMap(({ language, people }) =>
      sitePools(programme, goLive, roleClass, language, people),
    ),
  )
}

type Spoken = { language: string; people: number[] }

/** Largest language first; languages nobody teaches only when a person speaks no other. */
function languagePools(programme: Programme, people: readonly number[], taught: ReadonlySet<string>): Spoken[] {
  const least = programme.policy.cohort[0]
  const pools: Spoken[] = []
  let rest = [...people]
  while (rest.length) {
    const language = commonest(programme, rest, taught)
    const speaks = (i: number) => languagesOf(programme.people[i]!).includes(language)
    const pool: Spoken = { language, people: rest.filter(speaks) }
    rest = rest.filter((i) => !speaks(i))
    if (pool.people.length < least) borrow(pools, pool, least, speaks)
    pools.push(pool)
  }
  return pools
}

function commonest(programme: Programme, people: readonly number[], taught: ReadonlySet<string>): string {
  const tally = new Map<string, { speakers: number; best: number }>()
  for (const i of people)
    languagesOf(programme.people[i]!).forEach((language, rank) => {
      const count = tally.get(language) ?? { speakers: 0, best: 0 }
      tally.set(language, { speakers: count.speakers + 1, best: count.best + (rank === 0 ? 1 : 0) })
    })
  const [first] = [...tally].sort(
    ([a, x], [b, y]) =>
      Number(taught.has(b)) - Number(taught.has(a)) || y.speakers - x.speakers || y.best - x.best || (a < b ? -1 : 1),
  )
  return first![0]
}

/** Takes speakers from a larger pool that can spare them, so that a small language still makes a cohort. */
function borrow(pools: readonly Spoken[], small: Spoken, least: number, speaks: (i: number) => boolean): void {
  const lenders = pools.map((pool) => ({ pool, able: pool.people.filter(speaks) }))
  const spare = lenders.reduce(
    (sum, { pool, able }) => sum + Math.max(0, Math.min(able.length, pool.people.length - least)),
    0,
  )
  if (small.people.length + spare < least) return
  for (const { pool, able } of lenders) {
    const take = Math.min(able.length, pool.people.length - least, least - small.people.length)
    if (take <= 0) continue
    const lent = new Set(able.slice(-take))
    pool.people = pool.people.filter((i) => !lent.has(i))
    small.people.push(...lent)
  }
  small.people.sort((a, b) => a - b)
}

/** A site with enough people stands alone; smaller ones join the nearest site they share enough hours with. */
function sitePools(
  programme: Programme,
  goLive: GoLive,
  roleClass: RoleClass,
  language: string,
  people: readonly number[],
): Pool[] {
  const least = programme.policy.cohort[0]
  const bySite = [...Map.groupBy(people, (i) => programme.siteOf[i]!)].sort(([a], [b]) => a - b)
  const pools = bySite.map(
    ([site, here]): Pool => ({ goLives: [goLive], roleClass, language, people: here, sites: [site] }),
  )
  const stuck = new Set<Pool>()
  for (;;) {
    const small = pools
      .filter((pool) => pool.people.length < least && !stuck.has(pool))
      .sort((a, b) => a.people.length - b.people.length || a.sites[0]! - b.sites[0]!)[0]
    if (!small) return pools
    const host = nearest(programme, small, pools, 12)
    if (!host) stuck.add(small)
    else {
      absorb(host, small)
      pools.splice(pools.indexOf(small), 1)
    }
  }
}

/** The pool nearest in zone that the sites of `small` share enough hours with; of equals, the smaller. */
export function nearest(
  programme: Programme,
  small: Pool,
  pools: readonly Pool[],
  zoneHours: number,
): Pool | undefined {
  return pools
    .filter((pool) => pool !== small)
    .map((pool) => ({ pool, apart: zonesApart(programme, small, pool) }))
    .filter(
      ({ pool, apart }) =>
        apart <= zoneHours && sharesHours(programme, unionOf(small.sites, pool.sites), pool.goLives[0]!),
    )
    .sort((a, b) => a.apart - b.apart || a.pool.people.length - b.pool.people.length)[0]?.pool
}

export function absorb(host: Pool, small: Pool): void {
  host.people = unionOf(host.people, small.people)
  host.sites = unionOf(host.sites, small.sites)
  host.goLives = [...new Set([...host.goLives, ...small.goLives])]
}

function unionOf(a: readonly number[], b: readonly number[]): number[] {
  return [...new Set([...a, ...b])].sort((x, y) => x - y)
}

function zonesApart(programme: Programme, a: Pool, b: Pool): number {
  const slot = Math.max(0, dayIndex(programme.grid, a.goLives[0]!.given.on)) * SLOTS_PER_DAY
  let widest = 0
  for (const x of a.sites)
    for (const y of b.sites)
      widest = Math.max(widest, zoneHoursApart(programme.sites[x]!.local, programme.sites[y]!.local, slot))
  return widest
}

/** On the best of the seven days that end with go-live, in the zone of the first site, holidays not considered. */
export function sharesHours(programme: Programme, sites: readonly number[], goLive: GoLive): boolean {
  const { hours } = programme.shared(sites)
  const { dayStart } = programme.sites[sites[0]!]!.local
  const last = dayIndex(programme.grid, goLive.given.on)
  for (let day = Math.max(0, last - 6); day <= last; day++) {
    let open = 0
    for (let slot = dayStart[day]!; slot < dayStart[day + 1]!; slot++) open += hours[slot]!
    if (open * SLOT_MINUTES >= programme.policy.sharedMinutes) return true
  }
  return false
}
