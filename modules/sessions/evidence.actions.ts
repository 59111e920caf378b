import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import { problem } from '#kernel/problem.ts'
import { peopleByKey, peopleNamed } from '#modules/people/views.ts'
import { type Acting, type OpenActing, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { pdfOf } from '#platform/documents/pdf.ts'
import { zipOf } from '#platform/documents/zip.ts'
import { later } from '#platform/jobs/define.ts'
import { wordsIn } from '#words/words.ts'
import { evidenceDocument, evidenceFiles, manifestOf, type PackFacts } from './evidence.mail.ts'
import type { EvidenceScope, NewEvidence } from './evidence.schema.ts'
import {
  deleteOldPacks,
  deletePack,
  endPack,
  insertPack,
  lockPackToMake,
  saveChapter,
  saveFiles,
} from './evidence.store.ts'
import { peopleOfScope, programmeWorkflows, recordsOf } from './evidence.views.ts'
import { chapterCount, chaptersOf, letterhead, packHere } from './evidence-packs.views.ts'
import { summaryOf, type TrainingRecord } from './training-record.ts'

const PEOPLE_AT_ONCE = 100

/** Asks for a pack; it is made in the background. Answers its id. */
export async function askEvidence(acting: Acting, asked: NewEvidence): Promise<Id> {
  const { tx, actor } = acting
  permit(actor, 'evidence/see')
  if (asked.from && asked.until && asked.from > asked.until) throw problem('evidence/period-backwards')
  const { scope, name, workflows } = await readScope(acting, asked.scope)
  const people = await peopleOfScope(tx, scope, workflows)
  if (people.length === 0) throw problem('evidence/nobody', { scope: name })
  const id = await insertPack(acting, { scope, scopeName: name, from: asked.from, until: asked.until, people })
  // Whoever is looked at can see that they were: a pack of one person names that person.
  const subject = scope.kind === 'person' ? (scope.person as Id) : id
  await record(acting, 'evidence/asked', subject, { pack: id, scope, people: people.length })
  await later(acting, 'sessions/make-evidence', { pack: id })
  return id
}

async function readScope(
  { tx }: Acting,
  scope: EvidenceScope,
): Promise<{ scope: EvidenceScope; name: string; workflows: string[] | null }> {
  const t = wordsIn('en')
  if (scope.kind === 'person') {
    const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(scope.person)
    const person = isId
      ? (await peopleNamed(tx, [scope.person as Id])).get(scope.person as Id)
      : (await peopleByKey(tx, [scope.person])).get(scope.person.toLowerCase())
    if (!person) throw problem('evidence/person-unknown', { person: isId ? '' : scope.person })
    return { scope: { kind: 'person', person: person.id }, name: person.name, workflows: null }
  }
  if (scope.kind === 'programme') {
    const found = await programmeWorkflows(tx, scope.programme)
    if (!found) throw problem('programme/unknown')
    if (found.workflows.length === 0) throw problem('evidence/programme-empty', { programme: found.title })
    return { scope, name: t('sessions.evidence.scope.programme', { title: found.title }), workflows: found.workflows }
  }
  if (scope.kind === 'department')
    return { scope, name: t('sessions.evidence.scope.department', { name: scope.department }), workflows: null }
  if (scope.kind === 'role')
    return { scope, name: t('sessions.evidence.scope.role', { name: scope.role }), workflows: null }
  return { scope, name: t('sessions.evidence.scope.everybody'), workflows: null }
}

export async function cancelEvidence(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'evidence/see')
  if (!(await packHere(acting.tx, id))) throw problem('evidence/unknown')
  if (!(await endPack(acting, id, 'cancelled'))) throw problem('evidence/already-over')
  await record(acting, 'evidence/cancelled', id)
}

export async function removeEvidence(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'evidence/see')
  if (!(await packHere(acting.tx, id))) throw problem('evidence/unknown')
  await deletePack(acting.tx, id)
  await record(acting, 'evidence/removed', id)
}

/** Makes a pack stretch by stretch, each in a transaction of its own; begun again, it goes on where it was. */
export async function makeEvidence(open: OpenActing, id: Id, signal: AbortSignal): Promise<void> {
  try {
    for (;;) {
      if (signal.aborted) throw problem('unavailable')
      const isMore = await open((acting) => makeChapter(acting, id))
      if (isMore === null) return
      if (!isMore) break
    }
    await finish(open, id)
  } catch (error) {
    if ((error as { slug?: string }).slug !== 'unavailable')
      await open((acting) => endPack(acting, id, 'failed', { slug: 'bug', detail: {} }))
    throw error
  }
}

/** True while people are left, false when all are known, null when the pack is no longer wanted. */
async function makeChapter(acting: Acting, id: Id): Promise<boolean | null> {
  const pack = await lockPackToMake(acting.tx, id)
  if (!pack) return null
  const number = await chapterCount(acting.tx, id)
  const people = (pack.people as Id[]).slice(number * PEOPLE_AT_ONCE, (number + 1) * PEOPLE_AT_ONCE)
  if (people.length === 0) return false
  const scope = pack.scope as EvidenceScope
  const workflows =
    scope.kind === 'programme' ? ((await programmeWorkflows(acting.tx, scope.programme))?.workflows ?? []) : null
  const period = { from: pack.from_on, until: pack.until_on, asOf: pack.created_at }
  const records = await recordsOf(acting.tx, people, period, workflows)
  await saveChapter(acting, id, number, records, Math.min(pack.total, (number + 1) * PEOPLE_AT_ONCE))
  return true
}

/** Printing takes its time, so no transaction is held meanwhile; a pack that was cancelled is not kept. */
async function finish(open: OpenActing, id: Id): Promise<void> {
  const known = await open(async ({ tx, actor }) => {
    const pack = await packHere(tx, id)
    if (!pack) return null
    const records = (await chaptersOf(tx, id)).flat()
    return { facts: await factsOf(tx, actor.person, pack, pack.createdAt as Instant), records }
  })
  if (!known) return
  const files = await printed(known.facts, known.records)
  await open(async (acting) => {
    if (!(await lockPackToMake(acting.tx, id))) return
    await saveFiles(acting, id, files, summaryOf(known.records))
    await record(acting, 'evidence/made', id, { people: known.records.length })
  })
}

async function factsOf(
  tx: Acting['tx'],
  reader: Id | null,
  pack: { scopeName: string; from: string | null; until: string | null },
  asOf: Instant,
): Promise<PackFacts> {
  const { scopeName, from, until } = pack
  return { ...(await letterhead(tx, reader)), scopeName, from, until, asOf, locale: 'en' }
}

async function printed(
  facts: PackFacts,
  records: readonly TrainingRecord[],
): Promise<{ pdf: Uint8Array; zip: Uint8Array }> {
  const pdf = await pdfOf(evidenceDocument(facts, records))
  const entries = [{ name: 'evidence.pdf', content: pdf }, ...(await evidenceFiles(facts, records))]
  return { pdf, zip: await zipOf([...entries, manifestOf(facts, entries)], facts.asOf) }
}

/** What one was trained on oneself, made at once. */
export async function ownEvidence(acting: Acting): Promise<{ pdf: Uint8Array; zip: Uint8Array }> {
  const { tx, actor, now } = acting
  permit(actor, 'evidence/see-own')
  const me = actor.person!
  const records = await recordsOf(tx, [me], { from: null, until: null, asOf: now }, null)
  const pack = { scopeName: records[0]?.person.name ?? '', from: null, until: null }
  return printed(await factsOf(tx, me, pack, now), records)
}

export async function clearEvidence(acting: Acting): Promise<void> {
  const gone = await deleteOldPacks(acting)
  if (gone > 0) await record(acting, 'evidence/cleared', null, { packs: gone })
}
