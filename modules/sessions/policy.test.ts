import { expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { permissionsOf } from '#modules/people/permissions.ts'
import type { Role } from '#modules/people/roles.ts'
import { mayKeepList, maySeeRoster, maySeeSession } from './policy.ts'

const who = (...roles: Role[]) => ({ person: 'me' as Id, permissions: permissionsOf(roles) })
const nobody = { facilitatorId: 'other' as Id, isOnRoster: false, hasTeamMember: false }

test('a session is seen by whom it concerns and by nobody else', () => {
  expect(maySeeSession(who('participant'), nobody)).toBe(false)
  expect(maySeeSession(who('participant', 'administrator'), nobody)).toBe(false)
  expect(maySeeSession(who('participant'), { ...nobody, isOnRoster: true })).toBe(true)
  expect(maySeeSession(who('manager'), { ...nobody, hasTeamMember: true })).toBe(true)
  expect(maySeeSession(who('facilitator'), nobody)).toBe(false)
  expect(maySeeSession(who('facilitator'), { ...nobody, facilitatorId: 'me' as Id })).toBe(true)
  expect(maySeeSession(who('hr'), nobody)).toBe(true)
})

test('names of who comes are for the facilitator of the session, the lead and HR', () => {
  expect(maySeeRoster(who('participant'), 'me' as Id)).toBe(false)
  expect(maySeeRoster(who('facilitator'), 'me' as Id)).toBe(true)
  expect(maySeeRoster(who('facilitator'), 'other' as Id)).toBe(false)
  expect(maySeeRoster(who('programme-lead'), 'other' as Id)).toBe(true)
})

test('the list is kept by the facilitator of the session or by the lead', () => {
  expect(mayKeepList(who('facilitator'), 'me' as Id)).toBe(true)
  expect(mayKeepList(who('facilitator', 'hr'), 'other' as Id)).toBe(false)
  expect(mayKeepList(who('programme-lead'), 'other' as Id)).toBe(true)
  expect(mayKeepList(who('hr'), 'other' as Id)).toBe(false)
})
