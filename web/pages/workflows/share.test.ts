import { expect, test } from 'vitest'
import { wholePercent } from './share.ts'

test('9,998 of 10,000 is not all, and one of 10,000 is not nothing', () => {
  expect([1, 0.9998, 0.876, 0.0001, 0].map(wholePercent)).toEqual([100, 99, 88, 1, 0])
})
