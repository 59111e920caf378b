import { expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { portfolioVerdict } from './portfolio-verdict.ts'

const decision = {
  id: 'd',
  decidedAt: instant('2027-01-04T02:00:00Z'),
  decidedBy: 'Dana',
  workflows: [
    { id: 'invoices', name: 'Invoices', choice: 'keep' as const, reason: 'Most hours.' },
    { id: 'policies', name: 'Policies', choice: 'drop' as const, reason: 'Twice a year.' },
  ],
}

test('a bootcamp on fine-tuning trains work that is not in the catalogue, and the verdict says so', () => {
  expect(portfolioVerdict([{ id: null, name: 'Fine-tuning' }], { decision })).toEqual([
    { id: null, name: 'Fine-tuning', kind: 'not in the catalogue' },
  ])
})

test('chosen, dropped with its reason, and never weighed are three different things', () => {
  const programme = ['invoices', 'policies', 'new'].map((id) => ({ id, name: id }))
  expect(portfolioVerdict(programme, { decision })).toEqual([
    { id: 'invoices', name: 'invoices', kind: 'chosen', reason: 'Most hours.' },
    {
      id: 'policies',
      name: 'policies',
      kind: 'dropped',
      reason: 'Twice a year.',
      decidedAt: decision.decidedAt,
      decidedBy: 'Dana',
    },
    { id: 'new', name: 'new', kind: 'not weighed' },
  ])
})

test('before anything is decided nothing is called dropped', () => {
  expect(portfolioVerdict([{ id: 'invoices', name: 'Invoices' }], { decision: null })).toMatchObject([
    { kind: 'nothing decided' },
  ])
})
