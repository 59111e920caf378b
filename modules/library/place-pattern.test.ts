import { expect, test } from 'vitest'
import { isUnder, readPattern } from './place-pattern.ts'

test('an address with stars is a pattern, and a bare host means all of its pages', () => {
  expect(readPattern(' https://ERP.example.com/invoices/* ')).toEqual({
    kind: 'good',
    pattern: 'https://erp.example.com/invoices/*',
  })
  expect(readPattern('https://erp.example.com')).toEqual({ kind: 'good', pattern: 'https://erp.example.com/*' })
  expect(readPattern('http://localhost:8080/a')).toMatchObject({ kind: 'good' })
})
test.each([
  ['erp.example.com/invoices', 'not an address'],
  ['javascript://x.example.com/%0aalert(1)', 'other scheme'],
  ['https:///invoices', 'no host'],
  ['https://somebody@erp.example.com/', 'no host'],
  ['https://*/invoices', 'too wide'],
  ['https://*.com/', 'too wide'],
  ['https://e*p.example.com/', 'too wide'],
  ['https://erp.example.com/a#b', 'has a fragment'],
  [`https://erp.example.com/${'a'.repeat(600)}`, 'too long'],
])('%s is refused: %s', (text, fault) => {
  expect(readPattern(text)).toEqual({ kind: 'bad', fault })
})
test('a page lies under the pattern of its folder, with any query and in any zone of the host', () => {
  const under = 'https://*.example.com/invoices/*'
  for (const yes of [
    'https://erp.example.com/invoices/4711',
    'https://example.com/invoices/4711/edit?tab=2',
    'https://ERP.Example.com/invoices/',
  ])
    expect([yes, isUnder(under, yes)]).toEqual([yes, true])
  for (const no of [
    'http://erp.example.com/invoices/4711',
    'https://erp.example.com/orders/4711',
    'https://erp.example.com.evil.test/invoices/1',
    'https://evilexample.com/invoices/1',
    'https://evil.test/?https://erp.example.com/invoices/1',
    'invoices/4711',
  ])
    expect([no, isUnder(under, no)]).toEqual([no, false])
})
test('signs that mean something to expressions are only signs', () => {
  expect(isUnder('https://a.example.com/a.b(c)', 'https://a.example.com/a.b(c)')).toBe(true)
  expect(isUnder('https://a.example.com/a.b', 'https://a.example.com/aXb')).toBe(false)
  expect(isUnder('https://a.example.com/find?q=*', 'https://a.example.com/find?q=x')).toBe(true)
  expect(isUnder('https://a.example.com/find?q=*', 'https://a.example.com/find')).toBe(false)
})
test('many stars are answered, however often the letters come back', () => {
  const pattern = `https://a.example.com/${'*a'.repeat(200)}`
  expect(isUnder(pattern, `https://a.example.com/${'a'.repeat(5000)}b`)).toBe(false)
})
