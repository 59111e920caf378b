import { expect, test } from 'vitest'
import { type ChainFacts, chainSteps, nextStep } from './chain-steps.ts'

const nothing: ChainFacts = {
  people: 1,
  roles: 0,
  interviews: 0,
  openFlags: 0,
  isDecided: false,
  kept: 0,
  cards: 0,
  goLivesAhead: 0,
  units: 0,
  approvedUnits: 0,
  sessions: 0,
}

test('an empty installation begins with people', () => {
  expect(chainSteps(nothing).every(({ state }) => state === 'open')).toBe(true)
  expect(nextStep(chainSteps(nothing))).toBe('people')
})
test('needs are begun while two views still differ, and done when all is settled', () => {
  const stateOf = (facts: Partial<ChainFacts>) =>
    chainSteps({ ...nothing, ...facts }).find(({ name }) => name === 'needs')!.state
  expect(stateOf({ roles: 2 })).toBe('begun')
  expect(stateOf({ roles: 2, interviews: 9, openFlags: 1 })).toBe('begun')
  expect(stateOf({ roles: 2, interviews: 9 })).toBe('done')
})
test('units are done only when every one of them is approved', () => {
  const facts = { ...nothing, people: 40, interviews: 9, roles: 2, isDecided: true, cards: 3, goLivesAhead: 2 }
  expect(nextStep(chainSteps({ ...facts, units: 10, approvedUnits: 9 }))).toBe('units')
  expect(nextStep(chainSteps({ ...facts, units: 10, approvedUnits: 10 }))).toBe('schedule')
  expect(nextStep(chainSteps({ ...facts, units: 10, approvedUnits: 10, sessions: 4 }))).toBeNull()
})
