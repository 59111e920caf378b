import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { peopleByKey } from '#modules/people/views.ts'
import { workflowsByKey } from '#modules/workflows/views.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { shippedTexts } from '#platform/files/shipped.ts'
import { announce } from '#platform/jobs/define.ts'
import { sameContent } from './actions.ts'
import { bodyParts } from './aid-body.ts'
import type { AidContent } from './aid-content.ts'
import { type AidDraft, type FileNote, readAidFile } from './aid-file.ts'
import { nextVerifyBy } from './aid-trust.ts'
import type { AidImport, AidImportAnswer, StarterAid } from './schema.ts'
import { insertAid, lockAid, markDeleted, markVerified, saveNextVersion } from './store.ts'
import { aidsByKey, dayHere } from './views.ts'

type Entry = AidImportAnswer['entries'][number]
type Known = Awaited<ReturnType<typeof aidsByKey>>

/** Reads aids from files; unless it is a dry run, what is good goes in and what is bad stays out with its reasons. */
export async function importAids(acting: Acting, asked: AidImport): Promise<AidImportAnswer> {
  permit(acting.actor, 'library/edit')
  const texts = new Map(asked.files.map((file) => [baseName(file.name), file.text]))
  const files = asked.files.filter((file) => !/\.(vtt|srt)$/i.test(file.name))
  if (files.length === 0) throw problem('aid-import/no-aids')
  const known = await aidsByKey(acting.tx)
  const workflows = await workflowsByKey(acting.tx)
  const owners = await ownersOf(acting, files)
  const seen = new Set<string>()
  const entries: Entry[] = []
  for (const file of files) {
    const read = readAidFile(file.text, (name) => texts.get(baseName(name)) ?? null)
    if (read.kind === 'bad') {
      entries.push(entryOf(file.name, null, 'bad', read.reasons, []))
      continue
    }
    const { draft } = read
    const notes = [...read.notes, ...notesOf(draft, workflows, owners, known)]
    if (seen.has(draft.key)) {
      entries.push(entryOf(file.name, draft, 'bad', [{ slug: 'key-twice', values: { key: draft.key } }], []))
      continue
    }
    seen.add(draft.key)
    const content = filmKept(draft.content, known.get(draft.key)?.content ?? null)
    if (content.video && !content.video.link && !content.video.file) {
      entries.push(entryOf(file.name, draft, 'bad', [{ slug: 'video-missing', values: {} }], []))
      continue
    }
    const before = known.get(draft.key)
    const verdict = !before
      ? 'new'
      : !before.deletedAt && sameContent(before.content, content)
        ? 'unchanged'
        : 'changed'
    entries.push(entryOf(file.name, draft, verdict, [], notes))
    const workflowName = content.workflow ? (workflows.get(content.workflow)?.name ?? null) : null
    if (!asked.dryRun && verdict !== 'unchanged')
      await save(acting, known, draft, content, owners, { workflowName, isVerified: asked.isVerified })
  }
  const counts = { new: 0, changed: 0, unchanged: 0, bad: 0 }
  for (const { verdict } of entries) counts[verdict]++
  if (!asked.dryRun) await record(acting, 'aids/imported', null, { counts, verified: asked.isVerified })
  return { applied: !asked.dryRun, counts, entries }
}

async function save(
  acting: Acting,
  known: Known,
  draft: AidDraft,
  content: AidContent,
  owners: Map<string, { id: Id }>,
  { workflowName, isVerified }: { workflowName: string | null; isVerified: boolean },
): Promise<void> {
  const before = known.get(draft.key)
  const old = before ? await lockAid(acting.tx, before.id) : undefined
  const named = draft.owner ? owners.get(draft.owner.toLowerCase())?.id : undefined
  const owner = named ?? old?.owner ?? acting.actor.person
  const today = await dayHere(acting.tx, owner, acting.now)
  const verifyBy = draft.verifyBy ?? old?.verifyBy ?? nextVerifyBy(today)
  const kept = { owner, verifyBy, workflowName, note: null }
  const id = before ? before.id : await insertAid(acting, draft.key, content, kept)
  const version = before ? await saveNextVersion(acting, id, content, kept) : 1
  if (old?.deletedAt) await markDeleted(acting, id, false)
  // A day that has passed cannot be promised: such an aid stays to be verified.
  if (isVerified && verifyBy > today) await markVerified(acting, id, version, verifyBy)
  await announce(acting, 'library/aid-changed', { aid: id, version })
}

/** A film that was uploaded here stays with its aid when a file without a link comes back. */
function filmKept(content: AidContent, before: AidContent | null): AidContent {
  if (!content.video || content.video.link || !before?.video?.file) return content
  return { ...content, video: { ...content.video, file: before.video.file, seconds: before.video.seconds } }
}

function notesOf(
  draft: AidDraft,
  workflows: ReadonlyMap<string, unknown>,
  owners: ReadonlyMap<string, unknown>,
  known: Known,
): FileNote[] {
  const { workflow } = draft.content
  const notes: FileNote[] = []
  if (workflow && !workflows.has(workflow)) notes.push({ slug: 'workflow-not-here', values: { workflow } })
  if (draft.owner && !owners.has(draft.owner.toLowerCase()))
    notes.push({ slug: 'owner-not-here', values: { owner: draft.owner } })
  if (known.get(draft.key)?.deletedAt) notes.push({ slug: 'was-in-the-bin', values: {} })
  return notes
}

async function ownersOf({ tx }: Acting, files: AidImport['files']): Promise<Map<string, { id: Id }>> {
  const named = files.flatMap((file) => {
    const read = readAidFile(file.text, () => 'WEBVTT')
    return read.kind === 'read' && read.draft.owner
      ? [read.draft.owner]
      : (/^owner:\s*(\S+)\s*$/m.exec(file.text)?.[1] ?? [])
  })
  return peopleByKey(tx, named)
}

function entryOf(
  file: string,
  draft: AidDraft | null,
  verdict: Entry['verdict'],
  reasons: FileNote[],
  notes: FileNote[],
): Entry {
  return {
    file,
    key: draft?.key ?? '',
    title: draft?.content.title ?? '',
    kind: draft?.content.kind ?? null,
    verdict,
    reasons,
    notes,
  }
}

function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1)!.toLowerCase()
}

const STARTER_FOLDERS = ['starter/aids', 'starter/messages', 'starter/scripts']

/** What comes with the program, each told whether it is here already. */
export async function starterAids({ tx }: Acting): Promise<StarterAid[]> {
  const known = await aidsByKey(tx)
  const workflows = await workflowsByKey(tx)
  return starterDrafts().map(({ draft: { key, content } }) => ({
    key,
    kind: content.kind,
    title: content.title,
    summary: content.summary,
    workflow: content.workflow,
    workflowName: content.workflow ? (workflows.get(content.workflow)?.name ?? null) : null,
    isHere: known.has(key) && !known.get(key)!.deletedAt,
    parts: bodyParts(content.body, content.kind),
  }))
}

/** Makes starter aids the organisation's own, red until somebody here has looked at them. Those that are here stay as they are. */
export async function takeOverStarters(acting: Acting, keys: readonly string[]): Promise<AidImportAnswer> {
  permit(acting.actor, 'library/edit')
  const known = await aidsByKey(acting.tx)
  const wanted = new Set(keys.filter((key) => !known.has(key) || known.get(key)!.deletedAt))
  const files = starterDrafts().filter(({ draft }) => wanted.has(draft.key))
  const unknown = keys.find((key) => !known.has(key) && !files.some(({ draft }) => draft.key === key))
  if (unknown) throw problem('starter-aid/unknown', { key: unknown })
  if (files.length === 0) throw problem('starter-aid/already-here')
  return importAids(acting, {
    files: files.map(({ name, text }) => ({ name, text })),
    dryRun: false,
    isVerified: false,
  })
}

function starterDrafts(): { name: string; text: string; draft: AidDraft }[] {
  return STARTER_FOLDERS.flatMap((folder) => shippedTexts(folder, '.md')).flatMap(({ name, text }) => {
    const read = readAidFile(text)
    return read.kind === 'read' ? [{ name, text, draft: read.draft }] : []
  })
}
