import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import { problem } from '#kernel/problem.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { csvText } from '#platform/files/csv.ts'
import { workbookOf } from '#platform/files/workbook.ts'
import { momentText } from '#words/dates.ts'
import { type Key, wordsIn } from '#words/words.ts'
import { periodText } from './evidence.mail.ts'
import { letterhead } from './evidence-packs.views.ts'
import { formatsOf } from './grant-columns.ts'
import type { GrantQuery, NewGrantColumns } from './grants.schema.ts'
import { insertGrantColumns, markGrantDefault, markGrantRetired, saveGrantColumns } from './grants.store.ts'
import { type GrantClaim, grantClaim, grantColumnsById, grantColumnsHere } from './grants.views.ts'

export async function addGrantColumns(acting: Acting, asked: NewGrantColumns): Promise<Id> {
  permit(acting.actor, 'grants/export')
  const set = checked(asked)
  await refuseSameName(acting, set.name, null)
  const isFirst = (await grantColumnsHere(acting.tx)).every((one) => one.id === null)
  const id = await insertGrantColumns(acting, set, isFirst)
  await record(acting, 'grant-columns/added', id, { name: set.name })
  return id
}

export async function changeGrantColumns(acting: Acting, id: Id, asked: NewGrantColumns): Promise<void> {
  permit(acting.actor, 'grants/export')
  const before = await grantColumnsById(acting.tx, id)
  if (!before) throw problem('grant-columns/unknown')
  const set = checked(asked)
  await refuseSameName(acting, set.name, id)
  await saveGrantColumns(acting, id, set)
  await record(acting, 'grant-columns/changed', id, { before, after: set })
}

export async function preferGrantColumns(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'grants/export')
  const set = await grantColumnsById(acting.tx, id)
  if (!set || set.retiredAt) throw problem('grant-columns/unknown')
  await markGrantDefault(acting.tx, id)
  await record(acting, 'grant-columns/preferred', id, { name: set.name })
}

/** Takes columns away, or brings them back; what was exported with them stays as it is. */
export async function retireGrantColumns(acting: Acting, id: Id, retired: boolean): Promise<void> {
  permit(acting.actor, 'grants/export')
  const set = await grantColumnsById(acting.tx, id)
  if (!set) throw problem('grant-columns/unknown')
  if (!retired) await refuseSameName(acting, set.name, id)
  await markGrantRetired(acting, id, retired)
  await record(acting, retired ? 'grant-columns/retired' : 'grant-columns/brought-back', id, { name: set.name })
}

async function refuseSameName({ tx }: Acting, name: string, but: Id | null): Promise<void> {
  const same = (await grantColumnsHere(tx)).find(
    (one) => one.id && one.id !== but && one.name.toLowerCase() === name.toLowerCase(),
  )
  if (same) throw problem('grant-columns/exists', { name })
}

/** A format that does not fit its source is refused; a heading twice would lose one of them in a form. */
function checked(asked: NewGrantColumns): NewGrantColumns {
  const seen = new Set<string>()
  for (const { name, source, format, constant } of asked.columns) {
    if (seen.has(name.toLowerCase())) throw problem('grant-columns/heading-twice', { name })
    seen.add(name.toLowerCase())
    if (format !== null && !formatsOf(source).includes(format)) throw problem('grant-columns/format', { name, format })
    if (source === 'constant' && constant === '') throw problem('grant-columns/no-constant', { name })
  }
  return asked
}

/** The claim as a table: CSV for a portal, XLSX with a sheet that says what each column means. */
export async function exportGrant(acting: Acting, asked: GrantQuery, format: 'csv' | 'xlsx') {
  const { tx, actor, now } = acting
  permit(actor, 'grants/export')
  const claim = await grantClaim(tx, asked, now)
  const header = claim.set.columns.map((column) => column.name)
  const rows = claim.lines.map((line) => line.cells)
  await record(acting, 'grant/exported', null, { set: claim.set.id, asked, lines: rows.length, format })
  const fileName = `grant-${now.slice(0, 10)}.${format}`
  if (format === 'csv') return { text: csvText(header, rows), fileName }
  const { organisation, zone } = await letterhead(tx, actor.person)
  const sheet = definitionRows(claim, asked, organisation, now, zone)
  const bytes = await workbookOf([
    { name: wordsIn('en')('sessions.grant.sheet.lines'), header, rows },
    {
      name: wordsIn('en')('sessions.grant.sheet.definitions'),
      header: sheet[0]!,
      rows: sheet.slice(1),
      widths: [34, 90],
    },
  ])
  return { bytes, fileName }
}

function definitionRows(
  { set, lines }: GrantClaim,
  asked: GrantQuery,
  organisation: string,
  now: Instant,
  zone: string,
): string[][] {
  const t = wordsIn('en')
  const period = periodText(t, { from: asked.from ?? null, until: asked.until ?? null })
  return [
    [t('sessions.grant.definitions.what'), t('sessions.grant.definitions.means')],
    [t('sessions.evidence.organisation'), organisation],
    [t('sessions.grant.set'), set.name],
    [t('sessions.evidence.period'), period],
    [t('sessions.grant.who'), asked.department ?? asked.role ?? t('sessions.evidence.scope.everybody')],
    [t('sessions.evidence.cut-off'), momentText(now, zone)],
    [t('sessions.grant.lines'), t(`sessions.grant.lines.${set.lines}.count`, { n: lines.length })],
    ...set.columns.map((column) => [
      column.name,
      t(`sessions.grant.means.${column.source}` as Key, { constant: column.constant, percent: set.leastPercent }),
    ]),
    [t('sessions.grant.no-claim'), t('sessions.grant.no-claim.means')],
  ]
}
