import { type FileError, kindOfFile } from './file-fields.ts'
import { readProgramme, writeProgramme } from './programme-file.ts'
import type { Programme, Unit } from './unit.ts'
import { readUnit, writeUnit } from './unit-file.ts'
import { resolveUnit } from './variant.ts'

type Judged = {
  file: string
  key: string
  title: string
  verdict: 'new' | 'changed' | 'unchanged' | 'bad'
  errors: FileError[]
}
export type JudgedUnit = Judged & { kind: 'unit'; unit: Unit | null; resolved: Unit | null }
export type JudgedProgramme = Judged & { kind: 'programme'; programme: Programme | null; unitKeys: string[] }
export type JudgedFiles = {
  units: JudgedUnit[]
  programmes: JudgedProgramme[]
  others: { kind: 'other'; file: string; errors: FileError[] }[]
}

export type Here = {
  units: ReadonlyMap<string, { own: Unit; markdown: string }>
  /** Programmes by key, each as its file would say it. */
  programmes: ReadonlyMap<string, string>
}

const NOTHING: Here = { units: new Map(), programmes: new Map() }

/** What files would change here: each judged alone, variants with what they share, programmes with their units. */
export function judgeFiles(files: readonly { name: string; text: string }[], here: Here = NOTHING): JudgedFiles {
  const kinds = files.map((file) => ({ ...file, kind: kindOfFile(file.text) }))
  const units = resolvedWith(
    kinds.filter(({ kind }) => kind === 'unit').map((file) => judgeUnit(file, here)),
    here,
  )
  const byFile = new Map(units.map((unit) => [plainPath(unit.file), unit.key]))
  const programmes = kinds
    .filter(({ kind }) => kind === 'programme')
    .map((file) => judgeProgramme(file, byFile, units, here))
  const others = kinds
    .filter(({ kind }) => kind === null)
    .map(({ name }) => ({
      kind: 'other' as const,
      file: name,
      errors: [{ line: 1, field: '', slug: 'kind-unknown' as const, values: {} }],
    }))
  return { units, programmes, others }
}

function judgeUnit({ name, text }: { name: string; text: string }, here: Here): JudgedUnit {
  const read = readUnit(text)
  if (read.kind !== 'read')
    return {
      kind: 'unit',
      file: name,
      key: '',
      title: name,
      verdict: 'bad',
      errors: read.errors,
      unit: null,
      resolved: null,
    }
  const { unit } = read
  const known = here.units.get(unit.key)
  const verdict = !known ? 'new' : known.markdown === writeUnit(unit) ? 'unchanged' : 'changed'
  return { kind: 'unit', file: name, key: unit.key, title: unit.title, verdict, errors: [], unit, resolved: null }
}

function resolvedWith(judged: readonly JudgedUnit[], here: Here): JudgedUnit[] {
  const owns = new Map([...here.units].map(([key, { own }]) => [key, own]))
  for (const { unit } of judged) if (unit) owns.set(unit.key, unit)
  return judged.map((one, at) => {
    if (!one.unit) return one
    const twin = judged.findIndex(({ key }) => key === one.key)
    if (twin < at) return bad(one, 'key-twice', { value: one.key })
    const found = resolveUnit(one.unit, owns)
    if (found.kind === 'base missing') return bad(one, 'base-missing', { base: found.base })
    if (found.kind === 'circle') return bad(one, 'variant-circle', { keys: found.keys.join(', ') })
    return { ...one, resolved: found.unit }
  })
}

function bad<One extends Judged>(one: One, slug: string, values: Record<string, string | number>): One {
  return { ...one, verdict: 'bad', errors: [{ line: 1, field: '', slug, values } as FileError] }
}

function judgeProgramme(
  file: { name: string; text: string },
  byFile: ReadonlyMap<string, string>,
  units: readonly JudgedUnit[],
  here: Here,
): JudgedProgramme {
  const read = readProgramme(file.text)
  if (read.kind !== 'read')
    return {
      kind: 'programme',
      file: file.name,
      key: '',
      title: file.name,
      verdict: 'bad',
      errors: read.errors,
      programme: null,
      unitKeys: [],
    }
  const { programme } = read
  const found = programme.units.map((path) => ({ path, key: keyOf(path, file.name, byFile, units, here) }))
  const errors = found.flatMap(({ path, key }): FileError[] =>
    key ? [] : [{ line: 1, field: 'units', slug: 'unit-missing', values: { path } } as unknown as FileError],
  )
  const unitKeys = found.flatMap(({ key }) => key ?? [])
  const known = here.programmes.get(programme.key)
  const verdict = errors.length
    ? 'bad'
    : !known
      ? 'new'
      : known === writeProgramme({ ...programme, units: unitKeys })
        ? 'unchanged'
        : 'changed'
  return {
    kind: 'programme',
    file: file.name,
    key: programme.key,
    title: programme.title,
    verdict,
    errors,
    programme,
    unitKeys,
  }
}

/** A unit of a programme: a path beside its file, else the key of a unit. */
function keyOf(
  path: string,
  from: string,
  byFile: ReadonlyMap<string, string>,
  units: readonly JudgedUnit[],
  here: Here,
): string | null {
  const folder = plainPath(from).split('/').slice(0, -1).join('/')
  const beside = byFile.get(plainPath(folder ? `${folder}/${path}` : path))
  if (beside !== undefined) return beside
  const name = path.split('/').at(-1)!.replace(/\.md$/i, '')
  const loose = [...byFile].find(([file]) => file.split('/').at(-1)!.replace(/\.md$/i, '') === name)?.[1]
  return loose || (units.some(({ key }) => key === name) || here.units.has(name) ? name : null)
}

export function plainPath(path: string): string {
  const parts: string[] = []
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}
