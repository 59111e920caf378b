import { problem } from '#kernel/problem.ts'
import { changeRule, takeRuleBack } from '#modules/people/policy.actions.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import type { WeightChange } from './priority.schema.ts'
import { isOrder, weightRule } from './priority-weights.ts'
import { WEIGHTS } from './rule-in-force.ts'
import { todayHere } from './today.views.ts'

/** Gives the organisation weights of its own, or only their order, with a reason and perhaps a last day. */
export async function changeWeights(acting: Acting, asked: WeightChange): Promise<void> {
  permit(acting.actor, 'priorities/decide')
  const { weights, order, reason, expiresOn } = asked
  if (order ? !isOrder(order) : weightRule({ weights }).kind !== 'weights') throw problem('priorities/weights-unclear')
  if (expiresOn && expiresOn < (await todayHere(acting.tx, acting.now)))
    throw problem('priorities/expires-in-the-past', { on: expiresOn })
  await changeRule(acting, WEIGHTS, { value: order ? { order } : { weights }, reason, expiresOn })
}

/** The standard weights hold again. */
export async function takeWeightsBack(acting: Acting): Promise<void> {
  permit(acting.actor, 'priorities/decide')
  await takeRuleBack(acting, WEIGHTS)
}
