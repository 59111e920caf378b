import type { Amount, Cell, Rules } from './cell.ts'

export type Span = { from: number; to: number }

/**
 * What may be said of one group. `nobody yet` is a full count of nobody, `bounds` says only between which counts the
 * truth lies, and `suppressed` says nothing except for which larger group it is shown (an id of the division).
 */
export type Shown =
  | { kind: 'published'; people: number; answered: number; counts: readonly number[]; amounts: readonly Amount[] }
  | { kind: 'nobody yet'; people: number }
  | { kind: 'bounds'; people: number; answered: number; counts: readonly Span[]; means: readonly Span[] }
  | { kind: 'suppressed'; why: Why; reportedAt: string | null }

/** Why it is withheld, for tests and for the rules' keeper; a reader is told the same for all of them. */
export type Why = 'too few' | 'complement' | 'one person is most of it' | 'differs from a published one' | 'nobody here'

export function shownInFull(cell: Cell): Shown {
  const { people, answered, counts = [], amounts = [] } = cell
  if (answered === 0) return { kind: 'nobody yet', people }
  return { kind: 'published', people, answered, counts, amounts }
}

/** Bands of at least two values: the lowest, the highest or the middle part of what is possible. */
export function shownAsBounds(cell: Cell, { k }: Rules): Shown {
  const { people, answered, counts = [], amounts = [] } = cell
  const edge = Math.max(1, Math.floor(answered / k))
  return {
    kind: 'bounds',
    people,
    answered,
    counts: counts.map((count) => band(count, answered, edge)),
    means: amounts.map((amount) => meanBand(amount, k)),
  }
}

function band(count: number, answered: number, edge: number): Span {
  if (count <= edge) return { from: 0, to: edge }
  if (count >= answered - edge) return { from: answered - edge, to: answered }
  return { from: edge + 1, to: answered - edge - 1 }
}

/** A grid of k steps over the scale, so that where the band lies says nothing of where in it the answers are. */
function meanBand({ least, most, scale }: Amount, k: number): Span {
  if (!scale) return { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
  const step = (scale.most - scale.least) / k
  const cells = (value: number) => (value - scale.least) / step
  const from = Math.min(Math.floor(cells(least)), k - 1)
  const to = Math.max(Math.ceil(cells(most)), from + 1)
  return { from: scale.least + from * step, to: scale.least + to * step }
}
