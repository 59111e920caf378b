import fc from 'fast-check'
import { expect, test } from 'vitest'
import { suitability } from './suitability.ts'

test('a prior counts as two raters, and steps back as people answer', () => {
  expect(suitability({ prior: 0.5, ratings: [] })).toEqual({
    kind: 'assessed',
    prior: 0.5,
    local: null,
    value: 0.5,
    ratings: 0,
  })
  expect(suitability({ prior: 0.5, ratings: [4, 4] })).toMatchObject({ prior: 0.5, local: 1, value: 0.75 })
  expect(suitability({ prior: 0, ratings: Array<number>(18).fill(4) })).toMatchObject({ value: 0.9 })
})

test('without a prior the people who do the work decide alone', () => {
  expect(suitability({ prior: null, ratings: [3, 2, null] })).toEqual({
    kind: 'assessed',
    prior: null,
    local: 0.625,
    value: 0.625,
    ratings: 2,
  })
})

test('with neither prior nor answer it cannot be assessed, and that is not zero', () => {
  expect(suitability({ prior: null, ratings: [] })).toEqual({ kind: 'not assessable' })
  expect(suitability({ prior: null, ratings: [null, null] })).toEqual({ kind: 'not assessable' })
  expect(suitability({ prior: 0, ratings: [] })).toMatchObject({ kind: 'assessed', value: 0 })
  expect(suitability({ prior: null, ratings: [0] })).toMatchObject({ value: 0, local: 0 })
})

test('it always lies between the prior and what people here say', () => {
  const answers = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), answers, (prior, ratings) => {
      const found = suitability({ prior, ratings })
      if (found.kind !== 'assessed') throw new Error('there are answers')
      expect(found.value).toBeGreaterThanOrEqual(Math.min(prior, found.local!) - 1e-12)
      expect(found.value).toBeLessThanOrEqual(Math.max(prior, found.local!) + 1e-12)
    }),
  )
})
