import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import { problem } from '#kernel/problem.ts'
import type { Tx } from '#platform/db/connect.ts'
import { type Key, type Say, wordsIn } from '#words/words.ts'
import type { EvidenceScope } from './evidence.schema.ts'
import { peopleOfScope, recordsOf } from './evidence.views.ts'
import { STARTING_COLUMNS } from './grant-columns.ts'
import { type GrantLine, type GrantWords, grantLines } from './grant-lines.ts'
import type { GrantColumns, GrantQuery } from './grants.schema.ts'
import type { TrainingRecord } from './training-record.ts'

const STARTING_PERCENT = 75

/** Saved columns, the default first, then those that come with Takeroot; taken away ones when they are asked for. */
export async function grantColumnsHere(tx: Tx, retired = false): Promise<GrantColumns[]> {
  const rows = await tx
    .selectFrom('sessions.grant_columns')
    .select(['id', 'name', 'lines', 'least_percent as leastPercent', 'columns', 'is_default as isDefault'])
    .select(['changed_at as changedAt', 'retired_at as retiredAt'])
    .$if(!retired, (query) => query.where('retired_at', 'is', null))
    .orderBy((eb) => eb('retired_at', 'is not', null))
    .orderBy('is_default', 'desc')
    .orderBy('name')
    .execute()
  const saved = rows as unknown as GrantColumns[]
  return [...saved, startingSet(!saved.some((set) => set.isDefault))]
}

function startingSet(isDefault: boolean): GrantColumns {
  return {
    id: null,
    name: wordsIn('en')('sessions.grant.starting'),
    lines: 'course',
    leastPercent: STARTING_PERCENT,
    columns: [...STARTING_COLUMNS],
    isDefault,
    changedAt: null,
    retiredAt: null,
  }
}

export async function grantColumnsById(tx: Tx, id: string): Promise<GrantColumns | null> {
  return (await grantColumnsHere(tx, true)).find((set) => set.id === id) ?? null
}

export type GrantClaim = { set: GrantColumns; lines: GrantLine[]; records: TrainingRecord[] }

/** The lines that a claim of these people, days and work would have. */
export async function grantClaim(tx: Tx, asked: GrantQuery, asOf: Instant): Promise<GrantClaim> {
  const sets = await grantColumnsHere(tx)
  const set = asked.set ? sets.find((one) => one.id === asked.set) : sets.find((one) => one.isDefault)
  if (!set) throw problem('grant-columns/unknown')
  if (asked.from && asked.until && asked.from > asked.until) throw problem('evidence/period-backwards')
  const workflows = asked.workflow ? [asked.workflow] : null
  const people = await peopleOfScope(tx, scopeOf(asked), workflows)
  const period = { from: asked.from ?? null, until: asked.until ?? null, asOf }
  const records: TrainingRecord[] = []
  for (let from = 0; from < people.length; from += 500)
    records.push(...(await recordsOf(tx, people.slice(from, from + 500) as Id[], period, workflows)))
  return { set, lines: grantLines(records, set.columns, set, grantWords(wordsIn('en'))), records }
}

function scopeOf({ department, role }: GrantQuery): EvidenceScope {
  if (department) return { kind: 'department', department }
  return role ? { kind: 'role', role } : { kind: 'everybody' }
}

function grantWords(t: Say): GrantWords {
  return {
    kind: (kind) => t(`sessions.kind.${kind}` as Key),
    result: (result) => t(`sessions.grant.result.${result}`),
    unit: ({ title, version }) => t('sessions.evidence.unit', { title, n: version }),
  }
}
