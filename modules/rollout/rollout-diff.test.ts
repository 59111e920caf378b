import { describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { countsOf, judgeRollout, type Known } from './rollout-diff.ts'
import { readRolloutFile, VERSION } from './rollout-file.ts'

const [fin, inv, live, sin] = ['1', '2', '3', '4'] as unknown as Id[]
const everything = { groups: true, workflows: true, goLives: true, moves: true }
const known = (more: Partial<Known> = {}): Known => ({
  groups: new Map([
    [
      'fin',
      { id: fin!, key: 'fin', name: 'Finance', rule: { department: ['Finance'], site: [sin!] }, retiredAt: null },
    ],
  ]),
  workflows: new Map([
    [
      'invoices',
      {
        id: inv!,
        key: 'invoices',
        name: 'Invoices',
        ownerId: null,
        tool: null,
        accessSystem: null,
        riskNote: null,
        liveMinutes: [75],
        whereItFits: 'Set by hand',
        whatGoodLooksLike: null,
        retiredAt: null,
      },
    ],
  ]),
  milestones: new Map(),
  goLives: new Map([
    [
      'fin invoices',
      {
        id: live!,
        group: 'fin',
        workflow: 'invoices',
        on: day('2027-03-15'),
        accessFrom: null,
        milestone: null,
        contractOn: null,
        before: [day('2027-03-01')],
      },
    ],
  ]),
  sites: new Map([['singapore', { id: sin!, name: 'Singapore' }]]),
  people: new Map(),
  departments: new Set(['finance']),
  may: everything,
  ...more,
})

function judge(file: Record<string, unknown>, more: Partial<Known> = {}) {
  const read = readRolloutFile({ version: VERSION, ...file })
  if (read.kind !== 'draft') throw new Error(read.kind)
  return judgeRollout(read.draft, known(more))
}
const group = { id: 'fin', name: 'Finance', where: { department: 'Finance', site: 'singapore' } }

describe('an import', () => {
  test('of what stands there already changes nothing, and keeps what only the page knows', () => {
    const diff = judge({
      groups: [group],
      workflows: [{ id: 'invoices', name: 'Invoices' }],
      goLives: [{ group: 'fin', workflow: 'invoices', on: '2027-03-15' }],
    })
    expect(countsOf([...diff.groups, ...diff.workflows, ...diff.goLives])).toEqual({
      new: 0,
      changed: 0,
      unchanged: 3,
      bad: 0,
    })
    expect(diff.workflows[0]!.after.whereItFits).toBe('Set by hand')
  })
  test('says what would change, before and after', () => {
    const diff = judge({
      groups: [{ ...group, where: { department: ['Finance', 'Treasury'] } }],
      goLives: [{ group: 'fin', workflow: 'invoices', on: '2027-03-20' }],
    })
    expect(diff.groups[0]!.changes).toEqual([
      { field: 'rule', before: 'department: Finance; site: Singapore', after: 'department: Finance or Treasury' },
    ])
    expect(diff.groups[0]!.reasons).toEqual([{ slug: 'department-unknown', values: { value: 'Treasury' } }])
    expect(diff.goLives[0]).toMatchObject({
      verdict: 'changed',
      isMove: true,
      changes: [{ field: 'on', before: '2027-03-15', after: '2027-03-20' }],
    })
  })
  test('does not take back a move that was made by hand since', () => {
    const diff = judge({ goLives: [{ group: 'fin', workflow: 'invoices', on: '2027-03-01' }] })
    expect(diff.goLives[0]).toMatchObject({ verdict: 'unchanged', isMove: false, after: { on: '2027-03-15' } })
    expect(diff.goLives[0]!.reasons[0]!.slug).toBe('moved-by-hand')
  })
  test('refuses an unknown site by name with those there are, and the go-lives that need its group', () => {
    const diff = judge({
      groups: [{ id: 'hr', where: { site: 'Atlantis' } }],
      goLives: [
        { group: 'hr', workflow: 'invoices', on: '2027-03-15' },
        { group: 'ops', workflow: 'invoices', on: '2027-03-15', milestone: 'gone' },
      ],
    })
    expect(diff.groups[0]).toMatchObject({
      verdict: 'bad',
      reasons: [{ slug: 'site-unknown', values: { value: 'Atlantis', known: 'Singapore' } }],
    })
    expect(diff.goLives.map(({ reasons }) => reasons.map(({ slug }) => slug))).toEqual([
      ['group-bad'],
      ['group-unknown', 'milestone-unknown'],
    ])
  })
  test('lets somebody who may not move go-lives change nothing but the rest', () => {
    const may = { ...everything, moves: false, groups: false }
    const diff = judge(
      {
        groups: [group, { id: 'new', where: { department: 'Finance' } }],
        goLives: [{ group: 'fin', workflow: 'invoices', on: '2027-04-01' }],
      },
      { may },
    )
    expect(diff.groups.map(({ verdict }) => verdict)).toEqual(['unchanged', 'bad'])
    expect(diff.goLives[0]!.reasons[0]!.slug).toBe('not-yours')
  })
  test('brings back what was retired', () => {
    const retired = new Map([['fin', { ...known().groups.get('fin')!, retiredAt: '2027-01-01' }]])
    expect(judge({ groups: [group] }, { groups: retired }).groups[0]).toMatchObject({
      verdict: 'changed',
      changes: [{ field: 'retired' }],
    })
    expect(
      judge({ goLives: [{ group: 'fin', workflow: 'invoices', on: '2027-03-15' }] }, { groups: retired }).goLives[0]!
        .verdict,
    ).toBe('bad')
  })
})
