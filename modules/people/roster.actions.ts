import { createHash } from 'node:crypto'
import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { isZone } from '#kernel/zone.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { newId } from '#platform/acting/new-id.ts'
import { csvText } from '#platform/files/csv.ts'
import { readSheets } from '#platform/files/sheet.ts'
import type { Sheet } from '#platform/files/sheet-result.ts'
import { later } from '#platform/jobs/define.ts'
import { type Say, sayProblem, type Values, wordsIn } from '#words/words.ts'
import type { RosterMapping, RosterSheet } from './roster.schema.ts'
import { beginStep, insertImport, saveProblem, saveSheets, setState } from './roster.store.ts'
import { badRows, importToWorkOn, nextRowsToUndo, overtaken, siteNamesHere } from './roster.views.ts'
import { guessColumns, missingFields } from './roster-columns.ts'
import type { Reason } from './roster-verdicts.ts'

/** Below this a file is read while its sender waits; above it in the background. */
const READ_AT_ONCE = 300_000
const SAMPLE_ROWS = 200
const SHOWN_ROWS = 5

/** Takes a file in. Nothing of it reaches the roster before somebody said so. */
export async function receiveRoster(acting: Acting, file: { name: string; bytes: Uint8Array }): Promise<{ id: Id }> {
  permit(acting.actor, 'roster/import')
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const sheets = file.bytes.length <= READ_AT_ONCE ? await sheetsIn(file) : null
  if (sheets?.kind === 'refused') throw problem(sheets.slug, sheets.detail)
  const id = await insertImport(acting, { ...file, sha256 })
  if (sheets) await saveSheets(acting, id, sheets.sheets)
  else await later(acting, 'people/read-roster', { importId: id })
  await record(acting, 'roster-import/received', id, { fileName: file.name, sha256 })
  return { id }
}

async function sheetsIn(file: { name: string; bytes: Uint8Array }) {
  const read = await readSheets(file.bytes, file.name)
  return read.kind === 'refused' ? read : { kind: 'ok' as const, sheets: read.sheets.map(describedSheet) }
}

/** Keeps what a background reader found, or why it could not. */
export async function keepSheets(acting: Acting, id: Id, read: Awaited<ReturnType<typeof readSheets>>): Promise<void> {
  const one = await importToWorkOn(acting.tx, id)
  if (one.state !== 'reading') return
  if (read.kind === 'ok') await saveSheets(acting, id, read.sheets.map(describedSheet))
  else await saveProblem(acting, id, { slug: read.slug, detail: read.detail })
}

function describedSheet(sheet: Sheet): RosterSheet {
  const sample = sheet.rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells)
  const { guesses, mapping, missing } = guessColumns(sheet.header, sample)
  return {
    name: sheet.name,
    header: sheet.header,
    rows: sheet.rows.length,
    sample: sample.slice(0, SHOWN_ROWS),
    guesses,
    columns: mapping,
    missing,
  }
}

const MAY_BE_MAPPED = ['mapping', 'checking', 'checked', 'undone']

/** Says which column is what, and starts the dry run. */
export async function mapRoster(acting: Acting, id: Id, asked: RosterMapping): Promise<void> {
  permit(acting.actor, 'roster/import')
  const one = await importToWorkOn(acting.tx, id)
  const mayBegin = MAY_BE_MAPPED.includes(one.state) || (one.state === 'cancelled' && !(await hasRowsIn(acting, id)))
  if (!mayBegin) throw problem('roster-import/already-under-way', { state: one.state })
  const sheet = one.sheets.find((each) => each.name === asked.sheet)
  if (!sheet) throw problem('roster-import/no-such-sheet', { sheet: asked.sheet })
  if (Object.values(asked.columns).some((column) => column >= sheet.header.length))
    throw problem('roster-import/no-such-column')
  const stops = missingFields(asked.columns).find(({ weight }) => weight === 'stops')
  if (stops) throw problem(`roster-import/${stops.consequence}`)
  const asks = missingFields(asked.columns).find(({ weight }) => weight === 'asks')
  if (asks && !asked.employeeIdAsName) throw problem(`roster-import/${asks.consequence}`)
  const step = await beginStep(acting, id, 'checking', {
    mapping: await settledSites(acting, one.mapping, asked),
    total: sheet.rows,
  })
  await later(acting, 'people/check-roster', { importId: id, step })
}

/** New sites get their id now, so that the dry run can speak of them; they are made when the import is applied. */
async function settledSites(
  { tx }: Acting,
  before: RosterMapping | null,
  asked: RosterMapping,
): Promise<RosterMapping> {
  const known = await siteNamesHere(tx)
  if (asked.siteForAll && !known.some(({ id }) => id === asked.siteForAll)) throw problem('site/unknown')
  const sites: RosterMapping['sites'] = {}
  for (const [name, meaning] of Object.entries(asked.sites)) {
    if (meaning.kind === 'match' && !known.some(({ id }) => id === meaning.id)) throw problem('site/unknown')
    if (meaning.kind === 'create' && !isZone(meaning.zone))
      throw problem('site/zone-not-known', { site: name, zone: meaning.zone })
    const earlier = before?.sites[name]
    const id = earlier?.kind === 'create' && earlier.id ? earlier.id : newId()
    sites[name] = meaning.kind === 'create' ? { ...meaning, id } : meaning
  }
  return { ...asked, sites, siteForAll: asked.columns.site === undefined ? asked.siteForAll : null }
}

async function hasRowsIn({ tx }: Acting, id: Id): Promise<boolean> {
  for (const what of ['new', 'changes'] as const)
    if ((await nextRowsToUndo(tx, id, what, -1e9, 1)).length > 0) return true
  return false
}

/** Puts the dry run into effect. A roster that changed since is compared again first. */
export async function applyRoster(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'roster/import')
  const one = await importToWorkOn(acting.tx, id)
  const resumes = one.state === 'cancelled' && (await hasRowsIn(acting, id))
  if (one.state !== 'checked' && !resumes) throw problem('roster-import/not-checked', { state: one.state })
  if (!resumes && (await overtaken(acting.tx, id))) throw problem('roster-import/changed-meanwhile')
  const { counts } = one
  const step = await beginStep(acting, id, 'applying', { total: counts.new + counts.changed + counts.leaving })
  await later(acting, 'people/apply-roster', { importId: id, step })
  await record(acting, 'roster-import/apply-asked', id, { ...counts })
}

/** Stops at the next batch; what went in stays until it is undone. */
export async function cancelRoster(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'roster/import')
  const one = await importToWorkOn(acting.tx, id)
  if (!['reading', 'mapping', 'checking', 'checked', 'applying'].includes(one.state))
    throw problem('roster-import/already-over', { state: one.state })
  await setState(acting, id, 'cancelled')
  await record(acting, 'roster-import/cancelled', id)
}

export async function undoRoster(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'roster/undo-import')
  const one = await importToWorkOn(acting.tx, id)
  if (one.state !== 'applied' && !(one.state === 'cancelled' && (await hasRowsIn(acting, id))))
    throw problem('roster-import/nothing-to-undo', { state: one.state })
  const { counts } = one
  const step = await beginStep(acting, id, 'undoing', { total: counts.new + counts.changed + counts.leaving })
  await later(acting, 'people/undo-roster', { importId: id, step })
  await record(acting, 'roster-import/undo-asked', id)
}

/** The rows that did not go in, as they stood in the file, each with its reasons: mend them there and import that. */
export async function rosterErrors({ tx }: Acting, id: Id): Promise<{ text: string; fileName: string }> {
  const { header, fileName, rows } = await badRows(tx, id)
  const say = wordsIn('en')
  const lines = rows.map(({ row, cells, reasons }) => [
    ...header.map((_, column) => cells[column] ?? ''),
    row,
    reasons.map((reason) => reasonText(say, reason)).join(' '),
  ])
  return {
    text: csvText([...header, say('people.errors.row'), say('people.errors.reason')], lines),
    fileName: `${fileName.replace(/\.\w+$/, '')} - to mend.csv`,
  }
}

function reasonText(say: Say, reason: Reason): string {
  return sayProblem(say, `roster/${reason.slug}`, { ...reason, closest: reason.closest ?? '' } as Values)
}
