/** The .975 quantile of the standard normal. */
const Z = 1.959963984540054

/**
 * 95 % interval of a share `hits / n`, both ends in [0, 1]. n of 0: null; hits outside 0..n: RangeError.
 * Source: Wilson 1927; measurement 2.4.
 */
export function wilson(hits: number, n: number): { low: number; high: number } | null {
  if (!(hits >= 0 && hits <= n)) throw new RangeError('hits lie between 0 and n')
  if (n === 0) return null
  const p = hits / n
  const z2 = Z * Z
  const scale = 1 + z2 / n
  const centre = (p + z2 / (2 * n)) / scale
  const half = (Z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))) / scale
  return { low: hits === 0 ? 0 : centre - half, high: hits === n ? 1 : centre + half }
}
