import type { Id } from '#kernel/id.ts'
import { addCard } from '#modules/guardrails/actions.ts'
import { answerNearMiss, reportWithName } from '#modules/guardrails/near-misses.actions.ts'
import { addPolicy } from '#modules/guardrails/policies.actions.ts'
import { paragraphsOfVersion, policyVersions } from '#modules/guardrails/policies.views.ts'
import { addTool, decideDataRules } from '#modules/guardrails/tools.actions.ts'
import { workflowsByKey } from '#modules/workflows/views.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { cards, nearMiss, policyText, policyTitle, tools } from '../stories/policy.ts'
import { as, known } from './example-work.ts'

const VERDICT = { allowed: 'allowed', ask: 'with approval', no: 'not allowed' } as const

/** Meranti's own rules, cut into cards, and which tool may see which data. */
export async function tellGuardrails(acting: Acting, lead: Id, technology: Id): Promise<void> {
  const acts = as(acting, lead)
  const policy = await addPolicy(acts, { title: policyTitle, text: policyText, origin: 'markdown', fileName: null })
  const [newest] = await policyVersions(acting.tx, policy)
  const paragraphs = await paragraphsOfVersion(acting.tx, newest!.id)
  const here = await workflowsByKey(acting.tx)
  for (const { workflow, from, ...card } of cards)
    await addCard(acts, {
      ...card,
      workflowId: workflow ? known(here, workflow).id : null,
      example: null,
      paragraphId: paragraphs.find(({ text }) => text.startsWith(from))?.id ?? null,
      nearMissId: null,
    })
  for (const { tool, rules } of tools) {
    const { id } = await addTool(as(acting, technology), tool)
    for (const [dataClass, [verdict, reason]] of Object.entries(rules) as [never, ['allowed' | 'ask' | 'no', string]][])
      await decideDataRules(as(acting, technology), {
        cells: [{ toolId: id, dataClass, verdict: VERDICT[verdict] }],
        riskApprovedUntil: null,
        reason,
      })
  }
}

/** Somebody told of a reply that promised too much, and was thanked with an answer that everybody can read. */
export async function tellNearMiss(acting: Acting, reporter: Id, lead: Id): Promise<void> {
  const here = await workflowsByKey(acting.tx)
  const { id } = await reportWithName(as(acting, reporter), {
    category: 'skipped check',
    happened: nearMiss.what,
    helped: nearMiss.helped,
    workflowId: known(here, 'replies').id,
  })
  await answerNearMiss(as(acting, lead), id, nearMiss.answer)
}
