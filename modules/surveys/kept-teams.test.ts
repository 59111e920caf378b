import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keptTeams, SMALLEST_TEAM } from './kept-teams.ts'

const of = (sizes: Record<string, number>, without = 0) => [
  ...Object.entries(sizes).flatMap(([team, n]) => Array.from({ length: n }, () => team)),
  ...Array.from({ length: without }, () => null),
]

test('a team of ten may stand on an answer, a team of nine may not', () => {
  expect([...keptTeams(of({ a: 10, b: 12 }))].sort()).toEqual(['a', 'b'])
  expect([...keptTeams(of({ a: 10, b: 20, c: 9, d: 5 }))].sort()).toEqual(['a', 'b'])
})

test('three people beside a large team are not named by having no team', () => {
  expect([...keptTeams(of({ large: 40, three: 3 }))]).toEqual([])
  expect([...keptTeams(of({ large: 40, middle: 11, three: 3 }))]).toEqual(['large'])
  expect([...keptTeams(of({ large: 40 }, 1))]).toEqual([])
})

test('whatever the teams, every group that an answer shows, and the rest, is of ten people or empty', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 12 }),
      fc.integer({ min: 0, max: 20 }),
      (sizes, without) => {
        const teams = Object.fromEntries(sizes.map((n, at) => [`t${at}`, n]))
        const invited = of(teams, without)
        const kept = keptTeams(invited)
        for (const team of kept) expect(teams[team]).toBeGreaterThanOrEqual(SMALLEST_TEAM)
        const rest = invited.filter((team) => team === null || !kept.has(team)).length
        expect(rest === 0 || rest >= SMALLEST_TEAM || kept.size === 0).toBe(true)
      },
    ),
  )
})
