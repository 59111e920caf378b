import type { Cohorts } from './problem.ts'

/**
 * Groups of cohorts any two of which share a person, so that every such pair is in a group together: one row
 * "at most one session a day" for a group is tighter than one for each pair. A cohort without neighbours is its own group.
 */
export function cliquesOf(cohorts: Cohorts): { groups: number; groupsOf: Int32Array[] } {
  const near = cohorts.near.map((list) => new Set(list))
  const groupsOf: number[][] = near.map(() => [])
  let groups = 0
  const add = (members: Iterable<number>) => {
    for (const k of members) groupsOf[k]!.push(groups)
    groups++
  }
  const covered = near.map(() => new Set<number>())
  for (let k = 0; k < near.length; k++) {
    for (const other of near[k]!) {
      if (other <= k || covered[k]!.has(other)) continue
      const members = [k, other]
      for (const third of near[k]!)
        if (third !== k && third !== other && members.every((one) => near[one]!.has(third))) members.push(third)
      for (const a of members) for (const b of members) if (a !== b) covered[a]!.add(b)
      add(members)
    }
    if (!groupsOf[k]!.length) add([k])
  }
  return { groups, groupsOf: groupsOf.map((list) => Int32Array.from(list)) }
}
