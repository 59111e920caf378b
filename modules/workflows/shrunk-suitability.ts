import type { RatedTask } from '#modules/needs/schema.ts'

/** Weight of a confirmed prior, in raters (measurement 1.3, our default). */
const PRIOR_RATERS = 2
const HIGHEST = 4

/**
 * How far AI can help with a task, 0 to 1: what raters say, drawn towards the confirmed prior as if that were two of
 * them. Neither answer nor prior: null. Source: measurement 1.3.
 */
export function shrunkSuitability({ ratings, prior }: Pick<RatedTask, 'ratings' | 'prior'>): number | null {
  const given = ratings.flatMap(({ aiSuitability }) => (aiSuitability === null ? [] : [aiSuitability / HIGHEST]))
  const raters = prior === null ? 0 : PRIOR_RATERS
  if (raters + given.length === 0) return null
  return (raters * (prior ?? 0) + given.reduce((sum, value) => sum + value, 0)) / (raters + given.length)
}
