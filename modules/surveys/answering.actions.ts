import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { withdrawMessages } from '#modules/messages/actions.ts'
import { waitingAbout } from '#modules/messages/views.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import type { Edge } from '#platform/acting/edge.ts'
import { sealed } from '#platform/auth/seal.ts'
import { newToken, tokenHash } from '#platform/auth/token.ts'
import { checkedAnswers } from './answer-check.ts'
import { DRAFT, formHere, interviewHere, invitedTeams, type LinkHere, linkHere, mySurveys } from './answering.views.ts'
import { versionHere } from './instruments.views.ts'
import { linkToken, orgOfLink } from './link-token.ts'
import { answersThatFit, inviteOrUnknown, recordAnswers, teamToKeep } from './waves.actions.ts'
import type { Answer, AnswerForm, MySurvey } from './waves.schema.ts'
import { dropInBox, insertLinks, saveOpenDraft, saveSealedDraft } from './waves.store.ts'

/**
 * Opens what is behind a personal link, as the system: nobody is signed in, so nothing that is written can name who did.
 * Only wrong links count against the limit, because a whole office may share one address.
 */
async function behindLink<T>(
  edge: Edge,
  token: string,
  work: (acting: Acting, link: LinkHere) => Promise<T>,
): Promise<T> {
  const org = orgOfLink(token)
  const open = org ? await edge.open(org, null) : null
  const found = await open?.(async (acting) => {
    const link = await linkHere(acting.tx, tokenHash(token), acting.now)
    return link ? { answer: await work(acting, link) } : null
  })
  if (found) return found.answer
  await edge.limit('feed', edge.address)
  throw problem('survey-link/unknown')
}

export function openForm(edge: Edge, token: string): Promise<AnswerForm> {
  return behindLink(edge, token, ({ tx }, link) => formHere(tx, link, token))
}

/** Keeps what was answered so far. What does not fit is left out; a draft is never refused for it. */
export function keepDraft(edge: Edge, token: string, answers: Answer[]): Promise<void> {
  return behindLink(edge, token, async (acting, { id, invite, wave }) => {
    if (invite.kind === 'anonymous' && invite.answered) throw problem('survey-answers/already-given')
    await answersThatFit(acting, invite, [])
    const { content } = (await versionHere(acting.tx, wave.version))!
    const subjects = invite.subjects ?? wave.subjects.map((subject) => subject.id)
    const { good } = checkedAnswers(content, { rater: invite.rater, subjects }, answers)
    if (invite.kind === 'attributed') return saveOpenDraft(acting, invite.id, good)
    return saveSealedDraft(acting, id, sealed(token, DRAFT, JSON.stringify(good)))
  })
}

export function handIn(edge: Edge, token: string, answers: Answer[]): Promise<void> {
  return behindLink(edge, token, async (acting, { invite }) => {
    if (invite.kind === 'anonymous') return handInWithoutName(acting, invite, answers)
    await recordAnswers(acting, { invite: invite.id, answers, ledBy: null })
    const reminders = await waitingAbout(acting.tx, invite.wave, 'survey-reminder', [invite.person])
    await withdrawMessages(acting, reminders, 'answered')
  })
}

/**
 * Nothing here may name the person or the moment beside the answers: no record, no event, no withdrawn mail. The box does
 * the rest in the database (`surveys.drop_in_box`).
 */
async function handInWithoutName(acting: Acting, invite: LinkHere['invite'], answers: Answer[]): Promise<void> {
  const good = await answersThatFit(acting, invite, answers)
  const team = teamToKeep(invite, await invitedTeams(acting.tx, invite.wave))
  const texts = good.flatMap(({ item, value }) => (value.kind === 'text' ? [{ item, says: value.text.trim() }] : []))
  const rest = good.filter(({ value }) => value.kind !== 'text')
  const done = await dropInBox(acting, { wave: invite.wave, invite: invite.id, team }, rest, texts)
  if (!done) throw problem('survey-answers/already-given')
}

export function surveysOfMine({ tx, actor, now }: Acting): Promise<MySurvey[]> {
  permit(actor, 'surveys/answer-own')
  return mySurveys(tx, actor.person!, now)
}

/** A link of one's own, for somebody who is signed in; the one in the mail goes on working. */
export async function openMySurvey(acting: Acting, id: Id): Promise<{ token: string }> {
  permit(acting.actor, 'surveys/answer-own')
  const invite = await inviteOrUnknown(acting, id)
  // Somebody else's invitation is answered as if it did not exist.
  if (invite.person !== acting.actor.person || invite.isWithdrawn) throw problem('survey-invite/unknown', { id })
  const [made] = await mintLinks(acting, [invite.id])
  return { token: made!.token }
}

/** What somebody is asked, for whoever fills it in with them; what the person answered alone stays theirs. */
export async function interviewForm(acting: Acting, id: Id): Promise<{ form: AnswerForm; person: string }> {
  permit(acting.actor, 'surveys/run')
  const invite = await inviteOrUnknown(acting, id)
  if (invite.isWithdrawn) throw problem('survey-invite/unknown', { id })
  if (invite.kind === 'anonymous') throw problem('survey-wave/anonymous-is-not-led')
  return interviewHere(acting.tx, invite, acting.now)
}

/** New personal links; only their hashes are kept, so each can be handed out this once. */
export async function mintLinks(acting: Acting, invites: readonly Id[]): Promise<{ invite: Id; token: string }[]> {
  const made = invites.map((invite) => ({ invite, token: linkToken(acting.actor.org, newToken()) }))
  await insertLinks(
    acting,
    made.map(({ invite, token }) => ({ invite, hash: tokenHash(token) })),
  )
  return made
}
