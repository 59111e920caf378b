import { expect, test } from 'vitest'
import { taskFacts } from './task-facts.ts'
import { ratedTask, rating } from './workflows.fixtures.ts'

test('without answers a task is not assessable, and it says which answers are missing', () => {
  const silent = rating({ frequencyCat: null, minutes: null, verifiability: null })
  expect(taskFacts(ratedTask('a', [silent]), null)).toEqual({
    kind: 'not assessable',
    missing: ['frequency', 'minutes', 'suitability', 'verifiability'],
  })
  expect(taskFacts(ratedTask('a', []), 0.5)).toMatchObject({ kind: 'not assessable' })
})

test('a role that nobody holds has no hours to save, and is said to lack people', () => {
  expect(taskFacts(ratedTask('a', [rating()], { employees: 0 }), 0.5)).toEqual({
    kind: 'not assessable',
    missing: ['people'],
  })
})

test('each respondent stays apart for the draws; people, checks and costs are taken together', () => {
  const found = taskFacts(
    ratedTask('a', [
      rating({ headcount: 4, verifiability: 2 }),
      rating({ frequencyCat: 4, headcount: 6, errorProb: null }),
    ]),
    0.6,
  )
  expect(found).toMatchObject({
    kind: 'assessed',
    facts: { counts: [230, 104], people: 5, suitability: 0.6, verifiability: 3, errorCost: 10 },
  })
})

test('minutes out of order are left out rather than turned round; unpriced errors stay unknown', () => {
  const odd = rating({ minutes: { low: 9, mode: 3, high: 12 }, errorCost: null })
  expect(taskFacts(ratedTask('a', [odd]), 0.6)).toEqual({ kind: 'not assessable', missing: ['minutes'] })
  expect(taskFacts(ratedTask('a', [rating({ errorCost: null })]), 0.6)).toMatchObject({ facts: { errorCost: null } })
})
