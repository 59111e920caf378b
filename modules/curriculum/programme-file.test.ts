import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { goodProgramme } from './curriculum.fixtures.ts'
import { readProgramme, writeProgramme } from './programme-file.ts'

test('the programme of the handbook is read as it is meant', () => {
  const text = /```text\n(---\ntakeroot: programme[\s\S]*?)```/.exec(
    readFileSync('docs/handbook/unit-file.md', 'utf8'),
  )![1]!
  const read = readProgramme(text)
  expect(read).toMatchObject({
    kind: 'read',
    programme: {
      anchor: 'group go-live',
      departments: [{ name: 'Finance', roles: ['end user', 'manager'] }],
      units: ['invoice-check-end-user.md'],
      needs: null,
    },
  })
})

test('a programme goes out and comes in again without losing anything', () => {
  for (const programme of [
    goodProgramme(),
    goodProgramme({ needs: null, channel: null, leadTimes: null, portfolio: null, text: 'Why.\n\nTwice.' }),
  ]) {
    const written = writeProgramme(programme)
    expect(readProgramme(written)).toEqual({ kind: 'read', programme })
  }
})

test('a mistake is named with its line', () => {
  const text =
    '---\ntakeroot: programme/1\nkey: p\ntitle: P\nanchor: whenever\nleadTimes: [{ days: soon, people: 3 }]\n---\n'
  expect(readProgramme(text)).toMatchObject({
    kind: 'not readable',
    errors: [
      { line: 5, field: 'anchor', slug: 'not-a-choice' },
      { line: 6, field: 'leadTimes.0.days', slug: 'not-a-number' },
    ],
  })
})
