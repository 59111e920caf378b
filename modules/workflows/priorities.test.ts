import { expect, test } from 'vitest'
import { readiness, taskPriorities, workflowPriorities, worthOf } from './priorities.ts'
import { facts, inputs, rating, weighed } from './workflows.fixtures.ts'

const options = { seed: 1, draws: 200 }

test('a workflow without tasks, and one without answers, is not assessable and never a zero', () => {
  const silent = rating({
    frequencyCat: null,
    minutes: null,
    aiSuitability: null,
    verifiability: null,
    dataClass: null,
  })
  const { rows } = workflowPriorities(inputs(['empty', 'silent'], [weighed('a', 'silent', [silent])]), options)
  expect(rows).toMatchObject([
    { name: 'empty', rank: null, worth: null, gate: { colour: 'not assessable', missing: [{ what: 'tasks' }] } },
    {
      name: 'silent',
      rank: null,
      worth: null,
      missing: [{ task: 'a', answers: ['frequency', 'minutes', 'suitability', 'verifiability'] }],
    },
  ])
})

test('a red workflow is not ranked, however many hours it would save', () => {
  const huge = rating({ frequencyCat: 7, minutes: { low: 60, mode: 90, high: 120 }, dataClass: 'special category' })
  const { rows } = workflowPriorities(
    inputs(['red', 'small'], [weighed('a', 'red', [huge]), weighed('b', 'small')]),
    options,
  )
  expect(rows.map((row) => [row.name, row.gate.colour, row.rank === null])).toEqual([
    ['small', 'green', false],
    ['red', 'red', true],
  ])
  expect(rows[1]!.worth!.hoursAtStake).toBeGreaterThan(rows[0]!.worth!.hoursAtStake)
})

test('each task is judged by itself too; one of no workflow has no tool, so restricted data there is red', () => {
  const { rows } = taskPriorities(
    inputs(['w'], [weighed('a', 'w'), weighed('b', null, [rating({ dataClass: 'restricted' })]), weighed('c', null)]),
    options,
  )
  expect(rows.map((row) => [row.id, row.workflowId, row.gate.colour])).toEqual([
    ['a', 'w', 'green'],
    ['c', null, 'green'],
    ['b', null, 'red'],
  ])
})

test('owner and access are half of readiness each', () => {
  expect([
    readiness({ hasOwner: false, accessWorks: false }),
    readiness({ hasOwner: true, accessWorks: false }),
    readiness({ hasOwner: true, accessWorks: true }),
  ]).toEqual([0, 0.5, 1])
})

test('the worth of tasks together: hours and errors add up, the saving stays a range', () => {
  const worth = worthOf([facts('a'), facts('b', { errorCost: null, suitability: 0.25 })])!
  expect(worth.hoursAtStake).toBeCloseTo((2 * 230 * 10 * 10) / 60, 9)
  expect(worth.saved.low).toBeCloseTo(-0.2 * worth.hoursAtStake, 9)
  expect(worth.saved.high).toBeCloseTo(((0.4 * 0.75 + 0.4 * 0.25) * 230 * 100) / 60, 9)
  expect(worth.errors).toBe(23000)
  expect(worth.suitability).toBeCloseTo(0.5, 9)
  expect(worthOf([])).toBeNull()
  expect(worthOf([facts('a', { errorCost: null })])!.errors).toBeNull()
})
