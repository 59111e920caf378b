import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assignmentOf, costOf as derivedCost } from './core/assignment.ts'
import { improve } from './core/search.ts'
import { costOf } from './cost.ts'
import { type Draft, firstDraft } from './draft.ts'
import { generatePlanFile } from './generate.ts'
import { programmeOf } from './programme.ts'
import { tangledFile } from './tangled.fixtures.ts'
import { workOf } from './work.ts'

const sum = ({ parts }: ReturnType<typeof costOf>) => Object.values(parts).reduce((all, part) => all + part, 0)
const improved = (draft: Draft, iterations: number): Draft => {
  improve(draft.state, { seed: 4, iterations })
  return draft
}

describe('the plan under construction', () => {
  const file = generatePlanFile({ seed: 21, people: 150, facilitators: 3, departments: 2, workflows: 3 })
  const draft = () => firstDraft(workOf(programmeOf(file)))

  test('its cost is the sum of the parts that are told, after any number of moves', () => {
    const moved = improved(draft(), 3000)
    const cost = costOf(moved)
    expect([sum(cost), derivedCost(moved.work.problem, assignmentOf(moved.state))]).toEqual([cost.total, cost.total])
  })

  test('its parts add up where groups overlap, managers go first and sessions are pinned or pooled', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const given = tangledFile(seed)
        const policy = { ...given.policy, managers: 'separate' as const, officeHours: 'pooled' as const }
        const goLives = given.goLives.map((one, i) => ({ ...one, milestone: i % 3 ? 'release' : 'pilot' }))
        const tangled = improved(firstDraft(workOf(programmeOf({ ...given, policy, goLives }))), 300)
        const cost = costOf(tangled)
        expect([sum(cost), derivedCost(tangled.work.problem, assignmentOf(tangled.state))]).toEqual([
          cost.total,
          cost.total,
        ])
      }),
      { numRuns: 6, seed: 5 },
    )
  })

  test('the search never ends dearer than it began, and with more moves seldom dearer than with fewer', () => {
    const first = draft().state.cost
    const costs = [500, 5000].map((iterations) => improved(draft(), iterations).state.cost)
    expect(costs[0]).toBeLessThanOrEqual(first)
    expect(costs[1]).toBeLessThanOrEqual(costs[0]!)
  })
})
