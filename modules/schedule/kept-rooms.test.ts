import { expect, test } from 'vitest'
import type { PlanAnswer } from '#engines/planner/plan-answer.ts'
import { keptRooms } from './kept-rooms.ts'

const session = (id: string, start: string, room: string) =>
  ({ id, cohort: 'c', start: `2027-03-01T${start}:00Z`, minutes: 60, room }) as PlanAnswer['sessions'][number]
const plan = (...sessions: PlanAnswer['sessions']) =>
  ({ cohorts: [{ id: 'c', people: ['p', 'q'] }], sessions }) as unknown as PlanAnswer
const roomsOf = (answer: PlanAnswer) => Object.fromEntries(answer.sessions.map(({ id, room }) => [id, room]))
const site = {
  id: 's',
  rooms: [
    { id: 'small', seats: 1 },
    { id: 'a', seats: 10 },
    { id: 'b', seats: 20 },
  ],
}

test('a session that stays keeps its room, and one that moved takes what is free', () => {
  const before = plan(session('stays', '09:00', 'b'), session('moves', '14:00', 'b'))
  const after = plan(session('stays', '09:00', 'a'), session('moves', '09:30', 'b'))
  expect(roomsOf(keptRooms(before, after, [site]))).toEqual({ stays: 'b', moves: 'a' })
})

test('where a moved session would have no room left, the site stays as it was planned', () => {
  const before = plan(session('x', '09:00', 'b'), session('y', '10:00', 'a'))
  const after = plan(session('x', '09:00', 'a'), session('y', '10:00', 'b'), session('new', '09:30', 'small'))
  expect(roomsOf(keptRooms(before, after, [site]))).toEqual({ x: 'a', y: 'b', new: 'small' })
})
