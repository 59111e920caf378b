import { problem } from '#kernel/problem.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { dropRule, saveRule } from './policy.store.ts'
import { rulesHere } from './policy.views.ts'

/** Gives the organisation a rule of its own; whose rule it is judges the value before. */
export async function changeRule(
  acting: Acting,
  rule: string,
  asked: { value: unknown; reason: string | null; expiresOn?: string | null },
): Promise<void> {
  permit(acting.actor, 'plan/set-rules')
  const before = (await rulesHere(acting.tx))[rule]?.value ?? null
  const { value, reason, expiresOn = null } = asked
  await saveRule(acting, rule, { value, reason, by: acting.actor.person, at: acting.now, expires_on: expiresOn })
  await record(acting, 'rule/changed', null, { rule, before, after: value, reason })
}

/** The product's own rule holds again. */
export async function takeRuleBack(acting: Acting, rule: string): Promise<void> {
  permit(acting.actor, 'plan/set-rules')
  const before = (await rulesHere(acting.tx))[rule]
  if (!before) throw problem('rule/unknown', { rule })
  await dropRule(acting, rule)
  await record(acting, 'rule/taken-back', null, { rule, before: before.value })
}
