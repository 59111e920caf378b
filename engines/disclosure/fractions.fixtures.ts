/** Exact rational elimination, written apart from the engine so that the tests do not believe what they check. */
type Fraction = { n: bigint; d: bigint }

const zero: Fraction = { n: 0n, d: 1n }
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b))
function fraction(n: bigint, d: bigint): Fraction {
  const by = gcd(n, d) || 1n
  const sign = d < 0n ? -1n : 1n
  return { n: (sign * n) / by, d: (sign * d) / by }
}
const minus = (a: Fraction, b: Fraction) => fraction(a.n * b.d - b.n * a.d, a.d * b.d)
const times = (a: Fraction, b: Fraction) => fraction(a.n * b.n, a.d * b.d)
const over = (a: Fraction, b: Fraction) => fraction(a.n * b.d, a.d * b.n)

export type Basis = { pivot: number; row: Fraction[] }[]

/** The rows in echelon form. */
export function basisOf(rows: readonly (readonly number[])[]): Basis {
  const basis: Basis = []
  for (const each of rows) {
    const row = rest(
      basis,
      each.map((value) => fraction(BigInt(value), 1n)),
    )
    const pivot = row.findIndex(({ n }) => n !== 0n)
    if (pivot >= 0) basis.push({ pivot, row })
  }
  return basis
}

/** Whether some linear combination of the rows is exactly this one. */
export function isCombination(basis: Basis, row: readonly number[]): boolean {
  return rest(
    basis,
    row.map((value) => fraction(BigInt(value), 1n)),
  ).every(({ n }) => n === 0n)
}

function rest(basis: Basis, row: Fraction[]): Fraction[] {
  let left = row
  for (const { pivot, row: known } of basis) {
    const at = left[pivot]!
    if (at.n === 0n) continue
    const factor = over(at, known[pivot]!)
    left = left.map((value, n) => minus(value, times(factor, known[n] ?? zero)))
  }
  return left
}
