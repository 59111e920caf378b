import { describe, expect, test } from 'vitest'
import { makeUp } from './make-up.ts'
import { planProgramme } from './plan.ts'
import type { PlanFile } from './plan-file.ts'
import { people, smallFile } from './planner.fixtures.ts'

const options = { seed: 1, iterations: 500 }
/** Three cohorts of fifteen, one facilitator: their sessions lie on different hours. */
const file = smallFile({ people: people('sin', 45), policy: { cohort: [8, 16] } })
const answer = planProgramme(file, options)
const [first, second, third] = answer.cohorts
const who = first!.people[0]!
const live = answer.sessions.find((one) => one.cohort === first!.id && one.kind === 'live')!
const offered = (over: Partial<PlanFile> = {}, person = who) =>
  makeUp({ ...file, ...over }, answer, person, live.id).map((one) => one.cohort)
const withPerson = (by: Partial<PlanFile['people'][number]>) => ({
  people: file.people.map((one) => (one.id === who ? { ...one, ...by } : one)),
})

describe('who missed a session', () => {
  test('can go to another cohort of the workflow, the nearest day first, while a seat is left', () => {
    const found = makeUp(file, answer, who, live.id)
    expect(found.map((one) => one.cohort).sort()).toEqual([second!.id, third!.id])
    expect(found.map((one) => one.seats)).toEqual([1, 1])
    expect(found.map((one) => one.days)).toEqual([...found.map((one) => one.days)].sort((a, b) => a - b))
    expect(offered({ policy: { cohort: [8, 15] } })).toEqual([])
  })

  test('is not sent where they are busy, on leave or off work', () => {
    const other = answer.sessions.find((one) => one.cohort === second!.id && one.kind === 'live')!
    const busy = [{ from: other.start, to: new Date(Date.parse(other.start) + 900_000).toISOString() }]
    expect(offered(withPerson({ busy }))).toEqual([third!.id])
    expect(offered(withPerson({ leave: [['2027-01-01', '2027-12-31']] }))).toEqual([])
    expect(offered(withPerson({ hours: { sat: ['09:00', '12:00'] } }))).toEqual([])
  })

  test('is not sent into the past, beyond the window, or to a language they do not speak', () => {
    expect(offered({ today: '2027-02-20' })).toEqual([])
    const short = {
      ...answer,
      sessions: answer.sessions.map((one) =>
        one.id === live.id ? { ...one, window: { opens: '2027-02-01', closes: '2027-02-01' } } : one,
      ),
    }
    expect(makeUp(file, short, who, live.id)).toEqual([])
    expect(offered(withPerson({ languages: ['th'] }))).toEqual([])
  })

  test('keeps the order of two live sessions, and one session a day', () => {
    const pairs = { ...file, workflows: [{ id: 'invoices', live: [60, 60] }] }
    const two = planProgramme(pairs, options)
    const mine = two.sessions.filter((one) => one.cohort === first!.id && one.kind === 'live')
    const day = (start: string) => start.slice(0, 10)
    for (const { start } of makeUp(pairs, two, who, mine[0]!.id)) expect(day(start) < day(mine[1]!.start)).toBe(true)
    for (const { start } of makeUp(pairs, two, who, mine[1]!.id)) expect(day(start) > day(mine[0]!.start)).toBe(true)
  })

  test('must be a person of the file, and the session one of the plan', () => {
    expect(() => makeUp(file, answer, 'ghost', live.id)).toThrow(RangeError)
    expect(() => makeUp(file, answer, who, 'nothing')).toThrow(RangeError)
  })
})
