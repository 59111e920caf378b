import { expect, test } from 'vitest'
import { goodUnit } from './curriculum.fixtures.ts'
import { unitChanges } from './unit-diff.ts'

test('a unit that was not touched has no changes', () => expect(unitChanges(goodUnit(), goodUnit())).toEqual([]))

test('what was added, taken out, moved and reworded is named by its block', () => {
  const [opening, demonstration, exercise] = goodUnit().blocks
  const after = goodUnit({
    title: 'Process an invoice',
    blocks: [exercise!, { ...opening!, minutes: 15 }, { ...demonstration!, title: 'Watch two' }],
  })
  expect(unitChanges(goodUnit(), after).map(({ kind, part, name }) => `${kind} ${part} ${name}`)).toEqual([
    'changed field title',
    'changed block Concerns and norms',
    'added block Watch two',
    'removed block Watch one',
    'moved block Your own three',
    'moved block Concerns and norms',
  ])
})

test('a level of the rubric that changed is shown in its own words', () => {
  const rubric = structuredClone(goodUnit().rubric!)
  rubric.criteria[0]!.levels[3] = 'Finds the planted error'
  expect(
    unitChanges(goodUnit(), goodUnit({ rubric }))[0]!.pieces.some(
      ({ kind, text }) => kind === 'in' && text.includes('planted'),
    ),
  ).toBe(true)
})
