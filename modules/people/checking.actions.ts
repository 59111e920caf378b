import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import type { Acting, OpenActing } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import { readSheets } from '#platform/files/sheet.ts'
import { keepSheets } from './roster.actions.ts'
import type { RosterCounts, RosterFindings, RosterMapping } from './roster.schema.ts'
import { deleteRows, finishCheck, goOn, insertRows, saveProblem, setTotal, stampCheck } from './roster.store.ts'
import {
  administratorsHere,
  everybodyKnown,
  handSetFields,
  importToWorkOn,
  rosterFileOf,
  siteNamesHere,
} from './roster.views.ts'
import { missingFields } from './roster-columns.ts'
import { rosterDiff } from './roster-diff.ts'
import { countVerdicts, rosterFindings } from './roster-findings.ts'
import { rosterReader, siteKey } from './roster-reading.ts'
import type { KnownSite } from './roster-rows.ts'
import { type RowVerdict, rosterVerdicts, type Written } from './roster-verdicts.ts'
import type { HandField } from './schema.ts'
import { keyOfPerson } from './search-key.ts'

const BATCH = 2000

/** Reads a large file in the background; reading it twice gives the same. */
export async function readInBackground(open: OpenActing, id: Id): Promise<void> {
  const file = await open(async ({ tx }) => {
    const one = await importToWorkOn(tx, id)
    return one.state === 'reading' ? { name: one.file_name, bytes: await rosterFileOf(tx, id) } : null
  })
  if (!file) return
  const read = await readSheets(file.bytes, file.name)
  await open((acting) => keepSheets(acting, id, read))
}

/** The dry run: every row gets its verdict, nothing reaches the roster. Begins anew when it was interrupted. */
export async function checkRoster(open: OpenActing, id: Id, step: number, signal: AbortSignal): Promise<void> {
  const given = await open((acting) => whatToCheck(acting, id, step))
  if (!given) return
  const file = await readSheets(given.bytes, given.fileName)
  const sheet = file.kind === 'ok' ? file.sheets.find((one) => one.name === given.mapping.sheet) : undefined
  if (file.kind === 'refused' || !sheet) {
    await open((acting) =>
      saveProblem(acting, id, file.kind === 'refused' ? file : { slug: 'roster-import/no-such-sheet', detail: {} }),
    )
    return
  }
  const { mapping, known, today, held } = given
  const reader = rosterReader(sheet.rows, {
    columns: mapping.columns,
    sites: given.sites,
    siteMeanings: siteMeanings(mapping),
    dateOrder: mapping.dateOrder,
    employeeIdAsName: mapping.employeeIdAsName,
    today,
  })
  const read = await inPortions(sheet.rows, reader)
  const incoming = read.flatMap((row) => (row.kind === 'ok' ? [row.person] : []))
  const handSet = (person: string, field: HandField) =>
    (held.hand.get(person)?.has(field) ?? false) || (field === 'presence' && held.staying.has(person))
  await new Promise(setImmediate)
  const diff = rosterDiff(known, incoming, { complete: mapping.isComplete, handSet, today })
  await new Promise(setImmediate)
  const { rows, tree, nameOf } = rosterVerdicts({
    known,
    read,
    diff,
    today,
    newId,
    siteForAll: mapping.siteForAll,
    maySetSite: (person) => !handSet(person, 'siteId'),
  })
  const staying = [
    ...diff.keptPresent,
    ...[...diff.changed, ...diff.unchanged]
      .filter(({ kept }) => kept.some(({ field, after }) => field === 'presence' && after === 'left'))
      .map((one) => one.personId),
  ]
  const keptAdministrators = staying.filter((person) => held.staying.has(person)).map(nameOf)
  const missing = missingFields(mapping.columns).filter(({ field }) => field !== 'site' || !mapping.siteForAll)
  const findings = rosterFindings({ rows, tree, nameOf, missing, keptAdministrators })

  const cellsOf = new Map(sheet.rows.map(({ number, cells }) => [number, cells]))
  await open((acting) => setTotal(acting, id, rows.length))
  for (let at = 0; at < rows.length; at += BATCH) {
    if (signal.aborted) throw problem('unavailable')
    const batch = rows.slice(at, at + BATCH).map((row) => ({
      ...row,
      after: withSearchKey(row),
      cells: row.verdict === 'bad' ? (cellsOf.get(row.row) ?? []) : null,
    }))
    const going = await open(async (acting) => {
      if (!(await goOn(acting, id, 'checking', step, batch.length))) return false
      await insertRows(acting, id, batch)
      return true
    })
    if (!going) return
  }
  await open(async (acting) => {
    if (await goOn(acting, id, 'checking', step, 0))
      await finishCheck(acting, id, countVerdicts(rows) satisfies RosterCounts, findings as RosterFindings)
  })
}

function withSearchKey({ verdict, after }: RowVerdict): Written | null {
  return verdict === 'new' && after?.name ? { ...after, searchKey: keyOfPerson({ ...after, name: after.name }) } : after
}

const PORTION = 500

/** Work on many rows that leaves room for requests in between. */
async function inPortions<Row, Made>(rows: readonly Row[], work: (row: Row) => Made): Promise<Made[]> {
  const made: Made[] = []
  for (const [at, row] of rows.entries()) {
    if (at % PORTION === 0) await new Promise(setImmediate)
    made.push(work(row))
  }
  return made
}

async function whatToCheck(acting: Acting, id: Id, step: number) {
  const { tx, now, actor } = acting
  const one = await importToWorkOn(tx, id)
  if (one.state !== 'checking' || one.step !== step || !one.mapping) return null
  await stampCheck(acting, id)
  await deleteRows(acting, id)
  const staying = await administratorsHere(tx)
  for (const person of [one.created_by, actor.person]) if (person) staying.add(person)
  return {
    mapping: one.mapping,
    fileName: one.file_name,
    bytes: await rosterFileOf(tx, id),
    sites: sitesOf(one.mapping, await siteNamesHere(tx)),
    known: await everybodyKnown(tx),
    held: { hand: await handSetFields(tx), staying },
    today: now.slice(0, 10) as Day,
  }
}

function sitesOf(mapping: RosterMapping, known: readonly KnownSite[]): KnownSite[] {
  const made = Object.entries(mapping.sites).flatMap(([name, meaning]) =>
    meaning.kind === 'create' && meaning.id ? [{ id: meaning.id, name }] : [],
  )
  return [...known.filter((site) => !made.some(({ id }) => id === site.id)), ...made]
}

function siteMeanings(mapping: RosterMapping): Map<string, string | null> {
  return new Map(
    Object.entries(mapping.sites).map(([name, meaning]) => [
      siteKey(name),
      meaning.kind === 'none' ? null : (meaning.id ?? null),
    ]),
  )
}
