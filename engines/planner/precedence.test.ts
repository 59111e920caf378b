import { describe, expect, test } from 'vitest'
import { planProgramme } from './plan.ts'
import type { PlanFile } from './plan-file.ts'
import { people, smallFile } from './planner.fixtures.ts'

const options = { seed: 1, iterations: 2000 }

/** Staff and the managers they report to, taught apart by one facilitator. */
const apart = (precedence: number, busy: Partial<PlanFile['people'][number]> = {}): PlanFile =>
  smallFile({
    policy: { managers: 'separate', precedence },
    people: [
      ...people('sin', 10).map((one, i) => ({ ...one, manager: `sin-lead-${(i % 8) + 1}` })),
      ...people('sin', 8, { role: 'lead', isManager: true, ...busy }),
    ],
  })
const firstOf = (file: PlanFile, cohort: string) =>
  planProgramme(file, options).sessions.find((one) => one.cohort === cohort && one.kind === 'live')!.start

describe('who learns first', () => {
  // Until the evening of the 10th every manager is away: alone they would come after their staff.
  const late = { leave: [['2027-01-05', '2027-02-10']] as [string, string][] }

  test('managers before their staff, when that is worth its points', () => {
    const [staff, managers] = ['fin/invoices/1', 'fin/invoices/2'] as const
    expect(firstOf(apart(0, late), managers) > firstOf(apart(0, late), staff)).toBe(true)
    expect(firstOf(apart(100, late), managers) < firstOf(apart(100, late), staff)).toBe(true)
    expect(planProgramme(apart(100, late), options).cost.parts.order).toBe(0)
  })

  test('what cannot be in order costs its points and is planned all the same', () => {
    const goLive = '2027-02-01'
    const file = apart(50, { leave: [['2027-01-05', '2027-01-14']] })
    const short = { ...file, goLives: [{ group: 'fin', workflow: 'invoices', on: goLive }] }
    const away = {
      ...short,
      people: short.people.map((one) => (one.isManager ? one : { ...one, leave: [['2027-01-12', '2027-01-18']] })),
    } as PlanFile
    const answer = planProgramme(away, options)
    expect([answer.cost.parts.order, answer.unscheduled]).toEqual([50, []])
    expect(Object.values(answer.cost.parts).reduce((sum, part) => sum + part, 0)).toBe(answer.cost.total)
  })

  test('a pilot before the rest of its workflow, and never a pilot that goes live later', () => {
    const groups = ['a', 'b'].map((role) => ({ id: role, where: { role } }))
    const team = [
      ...people('sin', 10, { role: 'a', leave: [['2027-02-01', '2027-02-10']] }),
      ...people('sin', 10, { role: 'b' }),
    ]
    const file = (pilotOn: string, precedence: number) =>
      smallFile({
        policy: { precedence },
        people: team,
        groups,
        goLives: [
          { group: 'a', workflow: 'invoices', on: pilotOn, milestone: 'Pilot in finance' },
          { group: 'b', workflow: 'invoices', on: '2027-03-02', milestone: 'release' },
        ],
      })
    const inOrder = (given: PlanFile) => firstOf(given, 'a/invoices/1') < firstOf(given, 'b/invoices/1')
    expect([inOrder(file('2027-03-01', 0)), inOrder(file('2027-03-01', 100))]).toEqual([false, true])
    expect(inOrder(file('2027-03-03', 100))).toBe(false)
  })
})
