import { expect, test } from 'vitest'
import { goodInput, goodProgramme, goodUnit } from './curriculum.fixtures.ts'
import { pathOf, percent, prioritised, sameName, unitScope, wholeScope } from './lint-input.ts'

test('without a portfolio nobody knows the prioritised tasks; with one they are known by key', () => {
  expect(prioritised(null)).toBeNull()
  expect(prioritised(goodProgramme({ portfolio: [{ workflow: 'a', departments: [], tasks: [] }] }))).toBeNull()
  expect([...prioritised(goodProgramme())!.keys()]).toEqual(['match-invoice', 'summarise-stock'])
})

test('the path of a role is what is made for it, and what is made for all', () => {
  const units = [
    goodUnit({ key: 'a' }),
    goodUnit({ key: 'b', role: 'manager' }),
    goodUnit({ key: 'c', department: 'Any', role: 'any' }),
  ]
  expect(pathOf(units, 'finance', 'manager').map(({ key }) => key)).toEqual(['b', 'c'])
  expect(pathOf(units, 'Sales', null).map(({ key }) => key)).toEqual(['c'])
})

test('a lone unit stands for the whole', () => {
  expect(wholeScope({ ...goodInput({ units: [goodUnit()] }), programme: null }).kind).toBe('unit')
  expect(wholeScope(goodInput()).kind).toBe('programme')
  expect([unitScope(goodUnit(), 'title').field, percent(0.625), sameName(' Finance', 'finance ')]).toEqual([
    'title',
    63,
    true,
  ])
})
