import type { RatedTask } from '#modules/needs/schema.ts'
import { suitability } from '#modules/needs/suitability.ts'

/** How far AI can help with a task, 0 to 1, as far as the priorities need it; null where it cannot be assessed. */
export function shrunkSuitability({ ratings, prior }: Pick<RatedTask, 'ratings' | 'prior'>): number | null {
  const found = suitability({ prior, ratings: ratings.map(({ aiSuitability }) => aiSuitability) })
  return found.kind === 'assessed' ? found.value : null
}
