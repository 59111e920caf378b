import { expect, test } from 'vitest'
import { dailyTasks } from './daily-tasks.ts'

test('every number of the task record is asked once per task, of the employee and of the manager in the same words', () => {
  expect(dailyTasks.items.map((item) => item.key)).toEqual([
    'frequency',
    'minutes',
    'errorProb',
    'errorCost',
    'dataClass',
    'decisionImpact',
    'verifiability',
    'difficulty',
    'importance',
    'aiSuitability',
    'competence',
    'comment',
  ])
  for (const item of dailyTasks.items) {
    expect([item.key, item.perSubject, item.says.manager !== null]).toEqual([item.key, true, true])
    if (item.kind !== 'text') expect([item.key, item.cannotSay]).toEqual([item.key, true])
  }
})

test('the scales are those of the measurement rules', () => {
  const points = (key: string) => {
    const item = dailyTasks.items.find((one) => one.key === key)!
    return item.kind === 'ordinal' ? item.points.map((one) => one.point) : []
  }
  for (const key of ['difficulty', 'importance', 'competence'])
    expect([key, points(key)]).toEqual([key, [1, 2, 3, 4, 5]])
  for (const key of ['aiSuitability', 'verifiability']) expect([key, points(key)]).toEqual([key, [0, 1, 2, 3, 4]])
  expect(Math.max(...points('errorProb'))).toBeLessThanOrEqual(100)
  expect(points('errorCost')).toEqual([...points('errorCost')].sort((a, b) => a - b))
})
