import type { PlanAnswer } from '#engines/planner/plan-answer.ts'
import { type PlanFile, readPlanFile } from '#engines/planner/plan-file.ts'
import type { Id } from '#kernel/id.ts'
import type { Acting, OpenActing } from '#platform/acting/acting.ts'
import { announce } from '#platform/jobs/define.ts'
import type { Finding } from './findings.ts'
import { keptRooms } from './kept-rooms.ts'
import { withoutBusy } from './packed-busy.ts'
import { planFileFrom } from './plan-file.ts'
import { planningInput, publishedAnswer, publishedPins } from './plan-inputs.views.ts'
import { planSummary } from './plan-summary.ts'
import type { Planner } from './planner-port.ts'
import { insertPlan, replaceOlder, saveAnswer, savePlanFile, withdrawReplans } from './plans.store.ts'
import { newestPlan } from './plans.views.ts'
import { lockPublishing } from './publish.store.ts'
import { changesAnything } from './replan-news.ts'

type Facts = { planId: Id; seed: number; file: PlanFile; before: PlanAnswer; findings: Finding[] }

/**
 * Plans again after somebody's leave, a new hire, a lost room or a facilitator's illness, with everything that still fits
 * left where it stands, and proposes the result; publishing it is the lead's. Without news an older answer is withdrawn.
 */
export async function replanOnFacts(open: OpenActing, planner: Planner): Promise<void> {
  const facts = await open(factsNow)
  if (!facts) return
  const planned = await planner.whatIf(facts.file, facts.before, { kind: 'facts' }, facts.seed)
  const after = keptRooms(facts.before, planned, facts.file.sites)
  await open((acting) => propose(acting, facts, after))
}

/** Null while nothing is published, while a plan is being made, or while the lead has one of their own to decide. */
async function factsNow(acting: Acting): Promise<Facts | null> {
  const { tx, now } = acting
  const published = await publishedAnswer(tx)
  if (!published || (await isOccupied(acting))) return null
  const input = await planningInput(tx, now, published.answer)
  const { file, findings } = planFileFrom({ ...input, pins: await publishedPins(tx, now) })
  if (readPlanFile(withoutBusy(file)).kind === 'refused') return null
  return { planId: published.planId, seed: published.answer.seed, file, before: published.answer, findings }
}

async function isOccupied({ tx }: Acting): Promise<boolean> {
  if (await newestPlan(tx, ['queued', 'running'])) return true
  return (await newestPlan(tx, ['ready']))?.why === 'asked'
}

async function propose(acting: Acting, { planId, seed, file, before, findings }: Facts, after: PlanAnswer) {
  await lockPublishing(acting)
  const published = await publishedAnswer(acting.tx)
  if (published?.planId !== planId || (await isOccupied(acting))) return
  if (!changesAnything(before, after, acting.now)) {
    await withdrawReplans(acting)
    return
  }
  const id = await insertPlan(acting, { seed, iterations: null, why: 'facts', after_plan_id: planId })
  await savePlanFile(acting, id, file, findings)
  await saveAnswer(acting, id, after, planSummary(after))
  await replaceOlder(acting, id, 'ready')
  await announce(acting, 'schedule/proposed', { planId: id })
}
