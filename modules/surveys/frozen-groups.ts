import { differenceOf } from '#engines/disclosure/differencing.ts'
import { type Branch, treeOf } from '#engines/disclosure/tree.ts'

/** Which leaf each person is counted in. */
export type Placed = ReadonlyMap<string, string>

/**
 * Whether the people of a frozen division may be counted where they are now before the quarter ends: only when every
 * group, the whole included, stays exactly as it is or changes by k people or more (measurement rules 2.9).
 */
export function mayThaw(branches: readonly Branch[], frozen: Placed, current: Placed, k: number): boolean {
  const tree = treeOf(branches)
  if ([...frozen.values()].some((leaf) => !tree.parentOf.has(leaf))) return false
  const [before, after] = [membersOf(frozen), membersOf(current)]
  return tree.ids.every((id) => {
    const set = (all: Map<string, string[]>) => new Set(tree.leavesOf.get(id)!.flatMap((leaf) => all.get(leaf) ?? []))
    const differ = differenceOf(set(before), set(after))
    return differ === 0 || differ >= k
  })
}

/** The people of each leaf. */
export function membersOf(placed: Placed): Map<string, string[]> {
  const members = new Map<string, string[]>()
  for (const [person, leaf] of placed) members.set(leaf, [...(members.get(leaf) ?? []), person])
  return members
}
