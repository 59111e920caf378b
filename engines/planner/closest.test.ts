import { expect, test } from 'vitest'
import { closestWord } from './closest.ts'

test('a slip of the hand finds the word that was meant', () => {
  expect(closestWord('langauges', ['leave', 'languages', 'hours'])).toBe('languages')
  expect(closestWord('Holiday', ['holidays', 'hours'])).toBe('holidays')
})

test('a word that resembles none has no remedy', () => {
  expect(closestWord('budget', ['leave', 'languages', 'hours'])).toBeUndefined()
})
