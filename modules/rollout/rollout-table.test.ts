import { describe, expect, test } from 'vitest'
import { readRolloutTable } from './rollout-table.ts'

const known = {
  groups: [{ key: 'fin-sin', name: 'Finance Singapore' }],
  workflows: [{ key: 'invoices', name: 'Invoice processing' }],
  milestones: [{ key: 'invoices-pilot', name: 'Invoice assistant: pilot in Singapore' }],
}
const header = [
  'Group',
  'Department',
  'Site',
  'Title',
  'Workflow',
  'Go-live date',
  'access_from',
  'Milestone',
  'contract',
]

function draftOf(...rows: string[][]) {
  const read = readRolloutTable([header, ...rows], known)
  if (read.kind !== 'draft') throw new Error(read.kind)
  return read.draft
}

describe('a table of go-lives', () => {
  test('finds again the groups, workflows and milestones it names, and makes keys for new ones', () => {
    const draft = draftOf(
      [
        'Finance Singapore',
        'Finance',
        'Singapore',
        '',
        'Invoice processing',
        '2027-03-01',
        '2027-01-25',
        'pilot',
        '2026-11-16',
      ],
      [
        'Finance Jakarta',
        'Finance',
        'Jakarta',
        'Analyst; Specialist',
        'invoices',
        '2027-03-15',
        '',
        'Tax forms released',
        '',
      ],
      ['', '', '', '', '', '', '', '', ''],
      ['Finance Jakarta', '', '', '', 'Policy search', '2027-03-10', '', 'Tax forms released', ''],
    )
    expect(draft.goLives.map(({ key, place }) => [key, place])).toEqual([
      ['fin-sin invoices', 'row 2'],
      ['finance-jakarta invoices', 'row 3'],
      ['finance-jakarta policy-search', 'row 5'],
    ])
    expect(draft.groups.map(({ key, value }) => [key, value.where?.title])).toEqual([
      ['fin-sin', []],
      ['finance-jakarta', ['Analyst', 'Specialist']],
    ])
    expect(draft.milestones.map(({ key, value }) => [key, value.kind, value.on])).toEqual([
      ['invoices-pilot', 'pilot', '2027-03-01'],
      ['tax-forms-released', 'release', '2027-03-10'],
    ])
    expect(draft.goLives[0]!.value.contractOn).toBe('2026-11-16')
  })
  test('says which row cannot be read, and keeps the others', () => {
    const draft = draftOf(
      ['Finance Singapore', '', '', '', 'Invoice processing', 'soon', '', '', ''],
      ['', 'Finance', '', '', 'x', '2027-03-01', '', '', ''],
      ['Finance Singapore', '', '', '', 'x', '2027-03-01', '', '', ''],
    )
    expect(draft.goLives.map(({ reasons }) => reasons.map(({ slug }) => slug))).toEqual([
      ['not-a-day'],
      ['missing'],
      [],
    ])
  })
  test('that lacks its columns is refused with their names', () => {
    expect(readRolloutTable([['team', 'when']], known)).toEqual({
      kind: 'columns missing',
      missing: ['workflow', 'go_live'],
    })
  })
})
