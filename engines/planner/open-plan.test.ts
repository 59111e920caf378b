import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../tools/plan-check.ts'
import { assignmentOf, costOf } from './core/assignment.ts'
import { generatePlanFile } from './generate.ts'
import { openPlan } from './open-plan.ts'
import { planProgramme } from './plan.ts'
import type { PlanEvent } from './plan-events.ts'
import type { PlanFile } from './plan-file.ts'
import { people, smallFile } from './planner.fixtures.ts'
import { mulberry32, oneOf, whole } from './random.ts'

const options = { seed: 1, iterations: 2000 }
const company = generatePlanFile({ seed: 3, people: 220, facilitators: 6, sites: 4 })
const published = planProgramme(company, options)
const id = (goLive: PlanFile['goLives'][number]) => `${goLive.group}/${goLive.workflow}`

/** One event of each kind that leaves everybody where they learn, by the dice. */
function anyEvent(seed: number): PlanEvent {
  const random = mulberry32(seed)
  const goLive = oneOf(random, company.goLives)
  const shift = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
  const session = oneOf(random, published.sessions)
  const from = session.start.slice(0, 10)
  return oneOf(random, [
    { kind: 'move-go-live', goLive: id(goLive), on: shift(goLive.on, whole(random, -10, 20)) },
    { kind: 'access', goLive: id(goLive), from: shift(goLive.on, -whole(random, 14, 30)) },
    { kind: 'leave', person: oneOf(random, company.people).id, from, to: shift(from, 3) },
    { kind: 'busy', person: oneOf(random, company.people).id, from: session.start, to: `${shift(from, 1)}T23:00:00Z` },
    { kind: 'facilitator-away', facilitator: session.facilitator, from, to: shift(from, 4) },
    { kind: 'lost-room', site: company.sites[0]!.id, room: company.sites[0]!.rooms![whole(random, 0, 1)]!.id },
    { kind: 'move-session', session: session.id, start: shift(from, 1) + session.start.slice(10) },
  ] as const)
}

describe('a plan that is held open', () => {
  test('tries any event and puts everything back to the byte, then does it and comes to the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const event = anyEvent(seed)
        const plan = openPlan(company, published)
        const { work, state } = plan.draft()
        const bytes = () =>
          JSON.stringify([
            assignmentOf(state),
            state.cost,
            work.sessions.map((one) => [one.window, one.ideal, one.off]),
          ])
        const before = bytes()
        const tried = plan.whatIf(event)
        expect(bytes()).toBe(before)
        expect(plan.whatIf(event)).toEqual(tried)
        expect(plan.apply(event)).toEqual(tried)
        const after = plan.draft()
        expect(costOf(after.work.problem, assignmentOf(after.state))).toBe(after.state.cost)
      }),
      { numRuns: 25, seed: 11 },
    )
  })

  test('after any two events its answer keeps every rule of the file as it reads then', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const plan = openPlan(company, published)
        plan.apply(anyEvent(seed))
        plan.apply(anyEvent(seed + 7))
        expect(checkPlan(plan.file(), plan.answer())).toEqual([])
      }),
      { numRuns: 8, seed: 12 },
    )
  })

  test('a facilitator who is ill is replaced where somebody can, and only their sessions move', () => {
    const plan = openPlan(company, published)
    const { facilitator, start } = published.sessions[0]!
    const on = start.slice(0, 10)
    const ill = published.sessions.filter((one) => one.facilitator === facilitator && one.start.slice(0, 10) === on)
    const delta = plan.whatIf({ kind: 'facilitator-away', facilitator, from: on, to: on })
    const must = new Set(ill.map((one) => one.id))
    const touched = [...delta.moved.sessions.map((one) => one.id), ...delta.lost]
    expect(touched.filter((one) => must.has(one)).length).toBeGreaterThan(0)
    expect(touched.length).toBeLessThanOrEqual(must.size + 2)
  })

  test('a new hire joins the cohort of their group, and nobody else gets an update', () => {
    const file = smallFile()
    const plan = openPlan(file, planProgramme(file, options))
    const [hire] = people('sin', 1, { id: 'hana' })
    const delta = plan.apply({ kind: 'new-hire', person: hire! })
    expect(delta.moved.sessions).toEqual([])
    expect(plan.answer().cohorts[0]!.people).toContain('hana')
    expect(checkPlan(plan.file(), plan.answer())).toEqual([])
  })

  test('a new facilitator takes what had no place', () => {
    const file = smallFile({ facilitators: [{ id: 'f1', site: 'sin', skills: ['other'] }] })
    const plan = openPlan(file, planProgramme(file, options))
    const facilitator = { id: 'f2', site: 'sin', skills: ['invoices'] }
    const tried = plan.whatIf({ kind: 'new-facilitator', facilitator })
    expect(tried.found).toHaveLength(5)
    expect(plan.answer().unscheduled).toHaveLength(5)
    plan.apply({ kind: 'new-facilitator', facilitator })
    expect(plan.answer().unscheduled).toEqual([])
  })

  test('a name that is not in the file is refused, and the plan stands', () => {
    const plan = openPlan(company, published)
    const { cost } = plan.draft().state
    expect(() => plan.whatIf({ kind: 'move-go-live', goLive: 'no/such', on: '2027-05-01' })).toThrow(RangeError)
    expect(() => plan.whatIf({ kind: 'leave', person: 'ghost', from: '2027-05-01', to: '2027-05-02' })).toThrow(
      RangeError,
    )
    expect([plan.draft().state.cost, plan.draft().state.journal]).toEqual([cost, undefined])
  })
})

describe('a session that more than half have accepted', () => {
  const file = smallFile()
  const plan = planProgramme(file, options)
  const [live] = plan.sessions
  /** Four working days before the session, so notice is short. */
  const today = new Date(Date.parse(live!.start) - 4 * 86_400_000).toISOString().slice(0, 10)
  const accepted = (share: number) => ({
    ...plan,
    sessions: plan.sessions.map((one) => (one === live ? { ...one, accepted: share } : one)),
  })
  /** Everybody would rather meet later that day: three of ten are busy at the hour that was published. */
  const busier = (share: number) => {
    const busy = [{ from: live!.start, to: new Date(Date.parse(live!.start) + 3_600_000).toISOString() }]
    const crowd = file.people.map((one, i) => (i < 3 ? { ...one, busy } : one))
    const after = planProgramme({ ...file, today, people: crowd, published: accepted(share) }, options)
    return after.sessions[0]!.start === live!.start
  }

  test('stays within notice while a rule allows it', () => {
    expect(busier(0.6)).toBe(true)
  })

  test('moves all the same when its facilitator cannot come, rather than fall out', () => {
    const facilitators = [
      {
        ...file.facilitators[0]!,
        busy: [{ from: live!.start, to: `${live!.start.slice(0, 11)}23:00:00Z` }],
      },
    ]
    const after = planProgramme({ ...file, today, facilitators, published: accepted(0.9) }, options)
    expect(after.unscheduled).toEqual([])
    expect(after.sessions[0]!.start).not.toBe(live!.start)
  })
})
