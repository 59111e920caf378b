import { describe, expect, test } from 'vitest'
import { listAgreement, yearlyHours } from './list-agreement.ts'
import { nothingSaid, type Rating } from './rating.ts'

/** So many hours a year, said as one time a week. */
const hours = (n: number): Rating => {
  const minutes = (n * 60) / 46
  return { ...nothingSaid, weeklyCount: 1, minutes: { low: minutes, mode: minutes, high: minutes } }
}
const list = (x: number[], y: number[]) =>
  x.map((n, at) => ({ task: 'abcdefghijklmno'[at]!, employees: [hours(n)], managers: [hours(y[at]!)] }))

describe('the whole list of a role', () => {
  test('rankings (1,2,3,4,5,5,7) and (2,1,4,3,5,7,6) agree at tau-b .683130', () => {
    const found = listAgreement(list([1, 2, 3, 4, 5, 5, 7], [2, 1, 4, 3, 5, 7, 6]))
    expect(found.tauB).toBeCloseTo(0.68313, 6)
    expect(found.tasks).toBe(7)
  })
  test('top fives share what they share, and the rest is named', () => {
    const found = listAgreement(list([7, 6, 5, 4, 3, 2, 1], [1, 6, 5, 4, 3, 2, 7]))
    expect(found).toMatchObject({ overlap: 4, topOf: 5, onlyEmployees: ['a'], onlyManagers: ['g'] })
  })
  test('agreement on a scale is told from ten tasks on', () => {
    const rated = (n: number) =>
      Array.from({ length: n }, (_, at) => {
        const said = [{ ...nothingSaid, importance: (at % 5) + 1 }]
        return { task: String(at), employees: said, managers: said }
      })
    const importance = (n: number) => listAgreement(rated(n)).kappas.find((one) => one.item === 'importance')
    expect(importance(9)).toEqual({ item: 'importance', tasks: 9, kappa: null })
    expect(importance(10)).toEqual({ item: 'importance', tasks: 10, kappa: 1 })
  })
  test('a task without minutes or times on one side is left out, and one task is no ranking', () => {
    const found = listAgreement([{ task: 'a', employees: [hours(2)], managers: [nothingSaid] }, ...list([1], [1])])
    expect(found).toMatchObject({ tasks: 1, tauB: null, overlap: null })
  })
})

test('hours of a year are times x minutes, never is no hour, and silence is not zero', () => {
  expect(yearlyHours([{ ...nothingSaid, frequencyCat: 5, minutes: { low: 30, mode: 30, high: 30 } }])).toBe(115)
  expect(yearlyHours([{ ...nothingSaid, isNever: true }])).toBe(0)
  expect(yearlyHours([nothingSaid])).toBeNull()
})
