import { expect, test } from 'vitest'
import { generateInstance } from './generator.ts'
import { slipsOf } from './generator-slips.ts'

const generated = generateInstance({ size: 'M', seed: 101 })
const { sessions, candidates } = generated.problem

test('go-lives slip by a week, two weeks, five days back, three and ten days on', () => {
  const slips = [...slipsOf(generated, 6)]
  expect(slips.map((one) => one.days)).toEqual([7, 14, -5, 3, 10, 7])
  for (const slip of slips) {
    expect(slip.sessions.length).toBeGreaterThanOrEqual(5 * slip.chains.length)
    // Passing over a weekend adds two days at most; nothing goes beyond the horizon.
    expect(slip.moved - slip.days).toBeLessThanOrEqual(2)
  }
  expect([...slipsOf(generated, 6)]).toEqual(slips)
})

test('the starts of a slipped session lie in the window that moved with its go-live, cheapest first', () => {
  for (const { moved, sessions: slipped } of slipsOf(generated, 20))
    for (const { session, slot, cost, day } of slipped) {
      for (let k = 1; k < slot.length; k++)
        expect(cost[k]! * 16_384 + slot[k]!).toBeGreaterThan(cost[k - 1]! * 16_384 + slot[k - 1]!)
      if (sessions.step[session] !== 5 || !slot.length) continue
      // Day 90 allows eleven days and nothing is cut by access: first and last day move with the go-live, weekends apart.
      const days = candidates.day.subarray(candidates.from[session]!, candidates.to[session]!)
      const [least, most] = [Math.min(...day), Math.max(...day)]
      expect(most - least).toBeLessThanOrEqual(10)
      expect(Math.abs(least - Math.min(...days) - moved)).toBeLessThanOrEqual(5)
    }
})

test('a slip gives starts to every session of the group and to no other', () => {
  const [slip] = slipsOf(generated, 1)
  const cohorts = new Set(slip!.sessions.map((one) => sessions.cohort[one.session]!))
  const kin = [...cohorts].map((c) => generated.company.cohorts[c]!)
  expect(new Set(kin.map((one) => `${one.department} ${one.place} ${one.manager}`)).size).toBe(1)
  expect(slip!.chains.length).toBe(cohorts.size)
  const steps = slip!.sessions.map((one) => sessions.step[one.session])
  expect(steps.filter((step) => step === 0).length).toBe(slip!.chains.length)
})
