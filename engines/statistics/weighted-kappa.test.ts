import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quadraticKappa } from './weighted-kappa.ts'

test('a small table counted by hand: 4 pairs, squared distance 2 of 10 expected by chance', () => {
  // Squared distances sum to 2; the margins give (1/4) sum n_i m_j (i - j)^2 = 10.
  expect(quadraticKappa([1, 2, 3, 4], [1, 3, 2, 4], 5)).toBeCloseTo(1 - 2 / 10, 12)
})

test('identical ratings that differ among themselves agree fully; a constant has no agreement to measure', () => {
  const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(ratings, (list) => {
      const kappa = quadraticKappa(list, list, 5)
      if (new Set(list).size === 1) expect(kappa).toBeNull()
      else expect(kappa).toBe(1)
    }),
    { seed: 4 },
  )
})

test('the turned-round scale disagrees, and a rating off the scale is refused', () => {
  expect(quadraticKappa([1, 5], [5, 1], 5)).toBe(-1)
  expect(() => quadraticKappa([6], [1], 5)).toThrow(RangeError)
  expect(quadraticKappa([], [], 5)).toBeNull()
})
