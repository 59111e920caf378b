import type { Draws } from './seeded.ts'

/**
 * Weights that sum to 1, each mix as likely as any other: a flat Dirichlet, written into `into` (its length says how
 * many). Source: measurement 1.6; Rubinstein 1982 for the exponential form.
 */
export function dirichletDraw(draws: Draws, into: Float64Array): Float64Array {
  let sum = 0
  for (let at = 0; at < into.length; at++) {
    into[at] = -Math.log(1 - draws.uniform())
    sum += into[at]!
  }
  for (let at = 0; at < into.length; at++) into[at]! /= sum
  return into
}

/**
 * The same when only the order of importance is known: `order` lists the positions, most important first, and their
 * weights fall in that order. Source: Lahdelma & Salminen 2001 (ordinal preference).
 */
export function sortedWeightDraw(draws: Draws, into: Float64Array, order: readonly number[]): Float64Array {
  const falling = dirichletDraw(draws, new Float64Array(into.length)).sort().reverse()
  for (let at = 0; at < order.length; at++) into[order[at]!] = falling[at]!
  return into
}
