import { expect, test } from 'vitest'
import { mayThaw } from './frozen-groups.ts'

const branches = [
  { id: 'all', parent: null },
  { id: 'a', parent: 'all' },
  { id: 'b', parent: 'all' },
]
const placed = (a: number, b: number, from = 0) =>
  new Map([
    ...Array.from({ length: a }, (_, n) => [`p${from + n}`, 'a'] as const),
    ...Array.from({ length: b }, (_, n) => [`q${n}`, 'b'] as const),
  ])

test('one hire is counted from the next quarter on, because the figure before and after would tell what they said', () => {
  expect(mayThaw(branches, placed(20, 10), placed(21, 10), 5)).toBe(false)
  expect(mayThaw(branches, placed(20, 10), placed(20, 10), 5)).toBe(true)
})

test('a whole new team is counted at once', () => {
  expect(mayThaw(branches, placed(20, 10), placed(28, 10), 5)).toBe(true)
  expect(mayThaw(branches, placed(20, 10), placed(28, 11), 5)).toBe(false)
})

test('six who change places for five others are a change of groups, but of the whole by one only', () => {
  const moved = new Map<string, string>(placed(20, 10))
  for (let n = 0; n < 6; n++) moved.set(`p${n}`, 'b')
  expect(mayThaw(branches, placed(20, 10), moved, 5)).toBe(true)
  moved.set('new', 'b')
  expect(mayThaw(branches, placed(20, 10), moved, 5)).toBe(false)
})

test('a group that is gone keeps its people until the quarter ends', () => {
  expect(mayThaw(branches.slice(0, 2), placed(20, 10), placed(30, 0), 5)).toBe(false)
})
