import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { Exposure, Label } from './occupation-exposure.ts'
import { exposureOf } from './occupation-exposure.ts'
import { credits } from './prior-credit.ts'
import type { PriorSource, Scores } from './prior-draft.ts'
import type {
  PriorCounts,
  PriorOccupation,
  PriorSourceRow,
  PriorSuggestions,
  PriorTask,
  SuggestQuery,
} from './priors.schema.ts'
import { indexOf, type Postings, rank, wordsOf } from './task-search.ts'

type Agreement = Exposure & { tasks: number }
type Edition = { id: Id; source: PriorSource; edition: string; agreement: Agreement | null }

const SOURCES = Object.keys(credits) as PriorSource[]
/** How many titles of each scheme are tried for a job title. */
const TITLES = 5

/** What was imported of each source, and by whom. */
export async function priorSources(tx: Tx): Promise<PriorSourceRow[]> {
  const rows = await tx
    .selectFrom('needs.prior_edition as e')
    .leftJoin('people.person as p', (join) =>
      join.onRef('p.org_id', '=', 'e.org_id').onRef('p.id', '=', 'e.imported_by'),
    )
    .select(['e.source', 'e.edition', 'e.files', 'e.counts', 'e.agreement', 'e.imported_at', 'p.name'])
    .where('replaced_at', 'is', null)
    .execute()
  return SOURCES.map((source) => {
    const row = rows.find((one) => one.source === source)
    const edition = row && {
      name: row.edition,
      files: row.files as string[],
      counts: row.counts as PriorCounts,
      agreement: row.agreement as Agreement | null,
      importedAt: row.imported_at,
      importedBy: row.name,
    }
    return { source, credit: credits[source], edition: edition ?? null }
  })
}

export type ImportHere = {
  source: PriorSource
  edition: string | null
  appliedAt: Instant | null
  files: { name: string; bytes: Buffer }[]
}

export async function priorImportHere(tx: Tx, id: Id): Promise<ImportHere | null> {
  const row = await tx
    .selectFrom('needs.prior_import')
    .select(['source', 'edition', 'applied_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const files = await tx
    .selectFrom('needs.prior_file')
    .select(['name', 'bytes'])
    .where('import_id', '=', id)
    .orderBy('name')
    .execute()
  return { source: row.source as PriorSource, edition: row.edition, appliedAt: row.applied_at, files }
}

/** What is in use of a source, as keys with a text that changes when the entry does: statements, or occupations. */
export async function fingerprints(tx: Tx, source: PriorSource): Promise<Map<string, string>> {
  const { rows } = await sql<{ key: string; text: string }>`
    select s.code || ' ' || s.task as key,
      concat_ws('|', s.statement, s.kind, s.human_label, s.gpt4_label, s.score) as text
    from needs.prior_statement s join needs.prior_edition e on e.org_id = s.org_id and e.id = s.edition_id
    where e.source = ${source} and e.replaced_at is null
    union all
    select o.code, o.title || '|' || coalesce(o.scores -> 'applicability' ->> 'score', '')
    from needs.prior_occupation o join needs.prior_edition e on e.org_id = o.org_id and e.id = o.edition_id
    where e.source = ${source} and e.replaced_at is null and e.source = 'working-with-ai'`.execute(tx)
  return new Map(rows.map(({ key, text }) => [key, text]))
}

async function editionsHere(tx: Tx): Promise<Map<PriorSource, Edition>> {
  const rows = await tx
    .selectFrom('needs.prior_edition')
    .select(['id', 'source', 'edition', 'agreement'])
    .where('replaced_at', 'is', null)
    .execute()
  return new Map(rows.map((row) => [row.source as PriorSource, row as Edition]))
}

/** The published figure of each task that is named and known, 0 to 1. For tasks whose match a person confirmed. */
export async function priorsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, number>> {
  const tasks = await priorTasks(tx, ids)
  return new Map([...tasks].flatMap(([id, { prior }]) => (prior === null ? [] : [[id, prior] as const])))
}

/** Published tasks by their ids, with where each figure is from; ids that are in no edition any more are left out. */
export async function priorTasks(tx: Tx, ids: readonly string[]): Promise<Map<string, PriorTask>> {
  const editions = await editionsHere(tx)
  const wanted = ids.flatMap((id) => {
    const [, scheme, code, task] = /^(onet|isco):([^/]+)\/(.+)$/.exec(id) ?? []
    return scheme ? [{ id, scheme: scheme as PriorTask['scheme'], code: code!, task: task! }] : []
  })
  if (wanted.length === 0 || editions.size === 0) return new Map()
  const rows = await statementsWhere(
    tx,
    [...editions.values()].map(({ id }) => id),
    wanted.map(({ code, task }) => `${code} ${task}`),
  )
  const found = new Map<string, PriorTask>()
  for (const { id, scheme, code, task } of wanted) {
    const own = rows.filter((row) => row.code === code && row.task === task)
    const built = builtTask(id, scheme, own, editions)
    if (built) found.set(id, built)
  }
  return found
}

type Row = {
  edition: Id
  code: string
  task: string
  title: string
  statement: string
  kind: 'core' | 'supplemental' | null
  human: Label | null
  gpt4: Label | null
  score: number | null
}

async function statementsWhere(tx: Tx, editions: readonly Id[], keys: readonly string[]): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select s.edition_id as edition, s.code, s.task, coalesce(o.title, s.code) as title, s.statement, s.kind,
      s.human_label as human, s.gpt4_label as gpt4, s.score
    from unnest(${keys.map((key) => key.slice(0, key.indexOf(' ')))}::text[],
        ${keys.map((key) => key.slice(key.indexOf(' ') + 1))}::text[]) as wanted (code, task)
    join needs.prior_statement s on s.edition_id = any(${[...editions]}::uuid[])
      and s.code = wanted.code and s.task = wanted.task
    left join needs.prior_occupation o on o.org_id = s.org_id and o.edition_id = s.edition_id and o.code = s.code`.execute(
    tx,
  )
  return rows
}

/** One task out of what the sources say of it: a label goes with a statement only when it was given to the same words. */
function builtTask(
  id: string,
  scheme: PriorTask['scheme'],
  rows: readonly Row[],
  editions: ReadonlyMap<PriorSource, Edition>,
): PriorTask | null {
  const of = (source: PriorSource) => rows.find((row) => row.edition === editions.get(source)?.id)
  const base = scheme === 'isco' ? of('ilo') : (of('onet') ?? of('gpts-are-gpts'))
  if (!base) return null
  const labelled = scheme === 'isco' ? undefined : of('gpts-are-gpts')
  const isSame = labelled !== undefined && wordsOf(labelled.statement).join(' ') === wordsOf(base.statement).join(' ')
  const labels = isSame && labelled.human && labelled.gpt4 ? { human: labelled.human, gpt4: labelled.gpt4 } : null
  const sources: PriorSource[] = scheme === 'isco' ? ['ilo'] : [...(of('onet') ? ['onet' as const] : [])]
  if (labels || (scheme === 'onet' && !of('onet'))) sources.push('gpts-are-gpts')
  return {
    id,
    scheme,
    occupation: { code: base.code, title: base.title },
    statement: base.statement,
    kind: base.kind,
    prior: labels ? exposureOf(labels.human).beta : base.score,
    labels,
    from: sources.map((source) => ({ source, edition: editions.get(source)!.edition, credit: credits[source] })),
  }
}

/** Titles and statements that are near a job title or a task in own words, best first (BM25 over title + statement). */
export async function suggestPriors(tx: Tx, asked: SuggestQuery): Promise<PriorSuggestions> {
  const editions = await editionsHere(tx)
  const agreement = editions.get('gpts-are-gpts')?.agreement ?? null
  if (editions.size === 0) return { occupations: [], tasks: [], agreement, isEmpty: true }
  const all = await occupationsHere(tx)
  const near = asked.title === '' ? [] : nearTitles(all, asked.title)
  const titled = near.length > 0 && asked.statement === '' ? near.map(({ code }) => code) : null
  const codes = asked.occupation ? [asked.occupation] : titled
  const query = `${asked.title} ${asked.statement}`.trim()
  const ids = query === '' && codes === null ? [] : await nearTasks(tx, editions, query, codes, asked.limit)
  const tasks = await priorTasks(tx, ids)
  // A title that no list knows, such as "recruiter": then the occupations of the nearest tasks.
  const ofTasks = new Set([...tasks.values()].map((task) => `${task.scheme} ${task.occupation.code}`))
  const byTasks = all.filter(({ scheme, code }) => ofTasks.has(`${scheme} ${code}`))
  const named = all.filter(({ code }) => code === asked.occupation)
  const occupations = asked.occupation ? named : near.length > 0 || asked.title === '' ? near : byTasks
  return { occupations, tasks: ids.flatMap((id) => tasks.get(id) ?? []), agreement, isEmpty: false }
}

async function occupationsHere(tx: Tx): Promise<PriorOccupation[]> {
  const { rows } = await sql<{ source: PriorSource; code: string; title: string; scores: Scores; statements: number }>`
    select e.source, o.code, o.title, o.scores,
      coalesce((select count(*)::int from needs.prior_statement s
        where s.org_id = o.org_id and s.edition_id = o.edition_id and s.code = o.code), 0) as statements
    from needs.prior_occupation o join needs.prior_edition e on e.org_id = o.org_id and e.id = o.edition_id
    where e.replaced_at is null order by e.source, o.code`.execute(tx)
  const of = (source: PriorSource) => new Map(rows.flatMap((row) => (row.source === source ? [[row.code, row]] : [])))
  const [onet, labels, applied] = [of('onet'), of('gpts-are-gpts'), of('working-with-ai')]
  return rows
    .filter(
      ({ source, code }) => source === 'ilo' || source === 'onet' || (source === 'gpts-are-gpts' && !onet.has(code)),
    )
    .map(({ source, code, title, scores, statements }): PriorOccupation => {
      const { human, gpt4 } = labels.get(code)?.scores ?? {}
      return {
        scheme: source === 'ilo' ? 'isco' : 'onet',
        code,
        title,
        statements,
        exposure: source !== 'ilo' && human && gpt4 ? { human, gpt4 } : null,
        applicability: source === 'ilo' ? null : (applied.get(code.slice(0, 7))?.scores.applicability?.score ?? null),
        meanScore: scores.mean ?? null,
      }
    })
}

function nearTitles(all: readonly PriorOccupation[], title: string): PriorOccupation[] {
  return (['onet', 'isco'] as const).flatMap((scheme) => {
    const own = all.filter((one) => one.scheme === scheme)
    const { terms, lengths } = indexOf(own.map((one) => one.title))
    return rank(title, { postings: terms, lengths }, TITLES).map(({ number }) => own[number]!)
  })
}

/** Ids of the nearest statements, best first over all schemes; a statement that two sources hold is one. */
async function nearTasks(
  tx: Tx,
  editions: ReadonlyMap<PriorSource, Edition>,
  query: string,
  codes: readonly string[] | null,
  most: number,
): Promise<string[]> {
  const best = new Map<string, number>()
  for (const source of ['onet', 'gpts-are-gpts', 'ilo'] as const) {
    const edition = editions.get(source)
    if (!edition) continue
    const { postings, lengths } = await postingsOf(tx, edition.id, query)
    const numbered = codes ? await numbersOf(tx, edition.id, codes) : null
    const ranked = rank(query, { postings, lengths }, most, numbered)
    const rest = [...(numbered ?? [])].slice(0, most).map((number) => ({ number, score: 0 }))
    const chosen = ranked.length >= most || codes?.length !== 1 ? ranked : [...ranked, ...rest]
    const keys = await keysOf(
      tx,
      edition.id,
      chosen.map(({ number }) => number),
    )
    for (const { number, score } of chosen) {
      const id = `${source === 'ilo' ? 'isco' : 'onet'}:${keys.get(number)!}`
      best.set(id, Math.max(best.get(id) ?? 0, score))
    }
  }
  return [...best]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([id]) => id)
}

async function postingsOf(
  tx: Tx,
  edition: Id,
  query: string,
): Promise<{ postings: Map<string, Postings>; lengths: number[] }> {
  const words = [...new Set(wordsOf(query))]
  const row = await tx.selectFrom('needs.prior_edition').select('lengths').where('id', '=', edition).executeTakeFirst()
  const rows = await tx
    .selectFrom('needs.prior_term')
    .select(['term', 'statements', 'times'])
    .where('edition_id', '=', edition)
    .where('term', '=', sql<string>`any(${words}::text[])`)
    .execute()
  return { postings: new Map(rows.map(({ term, ...at }) => [term, at])), lengths: row?.lengths ?? [] }
}

/** Core tasks first, in the order of the file. */
async function numbersOf(tx: Tx, edition: Id, codes: readonly string[]): Promise<Set<number>> {
  const rows = await tx
    .selectFrom('needs.prior_statement')
    .select('number')
    .where('edition_id', '=', edition)
    .where('code', '=', sql<string>`any(${[...codes]}::text[])`)
    .orderBy(sql`kind = 'core' desc nulls last`)
    .orderBy('number')
    .execute()
  return new Set(rows.map(({ number }) => number))
}

async function keysOf(tx: Tx, edition: Id, numbers: readonly number[]): Promise<Map<number, string>> {
  const rows = await tx
    .selectFrom('needs.prior_statement')
    .select(['number', 'code', 'task'])
    .where('edition_id', '=', edition)
    .where('number', '=', sql<number>`any(${[...numbers]}::integer[])`)
    .execute()
  return new Map(rows.map((row) => [row.number, `${row.code}/${row.task}`]))
}
