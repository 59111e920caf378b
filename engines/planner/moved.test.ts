import { expect, test } from 'vitest'
import { movedSince } from './moved.ts'
import { planProgramme } from './plan.ts'
import { smallFile } from './planner.fixtures.ts'

const answer = planProgramme(smallFile(), { seed: 1, iterations: 50 })
const [first, second, ...others] = answer.sessions

test('nothing moved when nothing changed', () => {
  expect(movedSince(answer, answer)).toEqual({ sessions: [], kept: 5, added: [], removed: [], people: [] })
})

test('a new start is a move, a new session is added, a missing one removed, and all its people are told', () => {
  const start = '2027-02-11T03:00:00Z'
  const after = { ...answer, sessions: [{ ...first!, start }, { ...second!, id: 'new' }, ...others] }
  expect(movedSince(answer, after)).toMatchObject({
    sessions: [{ id: first!.id, from: { start: first!.start }, to: { start } }],
    kept: 3,
    added: ['new'],
    removed: [second!.id],
  })
  expect(movedSince(answer, after).people).toHaveLength(10)
})

test('somebody who joins a cohort is told although no session moved', () => {
  const [cohort] = answer.cohorts
  const after = { ...answer, cohorts: [{ ...cohort!, people: [...cohort!.people, 'newcomer'] }] }
  expect(movedSince(answer, after)).toMatchObject({ kept: 5, people: ['newcomer'] })
})
