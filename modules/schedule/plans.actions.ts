import type { PlanAnswer } from '#engines/planner/plan-answer.ts'
import { type PlanFile, readPlanFile } from '#engines/planner/plan-file.ts'
import type { Id } from '#kernel/id.ts'
import { instant } from '#kernel/instant.ts'
import { problem } from '#kernel/problem.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { announce, later } from '#platform/jobs/define.ts'
import { facilitators, rooms } from './faculty.views.ts'
import { type Break, breaksAt, freeRoom } from './hand-move.ts'
import { keptRooms } from './kept-rooms.ts'
import { cohortsNamed, goLiveNames, mentioned, namesIn } from './names.views.ts'
import { unpacked, withoutBusy } from './packed-busy.ts'
import { planFileFrom } from './plan-file.ts'
import { datesChangedSince, planningInput, proposalPins, publishedAnswer, publishedPins } from './plan-inputs.views.ts'
import { planSessionHere, roomUses } from './plan-sessions.views.ts'
import { planSummary } from './plan-summary.ts'
import type { AppliedWay, HandMove, HandMoved, NewPlan, PlanRow, Published } from './plans.schema.ts'
import {
  askToCancel,
  endPlan,
  insertPlan,
  placeByHand,
  replaceOlder,
  saveAnswer,
  savePlanFile,
  saveProgress,
  setPin,
  startPlan,
} from './plans.store.ts'
import { answerOf, newestPlan, planFileOf, planHere, roomsAsked } from './plans.views.ts'
import {
  type CohortRow,
  comingSessionsOf,
  lockPublishing,
  markPublished,
  saveCohorts,
  saveMembers,
  savePractice,
  saveSessions,
} from './publish.store.ts'

/** Asks for a proposal; the planner runs in the background, one at a time in an organisation. */
export async function proposePlan(
  acting: Acting,
  asked: NewPlan,
  since: { after: Id; applied: AppliedWay } | null = null,
): Promise<PlanRow> {
  permit(acting.actor, 'plan/propose')
  const running = await newestPlan(acting.tx, ['queued', 'running'])
  if (running) throw problem('plan/already-running', { id: running.id })
  const before = asked.keepPins ? await newestPlan(acting.tx, ['ready']) : null
  const id = await insertPlan(acting, {
    seed: asked.seed,
    iterations: asked.iterations ?? null,
    why: 'asked',
    is_thorough: asked.thorough,
    ...(since ? { after_plan_id: since.after, applied: JSON.stringify(since.applied) } : {}),
  })
  await later(acting, 'schedule/plan', { plan: id, pinsOf: before?.id ?? null })
  await record(acting, 'plan/asked', id, { ...asked })
  return mustBe(await planHere(acting.tx, id))
}

/** Stops a run; what it has found by then becomes a proposal unless it is to be thrown away. */
export async function cancelPlan(acting: Acting, id: Id, keep = true): Promise<PlanRow> {
  permit(acting.actor, 'plan/propose')
  mustBe(await planHere(acting.tx, id))
  const was = await askToCancel(acting, id, keep)
  if (was === 'queued') await endPlan(acting, id, 'cancelled')
  if (was) await record(acting, 'plan/cancelled', id, { keep })
  return mustBe(await planHere(acting.tx, id))
}

/** Busy times are packed in the file. */
export type TakenUp = { file: PlanFile; seed: number; iterations: number | null; thorough: boolean }

/** What the run is asked, written down before it starts; null when there is nothing (left) to run. */
export async function takeUpPlan(acting: Acting, id: Id, pinsOf: Id | null): Promise<TakenUp | null> {
  const { tx, now } = acting
  const run = await startPlan(acting, id)
  if (!run) {
    // Only a run that somebody stopped before it was taken up is still open here.
    await endPlan(acting, id, 'cancelled')
    return null
  }
  const published = await publishedAnswer(tx)
  const pins = [...(await publishedPins(tx, now)), ...(pinsOf ? await proposalPins(tx, pinsOf) : [])]
  const input = await planningInput(tx, now, published?.answer ?? null)
  const { file, findings } = planFileFrom({
    ...input,
    pins: [...new Map(pins.map((pin) => [pin.session, pin])).values()],
  })
  const read = readPlanFile(withoutBusy(file))
  await savePlanFile(acting, id, file, findings)
  if (read.kind === 'refused') {
    const issues = read.issues.slice(0, 5).map(({ path, message }) => `${path}: ${message}`)
    await endPlan(acting, id, 'failed', { slug: 'plan/file-refused', detail: { issues: issues.join('; ') } })
    return null
  }
  return { file, ...run }
}

/** Answers whether the run should go on, stop with what it has, or end. */
export async function notePlanProgress(
  acting: Acting,
  id: Id,
  at: { stage: string; share: number; cost: number | null },
): Promise<'go on' | 'keep' | 'drop'> {
  return saveProgress(acting, id, at)
}

export async function finishPlan(acting: Acting, id: Id, planned: PlanAnswer, isPartial = false): Promise<void> {
  const asked = await roomsAsked(acting.tx, id)
  const answer =
    typeof asked?.published === 'object' && asked.published ? keptRooms(asked.published, planned, asked.sites) : planned
  await saveAnswer(acting, id, answer, planSummary(answer), isPartial)
  await replaceOlder(acting, id, 'ready')
  await announce(acting, 'schedule/proposed', { planId: id })
}

export async function abandonPlan(acting: Acting, id: Id, state: 'cancelled' | 'failed'): Promise<void> {
  await endPlan(acting, id, state, state === 'failed' ? { slug: 'plan/stopped', detail: {} } : null)
}

/** Moves one session of a proposal, or only says what that would break. Nothing else moves. */
export async function moveInProposal(acting: Acting, id: Id, key: string, asked: HandMove): Promise<HandMoved> {
  permit(acting.actor, 'plan/adjust')
  const { tx, now } = acting
  const session = await proposedSession(acting, id, key)
  const answer = (await answerOf(tx, id))!
  const facilitator = (asked.facilitator as Id | undefined) ?? session.facilitator
  if (facilitator !== session.facilitator && !(await facilitators(tx, now)).some((one) => one.personId === facilitator))
    throw problem('facilitator/unknown', { facilitator })
  const start = instant(asked.start)
  const { breaks, before, names } = await judged(acting, answer, {
    session: key,
    start,
    facilitator,
    from: { start: session.startsAt, facilitator: session.facilitator },
  })
  if (!asked.preview) {
    const cohort = answer.cohorts.find((one) => one.id === session.cohortKey)
    const room =
      session.room &&
      freeRoom(
        { room: session.room, startsAt: start, minutes: session.minutes, people: cohort?.people.length ?? 0 },
        await rooms(tx),
        await roomUses(tx, id, key),
      )
    const mode = room ? 'onsite' : 'online'
    await placeByHand(acting, id, key, { startsAt: start, facilitator, mode, room, pinned: asked.pinned }, breaks)
    await record(acting, 'plan/session-moved', id, {
      key,
      from: session.startsAt,
      to: start,
      facilitator,
      breaks: breaks.map((one) => one.rule),
    })
  }
  return { key, startsAt: start, facilitatorId: facilitator, saved: !asked.preview, breaks, before, names }
}

export async function unpinInProposal(acting: Acting, id: Id, key: string): Promise<void> {
  permit(acting.actor, 'plan/adjust')
  await proposedSession(acting, id, key)
  await setPin(acting, id, key, false)
  await record(acting, 'plan/session-unpinned', id, { key })
}

async function proposedSession(acting: Acting, id: Id, key: string) {
  const plan = mustBe(await planHere(acting.tx, id))
  if (plan.state !== 'ready') throw problem(plan.state === 'replaced' ? 'plan/already-replaced' : 'plan/not-ready')
  const session = await planSessionHere(acting.tx, id, key)
  if (!session) throw problem('plan/session-unknown', { key })
  if (session.isHeld) throw problem('plan/session-held', { key })
  return session
}

type Judging = {
  session: string
  start: ReturnType<typeof instant>
  facilitator: Id
  from: { start: ReturnType<typeof instant>; facilitator: Id }
}

/** What a placement breaks and what the session breaks where it stands, from today's calendars. */
export async function judged(
  acting: Acting,
  answer: PlanAnswer,
  { session, start, facilitator, from }: Judging,
): Promise<{ breaks: Break[]; before: Break[]; names: Record<string, string> }> {
  const { tx, now } = acting
  const cohort = answer.cohorts.find((one) => one.id === answer.sessions.find((each) => each.id === session)?.cohort)
  const concerned = [...new Set([...(cohort?.people ?? []), facilitator, from.facilitator])] as Id[]
  const input = await planningInput(tx, now, null, concerned)
  const file = unpacked(planFileFrom({ ...input, pins: [] }).file)
  const found = breaksAt(file, answer, [
    { session, start, facilitator },
    { session, ...from },
  ])
  if (found === 'unknown') throw problem('plan/changed-meanwhile', { count: 1 })
  const [breaks, before] = found as [Break[], Break[]]
  const goLives = await goLiveNames(tx)
  const named = new Map(cohortsNamed(answer, goLives).map((one) => [one.key, one]))
  return { breaks, before, names: mentioned([breaks, before], await namesIn(tx, [breaks, before], goLives, named)) }
}

/** Puts a proposal into people's calendars: one transaction, so that a process that dies half-way leaves nothing. */
export async function publishPlan(acting: Acting, id: Id): Promise<Published> {
  permit(acting.actor, 'plan/publish')
  const { tx } = acting
  await lockPublishing(acting)
  const plan = mustBe(await planHere(tx, id))
  if (plan.state === 'replaced') throw problem('plan/already-replaced')
  if (plan.state === 'published')
    return {
      planId: id,
      added: 0,
      changed: 0,
      cancelled: 0,
      regrouped: 0,
      sessions: plan.summary.sessions,
      people: plan.summary.people,
    }
  if (plan.state !== 'ready') throw problem('plan/not-ready')
  const stale = await datesChangedSince(tx, id)
  if (stale.length) throw problem('plan/changed-meanwhile', { count: stale.length })
  const done = await putInForce(acting, id)
  await record(acting, 'plan/published', id, { ...done.counts })
  await announce(acting, 'schedule/published', { planId: id, ...done.ids, sessionIds: Object.values(done.ids).flat() })
  return { planId: id, ...done.counts, sessions: plan.summary.sessions, people: plan.summary.people }
}

/** Makes a stored plan the published one; the caller holds the lock and announces. */
export async function putInForce(acting: Acting, id: Id, practiceOf: readonly string[] | null = null) {
  const { tx } = acting
  const answer = (await answerOf(tx, id))!
  const cohorts = await cohortRows(acting, answer)
  await saveCohorts(acting, cohorts)
  const regroupedCohorts = await saveMembers(acting, cohorts)
  const { added, changed, cancelled } = await saveSessions(acting, id)
  await savePractice(acting, id, practiceOf)
  await markPublished(acting, id)
  const told = new Set([...added, ...changed])
  const regrouped = (await comingSessionsOf(acting, regroupedCohorts)).filter((session) => !told.has(session))
  const ids = { added, changed, cancelled, regrouped }
  return {
    ids,
    counts: { added: added.length, changed: changed.length, cancelled: cancelled.length, regrouped: regrouped.length },
  }
}

async function cohortRows(acting: Acting, answer: PlanAnswer): Promise<CohortRow[]> {
  const names = new Map(cohortsNamed(answer, await goLiveNames(acting.tx)).map((cohort) => [cohort.key, cohort.name]))
  return answer.cohorts.map((cohort) => ({
    key: cohort.id,
    name: names.get(cohort.id)!,
    go_live_id: cohort.goLives[0]!,
    go_live_ids: cohort.goLives,
    workflow_id: cohort.workflow,
    language: cohort.language,
    role_class: cohort.roleClass,
    zone: cohort.zone,
    people: cohort.people,
  }))
}

/** What the planner was asked: `takeroot plan` answers the same to it with the plan's seed and iterations. */
export async function askedOfPlanner(acting: Acting, id: Id): Promise<PlanFile> {
  mustBe(await planHere(acting.tx, id))
  const file = await planFileOf(acting.tx, id)
  if (!file) throw problem('plan/no-file')
  return unpacked(file)
}

function mustBe(plan: PlanRow | null): PlanRow {
  if (!plan) throw problem('plan/unknown')
  return plan
}
