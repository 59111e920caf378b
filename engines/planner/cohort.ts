import type { GoLive, Programme, RoleClass } from './programme.ts'

export type Cohort = {
  id: string
  index: number
  goLives: readonly GoLive[]
  roleClass: RoleClass
  language: string
  people: readonly number[]
  sites: readonly number[]
  /** The site with most members, of equals the first in the file: its zone judges the cohort's days. */
  mainSite: number
  /** Set on a stand-in: the cohorts whose office hours it pools, the host first. */
  serves?: readonly Cohort[]
}

/** A cohort with its sites counted. */
export function cohortOf(
  { siteOf }: Pick<Programme, 'siteOf'>,
  { id, index, goLives, roleClass, language, people }: Omit<Cohort, 'sites' | 'mainSite'>,
): Cohort {
  const counts = Map.groupBy(people, (i) => siteOf[i]!)
  const sites = [...counts.keys()].sort((a, b) => a - b)
  const mainSite = [...sites].sort((a, b) => counts.get(b)!.length - counts.get(a)!.length || a - b)[0]!
  return { id, index, goLives, roleClass, language, people, sites, mainSite }
}
