/**
 * Agreement of two raters beyond chance on the levels 1..`levels`, with quadratic weights; 1 is full agreement.
 * `levels` is what the scale has, not what was seen. Nothing rated, or both raters constant on the same level:
 * undefined, null. A value off the scale or other lengths: RangeError. Source: Cohen 1968; measurement 1.8, 3.3.
 */
export function quadraticKappa(x: readonly number[], y: readonly number[], levels: number): number | null {
  if (x.length !== y.length) throw new RangeError('both raters rate the same things')
  const onScale = (value: number) => Number.isInteger(value) && value >= 1 && value <= levels
  if (![...x, ...y].every(onScale)) throw new RangeError('a rating lies off the scale')
  const n = x.length
  const ofX = counts(x, levels)
  const ofY = counts(y, levels)
  let seen = 0
  for (let at = 0; at < n; at++) seen += (x[at]! - y[at]!) ** 2
  let expected = 0
  for (let i = 0; i < levels; i++) for (let j = 0; j < levels; j++) expected += (ofX[i]! * ofY[j]! * (i - j) ** 2) / n
  return expected > 0 ? 1 - seen / expected : null
}

function counts(values: readonly number[], levels: number): number[] {
  const found = Array.from({ length: levels }, () => 0)
  for (const value of values) found[value - 1]! += 1
  return found
}
