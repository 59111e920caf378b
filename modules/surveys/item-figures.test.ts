import { expect, test } from 'vitest'
import { dailyTasks } from './daily-tasks.ts'
import { cellOf, optionsOf, pointsBehind, type Sheet, standing } from './item-figures.ts'
import { shippedInstrument } from './shipped-instruments.ts'
import type { AnswerValue } from './waves.schema.ts'

const item = (key: string) => dailyTasks.items.find((one) => one.key === key)!
const sheet = (key: string, value: AnswerValue, subject: string | null = 'a'): Sheet => ({
  group: null,
  answers: [{ item: key, subject, value }],
})
const point = (n: number): AnswerValue => ({ kind: 'point', point: n })

test('each choice is counted in its order, "cannot say" is one of them, and who left it out is not', () => {
  const sheets = [
    sheet('difficulty', point(1)),
    sheet('difficulty', point(5)),
    sheet('difficulty', point(5)),
    sheet('difficulty', { kind: 'cannot say' }),
    sheet('difficulty', point(3), 'b'),
    sheet('importance', point(3)),
  ]
  expect(cellOf(item('difficulty'), sheets, 'a')).toEqual({ answered: 4, counts: [1, 0, 0, 0, 2, 1] })
  expect(optionsOf(item('difficulty')).map((one) => one.point)).toEqual([1, 2, 3, 4, 5, null])
  expect(pointsBehind(optionsOf(item('difficulty')), [1, 0, 0, 0, 2, 1])).toEqual([1, 5, 5])
})

test('frequencies are counted in their seven categories, choices by their names', () => {
  const often: AnswerValue = { kind: 'frequency', category: 5, weekly: 4 }
  expect(cellOf(item('frequency'), [sheet('frequency', often)], 'a').counts).toEqual([0, 0, 0, 0, 1, 0, 0, 0])
  const open: AnswerValue = { kind: 'choice', choice: 'public' }
  expect(cellOf(item('dataClass'), [sheet('dataClass', open)], 'a').counts).toEqual([1, 0, 0, 0, 0, 0])
})

test('a range is counted as answered and adds up its usual values, so that one person cannot be the whole sum', () => {
  const range = (usual: number): AnswerValue => ({ kind: 'range', low: 1, usual, high: 200 })
  expect(cellOf(item('minutes'), [sheet('minutes', range(10)), sheet('minutes', range(30))], 'a')).toEqual({
    answered: 2,
    counts: [2, 0],
    amounts: [{ sum: 40, largest: 30, least: 10, most: 30 }],
  })
})

test('an item of the whole sheet is looked for without a task', () => {
  const challenge = shippedInstrument('safety')!.content.items[0]!
  expect(cellOf(challenge, [sheet('challenge', point(4), null)], null).counts).toEqual([0, 0, 0, 1, 0, 0])
  expect(cellOf(challenge, [sheet('challenge', point(4), 'a')], null).answered).toBe(0)
})

test('below 30 per cent, or from fewer than the smallest group, nothing is estimated; nobody is not few', () => {
  expect(standing(0, 40, 5)).toBe('nobody yet')
  expect(standing(0, 4, 5)).toBe('too few')
  expect(standing(4, 4, 5)).toBe('too few')
  expect(standing(4, 10, 5)).toBe('too few')
  expect(standing(11, 40, 5)).toBe('below 30 per cent')
  expect(standing(12, 40, 5)).toBe('shown')
  expect(standing(9, 10, 10)).toBe('too few')
})
