import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordDiff } from './word-diff.ts'

test('a reader sees which word went and which came', () => {
  expect(
    wordDiff('Never paste an invoice into a chat tool.', 'Never paste an invoice or a payslip into a tool.'),
  ).toEqual([
    { kind: 'same', text: 'Never paste an invoice ' },
    { kind: 'new', text: 'or a payslip ' },
    { kind: 'same', text: 'into a ' },
    { kind: 'gone', text: 'chat ' },
    { kind: 'same', text: 'tool.' },
  ])
})

test('the same text is one piece, and no text is none', () => {
  expect(wordDiff('as it was', 'as it was')).toEqual([{ kind: 'same', text: 'as it was' }])
  expect(wordDiff('', '')).toEqual([])
  expect(wordDiff('', 'new')).toEqual([{ kind: 'new', text: 'new' }])
})

const texts = fc.array(fc.constantFrom('never', 'paste', 'a', 'payslip', ' ', ', ', '.', 'don’t', '审批'), {
  maxLength: 25,
})

test('both texts can be read back out of what is shown', () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const pieces = wordDiff(a.join(''), b.join(''))
      const read = (but: string) =>
        pieces
          .filter(({ kind }) => kind !== but)
          .map(({ text }) => text)
          .join('')
      expect(read('new')).toBe(a.join(''))
      expect(read('gone')).toBe(b.join(''))
    }),
  )
})

test('a text of ten thousand words is shown as replaced instead of keeping everybody waiting', () => {
  const long = (word: string) => Array.from({ length: 5000 }, (_, n) => `${word}${n}`).join(' ')
  expect(wordDiff(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['gone', 'new'])
})
