import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { type GoLiveFacts, risks } from './risks.ts'

const today = day('2027-02-01')
const members = ['a', 'b', 'c'] as Id[]
const life = (more: Partial<GoLiveFacts>): GoLiveFacts => ({
  id: 'life' as Id,
  group: 'Finance',
  workflow: 'Invoices',
  on: day('2027-03-15'),
  opens: day('2027-02-15'),
  closes: day('2027-03-01'),
  sessions: 0,
  members,
  placed: 0,
  ...more,
})
const kindsOf = (more: Partial<GoLiveFacts>, on = today) =>
  risks({ goLives: [life(more)], sessions: [], withoutAddress: 0, failedMail: 0 }, on).map((risk) => [
    risk.kind,
    risk.people,
  ])

test('a window that opens within two weeks and has no sessions is at risk; one far ahead is not', () => {
  expect(kindsOf({})).toEqual([['no sessions', 3]])
  expect(kindsOf({ opens: day('2027-02-16') })).toEqual([])
  expect(kindsOf({ sessions: 2, placed: 3 })).toEqual([])
})

test('when the window closed without sessions it is too late, and after go-live it is no risk but a fact', () => {
  expect(kindsOf({}, day('2027-03-02'))).toEqual([['too late', 3]])
  expect(kindsOf({}, day('2027-03-15'))).toEqual([])
  expect(kindsOf({ members: [] })).toEqual([])
})

test('people without a place are counted against the group', () => {
  expect(kindsOf({ sessions: 1, placed: 1 })).toEqual([['no place', 2]])
})

test('sessions without a facilitator, or that many cannot come to, are named by their day', () => {
  const session = {
    id: 's' as Id,
    on: day('2027-02-20'),
    group: 'Finance',
    workflow: 'Invoices',
    roster: 10,
    cannotCome: 3,
    hasFacilitator: false,
  }
  const found = risks(
    {
      goLives: [life({})],
      sessions: [session, { ...session, cannotCome: 2, hasFacilitator: true }],
      withoutAddress: 1,
      failedMail: 2,
    },
    today,
  )
  expect(found.map((risk) => risk.kind)).toEqual([
    'no sessions',
    'no facilitator',
    'many cannot come',
    'no address',
    'mail failed',
  ])
})

test('a proposal that answers new facts comes first and says how many sessions and people it concerns', () => {
  const replan = { planId: 'plan' as Id, sessions: 4, people: 51 }
  const [first] = risks({ goLives: [life({})], sessions: [], withoutAddress: 0, failedMail: 0, replan }, today)
  expect(first).toMatchObject({ kind: 'must move', planId: 'plan', roster: 4, people: 51 })
})
