import { expect, test } from 'vitest'
import { sealed, unsealed } from './seal.ts'

test('what was sealed opens with its secret and its purpose, and with no other', () => {
  const bytes = sealed('secret', 'draft', 'Ünïcode and more')
  expect(unsealed('secret', 'draft', bytes)).toBe('Ünïcode and more')
  expect(unsealed('Secret', 'draft', bytes)).toBeNull()
  expect(unsealed('secret', 'other', bytes)).toBeNull()
})

test('a changed byte is noticed, and so is a stump', () => {
  const bytes = sealed('secret', 'draft', 'text')
  bytes[40]! ^= 1
  expect(unsealed('secret', 'draft', bytes)).toBeNull()
  expect(unsealed('secret', 'draft', Buffer.from('short'))).toBeNull()
})

test('the same text is never the same bytes, and short texts have one size', () => {
  const sizes = ['', 'a', 'x'.repeat(900)].map((text) => sealed('s', 'p', text).length)
  expect(new Set(sizes).size).toBe(1)
  expect(sealed('s', 'p', 'a').equals(sealed('s', 'p', 'a'))).toBe(false)
  expect(unsealed('s', 'p', sealed('s', 'p', 'x'.repeat(5000)))).toHaveLength(5000)
})
