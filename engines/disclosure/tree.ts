/** One node of a division. Only leaves carry people; an inner node is the sum of what is below it. */
export type Branch = { id: string; parent: string | null }

export type Tree = {
  root: string
  /** Parents before children. */
  ids: readonly string[]
  parentOf: ReadonlyMap<string, string | null>
  childrenOf: ReadonlyMap<string, readonly string[]>
  leavesOf: ReadonlyMap<string, readonly string[]>
}

/** Throws RangeError unless the branches are one tree: one root, known parents, no circle, no id twice. */
export function treeOf(branches: readonly Branch[]): Tree {
  const parentOf = new Map(branches.map(({ id, parent }) => [id, parent]))
  if (parentOf.size !== branches.length) throw new RangeError('A group stands twice in a division.')
  const roots = branches.filter(({ parent }) => parent === null)
  if (roots.length !== 1) throw new RangeError('A division has one whole and not more.')
  const childrenOf = new Map<string, string[]>(branches.map(({ id }) => [id, []]))
  for (const { id, parent } of branches) {
    if (parent === null) continue
    if (!childrenOf.has(parent)) throw new RangeError(`The group ${id} belongs to none that is known.`)
    childrenOf.get(parent)!.push(id)
  }
  const ids: string[] = [roots[0]!.id]
  for (let n = 0; n < ids.length; n++) ids.push(...childrenOf.get(ids[n]!)!)
  if (ids.length !== branches.length) throw new RangeError('Groups that contain each other are no division.')
  const leavesOf = new Map<string, string[]>()
  for (const id of [...ids].reverse()) {
    const children = childrenOf.get(id)!
    leavesOf.set(id, children.length === 0 ? [id] : children.flatMap((child) => leavesOf.get(child)!))
  }
  return { root: roots[0]!.id, ids, parentOf, childrenOf, leavesOf }
}

/** The nearest group above that passes, or null. */
export function nearestAbove(tree: Tree, id: string, passes: (id: string) => boolean): string | null {
  for (let at = tree.parentOf.get(id) ?? null; at !== null; at = tree.parentOf.get(at) ?? null)
    if (passes(at)) return at
  return null
}

/** The largest groups strictly inside that pass: none of them contains another. */
export function largestInside(tree: Tree, id: string, passes: (id: string) => boolean): string[] {
  return tree.childrenOf.get(id)!.flatMap((child) => (passes(child) ? [child] : largestInside(tree, child, passes)))
}

/** Whether a group lies strictly inside another. */
export function isInside(tree: Tree, id: string, outer: string): boolean {
  return nearestAbove(tree, id, (each) => each === outer) !== null
}
