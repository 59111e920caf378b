import { createHash } from 'node:crypto'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { peopleByKey } from '#modules/people/views.ts'
import { freeKey, keyFrom } from '#modules/workflows/stable-key.ts'
import { workflowsByKey } from '#modules/workflows/views.ts'
import { type Acting, permit, permitIf } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { videoFacts } from '#platform/files/video.ts'
import { announce } from '#platform/jobs/define.ts'
import type { AidContent, AidPlace } from './aid-content.ts'
import { checkedCaptions, placeOf } from './aid-file.ts'
import { nextVerifyBy } from './aid-trust.ts'
import { fileHere, versionOf } from './keeping.views.ts'
import { isUnder } from './place-pattern.ts'
import type { AidFields, ChangedAid, NewAid } from './schema.ts'
import {
  insertAid,
  insertFile,
  lockAid,
  markDeleted,
  markRetired,
  markVerified,
  saveKeeper,
  saveNextVersion,
} from './store.ts'
import { dayHere, keysTaken } from './views.ts'

/** Adds an aid; whoever saves it owns it, unless somebody else is named. */
export async function addAid(acting: Acting, { key, ...fields }: NewAid): Promise<Id> {
  permit(acting.actor, 'library/edit')
  const content = await contentOf(acting, fields)
  const taken = await keysTaken(acting.tx)
  if (key && taken.has(key)) throw problem('aid/exists', { key })
  const kept = await keptOf(acting, fields, content)
  const id = await insertAid(acting, key ?? freeKey(keyFrom(fields.title), taken), content, kept)
  if (fields.isVerified) await markVerified(acting, id, 1, kept.verifyBy)
  await record(acting, 'aid/added', id, { title: content.title, kind: content.kind })
  await announce(acting, 'library/aid-changed', { aid: id, version: 1 })
  return id
}

/** Saves a new version when readers would see another text; the owner and the date change without one. */
export async function changeAid(acting: Acting, id: Id, { version, ...fields }: ChangedAid): Promise<number> {
  permit(acting.actor, 'library/edit')
  const aid = await openAid(acting, id)
  if (aid.version !== version) throw problem('aid/changed-meanwhile', { version: aid.version })
  const before = await versionOf(acting.tx, id, version)
  const content = await contentOf(acting, fields)
  const kept = await keptOf(acting, fields, content)
  const isSame = sameContent(before, content)
  const now = isSame ? version : await saveNextVersion(acting, id, content, kept)
  if (isSame) await saveKeeper(acting.tx, id, kept.owner, kept.verifyBy)
  if (fields.isVerified) await markVerified(acting, id, now, kept.verifyBy)
  await record(acting, 'aid/changed', id, { title: content.title, version: now, verified: fields.isVerified })
  if (!isSame) await announce(acting, 'library/aid-changed', { aid: id, version: now })
  return now
}

/** An earlier version becomes the newest; it is to be verified again. */
export async function restoreVersion(acting: Acting, id: Id, number: number): Promise<number> {
  permit(acting.actor, 'library/edit')
  const aid = await openAid(acting, id)
  const content = await versionOf(acting.tx, id, number)
  if (!content) throw problem('aid-version/unknown', { number })
  if (sameContent(await versionOf(acting.tx, id, aid.version), content))
    throw problem('aid-version/already-current', { number })
  const workflowName = await nameOf(acting, content.workflow)
  const kept = { owner: aid.owner, verifyBy: aid.verifyBy, workflowName, note: null }
  const version = await saveNextVersion(acting, id, content, kept)
  await record(acting, 'aid/restored', id, { from: number, version })
  await announce(acting, 'library/aid-changed', { aid: id, version })
  return version
}

/** Says that the aid is right as it stands, until a new date. Its owner may, and whoever keeps the library. */
export async function verifyAid(
  acting: Acting,
  id: Id,
  asked: { verifyBy: Day | null; version: number },
): Promise<Day> {
  const { actor } = acting
  const aid = await openAid(acting, id)
  const isOwn = actor.person !== null && aid.owner === actor.person
  permitIf(isOwn || actor.permissions.has('library/edit'), 'library/verify-own')
  if (aid.version !== asked.version) throw problem('aid/changed-meanwhile', { version: aid.version })
  const today = await dayHere(acting.tx, aid.owner, acting.now)
  const verifyBy = asked.verifyBy ?? nextVerifyBy(today)
  if (verifyBy <= today) throw problem('aid/date-passed', { on: verifyBy })
  await markVerified(acting, id, aid.version, verifyBy)
  await record(acting, 'aid/verified', id, { version: aid.version, verifyBy })
  await announce(acting, 'library/aid-verified', { aid: id, version: aid.version, verifyBy })
  return verifyBy
}

/** Takes it out of use, or back into use; whoever has its address still reads it, with a word about that. */
export async function retireAid(acting: Acting, id: Id, retired: boolean): Promise<void> {
  permit(acting.actor, 'library/edit')
  await openAid(acting, id)
  await markRetired(acting, id, retired)
  await record(acting, retired ? 'aid/retired' : 'aid/brought-back', id)
  await announce(acting, 'library/aid-retired', { aid: id, retired })
}

/** Into the bin, where it stays for thirty days, or out of it. */
export async function deleteAid(acting: Acting, id: Id, deleted: boolean): Promise<void> {
  permit(acting.actor, 'library/edit')
  const aid = await lockAid(acting.tx, id)
  if (!aid || (deleted && aid.deletedAt)) throw problem('aid/unknown')
  await markDeleted(acting, id, deleted)
  await record(acting, deleted ? 'aid/deleted' : 'aid/recovered', id, { title: aid.title })
  await announce(acting, 'library/aid-retired', { aid: id, retired: deleted })
}

const LARGEST_VIDEO_MEGABYTES = 60

/** Keeps an uploaded film; what it is, is read from its bytes. */
export async function keepVideo(acting: Acting, file: { name: string; bytes: Uint8Array }) {
  permit(acting.actor, 'library/edit')
  if (file.bytes.length === 0) throw problem('video/empty', { name: file.name })
  if (file.bytes.length > LARGEST_VIDEO_MEGABYTES * 1024 * 1024)
    throw problem('upload/too-large', { largestMegabytes: LARGEST_VIDEO_MEGABYTES })
  const facts = videoFacts(file.bytes)
  if (!facts) throw problem('video/not-a-film', { name: file.name })
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const id = await insertFile(acting, { name: file.name.slice(0, 255), bytes: file.bytes, sha256, ...facts })
  await record(acting, 'video/uploaded', id, { name: file.name, size: file.bytes.length })
  return { id, type: facts.type, size: file.bytes.length, seconds: facts.seconds }
}

async function openAid(acting: Acting, id: Id) {
  const aid = await lockAid(acting.tx, id)
  if (!aid || aid.deletedAt) throw problem('aid/unknown')
  return aid
}

/** Whether readers would see the same. */
export function sameContent(before: AidContent | null, after: AidContent): boolean {
  const sorted = (content: AidContent) =>
    JSON.stringify(content, (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    )
  return before !== null && sorted(before) === sorted(after)
}

async function contentOf(acting: Acting, fields: AidFields): Promise<AidContent> {
  const { owner: _, verifyBy: __, isVerified: ___, note: ____, video, ...rest } = fields
  if (rest.kind !== 'video' && rest.body.trim() === '') throw problem('aid/empty')
  return {
    ...rest,
    body: rest.body.replace(/\r\n?/g, '\n').trim(),
    step: rest.workflow ? rest.step : null,
    placeholders: rest.placeholders.map((one) => ({ ...one, asks: one.asks || one.name })),
    places: rest.places.map(checkedPlace),
    video: rest.kind === 'video' ? await videoOf(acting, video) : null,
  }
}

function checkedPlace({ kind, target, example }: AidFields['places'][number]): AidPlace {
  const place = placeOf({ [kind]: target, example })
  if ('fault' in place) throw problem(`aid-place/${place.fault}`, { value: place.value })
  if (place.kind === 'url' && place.example && !isUnder(place.target, place.example))
    throw problem('aid-place/example-elsewhere', { pattern: place.target, example: place.example })
  return place
}

async function videoOf({ tx }: Acting, video: AidFields['video']): Promise<NonNullable<AidContent['video']>> {
  if (!video || (video.link === null && video.file === null)) throw problem('video/missing')
  const file = video.file ? await fileHere(tx, video.file as Id) : null
  if (video.file && !file) throw problem('video/unknown')
  const seconds = file?.seconds ?? Math.round((video.minutes ?? 0) * 60)
  if (seconds < 1) throw problem('video/no-length')
  if (video.captions.trim() === '') throw problem('video/captions-missing')
  const captions = checkedCaptions(video.captions, seconds)
  if (captions.kind === 'bad') throw problem(`video/${captions.slug}`, captions.values)
  return { link: file ? null : video.link, file: file?.id ?? null, seconds, captions: captions.vtt }
}

async function keptOf(acting: Acting, fields: AidFields, content: AidContent) {
  const owner = await ownerOf(acting, fields.owner)
  const verifyBy = fields.verifyBy ?? nextVerifyBy(await dayHere(acting.tx, owner, acting.now))
  return { owner, verifyBy, workflowName: await nameOf(acting, content.workflow), note: fields.note }
}

async function ownerOf({ tx, actor }: Acting, named: string | null): Promise<Id | null> {
  if (!named) return actor.person
  const found = (await peopleByKey(tx, [named])).get(named.toLowerCase())
  if (!found) throw problem('aid/owner-unknown', { owner: named })
  return found.id
}

async function nameOf({ tx }: Acting, workflow: string | null): Promise<string | null> {
  return workflow ? ((await workflowsByKey(tx)).get(workflow)?.name ?? null) : null
}
