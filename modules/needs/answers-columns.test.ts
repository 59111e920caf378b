import { expect, test } from 'vitest'
import { answerFields, columnsOf } from './answers-columns.ts'

test('the header of our own file is known by heart', () => {
  const { columns, missing } = columnsOf([...answerFields])
  expect(Object.keys(columns)).toEqual([...answerFields])
  expect(Object.values(columns)).toEqual(answerFields.map((_, at) => at))
  expect(missing).toEqual([])
})

test('other people call their columns otherwise', () => {
  const { columns } = columnsOf([
    'E-mail',
    'View',
    'Task statement',
    'How often?',
    'Low',
    'Usual',
    'High',
    'Data class',
  ])
  expect(columns).toEqual({
    respondent: 0,
    view: 1,
    task: 2,
    frequency: 3,
    minutesLow: 4,
    minutesUsual: 5,
    minutesHigh: 6,
    dataClass: 7,
  })
})

test('who answered and about what are needed, the rest is not', () => {
  expect(columnsOf(['Minutes', 'Colour']).missing).toEqual(['respondent', 'task'])
})

test('of two columns of one name the first counts', () => {
  expect(columnsOf(['Email', 'Respondent', 'Task']).columns.respondent).toBe(0)
})
