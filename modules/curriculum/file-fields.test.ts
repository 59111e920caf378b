import { expect, test } from 'vitest'
import { Fields, kindOfFile, openFile, splitFrontMatter } from './file-fields.ts'

test('front matter ends at its second fence, and lines are counted through the whole file', () => {
  expect(splitFrontMatter('\n---\na: 1\n---\nbody\n')).toEqual({ front: '\n\na: 1', body: 'body\n', bodyLine: 5 })
  expect(splitFrontMatter('---\na: 1\n')).toBeNull()
})

test('a field knows its line, and what is missing is looked for where it should be', () => {
  const fields = new Fields('a: 1\nb:\n  - c: x\n  - c:\n')
  expect(fields.text('b.0.c')).toBe('x')
  expect(fields.text('b.1.c')).toBeNull()
  expect(fields.whole('b.0.c')).toBeNull()
  expect(fields.errors.map(({ line, field, slug }) => [line, field, slug])).toEqual([
    [4, 'b.1.c', 'missing'],
    [3, 'b.0.c', 'not-a-number'],
  ])
  expect(fields.extra()).toEqual({ a: 1 })
})

test('a file says of which kind it is', () => {
  expect(kindOfFile('---\ntakeroot: unit/1\n---\n')).toBe('unit')
  expect(kindOfFile('---\ntakeroot: programme/1\n---\n')).toBe('programme')
  expect(kindOfFile('# Readme')).toBeNull()
  expect(openFile('x'.repeat(300_001), 'unit/1')).toMatchObject({ errors: [{ slug: 'too-long' }] })
})
