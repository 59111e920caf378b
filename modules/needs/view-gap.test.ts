import { describe, expect, test } from 'vitest'
import { nothingSaid, type Rating } from './rating.ts'
import { minutesEach, mostSayNever, viewGap } from './view-gap.ts'

const says = (some: Partial<Rating>): Rating => ({ ...nothingSaid, ...some })
const flat = (minutes: number) => says({ minutes: { low: minutes, mode: minutes, high: minutes } })
const gapOf = (ordinal: ReturnType<typeof viewGap>['ordinal'], item: string) =>
  ordinal.find((one) => one.item === item)!

describe('the manager beside the employees', () => {
  test('a manager who says 40 minutes where three employees say 10, 20 and 40 says twice as much', () => {
    const { minutes } = viewGap([flat(10), flat(20), flat(40)], [flat(40)])
    expect(minutes!.ratio).toBeCloseTo(2, 12)
    // s of ln(10, 20, 40) is ln 2; t(.975, 2) = 4.302653 (R: qt): exp(ln 2 -/+ t ln 2 / sqrt 3)
    expect(minutes!.low).toBeCloseTo(2 * Math.exp((-4.302652729911275 * Math.LN2) / Math.sqrt(3)), 6)
    expect(minutes!.high).toBeCloseTo(2 * Math.exp((4.302652729911275 * Math.LN2) / Math.sqrt(3)), 6)
  })
  test('one employee gives a ratio and no interval', () => {
    const { minutes } = viewGap([flat(10)], [flat(5)])
    expect(minutes).toMatchObject({ low: null, high: null, n: 1 })
    expect(minutes!.ratio).toBeCloseTo(0.5, 12)
  })
  test('categories are compared as times a year', () => {
    const { frequency } = viewGap([says({ frequencyCat: 5 })], [says({ weeklyCount: 5 })])
    expect(frequency!.ratio).toBeCloseTo(1, 12)
  })
  test('a view that says never has no ratio, and that is said', () => {
    const gap = viewGap([says({ frequencyCat: 5 })], [says({ isNever: true })])
    expect([gap.frequency, gap.managersSayNever, gap.employeesSayNever]).toEqual([null, true, false])
  })
  test('five-point items differ in means, and 4, 4, 5, 3, 4 agree within at .75', () => {
    const employees = [4, 4, 5, 3, 4].map((importance) => says({ importance }))
    const importance = gapOf(viewGap(employees, [says({ importance: 2 })]).ordinal, 'importance')
    expect(importance).toMatchObject({ employees: 4, managers: 2, gap: -2, answered: 5 })
    expect(importance.rWg).toBeCloseTo(0.75, 12)
  })
  test('who did not answer is missing, never zero', () => {
    const gap = viewGap([nothingSaid], [says({ importance: 3 })])
    expect(gapOf(gap.ordinal, 'importance')).toMatchObject({ employees: null, gap: null, answered: 0 })
    expect([gap.frequency, gap.minutes]).toEqual([null, null])
  })
  test('each view counts with its strictest class', () => {
    const employees = [says({ dataClass: 'internal' }), says({ dataClass: 'restricted' })]
    expect(viewGap(employees, [says({ dataClass: 'internal' })]).dataClass).toEqual({
      employees: 'restricted',
      managers: 'internal',
    })
  })
})

test('minutes are the low, four times the usual and the high, over six', () => {
  expect(minutesEach(says({ minutes: { low: 10, mode: 20, high: 60 } }))).toBe(25)
  expect(minutesEach(nothingSaid)).toBeNull()
})

test('half of them is not most of them', () => {
  const never = says({ isNever: true })
  const daily = says({ frequencyCat: 5 })
  expect(mostSayNever([never, daily])).toBe(false)
  expect(mostSayNever([never, never, daily])).toBe(true)
  expect(mostSayNever([nothingSaid])).toBe(false)
})
