import { expect, test } from 'vitest'
import { CANNOT_SAY_FIELD, fieldName, readField, withPage } from './answer-fields.ts'
import { dailyTasks } from './daily-tasks.ts'
import type { Answer } from './waves.schema.ts'

const field = (key: string) => ({ item: dailyTasks.items.find((one) => one.key === key)!, subject: 'a' })
const read = (key: string, sent: Record<string, string>) => readField(field(key), (name) => sent[name] ?? '')

test('what was chosen becomes its value, nothing becomes nothing, and "I cannot say" is an answer', () => {
  expect(read('difficulty', { 'difficulty|a': '4' })).toEqual({ kind: 'value', value: { kind: 'point', point: 4 } })
  expect(read('difficulty', {})).toEqual({ kind: 'empty' })
  expect(read('difficulty', { 'difficulty|a': '44' })).toEqual({ kind: 'empty' })
  expect(read('minutes', { 'minutes|a': CANNOT_SAY_FIELD, 'minutes|a|low': '3' })).toEqual({
    kind: 'value',
    value: { kind: 'cannot say' },
  })
  expect(read('dataClass', { 'dataClass|a': 'special category' })).toMatchObject({
    value: { choice: 'special category' },
  })
  expect(read('comment', { 'comment|a': ' two\r\nlines ' })).toEqual({
    kind: 'value',
    value: { kind: 'text', text: 'two\nlines' },
  })
})

test('three numbers from low to high, with a comma where people write one', () => {
  const range = (low: string, usual: string, high: string) =>
    read('minutes', { 'minutes|a|low': low, 'minutes|a|usual': usual, 'minutes|a|high': high })
  expect(range('5', '7,5', '30')).toEqual({ kind: 'value', value: { kind: 'range', low: 5, usual: 7.5, high: 30 } })
  for (const [low, usual, high] of [
    ['5', '', '30'],
    ['10', '5', '30'],
    ['a', '5', '30'],
    ['-1', '5', '30'],
  ] as const)
    expect([low, usual, high, range(low, usual, high)]).toEqual([low, usual, high, { kind: 'bad', why: 'range' }])
  expect(range('', ' ', '')).toEqual({ kind: 'empty' })
})

test('times a week belong to a frequency and must be a number', () => {
  expect(read('frequency', { 'frequency|a': '5', 'frequency|a|weekly': '12' })).toMatchObject({
    value: { category: 5, weekly: 12 },
  })
  expect(read('frequency', { 'frequency|a': '5', 'frequency|a|weekly': 'often' })).toEqual({
    kind: 'bad',
    why: 'number',
  })
})

test('sending a page again replaces what stood on it and leaves the other pages alone', () => {
  const point = (item: string, n: number): Answer => ({ item, subject: 'a', value: { kind: 'point', point: n } })
  const before = [point('difficulty', 1), point('importance', 2), { ...point('difficulty', 3), subject: 'b' }]
  const page = [field('difficulty'), field('minutes')]
  const sent: Record<string, string> = { [fieldName(field('minutes'), 'low')]: '9' }
  expect(withPage(before, page, (name) => sent[name] ?? '')).toEqual({
    answers: [before[1], before[2]],
    problems: [{ field: 'minutes|a', why: 'range' }],
  })
})
