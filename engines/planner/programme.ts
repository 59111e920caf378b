import { type Day, earlierDay, laterDay, plusDays } from '#kernel/day.ts'
import { type Grid, gridFrom } from './grid.ts'
import { hourCosts } from './hour-costs.ts'
import type { PlanAnswer } from './plan-answer.ts'
import type { PlanFacilitator, PlanFile, PlanGoLive, PlanPerson } from './plan-file.ts'
import { belongs, goLiveId, managersIn, type Policy, policyOf } from './policy.ts'
import { type SharedTime, type SiteTime, sharedTime, siteTimes } from './site-time.ts'

export type GoLive = { id: string; index: number; given: PlanGoLive; people: readonly number[] }
/** What a facilitator must be able to teach for a workflow. */
export function skillOf({ file }: Pick<Programme, 'file'>, workflow: string): string {
  return file.workflows.find((one) => one.id === workflow)?.skill ?? workflow
}

export type RoleClass = 'staff' | 'managers' | 'mixed'

/** The plan file with its names resolved to indexes and its clocks read once. */
export type Programme = {
  file: PlanFile
  policy: Policy
  grid: Grid
  sites: readonly SiteTime[]
  people: readonly PlanPerson[]
  siteOf: Int32Array
  classOf: readonly RoleClass[]
  /** The people of every group, by its id. */
  members: ReadonlyMap<string, readonly number[]>
  goLives: readonly GoLive[]
  facilitators: readonly PlanFacilitator[]
  published: PlanAnswer | undefined
  shared: (sites: readonly number[]) => SharedTime
  /** Points of each start at these sites; see `hour-costs.ts`. */
  hourCosts: (sites: readonly number[], main: number, length: number) => Int16Array
}

/** Days a moved go-live may shift in a preview, so the grid already covers it. */
export const FARTHEST_MOVE = 28

/** `like` is a programme of the same sites whose clocks are read already, for a preview of a changed file. */
export function programmeOf(file: PlanFile, like?: Programme): Programme {
  if (typeof file.published === 'string') throw new TypeError(`Published plan not resolved: ${file.published}`)
  const grid = like?.grid ?? gridOf(file, file.published)
  const sites = like?.sites ?? siteTimes(file, grid)
  const policy = policyOf(file)
  const siteIndex = new Map(file.sites.map((site, i) => [site.id, i]))
  const leaders = managersIn(file)
  const same = like?.file.people === file.people && like.file.groups === file.groups
  const members = same ? like.members : membersOf(file)
  const classOf = file.people.map((person): RoleClass => {
    if (!policy.managersApart) return 'mixed'
    return leaders.has(person.id) ? 'managers' : 'staff'
  })
  return {
    file,
    policy,
    grid,
    sites,
    people: file.people,
    siteOf: Int32Array.from(file.people, (person) => siteIndex.get(person.site)!),
    classOf,
    members,
    goLives: goLivesOf(file, members),
    facilitators: file.facilitators,
    published: file.published,
    shared: like?.shared ?? sharedTimes(sites),
    hourCosts: like?.hourCosts ?? knownHourCosts(sites),
  }
}

function gridOf(file: PlanFile, published: PlanAnswer | undefined): Grid {
  let first = file.today as Day
  let last = plusDays(first, 1)
  for (const { on } of file.goLives) {
    first = earlierDay(first, plusDays(on as Day, -Math.max(7, policyOf(file).leadDays[1])))
    last = laterDay(last, on as Day)
  }
  for (const { start } of [...(published?.sessions ?? []), ...(file.pins ?? [])]) {
    if (!start) continue
    first = earlierDay(first, start.slice(0, 10) as Day)
    last = laterDay(last, start.slice(0, 10) as Day)
  }
  return gridFrom(plusDays(first, -3), plusDays(last, 95 + FARTHEST_MOVE + 3))
}

function goLivesOf(file: PlanFile, peopleOf: Programme['members']): GoLive[] {
  return file.goLives.map((given, index) => ({
    id: goLiveId(given),
    index,
    given,
    people: peopleOf.get(given.group) ?? [],
  }))
}

/** The people of every group, by its id. */
function membersOf(file: PlanFile): ReadonlyMap<string, readonly number[]> {
  const everyone = file.people.map((_, i) => i)
  const byDepartment = Map.groupBy(everyone, (i) => file.people[i]!.department)
  const peopleOf = new Map<string, number[]>()
  for (const group of file.groups) {
    const departments = group.where.department
    const pool =
      departments === undefined
        ? everyone
        : [departments].flat().flatMap((department) => byDepartment.get(department) ?? [])
    peopleOf.set(
      group.id,
      pool.filter((i) => belongs(file.people[i]!, group)).sort((a, b) => a - b),
    )
  }
  return peopleOf
}

function sharedTimes(sites: readonly SiteTime[]): Programme['shared'] {
  const known = new Map<string, SharedTime>()
  return (indexes) => {
    const key = indexes.join(',')
    const found = known.get(key) ?? sharedTime(indexes.map((i) => sites[i]!))
    known.set(key, found)
    return found
  }
}

function knownHourCosts(sites: readonly SiteTime[]): Programme['hourCosts'] {
  const known = new Map<string, Int16Array>()
  return (indexes, main, length) => {
    const key = `${indexes.join()} ${main} ${length}`
    const found =
      known.get(key) ??
      hourCosts(
        indexes.map((i) => sites[i]!),
        sites[main]!,
        length,
      )
    known.set(key, found)
    return found
  }
}
