import { problem } from '#kernel/problem.ts'
import { changeRule, takeRuleBack } from '#modules/people/policy.actions.ts'
import { rulesHere } from '#modules/people/policy.views.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { fits, isOverridable, isPolicyRule, keptName, type PolicyRule } from './policy.ts'
import type { OwnRule } from './schema.ts'

/** The organisation's own value, with its reason, by whoever says it, until a day. */
export async function overrideRule(acting: Acting, rule: string, own: OwnRule): Promise<void> {
  permit(acting.actor, 'plan/set-rules')
  const known = overridable(rule)
  if (!fits(known, own.value)) throw problem('curriculum-rule/value-does-not-fit', { rule })
  if (own.expiresOn < acting.now.slice(0, 10)) throw problem('curriculum-rule/over-already', { day: own.expiresOn })
  await changeRule(acting, keptName(known), { value: own.value, reason: own.reason, expiresOn: own.expiresOn })
}

export async function returnToStandard(acting: Acting, rule: string): Promise<void> {
  permit(acting.actor, 'plan/set-rules')
  const known = overridable(rule)
  if (!(await rulesHere(acting.tx))[keptName(known)]) throw problem('curriculum-rule/unknown', { rule })
  await takeRuleBack(acting, keptName(known))
}

function overridable(rule: string): PolicyRule {
  if (!isPolicyRule(rule)) throw problem('curriculum-rule/unknown', { rule })
  if (!isOverridable(rule)) throw problem('curriculum-rule/fixed', { rule })
  return rule
}
