import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readRolloutFile, VERSION } from './rollout-file.ts'

function draftOf(file: Record<string, unknown>) {
  const read = readRolloutFile({ version: VERSION, ...file })
  if (read.kind !== 'draft') throw new Error(read.kind)
  return read.draft
}
const slugs = (said: { reasons: { slug: string }[] } | undefined) => said?.reasons.map(({ slug }) => slug)

describe('a rollout file', () => {
  test('of the example company is read without a complaint', () => {
    const read = readRolloutFile(parse(readFileSync('examples/meranti-rollout.yaml', 'utf8')))
    if (read.kind !== 'draft') throw new Error(read.kind)
    const { groups, workflows, milestones, goLives, lost } = read.draft
    expect([groups.length, workflows.length, milestones.length, goLives.length, lost.length]).toEqual([
      18, 5, 11, 16, 0,
    ])
    expect([...groups, ...workflows, ...milestones, ...goLives].flatMap(({ reasons }) => reasons)).toEqual([])
    expect(goLives[0]!.value).toEqual({
      group: 'it-sin',
      workflow: 'tickets',
      on: '2027-01-28',
      accessFrom: '2026-12-14',
      milestone: 'tickets-pilot',
      contractOn: '2026-11-16',
    })
  })
  test('that is something else is not taken for one', () => {
    expect(readRolloutFile('hello').kind).toBe('not a rollout')
    expect(readRolloutFile({ version: 'takeroot.plan/1', people: [] })).toEqual({
      kind: 'not a rollout',
      version: 'takeroot.plan/1',
    })
  })
  test('keeps its good entries and says of each bad one where and why', () => {
    const { groups, workflows, milestones, goLives, lost } = draftOf({
      groups: [
        { id: 'fin', where: { department: 'Finance' } },
        { name: 'Nobody' },
        'loose text',
        { id: 'Fin X', where: { team: 'a' } },
      ],
      workflows: [
        { id: 'invoices', live: [45] },
        { id: 'replies', live: 90 },
      ],
      milestones: [{ id: 'm', kind: 'party', on: '2027-13-01' }],
      goLives: [
        { group: 'fin', workflow: 'invoices', on: '2027-03-01', accessFrom: '2027-03-05' },
        { group: 'fin', workflow: 'invoices', on: '2027-03-08' },
        { workflow: 'replies' },
      ],
      people: [],
    })
    expect(groups.map(slugs)).toEqual([[], ['rule-empty'], ['part-unknown', 'rule-empty', 'not-a-key']])
    expect(groups[1]!.key).toBe('nobody')
    expect(workflows.map(slugs)).toEqual([['minutes-wrong'], []])
    expect(slugs(milestones[0])).toEqual(['kind-unknown', 'not-a-day'])
    expect(goLives.map(slugs)).toEqual([['access-after-go-live'], ['twice'], ['missing', 'missing']])
    expect(goLives[1]).toMatchObject({ place: 'goLives 2', reasons: [{ values: { before: 'goLives 1' } }] })
    expect(lost.map(({ place }) => place)).toEqual(['people', 'groups 3'])
  })
})
