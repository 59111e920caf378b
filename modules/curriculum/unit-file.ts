import { stringify } from 'yaml'
import { type BodyPart, bodyParts, tidy, wholeText } from './file-body.ts'
import { type Fields, type FileError, openFile } from './file-fields.ts'
import type {
  Artifact,
  ArtifactKind,
  Assignment,
  Block,
  Card,
  CardAbout,
  CardKind,
  DataClass,
  Inherited,
  Mode,
  Objective,
  Purpose,
  Reflected,
  Rubric,
  Section,
  Unit,
  UnitRole,
} from './unit.ts'

export const UNIT_VERSION = 'unit/1'
export const ROLES: readonly UnitRole[] = ['end user', 'manager', 'hr', 'technical', 'oversight', 'any']
export const MODES: readonly Mode[] = ['instructor', 'practice', 'apart']
export const PURPOSES: readonly Purpose[] = [
  'opening',
  'demonstration',
  'guardrails',
  'exercise',
  'discussion',
  'reflection',
  'break',
  'survey',
  'assessment',
]
export const ARTIFACT_KINDS: readonly ArtifactKind[] = ['own', 'authentic', 'generic']
export const DATA_CLASSES: readonly DataClass[] = [
  'public',
  'internal',
  'confidential',
  'restricted',
  'special category',
]
export const CARD_KINDS: readonly CardKind[] = ['do', 'dont', 'ask']
export const CARD_ABOUTS: readonly CardAbout[] = ['privacy', 'bias', 'approvals']
export const REFLECTED: readonly Reflected[] = ['tried', 'worked', 'failed', 'questions']
const INHERITED: readonly Inherited[] = [
  'workflows',
  'department',
  'language',
  'tools',
  'objectives',
  'topics',
  'artifacts',
  'guardrails',
  'assignment',
  'rubric',
  'aids',
]
const RUN = /^run of show$/i
const BLOCK = /^(.*\S)\s*\(\s*(\d+)\s*(?:min|minutes?)\.?\s*,\s*([\w ]+?)\s*,\s*([\w ]+?)\s*\)$/i

export type UnitRead = { kind: 'read'; unit: Unit } | { kind: 'not readable'; errors: FileError[] }

/** A unit from its Markdown; every mistake names its line, its field and its remedy. Throws nothing. */
export function readUnit(text: string): UnitRead {
  const opened = openFile(text, UNIT_VERSION)
  if ('errors' in opened) return { kind: 'not readable', errors: opened.errors }
  const { fields, body, bodyLine } = opened
  const unit = { ...frontOf(fields), ...bodyOf(fields, body, bodyLine), extra: {} as Record<string, unknown> }
  unit.extra = fields.extra()
  if (fields.errors.length) return { kind: 'not readable', errors: fields.errors.toSorted((a, b) => a.line - b.line) }
  return { kind: 'read', unit }
}

function frontOf(fields: Fields): Omit<Unit, 'extra' | 'intro' | 'runIntro' | 'blocks' | 'sections'> {
  const variantOf = fields.has('variantOf') ? fields.key('variantOf') : null
  const inherits = variantOf ? INHERITED.filter((name) => !fields.has(name)) : []
  const needs = (name: Inherited) => !inherits.includes(name)
  for (const name of ['workflows', 'objectives'] as const)
    if (needs(name) && !fields.has(name)) fields.fail(fields.at(name).line, name, 'missing')
  const guardrails = fields.maps('guardrails').map((at) => cardOf(fields, at))
  const objectives = fields.maps('objectives').map((at, place) => objectiveOf(fields, at, place))
  noTwins(
    fields,
    'objectives',
    objectives.map(({ id }) => id),
  )
  noTwins(
    fields,
    'guardrails',
    guardrails.map(({ card }) => card),
  )
  return {
    key: fields.key('key') ?? '',
    title: fields.text('title', { most: 200 }) ?? '',
    workflows: fields.texts('workflows'),
    department: needs('department') ? (fields.text('department', { most: 160 }) ?? '') : '',
    role: fields.choice('role', ROLES) ?? 'any',
    variantOf,
    without: fields.has('without') ? fields.texts('without') : [],
    language: fields.textOrNull('language') ?? 'en',
    tools: fields.texts('tools'),
    objectives,
    topics: fields.texts('topics'),
    artifacts: fields.has('artifacts') ? fields.maps('artifacts').map((at) => artifactOf(fields, at)) : null,
    guardrails,
    assignment: fields.has('assignment') ? assignmentOf(fields) : null,
    rubric: fields.has('rubric') ? rubricOf(fields) : null,
    aids: fields.texts('aids'),
    inherits,
  }
}

function noTwins(fields: Fields, path: string, keys: string[]): void {
  keys.forEach((key, at) => {
    if (key !== '' && keys.indexOf(key) < at)
      fields.fail(fields.at(`${path}.${at}`).line, `${path}.${at}`, 'entry-twice', { value: key })
  })
}

function objectiveOf(fields: Fields, at: string, place: number): Objective {
  const task = fields.textOrNull(`${at}.task`)
  return {
    id: fields.textOrNull(`${at}.id`) ?? `objective-${place + 1}`,
    does: fields.text(`${at}.does`, { most: 400 }) ?? '',
    task: task === 'none' ? null : task,
    metric: fields.textOrNull(`${at}.metric`),
  }
}

function artifactOf(fields: Fields, at: string): Artifact {
  return {
    bring: fields.text(`${at}.bring`) ?? '',
    kind: fields.choice(`${at}.kind`, ARTIFACT_KINDS) ?? 'generic',
    data: fields.has(`${at}.data`) ? fields.choices(`${at}.data`, DATA_CLASSES) : [],
    prepare: fields.textOrNull(`${at}.prepare`),
  }
}

function cardOf(fields: Fields, at: string): Card {
  return {
    card: fields.key(`${at}.card`) ?? '',
    kind: fields.choice(`${at}.kind`, CARD_KINDS) ?? 'do',
    about: fields.choice(`${at}.about`, CARD_ABOUTS) ?? 'privacy',
    says: fields.textOrNull(`${at}.says`),
  }
}

function assignmentOf(fields: Fields): Assignment {
  return {
    title: fields.text('assignment.title', { most: 200 }) ?? '',
    deliverable: fields.textOrNull('assignment.deliverable'),
    minutes: fields.has('assignment.minutes') ? (fields.whole('assignment.minutes') ?? 0) : 0,
    days: fields.has('assignment.days') ? fields.whole('assignment.days') : null,
    reflection: fields.choices('assignment.reflection', REFLECTED),
  }
}

function rubricOf(fields: Fields): Rubric {
  return {
    gate: fields.textOrNull('rubric.gate'),
    criteria: fields.maps('rubric.criteria').map((at) => ({
      name: fields.text(`${at}.name`, { most: 200 }) ?? '',
      levels: fields.texts(`${at}.levels`),
    })),
  }
}

function bodyOf(fields: Fields, body: string, line: number): Pick<Unit, 'intro' | 'runIntro' | 'blocks' | 'sections'> {
  const { intro, parts } = bodyParts(body, line)
  const run = parts.find(({ title }) => RUN.test(title))
  const sections: Section[] = []
  for (const part of parts) {
    if (part === run) continue
    if (RUN.test(part.title) || sections.some(({ title }) => title === part.title))
      fields.fail(part.line, part.title, 'section-twice', { title: part.title })
    sections.push({ title: part.title, text: wholeText(part) })
  }
  const blocks: Block[] = []
  for (const part of run?.parts ?? []) {
    const block = blockOf(fields, part)
    if (!block) continue
    if (blocks.some(({ title }) => title === block.title))
      fields.fail(part.line, part.title, 'block-twice', { title: block.title })
    blocks.push(block)
  }
  return { intro, runIntro: run?.text ?? '', blocks, sections }
}

function blockOf(fields: Fields, part: BodyPart): Block | null {
  const found = BLOCK.exec(part.title)
  const mode = MODES.find((one) => one === found?.[3]?.toLowerCase())
  const purpose = PURPOSES.find((one) => one === found?.[4]?.toLowerCase())
  if (!found || !mode || !purpose)
    return fields.fail(part.line, part.title, 'block-heading', {
      heading: part.title,
      modes: MODES.join(', '),
      purposes: PURPOSES.join(', '),
    })
  return { title: found[1]!, minutes: Number(found[2]), mode, purpose, text: part.text }
}

/** The unit as its file: reading it again gives the same unit, and writing that again the same bytes. */
export function writeUnit(unit: Unit): string {
  const said = <Value>(name: Inherited, value: Value) => (unit.inherits.includes(name) ? {} : { [name]: value })
  const front = {
    takeroot: UNIT_VERSION,
    key: unit.key,
    title: unit.title,
    ...said('workflows', unit.workflows),
    ...said('department', unit.department),
    role: unit.role,
    ...(unit.variantOf ? { variantOf: unit.variantOf } : {}),
    ...(unit.without.length ? { without: unit.without } : {}),
    ...said('language', unit.language),
    ...said('tools', unit.tools),
    ...said('objectives', unit.objectives.map(withoutNulls)),
    ...said('topics', unit.topics),
    ...(unit.artifacts ? said('artifacts', unit.artifacts.map(withoutNulls)) : {}),
    ...said('guardrails', unit.guardrails.map(withoutNulls)),
    ...(unit.assignment ? said('assignment', withoutNulls(unit.assignment)) : {}),
    ...(unit.rubric ? said('rubric', withoutNulls(unit.rubric)) : {}),
    ...said('aids', unit.aids),
    ...unit.extra,
  }
  const run = [unit.runIntro, ...unit.blocks.map(blockText)].filter((text) => text !== '')
  const parts = [
    unit.intro,
    ...(run.length ? ['# Run of show', ...run] : []),
    ...unit.sections.flatMap(({ title, text }) => [`# ${title}`, text]),
  ]
  return fileText(front, parts)
}

/** Front matter and the parts of a body, as one file that ends with a line end. */
export function fileText(front: Record<string, unknown>, parts: readonly string[]): string {
  const yaml = stringify(front, { lineWidth: 0, defaultStringType: 'PLAIN', flowCollectionPadding: false })
  const body = parts.map(tidy).filter((text) => text !== '')
  return `---\n${yaml}---\n${body.length ? `\n${body.join('\n\n')}\n` : ''}`
}

export function withoutNulls<Entry extends object>(entry: Entry): Partial<Entry> {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null)) as Partial<Entry>
}

function blockText({ title, minutes, mode, purpose, text }: Block): string {
  return `## ${title} (${minutes} min, ${mode}, ${purpose})${text === '' ? '' : `\n\n${text}`}`
}
