import type { Cohort } from './cohort.ts'
import type { Programme } from './programme.ts'

/** Cohorts that share a person, each cohort among its own; `far` are those whose days are judged in another zone. */
export type Neighbours = { near: Int32Array[]; far: Int32Array[] }

export function neighboursOf(programme: Programme, cohorts: readonly Cohort[]): Neighbours {
  const cohortsOf = new Map<number, number[]>()
  for (const cohort of cohorts)
    for (const person of cohort.people) {
      const mine = cohortsOf.get(person)
      if (mine) mine.push(cohort.index)
      else cohortsOf.set(person, [cohort.index])
    }
  const zoneOf = (k: number) => programme.sites[cohorts[k]!.mainSite]!.local
  const near: Int32Array[] = []
  const far: Int32Array[] = []
  for (const cohort of cohorts) {
    const all = new Set(cohort.people.flatMap((person) => cohortsOf.get(person)!))
    const sorted = [...all].sort((a, b) => a - b)
    near.push(Int32Array.from(sorted.filter((k) => zoneOf(k) === zoneOf(cohort.index))))
    far.push(Int32Array.from(sorted.filter((k) => zoneOf(k) !== zoneOf(cohort.index))))
  }
  return { near, far }
}
