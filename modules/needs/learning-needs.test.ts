import { describe, expect, test } from 'vitest'
import { learningNeeds, seedOf } from './learning-needs.ts'
import { nothingSaid } from './rating.ts'

const rated = (pairs: [number | null, number | null][]) =>
  pairs.map(([importance, competence]) => ({ ...nothingSaid, importance, competence }))
const options = { seed: 1, resamples: 499 }

describe('who needs to learn what', () => {
  test('importance (5,4,5,4) with competence (2,3,3,4) is a need of 6.75', () => {
    const employees = rated([
      [5, 2],
      [4, 3],
      [5, 3],
      [4, 4],
    ]) // prettier
    const found = learningNeeds(employees, rated([[4, 2]]), options)
    expect(found.employees).toMatchObject({ mwds: 6.75, n: 4 })
    expect(found.managers).toMatchObject({ mwds: 8, n: 1, low: null, high: null })
    expect(found.difference).toBe(1.25)
  })
  test('the interval surrounds the need and is the same again with the same seed', () => {
    const employees = rated([
      [5, 2],
      [4, 3],
      [5, 3],
      [4, 4],
      [3, 1],
    ])
    const once = learningNeeds(employees, [], options).employees!
    expect(once.low!).toBeLessThan(once.mwds)
    expect(once.high!).toBeGreaterThan(once.mwds)
    expect(learningNeeds(employees, [], options).employees).toEqual(once)
  })
  test('who could not say one of the two is left out, and nobody is not zero', () => {
    expect(
      learningNeeds(
        rated([
          [5, null],
          [null, 2],
        ]),
        rated([[5, 3]]),
        options,
      ),
    ).toMatchObject({
      employees: null,
      difference: null,
    })
  })
})

test('a task keeps its seed, another has another', () => {
  expect(seedOf('a')).toBe(seedOf('a'))
  expect(seedOf('a')).not.toBe(seedOf('b'))
})
