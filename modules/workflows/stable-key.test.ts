import { expect, test } from 'vitest'
import { freeKey, keyFrom } from './stable-key.ts'

test('a name gives a short key that stays the same on every import', () => {
  expect(keyFrom('Finance, São Paulo')).toBe('finance-sao-paulo')
  expect(keyFrom('IT & Engineering Bengaluru')).toBe('it-and-engineering-bengaluru')
  expect(keyFrom('  Invoice   processing ')).toBe('invoice-processing')
})

test('a name without Latin letters still has a key of its own', () => {
  expect(keyFrom('发票处理')).toMatch(/^k[a-z0-9]+$/)
  expect(keyFrom('发票处理')).toBe(keyFrom('发票处理'))
  expect(keyFrom('发票处理')).not.toBe(keyFrom('报告'))
})

test('a key that is taken gets a number', () => {
  expect(freeKey('invoices', new Set())).toBe('invoices')
  expect(freeKey('invoices', new Set(['invoices', 'invoices-2']))).toBe('invoices-3')
})
