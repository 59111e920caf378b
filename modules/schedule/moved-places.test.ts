import { expect, test } from 'vitest'
import type { PlanAnswer } from '#engines/planner/plan-answer.ts'
import { peopleTold, samePlace, touchedCohorts } from './moved-places.ts'

const session = (id: string, cohort: string, more: object = {}) =>
  ({
    id,
    cohort,
    start: '2027-03-01T09:00:00Z',
    facilitator: 'f',
    mode: 'online',
    ...more,
  }) as PlanAnswer['sessions'][number]
const plan = (...sessions: PlanAnswer['sessions']) =>
  ({
    cohorts: [
      { id: 'a', people: ['p', 'q'] },
      { id: 'b', people: ['q', 'r'] },
      { id: 'c', people: ['s'] },
    ],
    sessions,
  }) as unknown as PlanAnswer

test('a new time, teacher or room is another place; the same moment written otherwise is not', () => {
  expect(samePlace(session('x', 'a'), session('x', 'a', { start: '2027-03-01T10:00:00+01:00' }))).toBe(true)
  for (const more of [{ start: '2027-03-01T09:15:00Z' }, { facilitator: 'g' }, { mode: 'onsite', room: 'r' }])
    expect(samePlace(session('x', 'a'), session('x', 'a', more))).toBe(false)
})

test('whose session moves, comes or goes is told, and each person once', () => {
  const before = plan(session('x', 'a'), session('gone', 'b'), session('y', 'c'))
  const after = plan(session('x', 'a', { facilitator: 'g' }), session('y', 'c'))
  expect(touchedCohorts(before, after)).toEqual(['a', 'b'])
  expect(peopleTold(before, after)).toBe(3)
})
