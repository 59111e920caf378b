import { expect, test } from 'vitest'
import type { PlanAnswer } from '#engines/planner/plan-answer.ts'
import { instant } from '#kernel/instant.ts'
import { changesAnything } from './replan-news.ts'

const session = (id: string, start: string, more: object = {}) => ({
  id,
  cohort: 'k',
  start,
  facilitator: 'f',
  mode: 'online',
  ...more,
})
const answer = (sessions: object[], people = ['a', 'b']) =>
  ({ sessions, cohorts: [{ id: 'k', people }] }) as never as PlanAnswer
const now = instant('2027-03-28T00:00:00Z')
const past = session('1', '2027-03-27T08:00:00Z')
const coming = session('2', '2027-03-29T08:00:00Z')

test('the same sessions with the same people are no news, however the moment is written', () => {
  const before = answer([past, { ...coming, start: '2027-03-29T10:00:00+02:00' }])
  expect(changesAnything(before, answer([past, coming], ['b', 'a']), now)).toBe(false)
})

test('what has begun is never news', () => {
  expect(changesAnything(answer([past, coming]), answer([{ ...past, facilitator: 'g' }, coming]), now)).toBe(false)
})

test('another hour, facilitator or room, one more or one fewer, and other people are news', () => {
  const before = answer([past, coming])
  for (const after of [
    answer([past, session('2', '2027-03-29T09:00:00Z')]),
    answer([past, { ...coming, facilitator: 'g' }]),
    answer([past, { ...coming, mode: 'onsite', room: 'r' }]),
    answer([past]),
    answer([past, coming, session('3', '2027-04-01T08:00:00Z')]),
    answer([past, coming], ['a', 'b', 'c']),
  ])
    expect(changesAnything(before, after, now)).toBe(true)
})
