import { expect, test } from 'vitest'
import { dailyTasks } from '#modules/surveys/daily-tasks.ts'
import { fieldsOf, nextTask, ratingOfForm } from './interview-form.ts'

const TASK = '01900000-0000-7000-8000-00000000abcd'
const fields = fieldsOf(dailyTasks as never, 'employee', TASK)
const typed = (values: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  return ratingOfForm(fields, form)
}

test('what was chosen about a task is read question by question', () => {
  const read = typed({
    [`frequency|${TASK}`]: '5',
    [`frequency|${TASK}|weekly`]: '12',
    [`minutes|${TASK}|low`]: '5',
    [`minutes|${TASK}|usual`]: '10',
    [`minutes|${TASK}|high`]: '12,5',
    [`dataClass|${TASK}`]: 'internal',
  })
  expect(read.problems).toEqual([])
  expect(read.answers).toEqual([
    { item: 'frequency', value: { kind: 'frequency', category: 5, weekly: 12 } },
    { item: 'minutes', value: { kind: 'range', low: 5, usual: 10, high: 12.5 } },
    { item: 'dataClass', value: { kind: 'choice', choice: 'internal' } },
  ])
})

test('minutes out of order are said, and what can be kept is kept', () => {
  const read = typed({
    [`minutes|${TASK}|low`]: '30',
    [`minutes|${TASK}|usual`]: '10',
    [`minutes|${TASK}|high`]: '20',
    [`importance|${TASK}`]: '4',
  })
  expect(read.problems).toEqual([{ item: 'minutes', why: 'range' }])
  expect(read.answers).toEqual([{ item: 'importance', value: { kind: 'point', point: 4 } }])
})

test('no part of the work is one tick', () => {
  expect(typed({ isNever: 'on' })).toMatchObject({ isNever: true, answers: [] })
})

test('after one task comes the next that is not rated, round to the first', () => {
  const tasks = ['a', 'b', 'c'].map((id) => ({ id, isRated: id === 'b' }))
  expect(nextTask(tasks, 'a')).toBe('c')
  expect(nextTask(tasks, 'c')).toBe('a')
  expect(nextTask([{ id: 'a', isRated: false }], 'a')).toBeNull()
})
