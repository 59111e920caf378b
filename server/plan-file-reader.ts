import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parse as readYaml } from 'yaml'
import { type PlanFile, readPlanFile } from '#engines/planner/plan-file.ts'
import { instant } from '#kernel/instant.ts'
import { problem } from '#kernel/problem.ts'
import { zone } from '#kernel/zone.ts'
import { busyIntervals } from '#platform/calendar/busy.ts'
import { readSheets } from '#platform/files/sheet.ts'

const DAYS_AFTER_LAST = 120
type Loose = Record<string, unknown>

/** Reads a plan file and everything it points to, so that the engine gets one value and touches no disk. */
export async function readPlanFileAt(path: string): Promise<PlanFile> {
  const written = looseAt(path)
  const near = (name: string) => resolve(dirname(path), name)
  if (typeof written.peopleFile === 'string') {
    written.people = await peopleFrom(near(written.peopleFile))
    delete written.peopleFile
  }
  if (typeof written.published === 'string') written.published = looseAt(near(written.published))
  for (const somebody of [...listOf(written.people), ...listOf(written.facilitators)]) {
    if (typeof somebody.busy === 'string') somebody.busy = busyFrom(near(somebody.busy), written, somebody)
  }
  const read = readPlanFile(written)
  if (read.kind === 'ok') return read.value
  const first = read.issues[0]!
  throw problem('plan-file/refused', { place: first.path, reason: first.message, issues: read.issues })
}

function listOf(value: unknown): Loose[] {
  return Array.isArray(value) ? (value as Loose[]).filter((one) => one !== null && typeof one === 'object') : []
}

function looseAt(path: string): Loose {
  if (!existsSync(path)) throw problem('plan-file/unreadable', { file: path, reason: 'there is no such file' })
  try {
    const value: unknown = valueIn(readFileSync(path, 'utf8'))
    if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Error('it holds no keys')
    return value as Loose
  } catch (error) {
    throw problem('plan-file/unreadable', { file: path, reason: (error as Error).message })
  }
}

/** JSON is YAML too, but a reader of YAML takes minutes for the calendars of thousands. */
function valueIn(text: string): unknown {
  if (!/^\s*\{/.test(text)) return readYaml(text)
  try {
    return JSON.parse(text)
  } catch {
    return readYaml(text)
  }
}

/** A roster with the columns of the plan file's people; lists are separated by semicolons. */
async function peopleFrom(path: string): Promise<Loose[]> {
  const sheets = await readSheets(new Uint8Array(readFileSync(path)), path)
  if (sheets.kind === 'refused') throw problem('plan-file/unreadable', { file: path, reason: sheets.slug })
  const { header, rows } = sheets.sheets[0]!
  return rows.map(({ cells }) => {
    const pairs = header.map((name, column) => [name, cells[column] ?? ''] as const).filter(([, text]) => text !== '')
    return Object.fromEntries(
      pairs.map(([name, text]) => [
        name,
        name === 'languages' ? text.split(/[;,]\s*/) : name === 'isManager' ? text === 'true' : text,
      ]),
    )
  })
}

function busyFrom(path: string, file: Loose, somebody: Loose) {
  const days = listOf(file.goLives)
    .map((one) => String(one.on))
    .sort()
  const site = String(listOf(file.sites).find((site) => site.id === somebody.site)?.zone ?? 'UTC')
  const from = instant(`${String(file.today)}T00:00:00Z`)
  const to = instant(Date.parse(`${days.at(-1) ?? String(file.today)}T00:00:00Z`) + DAYS_AFTER_LAST * 86_400_000)
  if (!existsSync(path)) throw problem('plan-file/unreadable', { file: path, reason: 'there is no such file' })
  return busyIntervals(readFileSync(path, 'utf8'), { from, to, zone: zone(site) }).intervals
}
