import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { gridFrom, instantOf, onGrid, slotAt, slotFrom } from './grid.ts'

const grid = gridFrom(day('2027-01-01'), day('2027-12-31'))

test('a moment inside a quarter hour counts down to it and up from it', () => {
  expect(slotAt(grid, '2027-01-01T00:14:59Z')).toBe(0)
  expect(slotFrom(grid, '2027-01-01T00:14:59Z')).toBe(1)
  expect(slotFrom(grid, '2027-01-01T00:15:00.000Z')).toBe(1)
})

test('a moment written with an offset is the same moment', () => {
  expect(slotAt(grid, '2027-03-01T09:00:00+08:00')).toBe(slotAt(grid, '2027-03-01T01:00:00Z'))
})

test('reading digits agrees with the calendar on any day of two thousand years', () => {
  const moments = fc.integer({ min: Date.parse('1600-01-01'), max: Date.parse('3600-01-01') })
  fc.assert(
    fc.property(moments, (ms) => {
      const text = new Date(ms).toISOString()
      expect(slotAt(grid, text)).toBe(Math.floor((ms - grid.originMs) / 900_000))
    }),
  )
})

test('a slot and its moment name each other', () => {
  expect(instantOf(grid, 96 + 1)).toBe('2027-01-02T00:15:00Z')
  expect(onGrid('2027-01-02T00:15:00Z')).toBe(true)
  expect(onGrid('2027-01-02T00:10:00Z')).toBe(false)
})
