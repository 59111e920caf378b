import { expect, test } from 'vitest'
import { goodUnit } from '../../../modules/curriculum/curriculum.fixtures.ts'
import { keyOf, rowsChanged, unitOfForm } from './unit-form.ts'

function form(fields: Record<string, string | string[]>): FormData {
  const sent = new FormData()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) sent.append(name, one)
  return sent
}
const head = { title: 'Title', role: 'end user', department: 'Finance', workflow: 'invoice-processing' }

test('what the form does not carry stays as it was', () => {
  const before = goodUnit()
  expect(unitOfForm(form({ ...head, title: before.title }), before)).toEqual(before)
})

test('rows are read in their order, empty ones are dropped, new objectives get an id', () => {
  const unit = unitOfForm(
    form({
      ...head,
      'has.objectives': '1',
      'objectives.0.id': 'check',
      'objectives.0.does': 'Compares it',
      'objectives.1.does': 'Records it',
      'objectives.1.metric': 'records',
      'objectives.2.does': '',
      'has.blocks': '1',
      'blocks.10.title': 'Last',
      'blocks.10.minutes': '5',
      'blocks.10.mode': 'practice',
      'blocks.10.purpose': 'reflection',
      'blocks.10.text': 'a\r\nb',
      'blocks.2.title': 'First',
      'blocks.2.minutes': 'ten',
      'blocks.2.mode': 'instructor',
      'blocks.2.purpose': 'opening',
    }),
    goodUnit(),
  )
  expect(unit.objectives.map(({ id, does }) => [id, does])).toEqual([
    ['check', 'Compares it'],
    ['objective-1', 'Records it'],
  ])
  expect(unit.blocks.map(({ title, minutes, text }) => [title, minutes, text])).toEqual([
    ['First', 0, ''],
    ['Last', 5, 'a\nb'],
  ])
})

test('a variant leaves to the shared unit what is ticked as shared', () => {
  const before = goodUnit({ variantOf: 'base', inherits: ['tools', 'rubric'], tools: [] })
  expect(unitOfForm(form({ ...head, inherit: ['tools'], tools: 'ignored' }), before)).toMatchObject({
    inherits: ['tools'],
    tools: [],
  })
})

test('rows are added, taken out and moved by buttons', () => {
  const unit = goodUnit()
  expect(rowsChanged(unit, 'add:blocks').blocks).toHaveLength(4)
  expect(rowsChanged(unit, 'up:blocks:1').blocks.map(({ title }) => title)).toEqual([
    'Watch one',
    'Concerns and norms',
    'Your own three',
  ])
  expect(rowsChanged(unit, 'up:blocks:0').blocks).toEqual(unit.blocks)
  expect(rowsChanged(unit, 'remove:criteria:0').rubric!.criteria).toHaveLength(3)
  expect(rowsChanged(unit, 'add:nonsense')).toEqual(unit)
  expect(keyOf('Never paste an invoice!')).toBe('never-paste-an-invoice')
})
