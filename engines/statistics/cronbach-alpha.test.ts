import { expect, test } from 'vitest'
import { cronbachAlpha } from './cronbach-alpha.ts'

test('a table counted by hand: item variances 1, 1 and 4/3 against 28/3 of the sums', () => {
  // Sums 3, 6, 9 less one point of the second person's third item: 3, 5, 9.
  const rows = [
    [1, 1, 1],
    [2, 2, 1],
    [3, 3, 3],
  ]
  expect(cronbachAlpha(rows)).toBeCloseTo(1.5 * (1 - (1 + 1 + 4 / 3) / (28 / 3)), 12)
})

test('items that say the same give 1, items that cancel give a negative figure that is shown', () => {
  expect(
    cronbachAlpha([
      [1, 1, 1],
      [4, 4, 4],
    ]),
  ).toBeCloseTo(1, 12)
  expect(
    cronbachAlpha([
      [1, 5, 1],
      [5, 1, 2],
      [1, 5, 3],
    ])!,
  ).toBeLessThan(0)
})

test('two items, one person or no spread have no alpha; a gap is refused', () => {
  expect(
    cronbachAlpha([
      [1, 2],
      [2, 3],
    ]),
  ).toBeNull()
  expect(cronbachAlpha([[1, 2, 3]])).toBeNull()
  expect(
    cronbachAlpha([
      [1, 2, 3],
      [3, 2, 1],
    ]),
  ).toBeNull()
  expect(() => cronbachAlpha([[1, 2, 3], [1]])).toThrow(RangeError)
})
