import { expect, test } from 'vitest'
import { partnersOf, standingOf } from './approval-state.ts'

const facts = { draftHash: 'b', frozenHash: null, reviewHash: null, approvals: [] }
const by = (partner: 'learning' | 'people' | 'technology', contentHash = 'b') => ({ partner, contentHash })

test('a draft becomes a review by being sent there, and approved only when its content was frozen', () => {
  expect(standingOf(facts)).toMatchObject({ state: 'draft', waitingFor: ['learning', 'people', 'technology'] })
  expect(standingOf({ ...facts, reviewHash: 'b' }).state).toBe('in review')
  expect(standingOf({ ...facts, approvals: [by('people')] })).toMatchObject({
    state: 'in review',
    approvedBy: ['people'],
    waitingFor: ['learning', 'technology'],
  })
  expect(standingOf({ ...facts, frozenHash: 'b' })).toMatchObject({ state: 'approved', waitingFor: [] })
})

test('a change after approval is a draft again, and no earlier yes counts for it', () => {
  const changed = {
    draftHash: 'c',
    frozenHash: 'b',
    reviewHash: 'b',
    approvals: [by('learning'), by('people'), by('technology')],
  }
  expect(standingOf(changed)).toEqual({
    state: 'draft',
    approvedBy: [],
    waitingFor: ['learning', 'people', 'technology'],
    changedSince: true,
  })
})

test('each role speaks for its own partner, facilitators for none', () => {
  expect(partnersOf(['hr', 'participant', 'technology-lead'])).toEqual(['people', 'technology'])
  expect(partnersOf(['facilitator'])).toEqual([])
})
