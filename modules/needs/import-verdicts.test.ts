import { describe, expect, test } from 'vitest'
import type { ReadRow } from './answers-rows.ts'
import { importCounts, judgeAnswers, type KnownForImport } from './import-verdicts.ts'
import { nothingSaid } from './rating.ts'

const row = (some: Partial<ReadRow>): ReadRow => ({
  number: 2,
  respondent: 'ada',
  view: 'employee',
  role: '',
  department: '',
  task: 'Match invoices',
  rating: { ...nothingSaid, importance: 3 },
  reasons: [],
  ...some,
})
const known = (some: Partial<KnownForImport> = {}): KnownForImport => ({
  personOf: (text) =>
    ({
      ada: { id: 'ada', roleId: 'clerk', managesRoles: [] },
      mo: { id: 'mo', roleId: null, managesRoles: ['clerk'] },
      max: { id: 'max', roleId: null, managesRoles: ['clerk', 'lead'] },
    })[text] ?? null,
  roleOf: (name) => (name === 'Clerk' ? { id: 'clerk' } : name === 'Twin' ? 'several' : null),
  roleForAll: null,
  taskOf: (_, key) => (key === 'match invoices' ? 'match' : null),
  compare: () => 'new',
  ...some,
})
const only = (some: Partial<ReadRow>, more: Partial<KnownForImport> = {}) => judgeAnswers([row(some)], known(more))[0]!
const why = (some: Partial<ReadRow>) => only(some).reasons.map(({ slug }) => slug)

describe('where a row belongs', () => {
  test('an employee’s row to the own role, a manager’s to the one role of the team', () => {
    expect(only({})).toMatchObject({ verdict: 'new', role: 'clerk', task: 'match', person: 'ada' })
    expect(only({ respondent: 'mo', view: 'manager' })).toMatchObject({ verdict: 'new', role: 'clerk' })
  })
  test('a manager of two roles must say which, and the role chosen for all settles it', () => {
    expect(why({ respondent: 'max', view: 'manager' })).toEqual(['which-role'])
    expect(only({ respondent: 'max', view: 'manager' }, { roleForAll: 'clerk' }).role).toBe('clerk')
  })
  test('a role that is not listed yet is made, one of several departments must be named better', () => {
    expect(only({ role: 'Buyer', department: 'Sales' })).toMatchObject({
      role: null,
      newRole: { name: 'Buyer', department: 'Sales' },
    })
    expect(why({ role: 'Twin' })).toEqual(['role-in-several-departments'])
  })
})

describe('rows that stay out', () => {
  test('somebody who is not on the roster, and an employee without a listed role', () => {
    expect(why({ respondent: 'eve' })).toEqual(['nobody'])
    expect(why({ respondent: 'mo' })).toEqual(['no-role'])
  })
  test('the same person, view and task a second time', () => {
    const both = judgeAnswers([row({}), row({ number: 3, task: 'match INVOICES!' })], known())
    expect(both.map((one) => one.verdict)).toEqual(['new', 'bad'])
    expect(both[1]!.reasons).toEqual([{ slug: 'twice', field: 'task', value: '2' }])
  })
  test('what a person answered by themselves is not overwritten by a file', () => {
    expect(only({}, { compare: () => 'kept by hand' }).reasons[0]!.slug).toBe('kept-by-hand')
  })
  test('what could not be read keeps its reasons', () => {
    const reasons = [{ slug: 'not-a-number', field: 'importance' as const, value: 'high' }]
    expect(only({ reasons })).toMatchObject({ verdict: 'bad', reasons })
  })
})

test('counts say how many rows, tasks and roles', () => {
  const judged = judgeAnswers(
    [
      row({}),
      row({ number: 3, task: 'Chase debts' }),
      row({ number: 4, respondent: 'eve' }),
      row({ number: 5, role: 'Buyer' }),
    ],
    known({ compare: () => 'unchanged' }),
  )
  expect(importCounts(judged)).toEqual({ new: 2, changed: 0, unchanged: 1, bad: 1, tasks: 2, roles: 1 })
})
