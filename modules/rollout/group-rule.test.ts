import { describe, expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { cellsOf, isEmptyRule, mostOf, peopleIn, type RosterCell, sharedPeople, tidyRule } from './group-rule.ts'
import type { GroupRule } from './schema.ts'

const [sin, jkt] = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002'] as Id[]
const ratna = '00000000-0000-7000-8000-00000000000a' as Id
const cell = (
  department: string,
  siteId: Id,
  title: string,
  count: number,
  personId: Id | null = null,
): RosterCell => ({
  department,
  siteId,
  title,
  role: null,
  personId,
  count,
})
const cells = [
  cell('Finance', sin!, 'Analyst', 20),
  cell('Finance', jkt!, 'Analyst', 15),
  cell('Finance', jkt!, 'Specialist', 1, ratna),
  cell('Human Resources', sin!, 'Recruiter', 9),
]
const count = (rule: GroupRule) => peopleIn(cellsOf([rule], cells)[0]!, cells)

describe('a group', () => {
  test('means everybody who fits all its fields; values of one field are alternatives', () => {
    expect(count({ department: ['finance'] })).toBe(36)
    expect(count({ department: ['Finance'], site: [jkt!] })).toBe(16)
    expect(count({ department: ['Finance', 'human  resources'], site: [sin!] })).toBe(29)
    expect(count({ site: [jkt!], title: ['Recruiter'] })).toBe(0)
  })
  test('can be a list of people, narrowed like any other', () => {
    expect(count({ people: [ratna] })).toBe(1)
    expect(count({ department: ['Human Resources'], people: [ratna] })).toBe(0)
    expect(count({ department: ['Finance'], people: [ratna] })).toBe(1)
  })
  test('says nothing by a field without values', () => {
    expect(tidyRule({ department: ['Finance'], site: [], people: undefined })).toEqual({ department: ['Finance'] })
  })
  test('with no rule means nobody, never everybody', () => {
    expect(count({})).toBe(0)
    expect(isEmptyRule({ department: [] })).toBe(true)
    expect(isEmptyRule({ people: [ratna] })).toBe(false)
  })
  test('is filed under the site and department of most of its people', () => {
    const [means] = cellsOf([{ department: ['Finance'] }], cells)
    expect(mostOf(means!, cells, 'siteId')).toEqual({ value: sin, only: false })
    expect(mostOf(means!, cells, 'department')).toEqual({ value: 'Finance', only: true })
    expect(mostOf([], cells, 'department')).toBeNull()
  })
  test('shows which other groups have the same people', () => {
    const means = cellsOf([{ department: ['Finance'] }, { site: [jkt!] }, { department: ['Human Resources'] }], cells)
    expect(sharedPeople(means, cells)).toEqual([{ a: 0, b: 1, people: 16 }])
  })
})
