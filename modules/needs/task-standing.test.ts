import { describe, expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { nothingSaid, type Rating } from './rating.ts'
import type { Given, ResolutionKind, View } from './standing-ratings.ts'
import { type TaskFacts, taskStanding } from './task-standing.ts'

const day = (n: number) => instant(`2027-01-0${n}T01:00:00Z`)
const says = (view: View, some: Partial<Rating>, at = day(2)): Given => ({
  id: `${view} ${at}`,
  person: view,
  view,
  at,
  rating: { ...nothingSaid, ...some },
})
const task = (some: Partial<TaskFacts>): TaskFacts => ({
  createdAt: day(1),
  namedBy: null,
  given: [],
  decided: null,
  submitted: [
    { view: 'employee', at: day(2) },
    { view: 'manager', at: day(2) },
  ],
  ...some,
})
const decided = (kind: ResolutionKind, flags: string[]) => ({ kind, flags, at: day(3) })
const apart = [says('employee', { importance: 5 }), says('manager', { importance: 1 })]

describe('a task between its two views', () => {
  test('waits until somebody decides, and the decision covers what it was about', () => {
    expect(taskStanding(task({ given: apart })).open).toEqual(['gap importance'])
    const settled = taskStanding(task({ given: apart, decided: decided('accept manager', ['gap importance']) }))
    expect([settled.open, settled.standing.map((one) => one.view)]).toEqual([[], ['manager']])
    expect(settled.flags.map((flag) => flag.kind)).toEqual(['gap importance'])
  })
  test('measured again, it waits for both views, then counts the new answers only', () => {
    const again = decided('re-measure', ['gap importance'])
    expect(taskStanding(task({ given: apart, decided: again })).open).toEqual(['measured again'])
    const given = [...apart, says('employee', { importance: 4 }, day(4)), says('manager', { importance: 3 }, day(5))]
    const after = taskStanding(task({ given, decided: again }))
    expect([after.open, after.standing.length]).toEqual([[], 2])
  })
  test('a task that was listed after people handed in was not left out by them', () => {
    const given = [says('employee', { frequencyCat: 5 }, day(6))]
    expect(taskStanding(task({ given, createdAt: day(5) })).open).toEqual([])
    expect(taskStanding(task({ given, createdAt: day(1) })).open).toEqual(['omission'])
  })
  test('a task that an employee named was left out by the manager who had handed in before', () => {
    const given = [says('employee', { frequencyCat: 5 }, day(6))]
    expect(taskStanding(task({ given, createdAt: day(5), namedBy: 'employee' })).open).toEqual(['omission'])
  })
  test('a task that was split has no flags and no ratings: its parts do', () => {
    expect(taskStanding(task({ given: apart, decided: decided('split', []) }))).toMatchObject({
      flags: [],
      open: [],
      standing: [],
    })
  })
})
