/**
 * Kendall's rank agreement with ties, tau-b in [-1, 1], of two lists in the same order.
 * Fewer than two values or one side all equal: undefined, null; other lengths: RangeError. Source: Kendall 1945.
 */
export function kendallTauB(x: readonly number[], y: readonly number[]): number | null {
  if (x.length !== y.length) throw new RangeError('both lists rank the same things')
  let score = 0
  let untiedX = 0
  let untiedY = 0
  for (let i = 0; i < x.length; i++)
    for (let j = i + 1; j < x.length; j++) {
      const dx = Math.sign(x[i]! - x[j]!)
      const dy = Math.sign(y[i]! - y[j]!)
      score += dx * dy
      untiedX += dx * dx
      untiedY += dy * dy
    }
  return untiedX === 0 || untiedY === 0 ? null : score / Math.sqrt(untiedX * untiedY)
}
