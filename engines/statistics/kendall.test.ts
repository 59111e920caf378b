import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kendallTauB } from './kendall.ts'

test('two rankings with a tie agree to .683130', () => {
  expect(kendallTauB([1, 2, 3, 4, 5, 5, 7], [2, 1, 4, 3, 5, 7, 6])).toBeCloseTo(0.68313, 6)
})

test('the agreement is the same seen from either side, and a list agrees with itself', () => {
  const lists = fc.array(fc.tuple(fc.integer({ max: 5, min: 1 }), fc.integer({ max: 5, min: 1 })), { maxLength: 25 })
  fc.assert(
    fc.property(lists, (pairs) => {
      const x = pairs.map(([one]) => one)
      const y = pairs.map(([, other]) => other)
      const tau = kendallTauB(x, y)
      expect(kendallTauB(y, x)).toBe(tau)
      if (tau !== null) expect(Math.abs(tau)).toBeLessThanOrEqual(1 + 1e-12)
      if (new Set(x).size > 1) expect(kendallTauB(x, x)).toBeCloseTo(1, 12)
    }),
    { seed: 4 },
  )
})

test('where one side ranks everything equal there is nothing to agree on', () => {
  expect(kendallTauB([3, 3, 3], [1, 2, 3])).toBeNull()
  expect(() => kendallTauB([1], [])).toThrow(RangeError)
})
