import { describe, expect, test } from 'vitest'
import { nothingSaid, type Rating } from './rating.ts'
import { taskFlags } from './task-flags.ts'
import { viewGap } from './view-gap.ts'

const says = (some: Partial<Rating>): Rating => ({ ...nothingSaid, ...some })
function flagsOf(employees: Rating[], managers: Rating[], asked = { employees: 1, managers: 1 }) {
  return taskFlags({
    gap: viewGap(employees, managers),
    rated: { employees: employees.length, managers: managers.length },
    asked,
  })
}
const kinds = (...given: Parameters<typeof flagsOf>) => flagsOf(...given).map((flag) => flag.kind)

describe('what employee and manager must talk about', () => {
  test('a factor of two is still agreement, anything beyond is not', () => {
    const flat = (minutes: number) => says({ minutes: { low: minutes, mode: minutes, high: minutes } })
    expect(kinds([flat(10)], [flat(20)])).toEqual([])
    expect(kinds([flat(20)], [flat(10)])).toEqual([])
    expect(kinds([flat(10)], [flat(20.1)])).toEqual(['minutes'])
    expect(kinds([says({ frequencyCat: 3 })], [says({ frequencyCat: 4 })])).toEqual(['frequency'])
  })
  test('two points on a scale of five', () => {
    expect(kinds([says({ importance: 5 })], [says({ importance: 3 })])).toEqual(['gap importance'])
    expect(kinds([says({ importance: 5 })], [says({ importance: 4 })])).toEqual([])
  })
  test('a class that differs always blocks', () => {
    expect(flagsOf([says({ dataClass: 'restricted' })], [says({ dataClass: 'internal' })])).toEqual([
      { kind: 'data class', isGate: true, saidBy: null },
    ])
    expect(kinds([says({ decisionImpact: 'none' })], [says({ decisionImpact: 'legal or safety' })])).toEqual([
      'decision impact',
    ])
    expect(kinds([says({ dataClass: 'restricted' })], [nothingSaid])).toEqual([])
  })
  test('employees who do not agree among themselves', () => {
    const spread = [1, 5, 1, 5].map((difficulty) => says({ difficulty }))
    expect(kinds(spread, [says({ difficulty: 3 })])).toEqual(['spread difficulty'])
  })
  test('one view says never', () => {
    expect(flagsOf([says({ frequencyCat: 5 })], [says({ isNever: true })])).toEqual([
      { kind: 'never', isGate: false, saidBy: 'employee' },
    ])
    expect(kinds([says({ isNever: true })], [says({ isNever: true })])).toEqual([])
  })
  test('a task that one side only named comes first', () => {
    expect(flagsOf([says({ frequencyCat: 5 })], [])).toEqual([{ kind: 'omission', isGate: false, saidBy: 'employee' }])
    expect(flagsOf([], [says({ frequencyCat: 5 })])[0]).toMatchObject({ kind: 'omission', saidBy: 'manager' })
  })
  test('whoever was not asked has left nothing out, and both saying that it is no part of the work agree', () => {
    expect(kinds([says({ frequencyCat: 5 })], [], { employees: 1, managers: 0 })).toEqual([])
    expect(kinds([says({ isNever: true })], [])).toEqual([])
  })
})
