import { expect, test } from 'vitest'
import { bodyParts, tidy, wholeText } from './file-body.ts'

const BODY = 'Before.\n\n# One\n\nText\n\n## Inner (5 min)\n\n- a\n\n  b\n\n```\n# code\n```\n\n# Two\n'

test('first-level headings hold second-level ones, each with its line', () => {
  const { intro, parts } = bodyParts(BODY, 10)
  expect(intro).toBe('Before.')
  expect(parts.map(({ title, line }) => [title, line])).toEqual([
    ['One', 12],
    ['Two', 26],
  ])
  expect(parts[0]!.parts).toMatchObject([{ title: 'Inner (5 min)', line: 16, text: '- a\n\n  b\n\n```\n# code\n```' }])
})

test('a part can be put together again', () => {
  const { parts } = bodyParts(BODY, 1)
  expect(wholeText(parts[0]!)).toBe('Text\n\n## Inner (5 min)\n\n- a\n\n  b\n\n```\n# code\n```')
  expect(tidy('\n  \n    code\n\n')).toBe('    code')
})
