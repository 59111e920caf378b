import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import type { InstrumentContent, NewInstrument } from './instruments.schema.ts'
import { deleteDraft, insertInstrument, insertVersion, markPublished, saveDraft } from './instruments.store.ts'
import { type Version, versionsOf } from './instruments.views.ts'
import { shippedInstrument } from './shipped-instruments.ts'

/** The newest published version; a shipped instrument that was never used here, or is older than the product's, is kept first. */
export async function publishedVersion(acting: Acting, idOrKey: string): Promise<Version> {
  const all = await versionsOf(acting.tx, idOrKey)
  const shipped = shippedInstrument(all[0]?.key ?? idOrKey)
  const newest = all.find((version) => version.isPublished)
  const isBehind = newest?.edition != null && shipped !== null && newest.edition < shipped.edition
  if (newest && !isBehind) return newest
  if (!shipped) throw problem(all.length ? 'instrument/not-published' : 'instrument/unknown', { instrument: idOrKey })
  const instrument = all[0]?.instrument ?? (await insertInstrument(acting, shipped.key))
  const { content, edition } = shipped
  const number = (all[0]?.number ?? 0) + 1
  const id = await insertVersion(acting, instrument, { number, content, edition, published: true })
  await record(acting, 'instrument/kept', instrument, { key: shipped.key, edition })
  return { id, instrument, key: shipped.key, number, content, edition, isPublished: true }
}

/** An instrument of the organisation's own, as a draft. */
export async function addInstrument(acting: Acting, { key, content }: NewInstrument): Promise<Id> {
  permit(acting.actor, 'surveys/run')
  const name = key ?? (await freeKey(acting, content.title))
  if (shippedInstrument(name) || (await versionsOf(acting.tx, name)).length)
    throw problem('instrument/exists', { key: name })
  const instrument = await insertInstrument(acting, name)
  await insertVersion(acting, instrument, { number: 1, content, edition: null, published: false })
  await record(acting, 'instrument/added', instrument, { title: content.title })
  return instrument
}

/** Writes the draft; where there is none, a change begins the next version. Answers the instrument. */
export async function changeInstrument(acting: Acting, idOrKey: string, content: InstrumentContent): Promise<Id> {
  permit(acting.actor, 'surveys/run')
  if (!(await versionsOf(acting.tx, idOrKey)).length) await publishedVersion(acting, idOrKey)
  const all = await versionsOf(acting.tx, idOrKey)
  const newest = all[0]!
  if (newest.isPublished) {
    const number = newest.number + 1
    await insertVersion(acting, newest.instrument, { number, content, edition: null, published: false })
  } else await saveDraft(acting, newest.id, content)
  await record(acting, 'instrument/changed', newest.instrument, { title: content.title })
  return newest.instrument
}

/** From here on this version stays as it is; waves may ask it. */
export async function publishInstrument(acting: Acting, idOrKey: string): Promise<void> {
  permit(acting.actor, 'surveys/run')
  const draft = await draftOf(acting, idOrKey)
  await markPublished(acting, draft.id)
  await record(acting, 'instrument/published', draft.instrument, { number: draft.number })
}

/** Throws a draft away; what was published stays. */
export async function dropDraft(acting: Acting, idOrKey: string): Promise<void> {
  permit(acting.actor, 'surveys/run')
  const draft = await draftOf(acting, idOrKey)
  // The words go into the record, so that a draft thrown away by mistake can be pasted back.
  await record(acting, 'instrument/draft-dropped', draft.instrument, { number: draft.number, content: draft.content })
  await deleteDraft(acting, draft.id)
}

async function draftOf(acting: Acting, idOrKey: string): Promise<Version> {
  const all = await versionsOf(acting.tx, idOrKey)
  if (!all.length) throw problem('instrument/unknown', { instrument: idOrKey })
  const draft = all.find((version) => !version.isPublished)
  if (!draft) throw problem('instrument/no-draft')
  return draft
}

async function freeKey(acting: Acting, title: string): Promise<string> {
  const plain = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 50)
  const stem = plain || 'instrument'
  for (let n = 1; ; n++) {
    const key = n === 1 ? stem : `${stem}-${n}`
    if (!shippedInstrument(key) && (await versionsOf(acting.tx, key)).length === 0) return key
  }
}
