import type { Cell } from './cell.ts'
import type { Shown, Span } from './shown.ts'
import type { Tree } from './tree.ts'

/**
 * Groups whose count or sum follows although no sum of shown figures gives it: from the bounds that are shown, from
 * the whole, and from no count being below zero or above the answers. In a tree, narrowing every span once upwards
 * and once downwards is exact. `reads`: one quantity, as what a leaf may be at all and what is told of a group.
 */
export function pinned(tree: Tree, reads: Quantity): Set<string> {
  const spans = new Map<string, Span>()
  for (const id of [...tree.ids].reverse()) {
    const children = tree.childrenOf.get(id)!.map((child) => spans.get(child)!)
    const span = children.length === 0 ? reads.possible(id) : { from: sum(children, 'from'), to: sum(children, 'to') }
    spans.set(id, both(span, reads.told(id)))
  }
  for (const id of tree.ids) {
    const children = tree.childrenOf.get(id)!
    const whole = spans.get(id)!
    const [from, to] = [
      sum(
        children.map((child) => spans.get(child)!),
        'from',
      ),
      sum(
        children.map((child) => spans.get(child)!),
        'to',
      ),
    ]
    for (const child of children) {
      const own = spans.get(child)!
      spans.set(child, both(own, { from: whole.from - (to - own.to), to: whole.to - (from - own.from) }))
    }
  }
  return new Set(tree.ids.filter((id) => spans.get(id)!.to - spans.get(id)!.from < 1e-9))
}

export type Quantity = { possible: (leaf: string) => Span; told: (id: string) => Span | null }

/** Every quantity of a division: each count, and each sum over a scale with two ends. */
export function quantitiesOf(of: (id: string) => Cell, root: string, shownOf: (id: string) => Shown): Quantity[] {
  const counts = (of(root).counts ?? []).map(
    (_, n): Quantity => ({
      possible: (leaf) => ({ from: 0, to: of(leaf).answered }),
      told: (id) =>
        toldOf(
          shownOf(id),
          (said) => exactly(said.counts[n] ?? 0),
          (said) => said.counts[n] ?? null,
        ),
    }),
  )
  const sums = (of(root).amounts ?? []).flatMap(({ scale }, n): Quantity[] => {
    if (!scale) return []
    const times = ({ from, to }: Span, answered: number) => ({ from: from * answered, to: to * answered })
    return [
      {
        possible: (leaf) => times({ from: scale.least, to: scale.most }, of(leaf).answered),
        told: (id) =>
          toldOf(
            shownOf(id),
            (said) => exactly(said.amounts[n]?.sum ?? 0),
            (said) => (said.means[n] ? times(said.means[n], said.answered) : null),
          ),
      },
    ]
  })
  return [...counts, ...sums]
}

function toldOf(
  said: Shown,
  inFull: (said: Extract<Shown, { kind: 'published' }>) => Span,
  asBounds: (said: Extract<Shown, { kind: 'bounds' }>) => Span | null,
): Span | null {
  if (said.kind === 'published') return inFull(said)
  if (said.kind === 'bounds') return asBounds(said)
  return said.kind === 'nobody yet' ? exactly(0) : null
}

function exactly(value: number): Span {
  return { from: value, to: value }
}

function both(a: Span, b: Span | null): Span {
  return b ? { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) } : a
}

function sum(spans: readonly Span[], end: keyof Span): number {
  return spans.reduce((all, span) => all + span[end], 0)
}
