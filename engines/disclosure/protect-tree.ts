import { type Cell, isBounded, isDominated, isTooFew, isUnanimous, type Rules, together } from './cell.ts'
import { pinned, quantitiesOf } from './pinned.ts'
import { type Shown, shownAsBounds, shownInFull, type Why } from './shown.ts'
import { type Branch, isInside, largestInside, nearestAbove, type Tree, treeOf } from './tree.ts'

/** A group of a division; every person is in exactly one leaf, and only leaves carry a cell. */
export type Group = Branch & { cell?: Cell }

/**
 * What may be shown of every group of a division, its whole included (measurement rules 2.9).
 *
 * Everything that sums and differences of the shown groups could give away is itself at least k people and k answers:
 * in a tree these are exactly the unions of "what is left of a shown group without the shown groups inside it", so
 * those remainders are kept large enough by hiding the smallest group beside them (ties by id) until nothing changes.
 * `refused` are groups that differ from a published one by too few people. Throws RangeError when it is no division.
 */
export function protectTree(
  groups: readonly Group[],
  rules: Rules,
  refused: ReadonlySet<string> = new Set(),
): Map<string, Shown> {
  const tree = treeOf(groups)
  const given = new Map(groups.map(({ id, cell }) => [id, cell]))
  const cellOf = new Map(
    tree.ids.map((id) => [id, together(tree.leavesOf.get(id)!.map((leaf) => given.get(leaf) ?? EMPTY))]),
  )
  const of = (id: string) => cellOf.get(id)!
  const nobodyHere = new Set(tree.ids.filter((id) => of(id).people === 0))
  const small = tree.ids.filter((id) => isTooFew(of(id), rules) || (refused.has(id) && !nobodyHere.has(id)))
  const hidden = stable({
    tree,
    of,
    hidden: new Set([...nobodyHere, ...small]),
    targets: small,
    weigh: [(cell) => cell.people, (cell) => cell.answered],
    isUnsafe: (rest) => isTooFew(rest, rules),
  })
  const bounded = tree.ids.filter((id) => !hidden.has(id) && isBounded(of(id), rules))
  const dominated = tree.ids.filter((id) => !hidden.has(id) && isDominated(of(id), rules))
  const withoutValues = stable({
    tree,
    of,
    hidden: new Set([...hidden, ...bounded, ...dominated]),
    targets: [...small, ...bounded, ...dominated].filter((id) => of(id).answered > 0),
    weigh: [(cell) => cell.answered],
    isUnsafe: (rest) => isTooFew(rest, rules) || isUnanimous(rest, rules) || isDominated(rest, rules),
  })
  const asBounds = new Set(bounded.filter((id) => !dominated.includes(id)))
  const isSaid = (id: string) => !withoutValues.has(id) || asBounds.has(id)
  const why = (id: string): Why => {
    if (nobodyHere.has(id)) return 'nobody here'
    if (isTooFew(of(id), rules)) return 'too few'
    if (refused.has(id)) return 'differs from a published one'
    return dominated.includes(id) ? 'one person is most of it' : 'complement'
  }
  const shownOf = (id: string): Shown => {
    if (!isSaid(id)) return { kind: 'suppressed', why: why(id), reportedAt: nearestAbove(tree, id, isSaid) }
    return asBounds.has(id) ? shownAsBounds(of(id), rules) : shownInFull(of(id))
  }
  const quantities = quantitiesOf(of, tree.root, shownOf)
  for (let betrayer = betrayingBound(); betrayer !== null; betrayer = betrayingBound()) asBounds.delete(betrayer)
  return new Map(tree.ids.map((id) => [id, shownOf(id)]))

  /** A bound can narrow what is beside it down to one value; then it is not told either. The smallest first. */
  function betrayingBound(): string | null {
    if (asBounds.size === 0) return null
    const isHeld = (id: string) => withoutValues.has(id) && of(id).answered > 0 && of(id).answered < 2 * rules.k
    const found = quantities.flatMap((each) => [...pinned(tree, each)].filter(isHeld))
    const beside = found.flatMap((id) => {
      const above = nearestAbove(tree, id, (each) => !withoutValues.has(each)) ?? tree.root
      return [...asBounds].filter((each) => each === above || isInside(tree, each, above))
    })
    return smallest({ of }, beside)
  }
}

const EMPTY: Cell = { people: 0, answered: 0 }

type Question = {
  tree: Tree
  of: (id: string) => Cell
  hidden: Set<string>
  /** Groups whose value must not follow from the others, whatever their size. */
  targets: readonly string[]
  /** A leaf without this weight hides nothing. */
  weigh: readonly ((cell: Cell) => number)[]
  isUnsafe: (rest: Cell) => boolean
}

/** Hides one group more until nothing that must not be known follows from what is left; every round hides one. */
function stable(question: Question): Set<string> {
  const { tree, hidden } = question
  for (;;) {
    const next = tree.ids.map((id) => betrayedBy(question, id)).find((one) => one !== null)
    const then = next ?? question.targets.map((id) => betrayerOf(question, id)).find((one) => one !== null)
    if (!then) return hidden
    hidden.add(then)
  }
}

/** The group to hide because what is left of this shown one without the shown ones inside is too small, or is one group. */
function betrayedBy(question: Question, id: string): string | null {
  const { tree, of, hidden, isUnsafe } = question
  if (hidden.has(id)) return null
  const inside = largestInside(tree, id, (each) => !hidden.has(each))
  const rest = restOf(question, id)
  const alone = tree.childrenOf.get(id)!.filter((child) => hidden.has(child) && of(child).people > 0)
  const isOneGroup = alone.length === 1 && rest.length > 0 && inside.length > 0 && isWholeOf(question, alone[0]!, rest)
  if (!isOneGroup && (rest.length === 0 || !isUnsafe(together(rest.map(of))))) return null
  const helpful = inside.filter((each) => of(each).answered > 0)
  const needsAnswers = together(rest.map(of)).answered > 0 && helpful.length > 0
  return smallest(question, needsAnswers ? helpful : inside) ?? id
}

/** The group to hide because this hidden one is exactly a sum of remainders of shown ones. */
function betrayerOf(question: Question, target: string): string | null {
  const { tree, of, hidden, weigh } = question
  const isShown = (id: string) => !hidden.has(id)
  const above = nearestAbove(tree, target, isShown)
  const inside = largestInside(tree, target, isShown)
  const mine = new Set(tree.leavesOf.get(target)!)
  const covered = new Set(inside.flatMap((id) => tree.leavesOf.get(id)!))
  for (const weight of weigh) {
    const has = (leaf: string) => weight(of(leaf)) > 0
    if (![...mine].some(has)) continue
    const open = [...mine].filter((leaf) => !covered.has(leaf) && has(leaf))
    if (open.length === 0)
      return smallest(
        question,
        inside.filter((id) => weight(of(id)) > 0),
      )
    if (above === null) continue
    const outside = restOf(question, above).filter((leaf) => !mine.has(leaf) && has(leaf))
    if (outside.length > 0) continue
    const beside = largestInside(tree, above, isShown).filter(
      (id) => !tree.leavesOf.get(id)!.every((leaf) => mine.has(leaf)),
    )
    return (
      smallest(
        question,
        beside.filter((id) => weight(of(id)) > 0),
      ) ??
      smallest(question, beside) ??
      above
    )
  }
  return null
}

/** The leaves of a group that no shown group inside it covers. */
function restOf({ tree, hidden }: Question, id: string): string[] {
  const children = tree.childrenOf.get(id)!
  if (children.length === 0) return []
  const open = (at: string): string[] => {
    if (!hidden.has(at)) return []
    const below = tree.childrenOf.get(at)!
    return below.length === 0 ? [at] : below.flatMap(open)
  }
  return children.flatMap(open)
}

function isWholeOf({ tree, of }: Question, id: string, rest: readonly string[]): boolean {
  const filled = (leaves: readonly string[]) => leaves.filter((leaf) => of(leaf).people > 0)
  const mine = new Set(filled(tree.leavesOf.get(id)!))
  const left = filled(rest)
  return left.length === mine.size && left.every((leaf) => mine.has(leaf))
}

/** The smallest: fewest answers, then fewest people, then by id. */
function smallest({ of }: Pick<Question, 'of'>, ids: readonly string[]): string | null {
  const bySize = (a: string, b: string) =>
    of(a).answered - of(b).answered || of(a).people - of(b).people || (a < b ? -1 : 1)
  return [...ids].sort(bySize)[0] ?? null
}
