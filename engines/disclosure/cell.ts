/**
 * What is known about one set of people. `counts` are how many gave each answer and add up to `answered`; for an item
 * where several may be chosen, give each choice a cell of its own (chosen, not chosen).
 */
export type Cell = {
  /** People of the roster who could have answered: the denominator. */
  people: number
  answered: number
  counts?: readonly number[]
  amounts?: readonly Amount[]
}

/** A quantity added up over those who answered, in whatever unit the caller uses. */
export type Amount = {
  sum: number
  /** The largest contribution of one person, as an absolute value. */
  largest: number
  least: number
  most: number
  /** The ends of the scale, when it has them. */
  scale?: { least: number; most: number }
}

/** `k`: the smallest group that may be shown; `dominance`: the share of a sum above which one person is the sum. */
export type Rules = { k: number; dominance: number }

/** Defaults of the measurement rules 2.9: five people, ten for what is sensitive, 60 % of a sum. */
export const SMALLEST = 5
export const SMALLEST_SENSITIVE = 10
export const rulesOf = (k: number): Rules => ({ k, dominance: 0.6 })

export const NOBODY: Cell = { people: 0, answered: 0 }

/** Both sets of people together; they share nobody. */
export function combine(a: Cell, b: Cell): Cell {
  return {
    people: a.people + b.people,
    answered: a.answered + b.answered,
    counts: longest(a.counts, b.counts).map((_, n) => (a.counts?.[n] ?? 0) + (b.counts?.[n] ?? 0)),
    amounts: longest(a.amounts, b.amounts).map((_, n) => added(a.amounts?.[n], b.amounts?.[n])),
  }
}

export function together(cells: readonly Cell[]): Cell {
  return cells.reduce(combine, NOBODY)
}

/** Fewer than k people, or fewer than k answers although there are some. A set without people has nothing to protect. */
export function isTooFew({ people, answered }: Cell, { k }: Rules): boolean {
  return (people > 0 && people < k) || (answered > 0 && answered < k)
}

/** Everybody of a small set (under 2k answers) gave the same answer, so that knowing the set is knowing each of them. */
export function isUnanimous(cell: Cell, { k }: Rules): boolean {
  if (cell.answered === 0 || cell.answered >= 2 * k) return false
  return (
    (cell.counts ?? []).some((count) => count === cell.answered) ||
    (cell.amounts ?? []).some(({ scale, least, most }) => scale !== undefined && least === most)
  )
}

/**
 * Unanimous, or so nearly (within one part in k) that the same bound is printed: if only the unanimous sets were
 * printed as bounds, the bound itself would say that they are.
 */
export function isBounded(cell: Cell, { k }: Rules): boolean {
  if (cell.answered === 0 || cell.answered >= 2 * k) return false
  const slack = Math.floor(cell.answered / k)
  return (
    (cell.counts ?? []).some((count) => count >= cell.answered - slack) ||
    (cell.amounts ?? []).some(
      ({ scale, least, most }) => scale !== undefined && most - least <= (scale.most - scale.least) / k,
    )
  )
}

/** One person contributes more than the allowed share of a sum. */
export function isDominated(cell: Cell, { dominance }: Rules): boolean {
  return (cell.amounts ?? []).some(({ sum, largest }) => largest > dominance * Math.abs(sum))
}

function longest<T>(a: readonly T[] = [], b: readonly T[] = []): readonly T[] {
  return a.length >= b.length ? a : b
}

function added(a: Amount | undefined, b: Amount | undefined): Amount {
  if (!a || !b) return (a ?? b)!
  return {
    sum: a.sum + b.sum,
    largest: Math.max(a.largest, b.largest),
    least: Math.min(a.least, b.least),
    most: Math.max(a.most, b.most),
    ...(a.scale ? { scale: a.scale } : {}),
  }
}
