import { expect, test } from 'vitest'
import { textDiff } from './text-diff.ts'

const side = (kind: 'out' | 'in', before: string, after: string) =>
  textDiff(before, after)
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join('')

test('words that changed stand out, the rest stays', () => {
  expect(textDiff('Compare the total', 'Compare every total')).toEqual([
    { kind: 'same', text: 'Compare ' },
    { kind: 'out', text: 'the' },
    { kind: 'in', text: 'every' },
    { kind: 'same', text: ' total' },
  ])
})

test('both texts can be read from what is shown', () => {
  const [before, after] = ['One two\n\nthree four five', 'Two two\n\nfour five six']
  expect([side('in', before, after), side('out', before, after)]).toEqual([before, after])
  expect([textDiff('', ''), textDiff('', 'a')]).toEqual([[], [{ kind: 'in', text: 'a' }]])
})

test('a long text is compared by its lines', () => {
  const before = Array.from({ length: 2000 }, (_, at) => `word${at}${at % 10 === 9 ? '\n' : ' '}`).join('')
  const pieces = textDiff(before, before.replace('word15 ', 'changed '))
  expect(pieces.filter(({ kind }) => kind !== 'same')).toHaveLength(2)
})
