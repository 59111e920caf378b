import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { goodUnit } from './curriculum.fixtures.ts'
import type { Unit } from './unit.ts'
import { readUnit, writeUnit } from './unit-file.ts'

function read(text: string): Unit {
  const found = readUnit(text)
  if (found.kind !== 'read') throw new Error(JSON.stringify(found.errors))
  return found.unit
}
const handbook = () =>
  /```text\n(---\ntakeroot: unit[\s\S]*?)```/.exec(readFileSync('docs/handbook/unit-file.md', 'utf8'))![1]!

describe('reading a unit', () => {
  test('the example of the handbook is read as it is meant', () => {
    const unit = read(handbook())
    expect(unit).toMatchObject({
      key: 'invoice-check-end-user',
      role: 'end user',
      workflows: ['invoice-processing'],
      topics: [],
    })
    expect(unit.blocks.map(({ minutes, mode, purpose }) => [minutes, mode, purpose])).toEqual([
      [10, 'instructor', 'opening'],
      [12, 'instructor', 'demonstration'],
      [30, 'practice', 'exercise'],
    ])
    expect(unit.sections.map(({ title }) => title)).toEqual(['Facilitator notes', 'Job aid: Invoice checklist'])
    expect(unit.rubric!.criteria[0]!.levels).toHaveLength(4)
  })
  test('every mistake is named with its line, its field and what to write instead', () => {
    const text = `---\ntakeroot: unit/1\nkey: My Unit!\ntitle: ''\nrole: boss\nworkflows: [a]\ndepartment: Any\nobjectives: none\n---\n\n# Run of show\n\n## Talk (ten minutes)\n`
    const found = readUnit(text)
    expect(found.kind === 'not readable' && found.errors.map(({ line, field, slug }) => [line, field, slug])).toEqual([
      [3, 'key', 'not-a-key'],
      [4, 'title', 'missing'],
      [5, 'role', 'not-a-choice'],
      [8, 'objectives', 'not-a-list'],
      [13, 'Talk (ten minutes)', 'block-heading'],
    ])
    expect(found.kind === 'not readable' && found.errors[0]!.values).toEqual({ value: 'My Unit!', better: 'my-unit' })
  })
  test('a file that is something else is told what to begin with', () => {
    expect(readUnit('# Hello')).toMatchObject({ errors: [{ slug: 'no-front-matter', line: 1 }] })
    expect(readUnit('---\ntakeroot: programme/1\n---\n')).toMatchObject({
      errors: [{ slug: 'wrong-version', line: 2 }],
    })
    expect(readUnit('---\ntakeroot: unit/1\nkey: [\n---\n')).toMatchObject({ errors: [{ slug: 'not-yaml' }] })
  })
  test('two blocks, sections, objectives or cards of one name are told apart by whoever wrote them', () => {
    const twice = writeUnit(goodUnit()).replace(
      '# Facilitator notes',
      '# Facilitator notes\n\nA\n\n# Facilitator notes',
    )
    expect(readUnit(twice)).toMatchObject({ errors: [{ slug: 'section-twice' }] })
    const unit = goodUnit()
    const text = writeUnit({
      ...unit,
      blocks: [unit.blocks[0]!, unit.blocks[0]!],
      objectives: [unit.objectives[0]!, unit.objectives[0]!],
    })
    expect(readUnit(text)).toMatchObject({ errors: [{ slug: 'entry-twice' }, { slug: 'block-twice' }] })
  })
  test('a heading inside a code block belongs to the text, and lines of Windows read the same', () => {
    const unit = goodUnit({
      blocks: [{ ...goodUnit().blocks[0]!, text: '```text\n# Not a heading\n## Nor this (5 min)\n```' }],
    })
    const text = writeUnit(unit)
    expect(read(text)).toEqual(unit)
    expect(read(text.replaceAll('\n', '\r\n'))).toEqual(unit)
  })
})

describe('writing it back', () => {
  test('what was read, written and read again is the same, and so are the bytes', () => {
    for (const text of [
      handbook(),
      writeUnit(goodUnit()),
      ...globSync('starter/units/*.md').map((file) => readFileSync(file, 'utf8')),
    ]) {
      const unit = read(text)
      const written = writeUnit(unit)
      expect(read(written)).toEqual(unit)
      expect(writeUnit(read(written))).toBe(written)
    }
  })
  test('fields that we do not know are kept', () => {
    const text = handbook().replace('language: en', 'language: en\nreviewedIn: { quarter: 2, by: Priya }')
    expect(read(text).extra).toEqual({ reviewedIn: { quarter: 2, by: 'Priya' } })
    expect(writeUnit(read(text))).toContain('reviewedIn:')
  })
  test('no text of ours is mistaken for YAML', () => {
    for (const odd of ['yes', '12', '- a', 'a: b', '# c', '{{tool}}', "it's", '"x"', 'null', '@y', 'ends with:', '* z'])
      expect(read(writeUnit(goodUnit({ title: odd, tools: [odd] }))).tools).toEqual([odd])
  })
  test('a variant says only what it does not share', () => {
    const variant = goodUnit({
      key: 'for-managers',
      variantOf: 'invoice-check',
      without: ['Watch one'],
      inherits: ['workflows', 'tools', 'rubric'],
      workflows: [],
      tools: [],
      rubric: null,
    })
    const written = writeUnit(variant)
    expect(written).not.toMatch(/^(workflows|tools|rubric):/m)
    expect(read(written)).toEqual(variant)
  })
})
