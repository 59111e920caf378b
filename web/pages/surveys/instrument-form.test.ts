import { expect, test } from 'vitest'
import { dailyTasks } from '#modules/surveys/daily-tasks.ts'
import { blankItem, type Content, choicesOf, contentOf, linesOfItem, pointsOf } from './instrument-form.ts'

const content = dailyTasks as Content
/** The form as the page would send it, nothing changed. */
function sent(of: Content): FormData {
  const form = new FormData()
  form.set('title', of.title)
  form.set('purpose', of.purpose)
  form.set('suits', of.suits)
  if (of.isSensitive) form.set('isSensitive', 'on')
  for (const [at, item] of of.items.entries()) {
    form.set(`${at}.self`, item.says.self ?? '')
    form.set(`${at}.manager`, item.says.manager ?? '')
    form.set(`${at}.help`, item.help ?? '')
    form.set(`${at}.kind`, item.kind)
    form.set(`${at}.lines`, linesOfItem(item))
    if (item.kind === 'range') form.set(`${at}.unit`, item.unit)
    for (const flag of ['cannotSay', 'perSubject', 'reversed'] as const) if (item[flag]) form.set(`${at}.${flag}`, 'on')
    if (item.kind === 'frequency' && item.weekly) form.set(`${at}.weekly`, 'on')
  }
  return form
}

test('a form that nobody touched changes nothing', () => {
  expect(contentOf(sent(content), content)).toEqual(content)
})

test('steps may carry their own numbers, and count on from there', () => {
  expect(pointsOf('0 = None\n A bit \n\n10: A lot')).toEqual([
    { point: 0, label: 'None' },
    { point: 1, label: 'A bit' },
    { point: 10, label: 'A lot' },
  ])
})

test('a choice whose words stay keeps its key, a new one gets a key of its own', () => {
  const before = [{ key: 'special category', label: 'Special' }]
  expect(choicesOf('Special\nÖther things!\nÖther things!', before).map((one) => one.key)).toEqual([
    'special category',
    'ther-things',
    'ther-things-2',
  ])
})

test('a question that becomes another kind of question keeps its key and its words', () => {
  const form = sent(content)
  form.set('1.kind', 'text')
  form.set('2.kind', 'range')
  const { items } = contentOf(form, content)
  expect(items[1]).toMatchObject({ key: 'minutes', kind: 'text', most: 1000 })
  expect(items[2]).toMatchObject({ key: 'errorProb', kind: 'range', unit: 'minutes' })
  expect(items[1]).not.toHaveProperty('unit')
})

test('a new question never takes the key of another', () => {
  const first = blankItem([], 'Hello')
  expect([first.key, blankItem([first, { ...first, key: 'q3' }], 'Hello').key]).toEqual(['q1', 'q4'])
})
