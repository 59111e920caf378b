import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isKey, type Key, wordsIn } from '#words/words.ts'
import { goodInput, goodProgramme, goodUnit } from './curriculum.fixtures.ts'
import { type Finding, isClean, type Status, summaryOf } from './finding.ts'
import { saidFinding } from './finding-words.ts'
import { lint } from './lint.ts'
import type { LintInput } from './lint-input.ts'
import { type RuleId, ruleIds } from './lint-rules.ts'
import { policyOn, STANDARD } from './policy.ts'
import { readProgramme } from './programme-file.ts'
import type { Block, Programme, Unit } from './unit.ts'
import { readUnit } from './unit-file.ts'

const say = wordsIn('en')

type Fixture = { rule: RuleId; said?: string; severity?: string; input: LintInput; unknown: LintInput }

const one = (change: Partial<Unit>) => goodInput({ units: [goodUnit(change)] })
const of = (change: Partial<Programme>) => goodInput({ programme: goodProgramme(change) })
const block = (change: Partial<Block>): Block => ({
  title: 'A block',
  minutes: 30,
  mode: 'instructor',
  purpose: 'exercise',
  text: 'Do it.',
  ...change,
})
const noTasks = of({ portfolio: null })
const bare = one({ blocks: [], assignment: null })
const own = goodUnit().artifacts![0]!
const objective = goodUnit().objectives[0]!
const assignment = goodUnit().assignment!
const rubric = goodUnit().rubric!
const generic = [{ ...own, kind: 'generic' as const }]
const both: Programme['departments'] = [
  { name: 'Finance', roles: ['end user', 'manager'] },
  { name: 'Warehouse', roles: ['end user', 'manager'] },
]
const advanced = { topics: ['fine-tuning'] }
const forAll = [goodUnit({ department: 'any', role: 'any' })]

/** For every rule an input that fails it and one on which it cannot be told; goodInput passes them all. */
const FIXTURES: Fixture[] = [
  {
    rule: 'R1.1',
    said: 'no-task',
    severity: 'error',
    input: one({ objectives: [{ ...objective, task: null }] }),
    unknown: noTasks,
  },
  {
    rule: 'R1.1',
    said: 'not-prioritised',
    severity: 'error',
    input: one({ objectives: [{ ...objective, task: 'other' }] }),
    unknown: noTasks,
  },
  { rule: 'R1.2', severity: 'error', input: one({ objectives: [{ ...objective, task: 'other' }] }), unknown: noTasks },
  {
    rule: 'R1.2',
    severity: 'warn',
    input: one({ objectives: [objective, objective, { ...objective, task: null }] }),
    unknown: bare,
  },
  {
    rule: 'R1.3',
    said: 'nobody',
    severity: 'error',
    input: of({ needs: { interviews: [], locked: true, openDisagreements: 0 } }),
    unknown: of({ needs: null }),
  },
  {
    rule: 'R1.3',
    said: 'no-managers',
    severity: 'error',
    input: of({
      needs: {
        interviews: [{ department: null, role: 'end user', employees: 3, managers: 0 }],
        locked: true,
        openDisagreements: 0,
      },
    }),
    unknown: of({ departments: null }),
  },
  {
    rule: 'R1.3',
    said: 'no-employees',
    severity: 'error',
    input: of({
      needs: {
        interviews: [{ department: null, role: 'end user', employees: 0, managers: 2 }],
        locked: true,
        openDisagreements: 0,
      },
    }),
    unknown: of({ needs: null }),
  },
  {
    rule: 'R1.4',
    severity: 'error',
    input: of({ needs: { ...goodProgramme().needs!, openDisagreements: 2 } }),
    unknown: of({ needs: { ...goodProgramme().needs!, locked: false } }),
  },
  { rule: 'R1.5', severity: 'warn', input: one({ artifacts: [own, ...generic] }), unknown: one({ artifacts: null }) },
  {
    rule: 'R1.6',
    said: 'no-behaviour',
    severity: 'warn',
    input: one({ objectives: [{ ...objective, does: 'Understands invoices' }] }),
    unknown: one({ objectives: [] }),
  },
  {
    rule: 'R1.6',
    said: 'no-metric',
    severity: 'warn',
    input: one({ objectives: [{ ...objective, metric: null }] }),
    unknown: one({ objectives: [] }),
  },
  {
    rule: 'R1.6',
    said: 'neither',
    severity: 'warn',
    input: one({ objectives: [{ ...objective, does: 'Is aware of invoices', metric: null }] }),
    unknown: one({ objectives: [] }),
  },
  {
    rule: 'R1.7',
    severity: 'warn',
    input: one(advanced),
    unknown: goodInput({ units: [goodUnit(advanced)], programme: null }),
  },
  {
    rule: 'R4.1',
    severity: 'error',
    input: goodInput({ units: forAll }),
    unknown: goodInput({ units: forAll, programme: goodProgramme({ portfolio: null }) }),
  },
  {
    rule: 'R4.2',
    said: 'small',
    severity: 'info',
    input: goodInput({ units: goodInput().units.slice(0, 6) }),
    unknown: goodInput({ units: [], programme: goodProgramme({ departments: null }) }),
  },
  {
    rule: 'R4.2',
    said: 'too-few',
    severity: 'warn',
    input: goodInput({ units: goodInput().units.slice(0, 2) }),
    unknown: goodInput({ units: [], programme: goodProgramme({ departments: null }) }),
  },
  {
    rule: 'R4.2',
    said: 'too-many',
    severity: 'warn',
    input: goodInput({ units: [...goodInput().units, ...goodInput().units] }),
    unknown: goodInput({ units: [], programme: goodProgramme({ departments: null }) }),
  },
  {
    rule: 'R4.3',
    severity: 'warn',
    input: goodInput({
      effects: [
        { department: 'A', effect: 0.5, ci: [0.4, 0.6], n: 20 },
        { department: 'B', effect: 0.1, ci: [0, 0.2], n: 20 },
      ],
    }),
    unknown: goodInput({ effects: null }),
  },
  { rule: 'R4.4', severity: 'error', input: one({ artifacts: generic }), unknown: one({ artifacts: null }) },
  { rule: 'R5.1', said: 'missing', severity: 'warn', input: one({ blocks: [block({})] }), unknown: bare },
  {
    rule: 'R5.1',
    said: 'late',
    severity: 'warn',
    input: one({ blocks: [block({}), block({ title: 'Then', purpose: 'opening' })] }),
    unknown: bare,
  },
  {
    rule: 'FM1',
    severity: 'error',
    input: one({ title: 'ChatGPT basics', objectives: [] }),
    unknown: goodInput({ units: [] }),
  },
  {
    rule: 'FM2',
    severity: 'error',
    input: goodInput({ units: forAll, programme: goodProgramme({ departments: both }) }),
    unknown: goodInput({ programme: goodProgramme({ departments: null }) }),
  },
  {
    rule: 'FM3',
    said: 'licence-date',
    severity: 'error',
    input: of({ anchor: 'licence date' }),
    unknown: of({ anchor: null }),
  },
  {
    rule: 'FM3',
    said: 'too-early',
    severity: 'error',
    input: of({ leadTimes: [{ days: 60, people: 9 }] }),
    unknown: of({ leadTimes: null }),
  },
  {
    rule: 'FM3',
    said: 'outside',
    severity: 'error',
    input: of({
      leadTimes: [
        { days: 20, people: 8 },
        { days: 40, people: 1 },
      ],
    }),
    unknown: of({ leadTimes: null }),
  },
  {
    rule: 'FM3',
    said: 'after-go-live',
    severity: 'blocker',
    input: of({ leadTimes: [{ days: -3, people: 9 }] }),
    unknown: of({ leadTimes: null }),
  },
  {
    rule: 'FM3',
    said: 'single',
    severity: 'warn',
    input: goodInput({ units: [goodUnit()] }),
    unknown: goodInput({ units: [] }),
  },
  { rule: 'D1', said: 'too-little', severity: 'error', input: one({ assignment: null }), unknown: bare },
  {
    rule: 'D1',
    said: 'too-little',
    severity: 'warn',
    input: one({ assignment: { ...assignment, minutes: 20 } }),
    unknown: bare,
  },
  {
    rule: 'D1',
    said: 'too-much',
    severity: 'warn',
    input: one({ assignment: { ...assignment, minutes: 90 } }),
    unknown: bare,
  },
  { rule: 'D2', said: 'long', severity: 'warn', input: one({ blocks: [block({ minutes: 91 })] }), unknown: bare },
  { rule: 'D2', said: 'short', severity: 'warn', input: one({ blocks: [block({ minutes: 59 })] }), unknown: bare },
  { rule: 'D3', severity: 'warn', input: one({ workflows: ['a', 'b'] }), unknown: one({ workflows: [] }) },
  {
    rule: 'D4',
    said: 'no-deliverable',
    severity: 'error',
    input: one({ assignment: { ...assignment, deliverable: null } }),
    unknown: bare,
  },
  {
    rule: 'D4',
    said: 'no-reflection',
    severity: 'warn',
    input: one({ assignment: { ...assignment, reflection: ['tried'] } }),
    unknown: bare,
  },
]

/** What a unit has or has not: absence is the fault itself, so nothing about it can be unknown. */
const PLAIN: Omit<Fixture, 'unknown'>[] = [
  { rule: 'D5', severity: 'warn', input: one({ guardrails: [] }) },
  { rule: 'D6', said: 'missing', severity: 'warn', input: one({ rubric: null }) },
  {
    rule: 'D6',
    said: 'count',
    severity: 'warn',
    input: one({ rubric: { ...rubric, criteria: rubric.criteria.slice(1) } }),
  },
  {
    rule: 'D6',
    said: 'levels',
    severity: 'warn',
    input: one({
      rubric: { ...rubric, criteria: [...rubric.criteria.slice(1), { name: 'Asks', levels: ['No', 'Yes'] }] },
    }),
  },
  { rule: 'D6', said: 'no-gate', severity: 'warn', input: one({ rubric: { ...rubric, gate: null } }) },
  { rule: 'D7', said: 'no-blocks', severity: 'error', input: bare },
  { rule: 'D7', said: 'no-words', severity: 'warn', input: one({ blocks: [block({ text: '' })] }) },
  { rule: 'D8', severity: 'info', input: one({ title: 'Process an invoice in {{erp}}' }) },
  { rule: 'D9', severity: 'warn', input: one({ tools: [] }) },
]

const findings = (input: LintInput, rule: RuleId, status: Status) =>
  lint(input).filter((finding) => finding.ruleId === rule && finding.status === status)

describe('every rule of the session lint', () => {
  test('nothing is wrong with a programme that keeps them all, and every rule says so', () => {
    const all = lint(goodInput())
    expect(all.filter(({ status }) => status !== 'pass')).toEqual([])
    expect(new Set(all.map(({ ruleId }) => ruleId))).toEqual(new Set(ruleIds))
    expect(isClean(summaryOf(all))).toBe(true)
  })
  test('has a case that fails it', () =>
    expect(new Set([...FIXTURES, ...PLAIN].map(({ rule }) => rule))).toEqual(new Set(ruleIds)))
  test.each([...FIXTURES, ...PLAIN].map((one) => [one.rule, one.said ?? 'fail', one.severity, one] as const))(
    '%s is failed as %s, which is %s, with what to do and by whom',
    (rule, said, severity, { input }) => {
      const found = findings(input, rule, 'fail').filter((finding) => finding.said === said)
      expect(found.map((finding) => finding.severity)).toContain(severity)
      expect(found[0]!.remedy[0]).toMatchObject({ template: `${rule}.${said}`, who: expect.any(String) })
      expect(found[0]!.evidence.length).toBeGreaterThan(0)
      const told = saidFinding((key, values) => say(key as Key, values), isKey, found[0]!)
      expect([told.says.includes('{'), told.fix?.includes('{')]).toEqual([said === 'fail' && rule === 'D8', false])
    },
  )
  test.each(FIXTURES.map((one) => [one.rule, one.said ?? 'fail', one] as const))(
    '%s (%s) cannot be told where what it needs is not there',
    (rule, _, { unknown }) => expect(findings(unknown, rule, 'not_assessable').length).toBeGreaterThan(0),
  )
})

describe('the edges', () => {
  test('sixty and ninety minutes are both right', () => {
    for (const minutes of [60, 90])
      expect(findings(one({ blocks: [block({ minutes })] }), 'D2', 'pass')).toHaveLength(1)
  })
  test.each([
    [45, 55, 'pass'],
    [35, 65, 'pass'],
    [46, 54, 'fail'],
    [34, 66, 'fail'],
  ] as const)('%i minutes led and %i of practice: %s', (led, practice, status) => {
    const input = one({
      blocks: [block({ minutes: led, purpose: 'opening' })],
      assignment: { ...assignment, minutes: practice },
    })
    expect(findings(input, 'D1', status)).toHaveLength(1)
  })
  test('breaks and surveys are in nobody’s share, but they take time', () => {
    const blocks = [...goodUnit().blocks, block({ title: 'Break', minutes: 20, mode: 'practice', purpose: 'break' })]
    expect(findings(one({ blocks }), 'D1', 'pass')[0]!.values).toMatchObject({ practice: 70, instructor: 40 })
    expect(findings(one({ blocks }), 'D2', 'pass')[0]!.values.minutes).toBe(85)
  })
  test('fourteen and twenty-eight days are both in time, and one person of ten may be outside', () => {
    const leadTimes = [
      { days: 14, people: 5 },
      { days: 28, people: 4 },
      { days: 50, people: 1 },
    ]
    expect(findings(of({ leadTimes }), 'FM3', 'fail')).toEqual([])
  })
  test('a technical role whose task needs fine-tuning may be taught it', () => {
    const task = { key: 'tune', says: 'Fine-tuning of the ticket model', roles: ['technical' as const] }
    const portfolio = [{ workflow: 'invoice-processing', departments: [], tasks: [task] }]
    const unit = goodUnit({ role: 'technical', ...advanced })
    expect(
      findings(goodInput({ units: [unit], programme: goodProgramme({ portfolio }) }), 'R1.7', 'pass'),
    ).toHaveLength(1)
    expect(
      findings(
        goodInput({ units: [{ ...unit, role: 'end user' }], programme: goodProgramme({ portfolio }) }),
        'R1.7',
        'fail',
      ),
    ).toHaveLength(1)
  })
  test('an interval that touches the middle of the departments fails nobody', () => {
    const effects = [
      { department: 'A', effect: 0.5, ci: [0.4, 0.6] as [number, number], n: 20 },
      { department: 'B', effect: 0.1, ci: [-0.1, 0.3] as [number, number], n: 20 },
    ]
    expect(findings(goodInput({ effects }), 'R4.3', 'fail')).toEqual([])
  })
  test('an organisation’s own value is what counts, until it runs out', () => {
    const own = {
      'curriculum/session.maxMinutes': {
        value: 120,
        reason: 'Factory shifts',
        by: null,
        at: '2027-01-01T00:00:00Z',
        expires_on: '2027-06-30',
      },
    }
    const long = (today: string) => ({ ...one({ blocks: [block({ minutes: 110 })] }), policy: policyOn(own, today) })
    expect(findings(long('2027-06-30'), 'D2', 'fail')).toEqual([])
    expect(findings(long('2027-07-01'), 'D2', 'fail')).toHaveLength(1)
  })
})

/** Evidence that can be missing, and what is left without it. */
const WITHOUT: [string, (input: LintInput) => LintInput][] = [
  ['portfolio', (input) => ({ ...input, programme: input.programme && { ...input.programme, portfolio: null } })],
  ['needs', (input) => ({ ...input, programme: input.programme && { ...input.programme, needs: null } })],
  ['departments', (input) => ({ ...input, programme: input.programme && { ...input.programme, departments: null } })],
  ['anchor', (input) => ({ ...input, programme: input.programme && { ...input.programme, anchor: null } })],
  ['lead times', (input) => ({ ...input, programme: input.programme && { ...input.programme, leadTimes: null } })],
  ['effects', (input) => ({ ...input, effects: null })],
  ['artifacts', (input) => ({ ...input, units: input.units.map((unit) => ({ ...unit, artifacts: null })) })],
]

/** What a rule judged: rules that look at two things are told apart by what they needed. */
function judged(finding: Finding): string {
  const part = finding.ruleId === 'FM3' ? finding.scope.field : finding.ruleId === 'D4' ? finding.scope.field : ''
  return `${finding.ruleId} ${part}`
}

function statuses(input: LintInput): Map<string, Set<Status>> {
  const found = new Map<string, Set<Status>>()
  for (const finding of lint(input))
    found.set(judged(finding), (found.get(judged(finding)) ?? new Set()).add(finding.status))
  return found
}

describe('missing evidence', () => {
  const inputs = [goodInput(), pharmaceutical(), ...FIXTURES.map(({ input }) => input)]
  test.each(WITHOUT)(
    'taking away the %s never turns a judgement into another, only into “cannot be told”',
    (_, without) => {
      for (const input of inputs) {
        const before = statuses(input)
        for (const [rule, after] of statuses(without(input)))
          for (const status of after)
            if (status !== 'not_assessable') expect([rule, ...(before.get(rule) ?? [])]).toContain(status)
      }
    },
  )
  test('the same facts give the same findings, in the same order', () => {
    for (const input of inputs) expect(JSON.stringify(lint(structuredClone(input)))).toBe(JSON.stringify(lint(input)))
  })
})

function pharmaceutical(): LintInput {
  const read = readProgramme(readFileSync('examples/pharmaceutical-bootcamp.md', 'utf8'))
  if (read.kind !== 'read') throw new Error(JSON.stringify(read.errors))
  const units = read.programme.units.map((path) => {
    const unit = readUnit(readFileSync(`examples/${path}`, 'utf8'))
    if (unit.kind !== 'read') throw new Error(JSON.stringify(unit.errors))
    return unit.unit
  })
  return { units, programme: read.programme, policy: STANDARD }
}

test('the bootcamp for the pharmaceutical distributor fails for the reasons of the seed, and for no others', () => {
  const failed = lint(pharmaceutical()).filter(({ status }) => status === 'fail')
  const byRule = Object.fromEntries(
    [...Map.groupBy(failed, ({ ruleId }) => ruleId)].map(([rule, all]) => [rule, all.map(({ said }) => said)]),
  )
  expect(byRule).toEqual({
    'R1.1': ['no-task', 'no-task', 'no-task'],
    'R1.2': ['fail'],
    'R1.3': ['nobody', 'nobody'],
    'R1.5': ['fail', 'fail'],
    'R1.6': ['neither', 'neither', 'neither', 'neither', 'neither'],
    'R1.7': ['fail', 'fail'],
    'R4.1': ['fail'],
    'R4.2': ['too-few'],
    'R4.4': ['fail'],
    'R5.1': ['missing', 'missing', 'missing'],
    FM1: ['fail'],
    FM2: ['fail', 'fail'],
    FM3: ['licence-date'],
    D1: ['too-little', 'too-little', 'too-little'],
    D2: ['long', 'long', 'long'],
    D4: ['no-deliverable', 'no-deliverable', 'no-reflection', 'no-reflection'],
    D5: ['fail', 'fail', 'fail'],
    D6: ['missing', 'missing', 'missing'],
  })
  expect(failed.find(({ ruleId }) => ruleId === 'R1.2')!.values).toMatchObject({ share: 0, all: 585 })
  expect(failed.filter(({ ruleId }) => ruleId === 'R1.7').flatMap(({ values }) => values.topics)).toEqual([
    'retrieval-augmented generation',
    'model architecture',
    'fine-tuning',
  ])
})
