import { parse as parseCsv } from 'csv-parse/sync'
import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { readApplicability } from './prior-applicability.ts'
import { needed } from './prior-credit.ts'
import type { Draft, FileKind, PriorSource, TableFile } from './prior-draft.ts'
import { readLabels, readStatements } from './prior-files.ts'
import { readIlo } from './prior-ilo.ts'
import { kindOfTable } from './prior-tables.ts'
import type { NewPriorImport, PriorCounts, PriorImport } from './priors.schema.ts'
import { finishPriorImport, insertPriorImport, replaceEdition, savePriorFile } from './priors.store.ts'
import { fingerprints, type ImportHere, priorImportHere } from './priors.views.ts'
import { indexOf } from './task-search.ts'

const SHOWN_BAD = 100

/** Opens an import of one source; files follow, and nothing counts before it is applied. */
export async function beginPriorImport(acting: Acting, asked: NewPriorImport): Promise<{ id: Id }> {
  permit(acting.actor, 'priors/import')
  return { id: await insertPriorImport(acting, asked) }
}

/** Keeps a file for the dry run. Problems: priors/file-empty, priors/already-in. */
export async function addPriorFile(acting: Acting, id: Id, file: { name: string; bytes: Uint8Array }): Promise<void> {
  permit(acting.actor, 'priors/import')
  const here = await openImport(acting, id)
  if (here.appliedAt) throw problem('priors/already-in')
  if (file.bytes.length === 0) throw problem('priors/file-empty', { file: file.name })
  await savePriorFile(acting, id, file.name.slice(0, 200), file.bytes)
}

/** What would come in and what would stay out, and why. Problems: priors/not-readable. */
export async function checkPriorImport(acting: Acting, id: Id): Promise<PriorImport> {
  permit(acting.actor, 'priors/import')
  const here = await openImport(acting, id)
  return (await read(acting, id, here)).answer
}

/** Puts the files in the place of the edition before. Problems: priors/already-in, priors/files-missing, priors/nothing. */
export async function applyPriorImport(acting: Acting, id: Id): Promise<PriorImport> {
  permit(acting.actor, 'priors/import')
  const here = await openImport(acting, id)
  if (here.appliedAt) throw problem('priors/already-in')
  const { answer, draft } = await read(acting, id, here)
  if (answer.missing.length > 0 || !draft || !answer.counts)
    throw problem('priors/files-missing', { missing: answer.missing.join(', ') })
  if (answer.counts.good === 0) throw problem('priors/nothing')
  const titleOf = new Map(draft.occupations.map(({ code, title }) => [code, title]))
  const index = indexOf(draft.statements.map(({ code, statement }) => `${titleOf.get(code) ?? ''} ${statement}`))
  const edition = here.edition ?? `${answer.files.map(({ name }) => name).join(', ')}, ${acting.now.slice(0, 10)}`
  const { source } = here
  const files = answer.files.map(({ name }) => name)
  const made = await replaceEdition(acting, { source, edition, files, counts: answer.counts, draft, index })
  await finishPriorImport(acting, id)
  await record(acting, 'priors/imported', made, { source, edition, counts: answer.counts })
  return { ...answer, appliedAt: acting.now }
}

async function openImport({ tx }: Acting, id: Id): Promise<ImportHere> {
  const here = await priorImportHere(tx, id)
  if (!here) throw problem('priors/unknown')
  return here
}

type Opened = { name: string; kind: FileKind; rows: number; table: TableFile | null; tree: unknown }

async function read({ tx }: Acting, id: Id, here: ImportHere): Promise<{ answer: PriorImport; draft: Draft | null }> {
  const files = here.files.map(({ name, bytes }) => opened(name, new TextDecoder().decode(bytes)))
  const missing = needed[here.source].filter((kind) => !files.some((file) => file.kind === kind))
  const draft = missing.length === 0 ? draftOf(here.source, files) : null
  const counts = draft ? countsOf(here.source, draft, await fingerprints(tx, here.source)) : null
  const answer: PriorImport = {
    id,
    source: here.source,
    edition: here.edition,
    files: files.map(({ name, kind, rows }) => ({ name, kind, rows })),
    missing,
    counts,
    published: draft?.published ?? null,
    agreement: draft?.agreement ?? null,
    bad: (draft?.bad ?? []).slice(0, SHOWN_BAD),
    appliedAt: here.appliedAt,
  }
  return { answer, draft }
}

function opened(name: string, text: string): Opened {
  if (/^\s*[{[]/.test(text)) {
    try {
      const tree = JSON.parse(text) as unknown
      const isIlo = (tree as { name?: unknown }).name === 'ISCO-08'
      return { name, kind: isIlo ? 'tasks with scores' : 'unknown', rows: 0, table: null, tree }
    } catch (error) {
      throw problem('priors/not-readable', { file: name, line: 1, why: (error as Error).message.slice(0, 200) })
    }
  }
  const [header = [], ...rows] = rowsOf(name, text)
  const table = { name, header: header.map((cell) => cell.trim()), rows }
  return { name, kind: kindOfTable(table.header), rows: rows.length, table, tree: null }
}

function rowsOf(name: string, text: string): string[][] {
  const [first = ''] = text.split('\n', 1)
  const delimiter = first.includes('\t') ? '\t' : ','
  try {
    return parseCsv(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    })
  } catch (error) {
    const { lines, message } = error as { lines?: number; message: string }
    throw problem('priors/not-readable', { file: name, line: lines ?? 1, why: message.slice(0, 200) })
  }
}

function draftOf(source: PriorSource, files: readonly Opened[]): Draft {
  const tables = files.flatMap(({ table }) => table ?? [])
  if (source === 'onet') return readStatements(tables)
  if (source === 'gpts-are-gpts') return readLabels(tables)
  if (source === 'working-with-ai') return readApplicability(tables)
  const tree = files.find(({ kind }) => kind === 'tasks with scores')!
  return readIlo(tree.name, tree.tree)
}

function countsOf(source: PriorSource, draft: Draft, before: ReadonlyMap<string, string>): PriorCounts {
  const after = new Map(
    source === 'working-with-ai'
      ? draft.occupations.map(({ code, title, scores }) => [code, `${title}|${scores.applicability?.score ?? ''}`])
      : draft.statements.map((one) => [
          `${one.code} ${one.task}`,
          [one.statement, one.kind, one.human, one.gpt4, one.score].filter((part) => part !== null).join('|'),
        ]),
  )
  const known = [...after].filter(([key]) => before.has(key))
  const same = known.filter(([key, text]) => before.get(key) === text).length
  return {
    rows: after.size + draft.bad.length,
    good: after.size,
    bad: draft.bad.length,
    occupations: draft.occupations.length,
    statements: draft.statements.length,
    new: after.size - known.length,
    changed: known.length - same,
    same,
    gone: [...before.keys()].filter((key) => !after.has(key)).length,
  }
}
