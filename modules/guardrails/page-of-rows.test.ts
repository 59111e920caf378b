import { expect, test } from 'vitest'
import { pageFrom, pageOfAll, startOf } from './page-of-rows.ts'

const all = [1, 2, 3, 4, 5]

test('every row is on exactly one page', () => {
  const seen: number[] = []
  for (let cursor: string | undefined; ; ) {
    const page = pageOfAll(all, { cursor, limit: 2 })
    seen.push(...page.rows)
    if (!page.next) break
    cursor = page.next
  }
  expect(seen).toEqual(all)
})

test('a cursor that nobody gave out begins at the beginning, one beyond the end is empty and ends', () => {
  expect(startOf({ cursor: 'x', limit: 2 })).toBe(0)
  expect(startOf({ cursor: '-3', limit: 2 })).toBe(0)
  expect(pageOfAll(all, { cursor: '99', limit: 2 })).toEqual({ rows: [], total: 5, next: null })
  expect(pageFrom([5], 5, { cursor: '4', limit: 2 }).next).toBeNull()
})
