import { expect, test } from 'vitest'
import { askedFor, filledText, placeholdersIn } from './placeholders.ts'

const PROMPT =
  'Write a posting for {{ role title }} in {{city}}.\nMust have: {{must-haves}}. Repeat {{Role  title}}. {{ }} {single}'

test('every placeholder is asked once, in the order in which it is read', () => {
  expect(placeholdersIn(PROMPT)).toEqual(['role title', 'city', 'must-haves'])
  expect(placeholdersIn('Thành phố {{thành phố}}')).toEqual(['thành phố'])
  expect(placeholdersIn('No braces, or {{}} and {{{}}}')).toEqual([])
})
test('a described placeholder asks in its own words, another by its name', () => {
  expect(askedFor([PROMPT], [{ name: 'City', asks: 'In which city?', example: 'Penang', lines: 1 }])).toEqual([
    { name: 'role title', asks: 'role title', example: '', lines: 1 },
    { name: 'City', asks: 'In which city?', example: 'Penang', lines: 1 },
    { name: 'must-haves', asks: 'must-haves', example: '', lines: 1 },
  ])
})
test('what is filled in stands everywhere, and what is missing stays visible', () => {
  expect(filledText(PROMPT, { 'role title': 'Shift lead', city: '  ' })).toBe(
    'Write a posting for Shift lead in {{city}}.\nMust have: {{must-haves}}. Repeat Shift lead. {{ }} {single}',
  )
})
test('an answer is taken as it is, also with signs that a replacement could read', () => {
  expect(filledText('{{a}}', { a: '$& {{b}} \\1' })).toBe('$& {{b}} \\1')
})
