import { expect, test } from 'vitest'
import { coverageOf, departmentsOf } from './coverage.ts'
import { goodUnit } from './curriculum.fixtures.ts'

const units = [
  goodUnit(),
  goodUnit({ key: 'managers', role: 'manager' }),
  goodUnit({ key: 'all', department: 'any', role: 'any', workflows: ['replies'] }),
]

test('each department and role sees which units it has for which work', () => {
  expect(
    coverageOf(units, [{ name: 'Finance', roles: ['end user', 'manager'] }], ['invoice-processing', 'replies']),
  ).toEqual([
    {
      department: 'Finance',
      role: 'end user',
      cells: [
        { workflow: 'invoice-processing', units: ['invoice-check'] },
        { workflow: 'replies', units: ['all'] },
      ],
    },
    {
      department: 'Finance',
      role: 'manager',
      cells: [
        { workflow: 'invoice-processing', units: ['managers'] },
        { workflow: 'replies', units: ['all'] },
      ],
    },
  ])
})

test('departments follow from the units; what is for everybody names none', () => {
  expect(departmentsOf(units)).toEqual([{ name: 'Finance', roles: ['end user', 'manager'] }])
})
