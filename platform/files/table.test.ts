import { expect, test } from 'vitest'
import { headerAt, tableOf } from './table.ts'

test('the header is the first line about as full as the others', () => {
  expect(
    headerAt([
      ['Staff'],
      ['', 'as of', '2027'],
      ['name', 'site', 'team', 'grade'],
      ['Mei', 'Oslo', 'A', '3'],
      ['Ole', 'Rome', 'B', ''],
    ]),
  ).toBe(2)
})

test('a header of two columns is found below a title of one', () => {
  expect(headerAt([['Staff'], ['name', 'site'], ['Mei', 'Oslo'], ['Ole', 'Rome']])).toBe(1)
})

test('years as column names do not make the first person the header', () => {
  expect(
    headerAt([
      ['name', '2026', '2027'],
      ['Mei', 'yes', 'no'],
      ['Ole', 'no', 'yes'],
    ]),
  ).toBe(0)
})

test('a header broken over two lines within its cells is one line', () => {
  expect(tableOf('x', [{ number: 1, cells: ['first\n name ', ' site'] }])?.header).toEqual(['first name', 'site'])
})

test('a table of nothing is nothing', () => {
  expect(tableOf('x', [])).toBeNull()
  expect(tableOf('x', [{ number: 1, cells: ['', ' '] }])).toBeNull()
})
