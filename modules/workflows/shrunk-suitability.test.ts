import { expect, test } from 'vitest'
import { shrunkSuitability } from './shrunk-suitability.ts'
import { ratedTask, rating } from './workflows.fixtures.ts'

test('two raters who say 4 of 4 against a prior of one half meet at three quarters', () => {
  const four = rating({ aiSuitability: 4 })
  expect(shrunkSuitability(ratedTask('a', [four, four], { prior: 0.5 }))).toBe(0.75)
})

test('without a confirmed prior only the raters count; without either nothing is known', () => {
  expect(shrunkSuitability(ratedTask('a', [rating({ aiSuitability: 3 })]))).toBe(0.75)
  expect(shrunkSuitability(ratedTask('a', [rating({ aiSuitability: null })], { prior: 0.2 }))).toBe(0.2)
  expect(shrunkSuitability(ratedTask('a', [rating({ aiSuitability: null })]))).toBeNull()
})
