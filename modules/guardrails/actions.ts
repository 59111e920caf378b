import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { freeKey, keyFrom } from '#modules/workflows/stable-key.ts'
import { workflowHere, workflowsByKey } from '#modules/workflows/views.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { announce } from '#platform/jobs/define.ts'
import { partsHere, type WhoWorksWith } from './acknowledgements.views.ts'
import { isConcerned, type Scope } from './audience.ts'
import { cardDiff } from './card-diff.ts'
import type { CardChange, CardFields, CardPreview, CardPreviewAsked, CardToSave, NewCard } from './schema.ts'
import { changesMeaning } from './standing.ts'
import { cardKeysTaken, insertCard, insertVersion, lockCard, markCardRetired } from './store.ts'
import { cardHere, cardsByKey, nearMissExists, paragraphExists, type StandingCard } from './views.ts'

export async function addCard(acting: Acting, { key, ...asked }: NewCard): Promise<StandingCard> {
  permit(acting.actor, 'guardrails/edit')
  await knownTies(acting, asked, asked.nearMissId)
  const taken = await cardKeysTaken(acting.tx)
  if (key && taken.has(key)) throw problem('card/exists', { key })
  return writeFirst(acting, key ?? freeKey(keyFrom(asked.says), taken), asked)
}

async function writeFirst(
  acting: Acting,
  key: string,
  fields: CardFields & { nearMissId?: string | null },
): Promise<StandingCard> {
  const id = await insertCard(acting, key)
  const nearMissId = fields.nearMissId ?? null
  await insertVersion(acting, id, { ...fields, number: 1, why: null, isCorrection: false, nearMissId })
  await record(acting, 'card/written', id, { key, says: fields.says })
  await announce(acting, 'guardrails/card-written', { card: id, number: 1 })
  return (await cardHere(acting.tx, id))!
}

/** A new version; unless it only corrects the wording, everybody concerned is asked to acknowledge the card again. */
export async function changeCard(acting: Acting, id: Id, asked: CardChange): Promise<StandingCard> {
  permit(acting.actor, 'guardrails/edit')
  const before = await lockedCard(acting, id)
  if (before.number !== asked.seen) throw problem('card/already-changed', { seen: asked.seen, now: before.number })
  await knownTies(acting, asked, asked.nearMissId)
  if (isSame(before, asked)) throw problem('card/no-change')
  if (asked.isCorrection && changesMeaning(before, asked)) throw problem('card/no-correction')
  await writeNext(acting, before, asked)
  return (await cardHere(acting.tx, id))!
}

async function writeNext(
  acting: Acting,
  before: StandingCard,
  {
    why,
    isCorrection,
    nearMissId = null,
    ...fields
  }: CardFields & Pick<CardChange, 'why' | 'isCorrection'> & { nearMissId?: string | null },
): Promise<void> {
  const number = before.number + 1
  await insertVersion(acting, before.id, { ...fields, number, why, isCorrection, nearMissId })
  await record(acting, isCorrection ? 'card/corrected' : 'card/changed', before.id, { number, why, says: fields.says })
  if (!isCorrection) await announce(acting, 'guardrails/card-changed', { card: before.id, number })
}

/** The card still says what its paragraph now says: it rests on the newer paragraph, and nobody is asked again. */
export async function keepCardOn(acting: Acting, id: Id, paragraph: Id, why: string): Promise<void> {
  permit(acting.actor, 'guardrails/edit')
  const before = await lockedCard(acting, id)
  if (!(await paragraphExists(acting.tx, paragraph))) throw problem('policy-paragraph/unknown')
  if (before.paragraphId === paragraph) return
  await writeNext(acting, before, { ...before, paragraphId: paragraph, why, isCorrection: true })
}

/** Takes the card out of force; what was acknowledged stays on record. */
export async function retireCard(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'guardrails/edit')
  await knownCard(acting, id)
  await markCardRetired(acting, id, true)
  await record(acting, 'card/retired', id)
}

export async function restoreCard(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'guardrails/edit')
  await knownCard(acting, id)
  await markCardRetired(acting, id, false)
  await record(acting, 'card/restored', id)
}

/** Who would be asked, and what changes word by word; nothing is saved. */
export async function previewCard(
  acting: Acting,
  { id, ...asked }: CardPreviewAsked,
  whoWorksWith: WhoWorksWith,
): Promise<CardPreview> {
  permit(acting.actor, 'guardrails/edit')
  const before = id ? await knownCard(acting, id as Id) : null
  await knownTies(acting, asked, null)
  const parts = await partsHere(acting.tx, whoWorksWith)
  return {
    people: parts.filter(({ part }) => isConcerned(asked as Scope, part)).length,
    roster: parts.length,
    changesMeaning: before !== null && changesMeaning(before, asked),
    diffs: before ? cardDiff(before, asked) : [],
  }
}

/**
 * Cards as a file brings them: a key that is not here yet is written, one whose words differ is changed and asks
 * everybody concerned again, one that stands as it is stays untouched. Bringing in the same file twice changes nothing.
 * Answers the keys of each kind; a workflow that is not here is a problem that names it.
 */
export async function saveCards(
  acting: Acting,
  cards: readonly CardToSave[],
  why = 'Brought in from a file',
): Promise<{ written: string[]; changed: string[]; same: string[] }> {
  permit(acting.actor, 'guardrails/edit')
  const workflows = await workflowsByKey(acting.tx)
  const known = await cardsByKey(acting.tx)
  const done = { written: [] as string[], changed: [] as string[], same: [] as string[] }
  for (const card of new Map(cards.map((one) => [one.key, one])).values()) {
    const workflow = card.workflow ? workflows.get(card.workflow) : null
    if (workflow === undefined)
      throw problem('card/workflow-unknown', { card: card.key, workflow: card.workflow ?? '' })
    const before = known.get(card.key)
    const fields: CardFields = {
      kind: card.kind,
      about: card.about,
      workflowId: workflow?.id ?? null,
      role: card.role ?? null,
      says: card.says.trim(),
      // What the file does not speak of stays as it was written here.
      reason: card.reason === undefined ? (before?.reason ?? null) : card.reason,
      example: card.example === undefined ? (before?.example ?? null) : card.example,
      paragraphId: before?.paragraphId ?? null,
    }
    if (!before) {
      await writeFirst(acting, card.key, fields)
      done.written.push(card.key)
    } else if (isSame(before, fields)) done.same.push(card.key)
    else {
      await writeNext(acting, before, { ...fields, why, isCorrection: false })
      done.changed.push(card.key)
    }
  }
  return done
}

function isSame(before: StandingCard, after: CardFields): boolean {
  const texts = (card: CardFields) => [card.says, card.reason || null, card.example || null, card.paragraphId]
  return !changesMeaning(before, after) && JSON.stringify(texts(before)) === JSON.stringify(texts(after))
}

async function knownCard({ tx }: Acting, id: Id): Promise<StandingCard> {
  const known = await cardHere(tx, id)
  if (!known) throw problem('card/unknown', { id })
  return known
}

async function lockedCard(acting: Acting, id: Id): Promise<StandingCard> {
  if (!(await lockCard(acting.tx, id))) throw problem('card/unknown', { id })
  return knownCard(acting, id)
}

async function knownTies({ tx }: Acting, fields: CardFields, nearMiss: string | null): Promise<void> {
  if (fields.workflowId && !(await workflowHere(tx, fields.workflowId as Id))) throw problem('workflow/unknown')
  if (fields.paragraphId && !(await paragraphExists(tx, fields.paragraphId as Id)))
    throw problem('policy-paragraph/unknown')
  if (nearMiss && !(await nearMissExists(tx, nearMiss as Id))) throw problem('near-miss/unknown')
}
