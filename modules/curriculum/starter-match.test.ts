import { expect, test } from 'vitest'
import { goodUnit } from './curriculum.fixtures.ts'
import { departmentFor, takenOver, taskProposals, workflowFor } from './starter-match.ts'

const workflows = [
  { key: 'supplier-invoices', name: 'Invoice processing' },
  { key: 'hiring', name: 'Candidate screening' },
]

test('a starter finds its workflow by key or by a name that is like it', () => {
  expect(workflowFor(goodUnit(), workflows)?.key).toBe('supplier-invoices')
  expect(workflowFor(goodUnit({ workflows: ['hiring'] }), workflows)?.key).toBe('hiring')
  expect(workflowFor(goodUnit({ workflows: ['campaign-copy'] }), workflows)).toBeNull()
})

test('departments have other names elsewhere', () => {
  expect(departmentFor('Human Resources', ['Finance', 'HR'])).toBe('HR')
  expect(departmentFor('finance', ['Finance', 'HR'])).toBe('Finance')
  expect(departmentFor('Legal', ['Finance', 'HR'])).toBeNull()
})

test('the task most like an objective is proposed, and none where none is', () => {
  const tasks = [
    { key: 't1', says: 'Match invoices with purchase orders', roles: [] },
    { key: 't2', says: 'Answer the phone', roles: [] },
  ]
  const unit = goodUnit({
    objectives: [...goodUnit().objectives, { id: 'other', does: 'Paints a wall', task: null, metric: null }],
  })
  expect(taskProposals(unit, tasks)).toEqual({ check: 't1', other: null })
})

test('what is taken over is the organisation’s own from then on', () => {
  const unit = takenOver(goodUnit(), {
    key: 'mine',
    workflow: 'supplier-invoices',
    department: 'Accounts',
    tasks: { check: 't1' },
    variantOf: null,
  })
  expect([unit.key, unit.workflows, unit.department, unit.objectives[0]!.task]).toEqual([
    'mine',
    ['supplier-invoices'],
    'Accounts',
    't1',
  ])
})
