import { expect, test } from 'vitest'
import { grantOfForm } from './grant-form.ts'

test('rows come in the order of their places, and one without a heading is taken away', () => {
  const form = new FormData()
  const row = (at: number, place: string, name: string, source: string, more: Record<string, string> = {}) => {
    for (const [field, value] of Object.entries({ place, name, source, ...more })) form.set(`${field}:${at}`, value)
  }
  form.set('name', ' Scheme ')
  form.set('lines', 'session')
  form.set('leastPercent', '80')
  row(0, '2', 'Name', 'name', { format: 'UPPER CASE', needed: 'on' })
  row(1, '1', 'NRIC', 'blank')
  row(2, '3', '', 'email')
  row(3, '1.5', 'UEN', 'constant', { constant: '2019', format: 'HHmm' })
  expect(grantOfForm(form)).toEqual({
    name: 'Scheme',
    lines: 'session',
    leastPercent: '80',
    columns: [
      { name: 'NRIC', source: 'blank', format: null, constant: '', isNeeded: false },
      { name: 'UEN', source: 'constant', format: null, constant: '2019', isNeeded: false },
      { name: 'Name', source: 'name', format: 'UPPER CASE', constant: '', isNeeded: true },
    ],
  })
})
