import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { instant } from '#kernel/instant.ts'
import { type TeamSession, teamActions } from './team-actions.ts'

const now = instant('2027-03-01T00:00:00Z')
const today = day('2027-03-01')
const session = (startsAt: string): TeamSession => ({
  id: startsAt,
  kind: 'live',
  workflowName: 'Invoices',
  startsAt: instant(startsAt),
  minutes: 75,
  zone: 'Asia/Singapore',
})
const ratna = (startsAt: string, hasSuggestion = false) => ({
  personId: 'r',
  name: 'Ratna',
  session: session(startsAt),
  hasSuggestion,
})

test('a quiet week asks nothing of a manager', () => {
  const facts = {
    cannotCome: [ratna('2027-03-09T02:00:00Z', true)],
    sessions: [{ session: session('2027-03-20T02:00:00Z'), names: ['Ratna'] }],
    firstUses: [{ workflowName: 'Invoices', on: day('2027-04-01'), names: ['Ratna'] }],
  }
  expect(teamActions(facts, now, today)).toEqual([])
})

test('there are never more than three, and who has no session comes first', () => {
  const facts = {
    cannotCome: [ratna('2027-03-30T02:00:00Z'), ratna('2027-03-10T02:00:00Z')],
    sessions: [
      { session: session('2027-03-02T02:00:00Z'), names: ['Ratna', 'Dewi'] },
      { session: session('2027-03-01T02:00:00Z'), names: ['Dewi'] },
    ],
    firstUses: [{ workflowName: 'Invoices', on: today, names: ['Ratna'] }],
  }
  const actions = teamActions(facts, now, today)
  expect(
    actions.map((action) => [action.kind, action.kind === 'first use' ? action.on : action.session.startsAt]),
  ).toEqual([
    ['find another session', '2027-03-10T02:00:00Z'],
    ['find another session', '2027-03-30T02:00:00Z'],
    ['release time', '2027-03-01T02:00:00Z'],
  ])
})

test('a session that is over asks for nothing', () => {
  expect(teamActions({ cannotCome: [ratna('2027-02-28T02:00:00Z')], sessions: [], firstUses: [] }, now, today)).toEqual(
    [],
  )
})
