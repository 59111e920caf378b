import { type Piece, textDiff } from './text-diff.ts'
import type { Block, Unit } from './unit.ts'

export type Change = {
  kind: 'added' | 'removed' | 'changed' | 'moved'
  part: 'field' | 'block' | 'section'
  /** The field's name, or the title of the block or section. */
  name: string
  pieces: Piece[]
}

const FIELDS = [
  'title',
  'workflows',
  'department',
  'role',
  'language',
  'tools',
  'objectives',
  'topics',
  'artifacts',
  'guardrails',
  'assignment',
  'rubric',
  'aids',
  'intro',
  'runIntro',
] as const

/** What a later unit says otherwise than an earlier one: field by field, block by block, word by word. */
export function unitChanges(before: Unit, after: Unit): Change[] {
  const fields = FIELDS.flatMap((name): Change[] => {
    const [was, is] = [plain(before[name]), plain(after[name])]
    return was === is ? [] : [{ kind: 'changed', part: 'field', name, pieces: textDiff(was, is) }]
  })
  return [
    ...fields,
    ...partChanges('block', before.blocks, after.blocks, blockText),
    ...movedBlocks(before.blocks, after.blocks),
    ...partChanges('section', before.sections, after.sections, ({ text }) => text),
  ]
}

function partChanges<Part extends { title: string }>(
  part: 'block' | 'section',
  before: readonly Part[],
  after: readonly Part[],
  text: (one: Part) => string,
): Change[] {
  const old = new Map(before.map((one) => [one.title, one]))
  const gone = before.filter(({ title }) => !after.some((one) => one.title === title))
  return [
    ...after.flatMap((one): Change[] => {
      const was = old.get(one.title)
      if (!was) return [{ kind: 'added', part, name: one.title, pieces: textDiff('', text(one)) }]
      if (text(was) === text(one)) return []
      return [{ kind: 'changed', part, name: one.title, pieces: textDiff(text(was), text(one)) }]
    }),
    ...gone.map((one): Change => ({ kind: 'removed', part, name: one.title, pieces: textDiff(text(one), '') })),
  ]
}

function movedBlocks(before: readonly Block[], after: readonly Block[]): Change[] {
  const order = (blocks: readonly Block[], others: readonly Block[]) =>
    blocks.map(({ title }) => title).filter((title) => others.some((one) => one.title === title))
  const [was, is] = [order(before, after), order(after, before)]
  return is.flatMap((name, at): Change[] =>
    was[at] === name ? [] : [{ kind: 'moved', part: 'block', name, pieces: [] }],
  )
}

function blockText({ minutes, mode, purpose, text }: Block): string {
  return `${minutes} min, ${mode}, ${purpose}\n\n${text}`
}

/** A value as lines that a person can read. */
function plain(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(plain).join('\n')
  if (typeof value !== 'object') return String(value)
  return Object.values(value).map(plain).filter(Boolean).join(' · ')
}
