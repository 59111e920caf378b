import { mean } from './mean.ts'

/**
 * AD_M: mean distance of the answers from their mean, in points of the scale. No answers: null.
 * Source: Burke, Finkelstein & Dusig 1999; measurement 1.8.
 */
export function averageDeviation(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const centre = mean(values)
  return mean(values.map((value) => Math.abs(value - centre)))
}
