import { expect, test } from 'vitest'
import type { PlanAnswer } from '#engines/planner/plan-answer.ts'
import type { PlanFile } from '#engines/planner/plan-file.ts'
import { currentAnswer, refreshedFile } from './refreshed-file.ts'

const people = (...ids: string[]) => ids.map((id) => ({ id, site: 's' }))
const answer = {
  cohorts: [
    { id: 'l/1', people: ['a', 'b'], sites: ['s', 't'], goLives: ['l'] },
    { id: 'l/2', people: ['gone'], sites: ['t'], goLives: ['l'] },
  ],
  sessions: [
    { id: 'l/1/live-1', cohort: 'l/1' },
    { id: 'l/2/live-1', cohort: 'l/2' },
  ],
} as unknown as PlanAnswer
const file = (more: object) =>
  ({
    people: people('a', 'b'),
    groups: [{ id: 'g', where: { people: ['a', 'b', 'gone'] } }],
    goLives: [{ id: 'l', group: 'g', workflow: 'w', on: '2027-03-01' }],
    workflows: [{ id: 'w', live: [75] }],
    ...more,
  }) as unknown as PlanFile

test('people who left are gone from their cohorts, and empty cohorts with them', () => {
  const now = currentAnswer(answer, people('a', 'b', 'new'))
  expect(now.cohorts.map(({ id, sites }) => [id, sites])).toEqual([['l/1', ['s']]])
  expect(now.sessions.map(({ id }) => id)).toEqual(['l/1/live-1'])
})

test('moving a date takes today’s dates and people, and nobody who joined since', () => {
  const fresh = file({
    people: people('a', 'b', 'new'),
    groups: [{ id: 'g', where: { people: ['a', 'b', 'new'] } }],
    goLives: [
      { id: 'l', group: 'g', workflow: 'w', on: '2027-03-08' },
      { id: 'later', group: 'g', workflow: 'w', on: '2027-09-01' },
    ],
  })
  const now = refreshedFile(file({}), fresh, answer)
  expect(now.people.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(now.groups[0]!.where.people).toEqual(['a', 'b'])
  expect(now.goLives.map(({ id, on }) => [id, on])).toEqual([['l', '2027-03-08']])
  expect(now.policy!.cohort, 'a cohort of two stays together').toEqual([2, 25])
})
