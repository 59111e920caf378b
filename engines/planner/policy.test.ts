import { expect, test } from 'vitest'
import { people, smallFile } from './planner.fixtures.ts'
import { belongs, managersIn, policyOf } from './policy.ts'

test('a policy replaces the defaults it names and no others', () => {
  const policy = policyOf(smallFile({ policy: { cohort: [5, 12], clashShare: { live: 0.2 } } }))
  expect([policy.cohort, policy.leadDays, policy.clashShare.live, policy.clashShare.refresher]).toEqual([
    [5, 12],
    [14, 28],
    0.2,
    0.4,
  ])
})

test('somebody leads when others report to them, unless the file says otherwise', () => {
  const team = people('sin', 3, { manager: 'boss' })
  const boss = { id: 'boss', site: 'sin' }
  expect([...managersIn(smallFile({ people: [...team, boss] }))]).toEqual(['boss'])
  expect(managersIn(smallFile({ people: [...team, { ...boss, isManager: false }] })).size).toBe(0)
})

test('a person belongs to a group when every line matches, and a list matches any of its values', () => {
  const [person] = people('sin', 1)
  expect(belongs(person!, { id: 'g', where: { department: ['law', 'finance'], site: 'sin' } })).toBe(true)
  expect(belongs(person!, { id: 'g', where: { department: 'finance', role: 'clerk' } })).toBe(false)
  expect(belongs(person!, { id: 'g', where: { title: 'x' } })).toBe(false)
  expect(belongs(person!, { id: 'g', where: { people: [person!.id] } })).toBe(true)
})
