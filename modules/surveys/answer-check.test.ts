import { expect, test } from 'vitest'
import { checkedAnswers, itemsFor, valueFits } from './answer-check.ts'
import { dailyTasks } from './daily-tasks.ts'
import type { Item } from './instruments.schema.ts'
import { shippedInstrument } from './shipped-instruments.ts'

const item = (key: string): Item => dailyTasks.items.find((one) => one.key === key)!
const asked = { rater: 'self' as const, subjects: ['a', 'b'] }

test('a value fits its item or it does not: the kind, the scale, the order of a range, "cannot say" where it is offered', () => {
  const fits = (key: string, value: Parameters<typeof valueFits>[1]) => valueFits(item(key), value)
  expect(fits('difficulty', { kind: 'point', point: 5 })).toBe(true)
  expect(fits('difficulty', { kind: 'point', point: 0 })).toBe(false)
  expect(fits('aiSuitability', { kind: 'point', point: 0 })).toBe(true)
  expect(fits('difficulty', { kind: 'choice', choice: '5' })).toBe(false)
  expect(fits('minutes', { kind: 'range', low: 5, usual: 10, high: 30 })).toBe(true)
  expect(fits('minutes', { kind: 'range', low: 5, usual: 5, high: 5 })).toBe(true)
  expect(fits('minutes', { kind: 'range', low: 11, usual: 10, high: 30 })).toBe(false)
  expect(fits('minutes', { kind: 'range', low: 5, usual: 10, high: 5_000 })).toBe(false)
  expect(fits('dataClass', { kind: 'choice', choice: 'special category' })).toBe(true)
  expect(fits('dataClass', { kind: 'choice', choice: 'secret' })).toBe(false)
  expect(fits('frequency', { kind: 'frequency', category: 4, weekly: 3 })).toBe(true)
  expect(fits('comment', { kind: 'text', text: 'x'.repeat(601) })).toBe(false)
  expect(fits('minutes', { kind: 'cannot say' })).toBe(true)
  expect(fits('comment', { kind: 'cannot say' })).toBe(false)
})

test('what was asked twice, of another task or never is named; an empty text is no answer', () => {
  const point = (subject: string | null) => ({
    item: 'difficulty',
    subject,
    value: { kind: 'point' as const, point: 3 },
  })
  const { good, refused } = checkedAnswers(dailyTasks, asked, [
    point('a'),
    point('a'),
    point('c'),
    point(null),
    { item: 'shoes', subject: 'a', value: { kind: 'point', point: 1 } },
    { item: 'minutes', subject: 'b', value: { kind: 'range', low: 3, usual: 2, high: 1 } },
    { item: 'comment', subject: 'b', value: { kind: 'text', text: '  ' } },
  ])
  expect(good).toEqual([point('a')])
  expect(refused.map(({ item, subject, why }) => [item, subject, why])).toEqual([
    ['difficulty', 'a', 'twice'],
    ['difficulty', 'c', 'not asked'],
    ['difficulty', null, 'not asked'],
    ['shoes', 'a', 'unknown'],
    ['minutes', 'b', 'does not fit'],
  ])
})

test('a rater is asked only what has a sentence for that rater', () => {
  const safety = shippedInstrument('safety')!.content
  expect(itemsFor(safety, 'self')).toHaveLength(safety.items.length)
  expect(itemsFor(safety, 'manager')).toEqual([])
  expect(itemsFor(dailyTasks, 'manager')).toHaveLength(dailyTasks.items.length)
})
