import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { type Instant, instant } from '#kernel/instant.ts'
import { askDue } from './ask-due.ts'

// Monday 1 March 2027 in Singapore begins at 16:00 UTC the day before.
const monday = { day: day('2027-03-01'), time: '09:05', midnight: instant('2027-02-28T16:00:00Z') }
const now = instant('2027-03-01T01:05:00Z')
const card = (id: string, writtenAt: string, isWaiting = true) => ({
  card: id,
  number: 1,
  writtenAt: instant(writtenAt),
  isWaiting,
})
const never = new Map<string, Instant>()
const yesterday = [card('a', '2027-02-28T08:00:00Z'), card('b', '2027-02-28T09:00:00Z')]

test('cards written yesterday are asked for this morning, in one mail', () => {
  expect(askDue(yesterday, monday, never, now)).toEqual({ kind: 'new', key: 'new/b/1' })
  expect(askDue(yesterday, monday, new Map([['new/b/1', now]]), now)).toBeNull()
})

test('who has read the newest card only is not asked again as if the older one were new', () => {
  const half = [card('a', '2027-02-28T08:00:00Z'), card('b', '2027-02-28T09:00:00Z', false)]
  expect(askDue(half, monday, new Map([['new/b/1', now]]), now)).toBeNull()
})

test('somebody whom an old card concerns since yesterday is asked for the first time', () => {
  expect(askDue([card('a', '2026-11-01T08:00:00Z')], monday, never, now)).toEqual({ kind: 'new', key: 'new/a/1' })
})

test('a week later there is one reminder, and then silence', () => {
  const sent = new Map([['new/b/1', instant('2027-02-22T01:05:00Z')]])
  expect(askDue(yesterday, monday, sent, now)).toEqual({ kind: 'again', key: 'again/b/1' })
  expect(askDue(yesterday, monday, new Map([...sent, ['again/b/1', now]]), now)).toBeNull()
})

test('a card of today can still be taken back: nobody hears of it before tomorrow', () => {
  expect(askDue([card('a', '2027-03-01T00:30:00Z')], monday, never, now)).toBeNull()
})

test('nobody is asked before nine, at the weekend or when all is read', () => {
  expect(askDue(yesterday, { ...monday, time: '08:59' }, never, now)).toBeNull()
  expect(askDue(yesterday, { ...monday, day: day('2027-02-28') }, never, now)).toBeNull()
  expect(askDue([card('a', '2027-02-20T08:00:00Z', false)], monday, never, now)).toBeNull()
  expect(askDue([], monday, never, now)).toBeNull()
})
