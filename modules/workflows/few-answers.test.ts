import { expect, test } from 'vitest'
import { isFromFew } from './few-answers.ts'
import { ratedTask, rating } from './workflows.fixtures.ts'

const asked = (employees: number) =>
  ratedTask(
    't',
    Array.from({ length: employees }, () => rating()),
  )

test('the figures of four employees are withheld, those of five are not', () => {
  expect(isFromFew([asked(4)], 5)).toBe(true)
  expect(isFromFew([asked(5)], 5)).toBe(false)
  expect(isFromFew([asked(5)], 6)).toBe(true)
})

test('one small task withholds the workflow, or the difference to its other tasks would tell', () => {
  expect(isFromFew([asked(9), asked(2)], 5)).toBe(true)
})

test('a manager or an expert speaks in the own name; where no employee answered nobody is hidden', () => {
  expect(isFromFew([ratedTask('t', [rating({ view: 'manager' }), rating({ view: 'expert' })])], 5)).toBe(false)
})
