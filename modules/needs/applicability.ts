/** What was seen of one intermediate work activity in conversations with an assistant, on either side of them. */
export type Activity = { user: Side; ai: Side }
export type Side = { share: number; completion: number; scope: number }

/** Below this share of all conversations an activity counts as not covered. */
export const COVERED = 0.0005

/**
 * An occupation's applicability, ½ Σ_side Σ_i (w_i / Σ w) · [share_i > 0.0005] · completion_i · scope_i, over its work
 * activities with their weights (github:microsoft/working-with-ai; measurement rules 1.3). Null without weights.
 */
export function applicability(
  activities: ReadonlyMap<string, Activity>,
  weights: ReadonlyMap<string, number>,
): { score: number; user: number; ai: number } | null {
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  if (total <= 0) return null
  const of = (side: keyof Activity) => {
    let sum = 0
    for (const [name, weight] of weights) {
      const seen = activities.get(name)?.[side]
      if (seen && seen.share > COVERED) sum += (weight / total) * seen.completion * seen.scope
    }
    return sum
  }
  const [user, ai] = [of('user'), of('ai')]
  return { score: (user + ai) / 2, user, ai }
}
