import { expect, test } from 'vitest'
import { pageFrom } from './page-from.ts'

test('the pages of a list follow each other and end', () => {
  const all = [1, 2, 3, 4, 5]
  const first = pageFrom(all, { limit: 2 })
  expect(first).toEqual({ rows: [1, 2], total: 5, next: '2' })
  expect(pageFrom(all, { limit: 3, cursor: first.next! })).toEqual({ rows: [3, 4, 5], total: 5, next: null })
  expect(pageFrom(all, { limit: 2, cursor: 'nonsense' }).rows).toEqual([1, 2])
})
