import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { withdrawMessages } from '#modules/messages/actions.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { later } from '#platform/jobs/define.ts'
import { invitesOf } from './audience.views.ts'
import { mailsWaiting } from './telling.views.ts'
import { waveState } from './wave-state.ts'
import { inviteOrUnknown, openWave, waveOrUnknown } from './waves.actions.ts'
import type { ChangedWave, NewWave } from './waves.schema.ts'
import { insertInvites, markWithdrawn, saveWave } from './waves.store.ts'
import { teamsOf } from './waves.views.ts'

/** Makes a wave for an audience; who is asked is fixed now, as the roster is. */
export async function makeWave(acting: Acting, { audience, ...asked }: NewWave): Promise<Id> {
  permit(acting.actor, 'surveys/run')
  const { invites } = await invitesOf(acting.tx, audience)
  if (!invites.length) throw problem('survey-wave/nobody-asked')
  const { wave } = await openWave(acting, { ...asked, invites })
  return wave
}

export async function changeWave(acting: Acting, id: Id, change: ChangedWave): Promise<void> {
  permit(acting.actor, 'surveys/run')
  const wave = await waveOrUnknown(acting, id)
  if (change.closesOn < wave.opensOn) throw problem('survey-wave/closes-before-it-opens')
  if (change.closesOn !== wave.closesOn) refuseIfSeen(wave.resultsSeenAt)
  await saveWave(acting, id, {
    title: change.title,
    closes_on: change.closesOn,
    remind_after_days: change.remindAfterDays,
    remind_most: change.remindMost,
  })
  await record(acting, 'survey-wave/changed', id, {
    before: { title: wave.title, closesOn: wave.closesOn },
    after: change,
  })
}

/** Takes no more answers from now on; what still waits to leave is called back. */
export async function closeWave(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'surveys/run')
  const wave = await waveOrUnknown(acting, id)
  if (waveState(wave, wave.today) === 'closed') throw problem('survey-wave/already-closed')
  await saveWave(acting, id, { closed_at: acting.now, closed_by: acting.actor.person })
  await withdrawMessages(acting, await mailsWaiting(acting.tx, id), 'the survey was closed')
  await record(acting, 'survey-wave/closed', id)
}

export async function cancelWave(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'surveys/run')
  const wave = await waveOrUnknown(acting, id)
  if (wave.cancelledAt) throw problem('survey-wave/already-cancelled')
  await saveWave(acting, id, { cancelled_at: acting.now, cancelled_by: acting.actor.person })
  await withdrawMessages(acting, await mailsWaiting(acting.tx, id), 'the survey was cancelled')
  await record(acting, 'survey-wave/cancelled', id)
}

/**
 * Takes a closing or a cancellation back. Once results were seen it stays closed: the difference between two looks
 * would say what those who came late answered.
 */
export async function reopenWave(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'surveys/run')
  const wave = await waveOrUnknown(acting, id)
  if (!wave.closedAt && !wave.cancelledAt) throw problem('survey-wave/not-closed')
  if (!wave.cancelledAt) refuseIfSeen(wave.resultsSeenAt)
  if (!wave.cancelledAt && wave.today > wave.closesOn) throw problem('survey-wave/day-is-over')
  const change = wave.cancelledAt ? { cancelled_at: null, cancelled_by: null } : { closed_at: null, closed_by: null }
  await saveWave(acting, id, change)
  await record(acting, 'survey-wave/reopened', id)
  if (wave.sentAt) await later(acting, 'surveys/tell', { wave: id })
}

function refuseIfSeen(seenAt: string | null): void {
  if (seenAt) throw problem('survey-wave/results-were-seen', { at: seenAt })
}

/** Asks more people in a wave that is not over. Answers how many were not asked before. */
export async function addInvites(acting: Acting, id: Id, audience: NewWave['audience']): Promise<number> {
  permit(acting.actor, 'surveys/run')
  const wave = await waveOrUnknown(acting, id)
  const state = waveState(wave, wave.today)
  if (state === 'closed' || state === 'cancelled') throw problem(`survey-wave/${state}`)
  // The groups that stand on answers already given would no longer be those that are asked.
  if (wave.kind === 'anonymous' && wave.sentAt) throw problem('survey-invite/anonymous-stays')
  const { invites } = await invitesOf(acting.tx, audience)
  const teams = await teamsOf(
    acting.tx,
    invites.map((invite) => invite.person),
  )
  const keep = invites.map((invite) => ({ ...invite, team: teams.get(invite.person) ?? null }))
  const made = await insertInvites(acting, { id, kind: wave.kind }, keep)
  await record(acting, 'survey-wave/more-asked', id, { invited: made.length })
  if (wave.sentAt && made.length) await later(acting, 'surveys/tell', { wave: id })
  return made.length
}

/** Takes one invitation back. One that was answered stays: its answer is counted, and without a name it cannot be found. */
export async function withdrawInvite(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'surveys/run')
  const invite = await inviteOrUnknown(acting, id)
  // In an anonymous wave a refusal would say who answered, so there nobody is taken back at all once it was sent.
  const wave = await waveOrUnknown(acting, invite.wave)
  if (invite.kind === 'anonymous' && wave.sentAt) throw problem('survey-invite/anonymous-stays')
  if (invite.answered) throw problem('survey-invite/already-answered')
  await markWithdrawn(acting, id)
  await record(acting, 'survey-invite/withdrawn', invite.wave, { person: invite.person })
}
