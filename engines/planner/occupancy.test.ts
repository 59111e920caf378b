import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { costOf } from './cost.ts'
import { generatePlanFile } from './generate.ts'
import { firstPlan } from './greedy.ts'
import { bestPlace, insertPair } from './insertion.ts'
import { emptyOccupancy, gapAllowed, lift, place, undo } from './occupancy.ts'
import { programmeOf } from './programme.ts'
import { mulberry32 } from './random.ts'
import { force, improve, openSessions } from './search.ts'
import { workOf } from './work.ts'

const work = workOf(
  programmeOf(generatePlanFile({ seed: 21, people: 150, facilitators: 3, departments: 2, workflows: 3 })),
)
const tables = (o: ReturnType<typeof firstPlan>) =>
  JSON.stringify([
    o.cost,
    o.unplaced,
    ...[o.slotOf, o.teacherOf, o.roomOf, o.teacherDay, o.teacherWeek, o.personDay].map((one) => one.join()),
  ])

describe('the plan under construction', () => {
  test('undo puts every table and the cost back, whatever was forced in', () => {
    const o = firstPlan(work)
    const before = tables(o)
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = mulberry32(seed)
        o.log.length = 0
        for (let i = 0; i < 5; i++) force(o, Math.floor(random() * work.sessions.length), random)
        undo(o, 0)
        expect(tables(o)).toBe(before)
      }),
      { numRuns: 40 },
    )
  })

  test('the running cost is the sum of its parts after any number of moves', () => {
    const o = firstPlan(work)
    improve(o, { seed: 4, iterations: 3000 })
    const { total, parts } = costOf(o)
    expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(total)
    const fresh = emptyOccupancy(work)
    for (const { index } of work.sessions)
      if (o.slotOf[index]! >= 0)
        place(fresh, index, o.slotOf[index]!, o.teacherOf[index]!, o.roomOf[index]!, o.baseOf[index]!)
    expect(fresh.cost).toBe(total)
  })

  test('the search never ends dearer than it began, and with more moves seldom dearer than with fewer', () => {
    const first = firstPlan(work).cost
    const costs = [500, 5000].map((iterations) => {
      const o = firstPlan(work)
      improve(o, { seed: 1, iterations })
      return o.cost
    })
    expect(costs[0]).toBeLessThanOrEqual(first)
    expect(costs[1]).toBeLessThanOrEqual(costs[0]!)
  })

  test('a session lifted twice is lifted once', () => {
    const o = firstPlan(work)
    const session = openSessions(o)[0]!
    lift(o, session)
    const { cost } = o
    lift(o, session)
    expect(o.cost).toBe(cost)
  })

  test('live sessions keep 3 to 10 days, refresher and day 30 at least 4', () => {
    expect([2, 3, 10, 11].map((gap) => gapAllowed(0, 100, 100 + gap))).toEqual([false, true, true, false])
    expect(gapAllowed(1, 100, 103)).toBe(false)
    expect([-4, -3, 3, 4].map((gap) => gapAllowed(3, 100, 100 + gap))).toEqual([true, false, false, true])
  })
})

describe('placing', () => {
  test('the best place is no dearer than any other that fits', () => {
    const o = firstPlan(work)
    const random = mulberry32(9)
    for (let i = 0; i < 20; i++) {
      const session = Math.floor(random() * work.sessions.length)
      lift(o, session)
      const best = bestPlace(o, session)
      const dearer = bestPlace(o, session, best ? best.cost : undefined)
      expect(dearer).toBeUndefined()
      if (best) place(o, session, best.slot, best.teacher, best.room, best.base)
    }
  })

  test('two siblings placed together cost no more than one after the other', () => {
    const pairs = work.sessions.filter((one) => one.sibling > one.index)
    for (const { index, sibling } of pairs) {
      const together = emptyOccupancy(work)
      const apart = emptyOccupancy(work)
      const paired = insertPair(together, index, sibling)
      for (const i of [index, sibling]) {
        const found = bestPlace(apart, i)
        if (found) place(apart, i, found.slot, found.teacher, found.room, found.base)
      }
      if (paired) expect(together.cost).toBeLessThanOrEqual(apart.cost)
      else expect(together.unplaced).toBe(work.sessions.length)
    }
  })
})
