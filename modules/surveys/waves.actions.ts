import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { type Acting, permitIf } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { announce, later } from '#platform/jobs/define.ts'
import { checkedAnswers } from './answer-check.ts'
import { publishedVersion } from './instruments.actions.ts'
import type { Rater } from './instruments.schema.ts'
import { versionHere } from './instruments.views.ts'
import { keptTeams } from './kept-teams.ts'
import { takesAnswers } from './wave-state.ts'
import type { Answer, NewInvite, Subject } from './waves.schema.ts'
import { insertInvites, insertSheet, insertWave, lockInvite, saveWave } from './waves.store.ts'
import { type InviteHere, inviteHere, peopleHere, teamsOf, type WaveHere, waveHere, zoneFor } from './waves.views.ts'

export type WaveToOpen = {
  /** Key of an instrument. */
  instrument: string
  title: string
  anonymous: boolean
  opensOn: Day
  closesOn: Day
  subjects: Subject[]
  invites: NewInvite[]
  /** Whether mails with a personal link go out, in the background. */
  send: boolean
  remindAfterDays?: number
  remindMost?: number
}

/** Makes a wave of the newest published version with its invites. People who left and doubles are left out. */
export async function openWave(
  acting: Acting,
  asked: WaveToOpen,
): Promise<{ wave: Id; invites: { id: Id; person: Id; rater: Rater }[] }> {
  const { actor, tx } = acting
  permitIf(actor.permissions.has('surveys/run') || actor.permissions.has('needs/edit'), 'surveys/run')
  if (asked.closesOn < asked.opensOn) throw problem('survey-wave/closes-before-it-opens')
  const version = await publishedVersion(acting, asked.instrument)
  refuseMisfit(asked, version.content)
  const here = await peopleHere(
    tx,
    asked.invites.flatMap(({ person, about }) => (about ? [person, about] : [person])),
  )
  const wanted = asked.invites.filter(({ person, about }) => here.has(person) && (about === null || here.has(about)))
  const kind = asked.anonymous ? ('anonymous' as const) : ('attributed' as const)
  const wave = await insertWave(acting, {
    version: version.id,
    kind,
    title: asked.title,
    opensOn: asked.opensOn,
    closesOn: asked.closesOn,
    zone: await zoneFor(tx, actor.person),
    subjects: asked.subjects,
    remindAfterDays: asked.remindAfterDays ?? 3,
    remindMost: asked.remindMost ?? 2,
  })
  const teams = await teamsOf(
    tx,
    wanted.map(({ person }) => person),
  )
  const invites = await insertInvites(
    acting,
    { id: wave, kind },
    wanted.map((invite) => ({ ...invite, team: teams.get(invite.person) ?? null })),
  )
  await record(acting, 'survey-wave/opened', wave, { title: asked.title, kind, invited: invites.length })
  if (asked.send) await sendWave(acting, wave)
  return { wave, invites }
}

function refuseMisfit(asked: WaveToOpen, content: { suits: string; items: { perSubject: boolean }[] }): void {
  const kind = asked.anonymous ? 'anonymous' : 'attributed'
  if (content.suits !== 'either' && content.suits !== kind)
    throw problem('survey-wave/does-not-suit', { suits: content.suits })
  const isPerSubject = content.items.some((item) => item.perSubject)
  if (asked.anonymous && (isPerSubject || asked.invites.some((invite) => invite.about !== null)))
    throw problem('survey-wave/anonymous-about-somebody')
  if (isPerSubject && !asked.subjects.length) throw problem('survey-wave/no-subjects')
  const ids = new Set(asked.subjects.map((subject) => subject.id))
  if (ids.size !== asked.subjects.length) throw problem('survey-wave/subject-twice')
}

/** Tells everybody who was not told yet, in the background; a second time it tells only who was added since. */
export async function sendWave(acting: Acting, id: Id): Promise<void> {
  const wave = await waveOrUnknown(acting, id)
  if (takesAnswers(wave, wave.today) === 'closed') throw problem('survey-wave/closed')
  if (wave.cancelledAt) throw problem('survey-wave/cancelled')
  if (!wave.sentAt) await saveWave(acting, id, { sent_at: acting.now, sent_by: acting.actor.person })
  await record(acting, 'survey-wave/sent', id)
  await later(acting, 'surveys/tell', { wave: id })
}

/**
 * Takes the answers of one invite under its name: the person's own, or written down by whoever leads the interview
 * (`ledBy`, which must be the one who acts). Each handing-in is kept, the newest counts.
 */
export async function recordAnswers(
  acting: Acting,
  asked: { invite: Id; answers: Answer[]; ledBy: Id | null },
): Promise<void> {
  const { actor } = acting
  const invite = await inviteOrUnknown(acting, asked.invite)
  if (invite.kind !== 'attributed') throw problem('survey-wave/anonymous-is-not-led')
  const leads = actor.permissions.has('surveys/run') || actor.permissions.has('needs/interview')
  const isOwn = asked.ledBy === null && (actor.person === invite.person || actor.person === null)
  permitIf(isOwn || (asked.ledBy !== null && asked.ledBy === actor.person && leads), 'surveys/answer-own')
  const good = await answersThatFit(acting, invite, asked.answers)
  await lockInvite(acting, invite.id)
  await insertSheet(acting, invite.id, good, asked.ledBy)
  if (asked.ledBy) await record(acting, 'survey-answers/written-down', invite.wave, { person: invite.person })
  await announce(acting, 'surveys/answered', { wave: invite.wave, invite: invite.id })
}

/** Answers that fit what this invite is asked while its wave takes answers; refuses the whole otherwise. */
export async function answersThatFit(acting: Acting, invite: InviteHere, answers: Answer[]): Promise<Answer[]> {
  const wave = await waveOrUnknown(acting, invite.wave)
  if (invite.isWithdrawn) throw problem('survey-wave/cancelled')
  const takes = takesAnswers(wave, wave.today)
  if (takes !== 'yes') throw problem(`survey-wave/${takes === 'not yet' ? 'not-open-yet' : takes}`)
  return fitting(acting, wave, invite, answers)
}

async function fitting(acting: Acting, wave: WaveHere, invite: InviteHere, answers: Answer[]): Promise<Answer[]> {
  const version = (await versionHere(acting.tx, wave.version))!
  const subjects = invite.subjects ?? wave.subjects.map((subject) => subject.id)
  const { good, refused } = checkedAnswers(version.content, { rater: invite.rater, subjects }, answers)
  if (refused.length) throw problem('survey-answers/do-not-fit', { refused, item: refused[0]!.item })
  return good
}

/** The team that may stand on an anonymous answer of this invite; null while its team, or the rest, is too small. */
export function teamToKeep(invite: InviteHere, invited: readonly (string | null)[]): string | null {
  return invite.team !== null && keptTeams(invited).has(invite.team) ? invite.team : null
}

export async function waveOrUnknown({ tx, now }: Acting, id: Id): Promise<WaveHere> {
  const wave = await waveHere(tx, id, now)
  if (!wave) throw problem('survey-wave/unknown', { id })
  return wave
}

export async function inviteOrUnknown({ tx }: Acting, id: Id): Promise<InviteHere> {
  const invite = await inviteHere(tx, id)
  if (!invite) throw problem('survey-invite/unknown', { id })
  return invite
}
