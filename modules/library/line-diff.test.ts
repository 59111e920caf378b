import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineDiff } from './line-diff.ts'

test('what was taken stands before what came in its place', () => {
  expect(lineDiff('a\nb\nc', 'a\nx\nc\nd').map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'same a',
    'taken b',
    'added x',
    'same c',
    'added d',
  ])
  expect(lineDiff('a', 'a')).toEqual([{ kind: 'same', text: 'a' }])
})
test('both texts can be read from every difference, and equal texts differ in nothing', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 12 })
    .map((lines) => lines.join('\n'))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = lineDiff(before, after)
      const without = (kind: string) => lines.filter((line) => line.kind !== kind).map((line) => line.text)
      expect(without('added').join('\n')).toBe(before)
      expect(without('taken').join('\n')).toBe(after)
      if (before === after) expect(lines.every((line) => line.kind === 'same')).toBe(true)
    }),
  )
})
