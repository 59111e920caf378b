import { expect, test } from 'vitest'
import { membersOf, type OnRoster, roleOf, teamsOf } from './role-members.ts'

const person = (id: string, title: string, department: string, managerId: string | null = null): OnRoster => ({
  id,
  title,
  role: 'accountant',
  department,
  managerId,
})
const people = [
  person('a', 'Credit Controller', 'Finance', 'm'),
  person('b', 'credit  controller', 'Finance', 'm'),
  person('c', 'Credit Controller', 'Sales'),
]
const ids = (found: OnRoster[]) => found.map(({ id }) => id)

test('a role is who the roster says has it, in one department or in all', () => {
  expect(ids(membersOf({ name: 'Credit controller', field: 'title', department: 'finance' }, people))).toEqual([
    'a',
    'b',
  ])
  expect(ids(membersOf({ name: 'Credit Controller', field: 'title', department: null }, people))).toEqual([
    'a',
    'b',
    'c',
  ])
  expect(ids(membersOf({ name: 'Accountant', field: 'role', department: 'Sales' }, people))).toEqual(['c'])
})

test('the managers of a role are those to whom its people report', () => {
  expect([...teamsOf(people)]).toEqual([
    ['m', 2],
    [null, 1],
  ])
})

test('of two roles that fit a person the narrower one is theirs', () => {
  const roles = [
    { name: 'accountant', field: 'role' as const, department: null },
    { name: 'Credit Controller', field: 'title' as const, department: null },
  ]
  expect(roleOf(people[0]!, roles)).toBe(roles[1])
  expect(roleOf({ ...people[0]!, title: 'Clerk' }, roles)).toBe(roles[0])
  expect(roleOf({ ...people[0]!, title: 'Clerk', role: null }, roles)).toBeNull()
})
