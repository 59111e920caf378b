import { expect, test } from 'vitest'
import { cellName, cellsOfForm } from './matrix-form.ts'

test('a cell that was left undecided is no decision', () => {
  const form = new FormData()
  form.set(cellName('t1', 'special category'), 'not allowed')
  form.set(cellName('t1', 'public'), '')
  form.set('reason', 'x')
  expect(cellsOfForm(form)).toEqual([{ toolId: 't1', dataClass: 'special category', verdict: 'not allowed' }])
})

test('what a form was made to say besides is left out', () => {
  const form = new FormData()
  form.set('cell/t1/secret', 'allowed')
  form.set('cell/t1/public', 'perhaps')
  expect(cellsOfForm(form)).toEqual([])
})
