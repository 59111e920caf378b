import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { problem } from '#kernel/problem.ts'
import { isKey, wordsIn } from '#words/words.ts'
import type { components } from '../web/api.d.ts'
import type { Tools } from './tools.ts'

const say = wordsIn('en')
type Entry = components['schemas']['AidImport']['entries'][number]
export type AidsOptions = { org?: string; as?: string; dryRun?: boolean; json?: boolean; verified?: boolean }

const MOST_AT_ONCE = 1_000_000

/** `takeroot import aids FILE…`: job aids, prompts, messages, scripts and videos with their captions; exit 1 when some were not taken. */
export async function importAids(tools: Tools, paths: readonly string[], options: AidsOptions): Promise<void> {
  const files = paths.map((path) => ({ name: basename(path), text: textOf(path) }))
  const { api, close } = await tools.api(options)
  try {
    const counts = { new: 0, changed: 0, unchanged: 0, bad: 0 }
    const entries: Entry[] = []
    for (const batch of batches(files)) {
      const { data, error, response } = await api.POST('/aid-imports', {
        body: { files: batch, dryRun: options.dryRun ?? false, isVerified: options.verified ?? false },
      })
      if (!response.ok || !data) {
        const { title, detail } = (error ?? {}) as { title?: string; detail?: Record<string, unknown> }
        throw problem(title ?? 'bug', detail ?? {})
      }
      entries.push(...data.entries)
      for (const verdict of ['new', 'changed', 'unchanged', 'bad'] as const) counts[verdict] += data.counts[verdict]
    }
    if (options.json) tools.print(JSON.stringify({ applied: !options.dryRun, counts, entries }, null, 2))
    else report(tools, counts, entries, options.dryRun ?? false)
    if (counts.bad) process.exitCode = 1
  } finally {
    await close()
  }
}

function report(tools: Tools, counts: Record<string, number>, entries: readonly Entry[], dryRun: boolean): void {
  tools.print(say('library.import.counts', { ...counts, fresh: counts.new }))
  for (const entry of entries)
    for (const { slug, values } of [...entry.reasons, ...entry.notes]) {
      const key = `library.file.${slug}`
      tools.print(say('cli.import.entry', { place: entry.file, reason: isKey(key) ? say(key, values) : slug }))
    }
  tools.print(say(dryRun ? 'cli.import.dry-run' : 'cli.import.done'))
}

/** Captions go with every batch, since a video's may be named in any; the aids are cut where one request ends. */
function batches(files: readonly { name: string; text: string }[]) {
  const captions = files.filter(({ name }) => /\.(vtt|srt)$/i.test(name))
  const beside = captions.reduce((sum, one) => sum + one.text.length, 0)
  const cut: (typeof captions)[] = []
  let size = Number.POSITIVE_INFINITY
  for (const file of files) {
    if (captions.includes(file)) continue
    if (size + file.text.length > MOST_AT_ONCE || cut.at(-1)!.length > 400) {
      cut.push([...captions])
      size = beside
    }
    cut.at(-1)!.push(file)
    size += file.text.length
  }
  if (cut.length === 0) throw problem('aid-import/no-aids')
  return cut
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw problem('cli/file-missing', { file: path })
  }
}
