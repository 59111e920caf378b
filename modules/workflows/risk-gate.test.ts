import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { dataClasses, decisionImpacts } from '#modules/needs/data-class.ts'
import { approvable, type GateInput, type RiskApproval, riskGate, type TaskRisk, taskRisk } from './risk-gate.ts'
import { ratedTask, rating, today } from './workflows.fixtures.ts'

const id = (text: string) => text as Id
const task = (change: Partial<TaskRisk> = {}): TaskRisk => ({
  id: id('t'),
  dataClass: 'internal',
  impact: 'internal',
  verifiability: 4,
  ...change,
})
const gate = (change: Partial<GateInput>) =>
  riskGate({
    workflowId: id('w'),
    tasks: [task()],
    tools: ['Helper'],
    area: null,
    suggested: null,
    approvals: [],
    today,
    ...change,
  })
const approval = (change: Partial<RiskApproval>): RiskApproval => ({
  id: id('a'),
  kind: 'tool for data',
  workflowId: null,
  tool: 'helper ',
  dataClass: 'restricted',
  until: today,
  ...change,
})

test('the strictest view counts: one manager who says restricted is enough', () => {
  const views = [
    rating({ dataClass: 'internal' }),
    rating({ view: 'manager', dataClass: 'restricted', verifiability: 1 }),
  ]
  expect(taskRisk(ratedTask('t', views))).toEqual({
    id: 't',
    dataClass: 'restricted',
    impact: 'internal',
    verifiability: 1,
  })
})

test('ordinary internal work is green', () => {
  expect(gate({})).toEqual({ colour: 'green', red: [], amber: [], missing: [] })
})

test('restricted data on a tool that nobody approved for it is red, with one reason per tool', () => {
  const found = gate({ tasks: [task({ dataClass: 'restricted' })], tools: ['Helper', 'Writer'] })
  expect(found.colour).toBe('red')
  expect(found.red).toEqual([
    { kind: 'tool not approved', dataClass: 'restricted', tool: 'Helper', tasks: ['t'] },
    { kind: 'tool not approved', dataClass: 'restricted', tool: 'Writer', tasks: ['t'] },
  ])
  const nameless = gate({ tasks: [task({ dataClass: 'special category' })], tools: [] })
  expect(nameless.red).toMatchObject([{ tool: null }])
  expect(approvable(nameless.red[0]!)).toBeNull()
})

test('an approval of that tool for that class turns it amber until its last day, and no longer', () => {
  const tasks = [task({ dataClass: 'restricted' })]
  expect(gate({ tasks, approvals: [approval({})] })).toMatchObject({
    colour: 'amber',
    amber: [{ kind: 'approved', approval: 'a' }],
  })
  expect(gate({ tasks, approvals: [approval({ until: '2027-01-03' as Day })] }).colour).toBe('red')
  expect(gate({ tasks, approvals: [approval({ dataClass: 'special category' })] }).colour).toBe('red')
  expect(gate({ tasks, approvals: [approval({ tool: 'Other' })] }).colour).toBe('red')
  expect(gate({ tasks, approvals: [approval({ workflowId: id('other') })] }).colour).toBe('red')
})

test('a decision about safety that can hardly be checked is red; one that can be checked is amber', () => {
  expect(gate({ tasks: [task({ impact: 'legal or safety', verifiability: 1 })] }).red).toMatchObject([
    { kind: 'hard to check' },
  ])
  expect(gate({ tasks: [task({ impact: 'legal or safety', verifiability: 2 })] }).colour).toBe('amber')
  const approved = gate({
    tasks: [task({ impact: 'legal or safety', verifiability: 0 })],
    approvals: [approval({ kind: 'hard to check', workflowId: id('w'), tool: null, dataClass: null })],
  })
  expect(approved.colour).toBe('amber')
})

test('what the organisation calls high-risk is red, and so is what looks like it until somebody says', () => {
  expect(gate({ area: 'recruitment' }).red).toEqual([{ kind: 'high-risk use', area: 'recruitment' }])
  expect(gate({ suggested: 'recruitment' }).red).toEqual([{ kind: 'perhaps high-risk', area: 'recruitment' }])
  expect(gate({ area: 'none', suggested: 'recruitment' }).colour).toBe('green')
  const everywhere = approval({ kind: 'high-risk use', workflowId: null })
  expect(gate({ area: 'recruitment', approvals: [everywhere] }).colour).toBe('red')
  expect(gate({ area: 'recruitment', approvals: [{ ...everywhere, workflowId: id('w') }] }).colour).toBe('amber')
})

test('confidential data, people outside the team and doubtful checks ask for a guardrail', () => {
  expect(gate({ tasks: [task({ dataClass: 'confidential' })] }).amber).toEqual([
    { kind: 'confidential data', tasks: ['t'] },
  ])
  expect(gate({ tasks: [task({ impact: 'customer or employee' })] }).amber).toMatchObject([{ kind: 'reaches people' }])
  expect(gate({ tasks: [task({ verifiability: 1 })] }).amber).toEqual([{ kind: 'not easy to check', tasks: ['t'] }])
})

test('without answers the gate is not assessable, never green; what is red already stays red', () => {
  expect(gate({ tasks: [] })).toMatchObject({ colour: 'not assessable', missing: [{ what: 'tasks' }] })
  expect(
    gate({ tasks: [task({ dataClass: null, impact: null, verifiability: null })] }).missing.map((one) => one.what),
  ).toEqual(['data class', 'decision impact', 'verifiability'])
  expect(gate({ tasks: [task({ dataClass: null })], area: 'recruitment' }).colour).toBe('red')
})

test('one more view never makes the gate milder', () => {
  const rank = { green: 0, amber: 1, red: 2, 'not assessable': -1 }
  const view = fc.record({
    dataClass: fc.constantFrom(...dataClasses),
    decisionImpact: fc.constantFrom(...decisionImpacts),
    verifiability: fc.integer({ min: 0, max: 4 }),
  })
  fc.assert(
    fc.property(fc.array(view, { minLength: 1, maxLength: 4 }), view, (views, another) => {
      const colour = (given: typeof views) =>
        rank[
          gate({
            tasks: [
              taskRisk(
                ratedTask(
                  't',
                  given.map((one) => rating(one)),
                ),
              ),
            ],
          }).colour
        ]
      expect(colour([...views, another])).toBeGreaterThanOrEqual(colour(views))
    }),
    { seed: 4 },
  )
})
