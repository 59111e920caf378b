import { expect, test } from 'vitest'
import { grantedRoles, isRole, rolesOf } from './roles.ts'

test('a manager is who has reports, and a participant is who is on the roster', () => {
  expect(rolesOf({ granted: ['hr'], onRoster: true, reports: 3 })).toEqual(['hr', 'manager', 'participant'])
  expect(rolesOf({ granted: [], onRoster: true, reports: 0 })).toEqual(['participant'])
  expect(rolesOf({ granted: ['facilitator'], onRoster: false, reports: 0 })).toEqual(['facilitator'])
})

test('manager and participant come from the roster and are never granted', () => {
  expect(grantedRoles).not.toContain('manager')
  expect(grantedRoles).not.toContain('participant')
  expect(grantedRoles.every(isRole)).toBe(true)
  expect(isRole('owner')).toBe(false)
})
