import type { Day } from '#kernel/day.ts'
import type { KeptRule, KeptRules } from '#modules/people/policy.schema.ts'

/** Names under which the organisation's own rules of this module are kept. */
export const WEIGHTS = 'workflows/weights'
export const PORTFOLIO = 'workflows/portfolio'

/** A rule of the organisation while it has not expired; its last day is included. */
export function ruleInForce(rules: KeptRules, name: string, today: Day): KeptRule | null {
  const kept = rules[name]
  return kept && (kept.expires_on === null || kept.expires_on >= today) ? kept : null
}
