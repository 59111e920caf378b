import { Change } from '#engines/planner/plan-answer.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { changeRule } from '#modules/people/policy.actions.ts'
import { changeWorkflow } from '#modules/workflows/actions.ts'
import { workflowHere } from '#modules/workflows/views.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { setFacilitator } from './faculty.actions.ts'
import { facilitators } from './faculty.views.ts'
import { moveGoLiveWithSessions, previewGoLiveMove } from './moves.actions.ts'
import type { Planner } from './planner-port.ts'
import { proposePlan } from './plans.actions.ts'
import type { PlanRow } from './plans.schema.ts'
import { newestPlan, planHere } from './plans.views.ts'
import type { WayOutApplied, WayOutAsked, WayOutPreview } from './way-out.schema.ts'
import { type Deed, deedOf } from './way-out.ts'
import { reachOf, standingFacts, triedWay } from './way-out.views.ts'

/** What applying a way out would change among stored facts, before anything is saved. */
export async function previewWayOut(acting: Acting, id: Id, change: unknown, planner: Planner): Promise<WayOutPreview> {
  permit(acting.actor, 'plan/propose')
  const { change: asked, deed, tried } = await wayHere(acting, id, change)
  const { reach, names } = await reachOf(acting.tx, id, asked)
  const isMove = deed.kind === 'move-go-live'
  return {
    change: { ...asked },
    names,
    tried,
    reach,
    facts: deed.kind === 'find-somebody' ? [] : deed.facts,
    person:
      deed.kind === 'find-somebody' ? { workflowId: deed.workflow, language: deed.language, siteId: deed.site } : null,
    move: isMove ? await previewGoLiveMove(acting, deed.goLive as Id, { to: deed.to }, planner) : null,
  }
}

/** Changes the facts that a way out speaks of and asks for a new plan with them: both or neither. */
export async function applyWayOut(
  acting: Acting,
  id: Id,
  asked: WayOutAsked,
  planner: Planner,
  undoMinutes: number,
): Promise<WayOutApplied> {
  permit(acting.actor, 'plan/propose')
  const { plan, change, deed } = await wayHere(acting, id, asked.change)
  const running = await newestPlan(acting.tx, ['queued', 'running'])
  if (running) throw problem('plan/already-running', { id: running.id })
  const reason = asked.reason?.trim() || null
  const moved = await perform(acting, deed, reason, planner, undoMinutes)
  const { names } = await reachOf(acting.tx, id, change)
  const next = await proposePlan(
    acting,
    {
      seed: plan.seed,
      keepPins: true,
      thorough: plan.isThorough,
      ...(plan.iterations === null ? {} : { iterations: plan.iterations }),
    },
    { after: id, applied: { change, names } },
  )
  await record(acting, 'plan/way-out-applied', id, { change, reason, plan: next.id })
  return {
    planId: next.id,
    moveId: moved?.moveId ?? null,
    undoUntil: moved?.undoUntil ?? null,
    sessions: moved?.sessions ?? 0,
    peopleTold: moved?.peopleTold ?? 0,
  }
}

/** The way out as the plan names it; moving a go-live of the plan is tried by its own preview, so it need not be named. */
async function wayHere(acting: Acting, id: Id, asked: unknown) {
  const { tx, now } = acting
  const plan = await planHere(tx, id)
  if (!plan) throw problem('plan/unknown')
  await refuseOld(acting, plan)
  const read = Change.safeParse(asked)
  if (!read.success) throw problem('way-out/unknown')
  const change = read.data
  const tried = await triedWay(tx, id, change)
  if (!tried && change.kind !== 'move-go-live') throw problem('way-out/unknown')
  const deed = deedOf(change, await standingFacts(tx, now))
  if (!deed) throw problem('way-out/already-so')
  return { plan, change, deed, tried }
}

async function refuseOld(acting: Acting, plan: PlanRow): Promise<void> {
  if (plan.state !== 'ready' && plan.state !== 'published')
    throw problem(plan.state === 'replaced' ? 'plan/already-replaced' : 'plan/not-ready')
  const newest = await newestPlan(acting.tx, ['ready', 'published'])
  if (newest?.id !== plan.id) throw problem('plan/already-replaced')
}

async function perform(acting: Acting, deed: Deed, reason: string | null, planner: Planner, undoMinutes: number) {
  switch (deed.kind) {
    case 'move-go-live':
      return moveGoLiveWithSessions(acting, deed.goLive as Id, { to: deed.to as Day, reason }, planner, undoMinutes)
    case 'set-hours':
      await changeFacilitator(acting, deed.facilitator, { hours: deed.hours })
      return null
    case 'teach':
      await changeFacilitator(acting, deed.facilitator, { teaches: deed.workflow })
      return null
    case 'set-rule':
      await changeRule(acting, deed.rule, { value: deed.value, reason })
      return null
    case 'allow-single': {
      const { id, key: _, ...fields } = (await workflowHere(acting.tx, deed.workflow as Id))!
      await changeWorkflow(acting, id as Id, { ...fields, singleMinutes: deed.minutes })
      return null
    }
    case 'find-somebody':
      throw problem('way-out/needs-somebody')
  }
}

async function changeFacilitator(
  acting: Acting,
  id: string,
  change: { hours?: Extract<Deed, { kind: 'set-hours' }>['hours']; teaches?: string },
): Promise<void> {
  const one = (await facilitators(acting.tx, acting.now)).find(({ personId }) => personId === id)!
  await setFacilitator(acting, id as Id, {
    workflowIds: change.teaches ? [...one.workflowIds, change.teaches] : one.workflowIds,
    languages: one.languages,
    hours: (change.hours as typeof one.hours) ?? one.hours,
    maxPerDay: one.maxPerDay,
    maxMinutesPerWeek: one.maxMinutesPerWeek,
  })
}
