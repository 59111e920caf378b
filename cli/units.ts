import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { problem } from '#kernel/problem.ts'
import { type Key, type Values, wordsIn } from '#words/words.ts'
import type { Tools } from './tools.ts'

const words = wordsIn('en')
const say = (key: string, values: Values = {}) => words(key as Key, values)

type Who = { org?: string; as?: string }
export type UnitsImportOptions = Who & { dryRun?: boolean; json?: boolean }
export type ExportOptions = Who & { out?: string; json?: boolean }

/** `takeroot import units FILE…`: good files go in as drafts, the others are explained; exit 1 when one could not. */
export async function importUnits(tools: Tools, paths: readonly string[], options: UnitsImportOptions): Promise<void> {
  const files = paths.map((path) => {
    if (!existsSync(path)) throw problem('cli/file-missing', { file: path })
    return { name: path, text: readFileSync(path, 'utf8') }
  })
  const { api, close } = await tools.api(options)
  try {
    const done = await must(
      api.POST('/unit-imports', { body: { files, programme: null, dryRun: options.dryRun ?? false } }),
    )
    if (options.json) tools.print(JSON.stringify(done, null, 2))
    else {
      tools.print(say('cli.import.units.counts', { ...done.counts }))
      for (const { file, errors } of done.entries)
        for (const { line, slug, values, field } of errors)
          tools.print(
            say('cli.lint.trouble', { file, line, says: say(`curriculum.file.${slug}`, { field, ...values }) }),
          )
      tools.print(say(options.dryRun ? 'cli.import.dry-run' : 'cli.import.done'))
    }
    if (done.counts.bad) process.exitCode = 1
  } finally {
    await close()
  }
}

/** `takeroot export units` and `takeroot export programme KEY`: Markdown files, the same that an import takes. */
export async function exportFiles(tools: Tools, key: string | null, options: ExportOptions): Promise<void> {
  const { api, close } = await tools.api(options)
  try {
    const programme = key ? await programmeId(api, key) : undefined
    const { files } = await must(api.GET('/unit-exports', { params: { query: programme ? { programme } : {} } }))
    const wanted = key ? files : files.filter(({ path }) => path.startsWith('units/'))
    if (options.json) {
      tools.print(JSON.stringify({ files: wanted }, null, 2))
      return
    }
    const folder = options.out ?? '.'
    for (const { path, text } of wanted) {
      const at = join(folder, path)
      mkdirSync(dirname(at), { recursive: true })
      writeFileSync(at, text)
      tools.print(say('cli.export.file', { file: at }))
    }
    tools.print(say('cli.export.done', { n: wanted.length }))
  } finally {
    await close()
  }
}

async function programmeId(api: Awaited<ReturnType<Tools['api']>>['api'], key: string): Promise<string> {
  for (let cursor: string | undefined; ; ) {
    const page = await must(
      api.GET('/programmes', { params: { query: { limit: 200, ...(cursor ? { cursor } : {}), retired: 'true' } } }),
    )
    const found = page.rows.find((row) => row.key === key || row.id === key)
    if (found) return found.id
    if (!page.next) throw problem('programme/unknown', { key })
    cursor = page.next
  }
}

/** The answer, or the API's refusal as our own. */
async function must<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call
  if (response.ok) return data as T
  const { title, detail } = (error ?? {}) as { title?: string; detail?: Record<string, unknown> }
  throw problem(title ?? 'bug', detail ?? {})
}
