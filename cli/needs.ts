import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { problem } from '#kernel/problem.ts'
import { isKey, wordsIn } from '#words/words.ts'
import type { components } from '../web/api.d.ts'
import type { Tools } from './tools.ts'

const say = wordsIn('en')
const SHOWN_ROWS = 20

type Import = components['schemas']['NeedsImport']
export type NeedsOptions = { org?: string; as?: string; dryRun?: boolean; json?: boolean }

/** `takeroot import needs FILE`: the same steps as the page, dry run first; exit 1 when rows stay out. */
export async function importNeeds(tools: Tools, path: string, options: NeedsOptions): Promise<void> {
  if (!existsSync(path)) throw problem('cli/file-missing', { file: path })
  const form = new FormData()
  form.set('file', new File([readFileSync(path)], basename(path)))
  const { api, close } = await tools.api(options)
  try {
    const sent = await must(
      api.POST('/needs/imports', { body: form as never, bodySerializer: (body) => body as never }),
    )
    const at = { params: { path: { id: sent.id } } }
    const checked = await must(api.GET('/needs/imports/{id}', at))
    if (checked.missing.length && !options.dryRun)
      throw problem('needs-import/columns-missing', { columns: checked.missing.join(', ') })
    const done = options.dryRun ? checked : await must(api.POST('/needs/imports/{id}/application', at))
    if (options.json) tools.print(JSON.stringify(done, null, 2))
    else report(tools, done, options.dryRun ?? false)
    if (done.missing.length || done.counts.bad) process.exitCode = 1
  } finally {
    await close()
  }
}

function report(tools: Tools, { counts, missing, rows }: Import, isDry: boolean): void {
  if (missing.length) tools.complain(say('problem.needs-import/columns-missing', { columns: missing.join(', ') }))
  tools.print(
    say('needs.import.counts', {
      fresh: counts.new,
      changed: counts.changed,
      unchanged: counts.unchanged,
      bad: counts.bad,
    }),
  )
  if (counts.tasks || counts.roles) tools.print(say('needs.import.makes', { tasks: counts.tasks, roles: counts.roles }))
  for (const row of rows.filter((one) => one.verdict === 'bad').slice(0, SHOWN_ROWS))
    tools.print(say('cli.import.row', { row: row.number, reason: row.reasons.map(reasonSaid).join(' ') }))
  tools.print(say(isDry ? 'cli.import.dry-run' : 'cli.import.done'))
}

function reasonSaid({ slug, field, value }: Import['rows'][number]['reasons'][number]): string {
  const [key, name] = [`needs.import.reason.${slug}`, `needs.field.${field}`]
  return isKey(key) ? say(key, { field: isKey(name) ? say(name) : '', value }) : slug
}

/** The answer, or the API's refusal as our own. */
async function must<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call
  if (response.ok) return data as T
  const { title, detail } = (error ?? {}) as { title?: string; detail?: Record<string, unknown> }
  throw problem(title ?? 'bug', detail ?? {})
}
