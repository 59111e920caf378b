import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paragraphsOf } from './paragraphs.ts'

test('a policy becomes headings, paragraphs and clauses that can each become a card', () => {
  expect(
    paragraphsOf(`# Use of **AI**

We use assistants
for *drafting*.

- Never paste a [payslip](https://example.org).
- Ask HR first.

2. Approvals
3) Records

Old style
---------
Text after`),
  ).toEqual([
    { level: 1, text: 'Use of AI' },
    { level: 0, text: 'We use assistants for drafting.' },
    { level: 0, text: 'Never paste a payslip.' },
    { level: 0, text: 'Ask HR first.' },
    { level: 0, text: '2. Approvals' },
    { level: 0, text: '3) Records' },
    { level: 2, text: 'Old style' },
    { level: 0, text: 'Text after' },
  ])
})

test('a pasted text without any marks is cut at its empty lines', () => {
  expect(paragraphsOf('One\r\nstill one\r\n\r\nTwo\r\n\r\n\r\n***\r\n')).toEqual([
    { level: 0, text: 'One still one' },
    { level: 0, text: 'Two' },
  ])
  expect(paragraphsOf('  \n\n---\n')).toEqual([])
})

test('a name with underscores or a price with stars is left as it is', () => {
  expect(paragraphsOf('Use file_name_v2 and 3 * 4 * 5.')).toEqual([
    { level: 0, text: 'Use file_name_v2 and 3 * 4 * 5.' },
  ])
})

test('a wall of text is cut between sentences, and no word is lost', () => {
  const sentence = 'Nobody pastes personal data into a tool that has not been approved for it. '
  const blocks = paragraphsOf(sentence.repeat(200))
  expect(blocks.length).toBeGreaterThan(3)
  expect(blocks.every(({ text }) => text.length <= 4000 && text.endsWith('.'))).toBe(true)
  expect(blocks.map(({ text }) => text).join(' ')).toBe(sentence.repeat(200).trim())
})

test('whatever is pasted, no paragraph is empty or longer than a page', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 9000 }), (text) => {
      for (const block of paragraphsOf(text)) {
        expect(block.text.trim()).not.toBe('')
        expect(block.text.length).toBeLessThanOrEqual(4000)
      }
    }),
  )
})
