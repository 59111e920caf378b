import { expect, test } from 'vitest'
import { cardDiff } from './card-diff.ts'

const card = { says: 'Ask first.', reason: null, example: 'A payslip' }

test('only the fields whose words changed are shown', () => {
  expect(cardDiff(card, { ...card, says: 'Ask HR first.' })).toEqual([
    {
      field: 'says',
      pieces: [
        { kind: 'same', text: 'Ask ' },
        { kind: 'new', text: 'HR ' },
        { kind: 'same', text: 'first.' },
      ],
    },
  ])
  expect(cardDiff(card, { ...card })).toEqual([])
})

test('a reason that was added or taken away is a change; none and empty are the same', () => {
  expect(cardDiff(card, { ...card, reason: '' })).toEqual([])
  expect(cardDiff(card, { ...card, example: null })).toEqual([
    { field: 'example', pieces: [{ kind: 'gone', text: 'A payslip' }] },
  ])
})
