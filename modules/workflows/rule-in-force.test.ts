import { expect, test } from 'vitest'
import type { Day } from '#kernel/day.ts'
import { ruleInForce } from './rule-in-force.ts'

const kept = { value: 1, reason: 'Because.', by: null, at: '2027-01-01T00:00:00Z', expires_on: '2027-01-31' }

test('a rule holds through its last day and not a day longer; without a last day it stays', () => {
  expect(ruleInForce({ a: kept }, 'a', '2027-01-31' as Day)).toBe(kept)
  expect(ruleInForce({ a: kept }, 'a', '2027-02-01' as Day)).toBeNull()
  expect(ruleInForce({ a: { ...kept, expires_on: null } }, 'a', '2030-01-01' as Day)).not.toBeNull()
  expect(ruleInForce({}, 'a', '2027-01-01' as Day)).toBeNull()
})
