import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import { organisationHere } from '#modules/people/access.views.ts'
import { peopleNamed } from '#modules/people/views.ts'
import { unsealed } from '#platform/auth/seal.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { Rater } from './instruments.schema.ts'
import { versionHere } from './instruments.views.ts'
import { takesAnswers, waveState } from './wave-state.ts'
import type { Answer, AnswerForm, MySurvey } from './waves.schema.ts'
import { type InviteHere, inviteHere, sheetOf, type WaveHere, waveHere } from './waves.views.ts'

export const DRAFT = 'takeroot survey draft'

export type LinkHere = { id: Id; invite: InviteHere; wave: WaveHere }

/** What a personal link opens; null when it is none of ours, or the invitation was taken back. */
export async function linkHere(tx: Tx, hash: Buffer, now: Instant): Promise<LinkHere | null> {
  const link = await tx
    .selectFrom('surveys.link')
    .select(['id', 'invite_id'])
    .where('token_hash', '=', hash)
    .executeTakeFirst()
  const invite = link ? await inviteHere(tx, link.invite_id) : null
  if (!link || !invite || invite.isWithdrawn) return null
  return { id: link.id, invite, wave: (await waveHere(tx, invite.wave, now))! }
}

/** The form behind a link with what was answered so far. `token` opens a draft that only it can open. */
export async function formHere(tx: Tx, { id, invite, wave }: LinkHere, token: string): Promise<AnswerForm> {
  const version = (await versionHere(tx, wave.version))!
  const isAnonymous = invite.kind === 'anonymous'
  const draft = isAnonymous ? await sealedDraft(tx, id, token) : await openDraft(tx, invite.id)
  const sheet = isAnonymous ? null : await sheetOf(tx, invite.id)
  const takes = takesAnswers(wave, wave.today)
  const state = takes === 'yes' ? (isAnonymous && invite.answered ? 'answered' : 'open') : takes
  const asked = invite.subjects
  return {
    title: wave.title,
    kind: invite.kind,
    state: state === 'not yet' ? 'waiting' : state,
    organisation: (await organisationHere(tx))?.name ?? '',
    opensOn: wave.opensOn,
    closesOn: wave.closesOn,
    zone: wave.zone,
    rater: invite.rater,
    who: invite.about ? ((await peopleNamed(tx, [invite.about])).get(invite.about)?.name ?? null) : null,
    subjects: asked ? wave.subjects.filter((subject) => asked.includes(subject.id)) : wave.subjects,
    content: version.content,
    answers: draft ?? sheet?.answers ?? [],
    isAnswered: invite.answered,
    hasOtherDraft: isAnonymous && draft === null && (await hasSealedDraft(tx, invite.id)),
  }
}

/** The form for whoever writes down what somebody says in the room: without anything the person had begun alone. */
export async function interviewHere(
  tx: Tx,
  invite: InviteHere,
  now: Instant,
): Promise<{ form: AnswerForm; person: string }> {
  const wave = (await waveHere(tx, invite.wave, now))!
  const form = await formHere(tx, { id: invite.id, invite, wave }, '')
  const sheet = await sheetOf(tx, invite.id)
  const person = (await peopleNamed(tx, [invite.person])).get(invite.person)?.name ?? ''
  return { form: { ...form, answers: sheet?.ledBy ? sheet.answers : [] }, person }
}

export async function openDraft(tx: Tx, invite: Id): Promise<Answer[] | null> {
  const row = await tx.selectFrom('surveys.draft').select('answers').where('invite_id', '=', invite).executeTakeFirst()
  return (row?.answers as Answer[] | undefined) ?? null
}

async function sealedDraft(tx: Tx, link: Id, token: string): Promise<Answer[] | null> {
  const row = await tx
    .selectFrom('surveys.sealed_draft')
    .select('sealed')
    .where('link_id', '=', link)
    .executeTakeFirst()
  const text = row ? unsealed(token, DRAFT, row.sealed) : null
  return text === null ? null : (JSON.parse(text) as Answer[])
}

async function hasSealedDraft(tx: Tx, invite: Id): Promise<boolean> {
  const row = await tx
    .selectFrom('surveys.sealed_draft as d')
    .innerJoin('surveys.link as l', (join) => join.onRef('l.org_id', '=', 'd.org_id').onRef('l.id', '=', 'd.link_id'))
    .select('d.link_id')
    .where('l.invite_id', '=', invite)
    .executeTakeFirst()
  return row !== undefined
}

/** The groups of everybody who is asked in a wave, one entry per invite. */
export async function invitedTeams(tx: Tx, wave: Id): Promise<(string | null)[]> {
  const rows = await tx
    .selectFrom('surveys.invite')
    .select('team')
    .where('wave_id', '=', wave)
    .where('withdrawn_at', 'is', null)
    .execute()
  return rows.map((row) => row.team)
}

/** What somebody is asked: what is open first, then what was closed or is still to come. Cancelled ones are left out. */
export async function mySurveys(tx: Tx, person: Id, now: Instant): Promise<MySurvey[]> {
  const rows = await tx
    .selectFrom('surveys.invite as i')
    .leftJoin('surveys.draft as d', (join) => join.onRef('d.org_id', '=', 'i.org_id').onRef('d.invite_id', '=', 'i.id'))
    .select(['i.id', 'i.wave_id', 'i.rater', 'i.about_id', 'i.answered', 'd.invite_id as draft'])
    .where('i.person_id', '=', person)
    .where('i.withdrawn_at', 'is', null)
    .execute()
  const names = await peopleNamed(
    tx,
    rows.flatMap((row) => (row.about_id ? [row.about_id] : [])),
  )
  const mine: MySurvey[] = []
  for (const row of rows) {
    const wave = (await waveHere(tx, row.wave_id, now))!
    const state = waveState(wave, wave.today)
    if (state === 'cancelled') continue
    const { content } = (await versionHere(tx, wave.version))!
    mine.push({
      id: row.id,
      title: wave.title,
      purpose: content.purpose,
      kind: wave.kind,
      state: state === 'not sent' ? (takesAnswers(wave, wave.today) === 'yes' ? 'open' : 'waiting') : state,
      rater: row.rater as Rater,
      who: row.about_id ? (names.get(row.about_id)?.name ?? null) : null,
      closesOn: wave.closesOn,
      zone: wave.zone,
      answered: row.answered,
      hasDraft: row.draft !== null,
    })
  }
  const rank = (one: MySurvey) => (one.state === 'open' ? (one.answered ? 1 : 0) : one.state === 'waiting' ? 2 : 3)
  return mine.sort((a, b) => rank(a) - rank(b) || (a.closesOn < b.closesOn ? -1 : 1))
}
