import { expect, test } from 'vitest'
import { freeKey, keyFrom } from './needs-key.ts'

test('a key is made of the words, whatever the language', () => {
  expect(keyFrom('Match invoices, to São Paulo orders!')).toBe('match-invoices-to-sao-paulo-orders')
  expect(keyFrom('核对发票')).toMatch(/^t[a-z0-9]+$/)
  expect(keyFrom('核对发票')).toBe(keyFrom('核对发票'))
})

test('a key that is taken gets a number', () => {
  expect(freeKey('a', new Set())).toBe('a')
  expect(freeKey('a', new Set(['a', 'a-2']))).toBe('a-3')
})
