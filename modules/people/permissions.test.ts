import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isPermission, may, mayDo, type Permission, permissions } from './permissions.ts'
import { isRole, type Role, roles } from './roles.ts'

function only(role: Role): Permission[] {
  return permissions.filter((permission) => mayDo([role], permission))
}

test('an administrator keeps the machine and sees nobody’s learning', () => {
  for (const personal of ['answers/see-by-group', 'attendance/see', 'sessions/see', 'team/see', 'plan/see'] as const) {
    expect(mayDo(['administrator'], personal)).toBe(false)
  }
  expect(mayDo(['administrator'], 'health/see')).toBe(true)
  expect(mayDo(['administrator'], 'roles/grant')).toBe(true)
})

test('nobody may see what one person learned, whatever their roles', () => {
  expect(mayDo([...roles], 'learning/see-of-a-person')).toBe(false)
})

test('a participant reaches only what is common to all or their own', () => {
  const common = permissions.filter((permission) => roles.every((role) => mayDo([role], permission)))
  const theirs = only('participant').filter((permission) => !common.includes(permission))
  expect(theirs.sort()).toEqual([
    'attendance/self',
    'my-answers/give',
    'my-answers/see',
    'sessions/decline-own',
    'swap/suggest-own',
  ])
})

test('the reading of named people stops at the roster for HR, and at the team for a manager', () => {
  expect(mayDo(['hr'], 'people/see')).toBe(true)
  expect(mayDo(['manager'], 'people/see')).toBe(false)
  expect(mayDo(['manager'], 'team/see')).toBe(true)
  expect(mayDo(['hr'], 'team/see')).toBe(false)
})

test('moving a go-live, publishing and deciding are the programme lead’s alone', () => {
  for (const verb of ['rollout/move-go-live', 'plan/publish', 'plan/adjust', 'swap/decide'] as const) {
    expect(roles.filter((role) => mayDo([role], verb))).toEqual(['programme-lead'])
  }
})

test('somebody with no role may do nothing, and two roles may do what either may', () => {
  expect(permissions.some((permission) => mayDo([], permission))).toBe(false)
  for (const permission of permissions) {
    expect(mayDo(['facilitator', 'hr'], permission)).toBe(
      mayDo(['facilitator'], permission) || mayDo(['hr'], permission),
    )
  }
})

test('every permission names known roles once and says why it is so', () => {
  const source = readFileSync(new URL('./permissions.ts', import.meta.url), 'utf8')
  for (const permission of permissions) {
    expect(may[permission].every(isRole)).toBe(true)
    expect(new Set(may[permission]).size).toBe(may[permission].length)
    expect(source).toMatch(new RegExp(`\\*/\\n {2}'${permission}':`))
  }
  expect(isPermission('people/see')).toBe(true)
  expect(isPermission('toString')).toBe(false)
})
