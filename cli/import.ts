import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { problem } from '#kernel/problem.ts'
import { isKey, type Values, wordsIn } from '#words/words.ts'
import type { components } from '../web/api.d.ts'
import type { Api, Tools } from './tools.ts'

const say = wordsIn('en')
const SHOWN_ROWS = 20
const POLL_MS = 300

type Schemas = components['schemas']
type Who = { org?: string; as?: string }
export type RosterOptions = Who & {
  dryRun?: boolean
  json?: boolean
  map?: string[]
  sheet?: string
  complete?: boolean
  site?: string[]
}
export type RolloutOptions = Who & { dryRun?: boolean; json?: boolean }

/** `takeroot import roster FILE`: the same steps as the pages, dry run first; exit 1 when rows could not be read. */
export async function importRoster(tools: Tools, path: string, options: RosterOptions): Promise<void> {
  const bytes = bytesOf(path)
  const { api, close } = await tools.api(options)
  try {
    const id = await upload(api, path, bytes)
    const read = await settled(api, id, ['reading'])
    const sheet = read.sheets.find((one) => one.name === options.sheet) ?? read.sheets[0]!
    const columns = { ...sheet.columns, ...columnsGiven(options.map ?? [], sheet) }
    const blocked = sheet.missing.filter((one) => one.weight === 'stops' && !(one.field in columns))
    if (!options.json)
      tools.print(
        say('cli.import.columns', {
          columns: Object.entries(columns)
            .map(([field, column]) => `${field} = ${sheet.header[column as number] ?? '?'}`)
            .join(', '),
        }),
      )
    for (const one of sheet.missing) if (!(one.field in columns)) tools.complain(missingSaid(one))
    if (blocked.length) throw problem('cli/columns-missing', { fields: blocked.map((one) => one.field).join(', ') })
    const checked = await dryRun(api, id, mappingOf(sheet, columns, options))
    if (!options.dryRun) await apply(api, id)
    const after = options.dryRun ? checked : await settled(api, id, ['applying'])
    const bad = after.counts?.bad
      ? (
          await must(
            api.GET('/roster-imports/{id}/rows', {
              params: { path: { id }, query: { verdict: 'bad', limit: options.json ? 200 : SHOWN_ROWS } },
            }),
          )
        ).rows
      : []
    report(tools, options, after, bad)
    if (after.counts?.bad) process.exitCode = 1
  } finally {
    await close()
  }
}

function report(
  tools: Tools,
  { json, dryRun: dry }: RosterOptions,
  done: Schemas['RosterImport'],
  bad: Schemas['RosterRow'][],
): void {
  if (json) {
    tools.print(
      JSON.stringify({ id: done.id, state: done.state, counts: done.counts, findings: done.findings, bad }, null, 2),
    )
    return
  }
  tools.print(say('cli.import.roster.counts', { ...done.counts }))
  for (const row of bad)
    tools.print(
      say('cli.import.row', {
        row: row.row ?? '–',
        reason: row.reasons.map(rowReasonSaid).join(' '),
      }),
    )
  for (const text of findingsSaid(done.findings)) tools.print(text)
  tools.print(say(dry ? 'cli.import.dry-run' : 'cli.import.done'))
}

function findingsSaid(findings: Schemas['RosterFindings'] | null): string[] {
  if (!findings) return []
  const listed = {
    'unknown-managers': findings.unknownManagers,
    'self-managed': findings.selfManaged,
    'shared-names': findings.sharedNames,
    roots: findings.roots,
    'leavers-who-manage': findings.leaversWhoManage,
  }
  const said = Object.entries(listed)
    .filter(([kind, one]) => one.count > (kind === 'roots' ? 1 : 0))
    .map(([kind, one]) =>
      say(`cli.import.finding.${kind}` as 'cli.import.finding.roots', {
        n: one.count,
        names: one.people
          .slice(0, 5)
          .map((person) => person.value || person.name)
          .join(', '),
      }),
    )
  if (findings.cycles.count)
    said.push(
      say('cli.import.finding.cycles', {
        n: findings.cycles.count,
        names: findings.cycles.people
          .slice(0, 3)
          .map((circle) => circle.join(' → '))
          .join('; '),
      }),
    )
  if (findings.unknownSites.length)
    said.push(say('cli.import.finding.sites', { names: findings.unknownSites.map((one) => one.name).join(', ') }))
  return said
}

/** What the file lacks, what follows from it and how to go on, in the sentences of the pages. */
function missingSaid({ consequence, remedies }: Schemas['RosterSheet']['missing'][number]): string {
  const keys = [`people.missing.${consequence}`, ...remedies.map((one) => `people.remedy.${one}`)]
  return keys.map((key) => (isKey(key) ? say(key) : key)).join(' ')
}

function rowReasonSaid({ slug, value, closest, earlierRow }: Schemas['RosterRow']['reasons'][number]): string {
  const key = `problem.roster/${slug}`
  return isKey(key)
    ? say(key, { value: value ?? '', closest: closest ?? '', earlierRow: earlierRow ?? '' })
    : [slug, value].filter(Boolean).join(' ')
}

async function upload(api: Api, path: string, bytes: Uint8Array): Promise<string> {
  const form = new FormData()
  form.set('file', new File([bytes as BlobPart], basename(path)))
  return (await must(api.POST('/roster-imports', { body: form as never, bodySerializer: (body) => body as never }))).id
}

function columnsGiven(pairs: readonly string[], sheet: Schemas['RosterSheet']): Record<string, number> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [field, name] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
      const column = sheet.header.findIndex((header) => header.toLowerCase() === name.toLowerCase())
      if (column < 0) throw problem('cli/no-such-column', { column: name, columns: sheet.header.join(', ') })
      return [field, column]
    }),
  )
}

/** --site "Penang=Asia/Kuala_Lumpur,MY" makes a site that the file names and we do not know. */
function sitesGiven(pairs: readonly string[]) {
  return Object.fromEntries(
    pairs.map((pair) => {
      const found = /^(.+)=([\w/+-]+),([A-Za-z]{2})(?:-(\w+))?$/.exec(pair)
      if (!found) throw problem('cli/site-not-understood', { site: pair })
      return [
        found[1]!,
        { kind: 'create' as const, zone: found[2]!, country: found[3]!.toUpperCase(), region: found[4] ?? null },
      ]
    }),
  )
}

function mappingOf(
  sheet: Schemas['RosterSheet'],
  columns: Record<string, number>,
  options: RosterOptions,
): Schemas['RosterMapping'] {
  return {
    sheet: sheet.name,
    columns,
    sites: sitesGiven(options.site ?? []),
    siteForAll: null,
    employeeIdAsName: !('name' in columns) && !('firstName' in columns) && 'employeeId' in columns,
    dateOrder: null,
    isComplete: options.complete ?? false,
  }
}

async function dryRun(api: Api, id: string, mapping: Schemas['RosterMapping']): Promise<Schemas['RosterImport']> {
  await must(api.PUT('/roster-imports/{id}/mapping', { params: { path: { id } }, body: mapping }))
  return settled(api, id, ['checking'])
}

async function apply(api: Api, id: string): Promise<void> {
  await must(api.POST('/roster-imports/{id}/application', { params: { path: { id } } }))
}

/** Waits until the background work left these states; says the problem when it failed. */
async function settled(api: Api, id: string, busy: readonly string[]): Promise<Schemas['RosterImport']> {
  for (;;) {
    const now = await must(api.GET('/roster-imports/{id}', { params: { path: { id } } }))
    if (now.state === 'failed') throw problem(now.problem?.slug ?? 'bug', now.problem?.detail ?? {})
    if (!busy.includes(now.state)) return now
    await pause(POLL_MS)
  }
}

/** `takeroot import rollout FILE`: groups, workflows, milestones and go-lives; exit 1 when entries could not be read. */
export async function importRollout(tools: Tools, path: string, options: RolloutOptions): Promise<void> {
  const text = new TextDecoder().decode(bytesOf(path))
  const { api, close } = await tools.api(options)
  try {
    const done = await must(
      api.POST('/rollout-imports', { body: { fileName: basename(path), text, dryRun: options.dryRun ?? false } }),
    )
    if (options.json) tools.print(JSON.stringify(done, null, 2))
    else {
      tools.print(say('cli.import.rollout.counts', { ...done.counts }))
      for (const entry of done.entries.filter((one) => one.verdict === 'bad'))
        tools.print(
          say('cli.import.entry', {
            place: entry.place,
            reason: entry.reasons.map((one) => reasonSaid(one.slug, one.values)).join(' '),
          }),
        )
      tools.print(say(done.applied ? 'cli.import.done' : 'cli.import.dry-run'))
    }
    if (done.counts.bad) process.exitCode = 1
  } finally {
    await close()
  }
}

function reasonSaid(slug: string, values: Values): string {
  const key = [`rollout.import.reason.${slug}`, `rollout.reason.${slug}`, `problem.${slug}`].find(isKey)
  return key && isKey(key) ? say(key, values) : `${slug} ${JSON.stringify(values)}`
}

function bytesOf(path: string): Uint8Array {
  if (!existsSync(path)) throw problem('cli/file-missing', { file: path })
  return new Uint8Array(readFileSync(path))
}

/** The answer, or the API's refusal as our own. */
async function must<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call
  if (response.ok) return data as T
  const { title, detail } = (error ?? {}) as { title?: string; detail?: Record<string, unknown> }
  throw problem(title ?? 'bug', detail ?? {})
}
