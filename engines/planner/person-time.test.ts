import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slotAt } from './grid.ts'
import { awayRanges, clashCounts, clashRanges, touches } from './person-time.ts'
import { atlanticFile } from './planner.fixtures.ts'
import { programmeOf } from './programme.ts'

const { grid, sites } = programmeOf(atlanticFile())
const [london, york] = sites

test('leave is whole days where the person works, also on the day the clocks change', () => {
  const leave: [string, string][] = [['2027-03-28', '2027-03-29']]
  const at = (text: string) => slotAt(grid, text)
  expect([...awayRanges(grid, london!, { leave })]).toEqual([at('2027-03-28T00:00:00Z'), at('2027-03-29T23:00:00Z')])
  expect([...awayRanges(grid, york!, { leave })]).toEqual([at('2027-03-28T04:00:00Z'), at('2027-03-30T04:00:00Z')])
})

test('busy time takes every quarter hour it touches, and what overlaps is counted once', () => {
  const busy = [
    { from: '2027-03-01T09:05:00Z', to: '2027-03-01T09:20:00Z' },
    { from: '2027-03-01T09:15:00Z', to: '2027-03-01T10:00:00Z' },
  ]
  const nine = slotAt(grid, '2027-03-01T09:00:00Z')
  expect([...awayRanges(grid, london!, { busy })]).toEqual([nine, nine + 4])
})

test('somebody who works mornings clashes in the afternoon', () => {
  const ranges = clashRanges(grid, london!, { id: 'p', site: 'lon', hours: { 'mon-fri': ['09:00', '13:00'] } })
  const at = (text: string) => slotAt(grid, text)
  expect(touches(ranges, at('2027-03-30T08:00:00Z'), at('2027-03-30T12:00:00Z'))).toBe(false)
  expect(touches(ranges, at('2027-03-30T11:15:00Z'), at('2027-03-30T12:15:00Z'))).toBe(true)
})

test('a calendar that nobody read is an error and not an empty calendar', () => {
  expect(() => awayRanges(grid, london!, { busy: 'a.ics' })).toThrow(TypeError)
})

test('counting clashes for all starts agrees with asking each member at each start', () => {
  const range = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 12 }))
  fc.assert(
    fc.property(
      fc.array(fc.array(range, { maxLength: 5 }), { maxLength: 5 }),
      fc.integer({ min: 1, max: 6 }),
      (people, length) => {
        const members = people.map((ranges) => {
          const flat: number[] = []
          let reached = 0
          for (const [gap, size] of ranges) {
            flat.push(reached + gap + 1, reached + gap + 1 + size)
            reached += gap + 1 + size
          }
          return Int32Array.from(flat)
        })
        const counts = clashCounts(grid, members, length)
        for (let slot = 0; slot < 400; slot += 3)
          expect(counts[slot]).toBe(members.filter((ranges) => touches(ranges, slot, slot + length)).length)
      },
    ),
    { numRuns: 50 },
  )
})
