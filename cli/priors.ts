import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { problem } from '#kernel/problem.ts'
import { wordsIn } from '#words/words.ts'
import type { components } from '../web/api.d.ts'
import type { Tools } from './tools.ts'

const say = wordsIn('en')
const SHOWN_ROWS = 20

type Import = components['schemas']['PriorImport']
export type PriorSource = Import['source']
export type PriorsOptions = { org?: string; as?: string; dryRun?: boolean; json?: boolean; edition?: string }

/** `takeroot import priors SOURCE FILE…`: the same steps as the page; exit 1 when rows could not be read. */
export async function importPriors(
  tools: Tools,
  source: PriorSource,
  paths: readonly string[],
  options: PriorsOptions,
): Promise<void> {
  const files = paths.map((path) => {
    if (!existsSync(path)) throw problem('cli/file-missing', { file: path })
    return new File([readFileSync(path)], basename(path))
  })
  const { api, close } = await tools.api(options)
  try {
    const { id } = await must(api.POST('/prior-imports', { body: { source, edition: options.edition ?? null } }))
    for (const file of files) {
      const form = new FormData()
      form.set('file', file)
      await must(
        api.POST('/prior-imports/{id}/files', {
          params: { path: { id } },
          body: form as never,
          bodySerializer: (body) => body as never,
        }),
      )
    }
    const checked = await must(api.GET('/prior-imports/{id}', { params: { path: { id } } }))
    const missing = checked.missing.join(', ')
    if (missing && !options.dryRun) throw problem('priors/files-missing', { missing })
    const done = options.dryRun
      ? checked
      : await must(api.POST('/prior-imports/{id}/apply', { params: { path: { id } } }))
    if (options.json) tools.print(JSON.stringify(done, null, 2))
    else report(tools, done, options.dryRun ?? false)
    if (missing || done.counts?.bad) process.exitCode = 1
  } finally {
    await close()
  }
}

function report(tools: Tools, done: Import, isDry: boolean): void {
  for (const { name, kind, rows } of done.files) tools.print(say('needs.prior.file', { name, kind, rows }))
  if (done.missing.length) tools.complain(say('problem.priors/files-missing', { missing: done.missing.join(', ') }))
  if (done.counts) tools.print(say('needs.prior.counts', done.counts))
  if (done.published) tools.print(say('needs.prior.published', done.published))
  if (done.agreement) tools.print(say('needs.prior.agreement', inPercent(done.agreement)))
  for (const { file, row, reason, value } of done.bad.slice(0, SHOWN_ROWS))
    tools.print(
      say(`needs.prior.bad.${reason.replaceAll(' ', '-')}` as 'needs.prior.bad.no-code', { file, row, value }),
    )
  tools.print(say(isDry ? 'cli.import.dry-run' : 'cli.import.done'))
}

function inPercent({ alpha, beta, gamma, tasks }: NonNullable<Import['agreement']>) {
  const of = (share: number) => (100 * share).toFixed(1)
  return { alpha: of(alpha), beta: of(beta), gamma: of(gamma), tasks }
}

/** The answer, or the API's refusal as our own. */
async function must<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call
  if (response.ok) return data as T
  const { title, detail } = (error ?? {}) as { title?: string; detail?: Record<string, unknown> }
  throw problem(title ?? 'bug', detail ?? {})
}
