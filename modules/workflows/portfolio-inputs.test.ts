import { expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { limitsOf, portfolioCandidates, roleKey, roleOfKey, targetRoles } from './portfolio-inputs.ts'
import { workflowPriorities } from './priorities.ts'
import { inputs, rating, weighed } from './workflows.fixtures.ts'

const kept = (value: unknown) => ({ value, reason: 'Why.', by: null, at: '', expires_on: null })

test('three to five, no budget, one amber that reaches people: unless the organisation says otherwise', () => {
  expect(limitsOf(null)).toEqual({ fewest: 3, most: 5, hours: null, amber: 1 })
  expect(limitsOf(kept({ fewest: 2, most: 4, hours: 6, amber: 0 }))).toEqual({ fewest: 2, most: 4, hours: 6, amber: 0 })
  expect(limitsOf(kept({ fewest: 9, most: 40, hours: -1, amber: 'all' }))).toEqual(limitsOf(null))
  expect(limitsOf(kept({ most: 2 }))).toMatchObject({ fewest: 2, most: 2 })
})

test('a role is the job in its department, and its key leads back to it', () => {
  const planner = { role: 'Planner', department: null }
  expect(roleOfKey(roleKey(planner))).toEqual(planner)
  expect(roleKey(planner)).not.toBe(roleKey({ role: 'Planner', department: 'Stock' }))
})

test('only what is ranked may be chosen, with its roles, its hours and whether it reaches people', () => {
  const facts = inputs(
    ['open', 'shut'],
    [
      weighed('a', 'open', [rating({ decisionImpact: 'customer or employee' })]),
      weighed('b', 'shut', [rating({ dataClass: 'restricted' })]),
      weighed('c', null, [rating()], { role: 'Buyer' }),
    ],
  )
  const rows = workflowPriorities(facts, { seed: 1, draws: 10 }).rows
  expect(portfolioCandidates(rows, facts)).toMatchObject([
    {
      id: 'open' as Id,
      roles: [roleKey({ role: 'Accountant', department: 'Finance' })],
      hours: 1.25,
      reachesPeople: true,
    },
  ])
  expect(targetRoles(facts).map((role) => role.role)).toEqual(['Accountant', 'Buyer'])
})
