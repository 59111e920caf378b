import { type Day, daysBetween } from '#kernel/day.ts'
import { type Cohort, cohortOf } from './cohort.ts'
import { officePools } from './office-pools.ts'
import type { AnswerCohort, PlanAnswer } from './plan-answer.ts'
import { languagesOf } from './policy.ts'
import { absorb, type Misfit, nearest, type Pool, poolsOf, sharesHours } from './pools.ts'
import { type GoLive, type Programme, skillOf } from './programme.ts'

/** Go-lives of groups that merge lie at most this many days apart, so their windows still overlap. */
export const MERGE_DAYS = 3

/** Every person of every go-live is in exactly one cohort for it, or in `misfits`. */
export function cohortsOf(programme: Programme): { cohorts: Cohort[]; misfits: Misfit[] } {
  const misfits: Misfit[] = []
  const kept: Pool[] = []
  const byWorkflow = Map.groupBy(programme.goLives, (goLive) => goLive.given.workflow)
  for (const [workflow, goLives] of byWorkflow) {
    const taught = languagesTaught(programme, workflow)
    const pools = merged(
      programme,
      goLives.flatMap((goLive) => poolsOf(programme, goLive, taught)),
    )
    kept.push(...pools)
  }
  const cohorts: Cohort[] = []
  const order = new Map(kept.map((pool, i) => [pool, i]))
  kept.sort((a, b) => a.goLives[0]!.index - b.goLives[0]!.index || order.get(a)! - order.get(b)!)
  const numbers = new Numbers(programme)
  for (const pool of kept) {
    const parts = split(programme, pool)
    for (const part of parts.cohorts)
      cohorts.push(cohortFrom(programme, pool, part.people, numbers.id(pool, part.id), cohorts.length))
    for (const person of parts.left)
      for (const goLive of pool.goLives)
        if (goLive.people.includes(person))
          misfits.push(misfitOf(programme, pool, goLive, person, parts.cohorts.length > 0))
  }
  return { cohorts: [...cohorts, ...officePools(programme, cohorts)], misfits }
}

function languagesTaught(programme: Programme, workflow: string): Set<string> {
  const skill = skillOf(programme, workflow)
  return new Set(programme.facilitators.filter((one) => one.skills.includes(skill)).flatMap(languagesOf))
}

/** Small pools join kin of other groups: first each other, then cohorts that stand already (planner.md, 1.2). */
function merged(programme: Programme, pools: Pool[]): Pool[] {
  const least = programme.policy.cohort[0]
  const stuck = new Set<Pool>()
  for (;;) {
    const small = pools.find((pool) => pool.people.length < least && !stuck.has(pool))
    if (!small) return pools
    const kin = pools.filter((pool) => pool !== small && mayMerge(programme, small, pool))
    const reach = programme.policy.mergeZoneHours
    const host =
      nearest(
        programme,
        small,
        kin.filter((pool) => pool.people.length < least),
        reach,
      ) ??
      nearest(
        programme,
        small,
        kin.filter((pool) => pool.people.length >= least),
        reach,
      )
    if (!host) {
      stuck.add(small)
      continue
    }
    // Of two small pools the earlier in the file is host; a cohort that stands already stays host and keeps its name.
    const [keeps, joins] = host.people.length < least ? [small, host] : [host, small]
    keeps.language = commonLanguage(programme, host, small)!
    absorb(keeps, joins)
    pools.splice(pools.indexOf(joins), 1)
    stuck.clear()
  }
}

function mayMerge(programme: Programme, a: Pool, b: Pool): boolean {
  if (a.roleClass !== b.roleClass || kinOf(programme, a) !== kinOf(programme, b)) return false
  if (seatedTwice(a, b) || seatedTwice(b, a)) return false
  const days = [...a.goLives, ...b.goLives].map((goLive) => goLive.given.on as Day).sort()
  return daysBetween(days[0]!, days.at(-1)!) <= MERGE_DAYS && commonLanguage(programme, b, a) !== undefined
}

/** Whether somebody in `b` belongs to a go-live of `a` and learns for it in another pool. */
function seatedTwice(a: Pool, b: Pool): boolean {
  const here = new Set(a.people)
  return b.people.some((i) => !here.has(i) && a.goLives.some((goLive) => goLive.people.includes(i)))
}

/** Staff are kin by department and by the role or title their group asks for; managers are kin of managers. */
function kinOf(programme: Programme, pool: Pool): string {
  if (pool.roleClass === 'managers') return ''
  const departments = [...new Set(pool.people.map((i) => programme.people[i]!.department ?? ''))].sort()
  const wheres = pool.goLives.map((goLive) => {
    const { role, title } = programme.file.groups.find((group) => group.id === goLive.given.group)!.where
    return JSON.stringify([role ?? null, title ?? null])
  })
  return JSON.stringify([departments, [...new Set(wheres)].sort()])
}

function commonLanguage(programme: Programme, host: Pool, guest: Pool): string | undefined {
  const everyone = [...host.people, ...guest.people].map((i) => languagesOf(programme.people[i]!))
  return [host.language, guest.language].find((language) => everyone.every((spoken) => spoken.includes(language)))
}

type Part = { people: number[]; id?: string }

/** Equal parts, as few as the largest cohort allows; a published division stays while its sizes are allowed. */
function split(programme: Programme, pool: Pool): { cohorts: Part[]; left: number[] } {
  const [least, most] = programme.policy.cohort
  const kept = publishedParts(programme, pool)
  if (kept) return { cohorts: kept, left: [] }
  const count = pool.people.length
  let parts = Math.ceil(count / most)
  if (Math.floor(count / parts) < least) parts = Math.floor(count / least)
  if (parts === 0) return { cohorts: [], left: pool.people }
  const seated = sortedForSplit(programme, pool).slice(0, parts * most)
  const cohorts = Array.from({ length: parts }, (_, i): Part => {
    const from = Math.floor((seated.length * i) / parts)
    return { people: seated.slice(from, Math.floor((seated.length * (i + 1)) / parts)).sort((a, b) => a - b) }
  })
  return { cohorts, left: sortedForSplit(programme, pool).slice(parts * most) }
}

/** People of one site, then of one manager, stay together. */
function sortedForSplit(programme: Programme, pool: Pool): number[] {
  const key = (i: number) => `${programme.people[i]!.department ?? ''}\n${programme.people[i]!.manager ?? ''}`
  return [...pool.people].sort(
    (a, b) => programme.siteOf[a]! - programme.siteOf[b]! || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a - b),
  )
}

function publishedParts(programme: Programme, pool: Pool): Part[] | undefined {
  const before = [...new Set(pool.goLives.flatMap((goLive) => publishedFor(programme).get(goLive.id) ?? []))]
  if (!before.length) return undefined
  const seat = new Map(before.flatMap((cohort) => cohort.people.map((person) => [person, cohort.id] as const)))
  const parts = new Map<string, number[]>()
  const fresh: number[] = []
  for (const i of pool.people) {
    const id = seat.get(programme.people[i]!.id)
    if (id === undefined) fresh.push(i)
    else parts.set(id, [...(parts.get(id) ?? []), i])
  }
  if (!parts.size) return undefined
  for (const i of fresh) {
    const smallest = [...parts].sort((a, b) => a[1].length - b[1].length || (a[0] < b[0] ? -1 : 1))[0]!
    smallest[1].push(i)
  }
  const [least, most] = programme.policy.cohort
  const sizes = [...parts.values()].map((people) => people.length)
  if (sizes.some((size) => size < least || size > most)) return undefined
  return [...parts].map(([id, people]) => ({ id, people: people.sort((a, b) => a - b) }))
}

const publishedBy = new WeakMap<PlanAnswer, Map<string, AnswerCohort[]>>()

/** Published cohorts by go-live, in their order. */
function publishedFor({ published }: Programme): Map<string, AnswerCohort[]> {
  if (!published) return new Map()
  const known = publishedBy.get(published)
  if (known) return known
  const found = new Map<string, AnswerCohort[]>()
  for (const cohort of published.cohorts)
    for (const id of cohort.goLives) found.set(id, [...(found.get(id) ?? []), cohort])
  publishedBy.set(published, found)
  return found
}

/** Ids count up within the host go-live and never reuse a published one for other people. */
class Numbers {
  readonly #taken = new Set<string>()
  readonly #published: Set<string>

  constructor(programme: Programme) {
    this.#published = new Set(programme.published?.cohorts.map((cohort) => cohort.id))
  }

  id(pool: Pool, kept: string | undefined): string {
    let id = kept
    for (let n = 1; id === undefined || this.#taken.has(id); n++) {
      const next = `${pool.goLives[0]!.id}/${n}`
      id = this.#published.has(next) || this.#taken.has(next) ? undefined : next
    }
    this.#taken.add(id)
    return id
  }
}

function cohortFrom(programme: Programme, pool: Pool, people: readonly number[], id: string, index: number): Cohort {
  const { roleClass, language } = pool
  const present = new Set(people)
  const goLives = pool.goLives.filter((goLive) => goLive.people.some((i) => present.has(i)))
  return cohortOf(programme, { id, index, goLives, roleClass, language, people })
}

function misfitOf(programme: Programme, pool: Pool, goLive: GoLive, person: number, full: boolean): Misfit {
  const together = pool.people
  if (full) return { person, goLive, rule: 'cohort/full', together }
  const classmates = goLive.people.filter((i) => programme.classOf[i] === programme.classOf[person])
  if (classmates.length < programme.policy.cohort[0]) return { person, goLive, rule: 'cohort/too-small', together }
  const speakers = classmates.filter((i) => languagesOf(programme.people[i]!).includes(pool.language))
  if (speakers.length < programme.policy.cohort[0])
    return { person, goLive, rule: 'cohort/no-common-language', together }
  const home = programme.siteOf[person]!
  const near = speakers.filter((i) => {
    const sites = [...new Set([home, programme.siteOf[i]!])].sort((a, b) => a - b)
    return sharesHours(programme, sites, goLive)
  })
  const rule = near.length < programme.policy.cohort[0] ? 'cohort/no-shared-hours' : 'cohort/too-small'
  return { person, goLive, rule, together }
}
