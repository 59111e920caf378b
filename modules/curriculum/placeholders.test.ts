import { expect, test } from 'vitest'
import { goodUnit } from './curriculum.fixtures.ts'
import { filledIn, placeholderName, placeholdersIn } from './placeholders.ts'

const block = goodUnit().blocks[0]!
const unit = goodUnit({
  tools: ['{{assistant}}'],
  blocks: [{ ...block, text: 'Ask {{Privacy_Contact}}.\n\n```text\nSummarise {{document}}\n```\n' }],
})

test('what is still open is listed once; what stands in a prompt stays the prompt’s', () => {
  expect(placeholdersIn([unit, unit])).toEqual(['assistant', 'privacy contact'])
  expect(placeholderName('Privacy_Contact ')).toBe('privacy contact')
})

test('what is known is filled in everywhere, what is not known stays to be seen', () => {
  const filled = filledIn(
    unit,
    new Map([
      ['privacy contact', 'Mei Tan'],
      ['assistant', ''],
    ]),
  )
  expect(filled.blocks[0]!.text).toContain('Ask Mei Tan.')
  expect(filled.tools).toEqual(['{{assistant}}'])
  expect(placeholdersIn([filled])).toEqual(['assistant'])
})
