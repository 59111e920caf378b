import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, plusDays, weekdayOf } from '#kernel/day.ts'
import { lookupCode, tidyCode, weekOf } from './report-week.ts'

test('a report keeps the week only, so nobody is found by who was at work that day', () => {
  expect(weekOf(day('2027-03-07'))).toBe('2027-03-01')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: -4000, max: 4000 }), (n, weeks) => {
      const monday = plusDays(day('2027-03-01'), weeks * 7)
      expect(weekdayOf(weekOf(plusDays(monday, n)))).toBe(1)
      expect(weekOf(plusDays(monday, n))).toBe(monday)
    }),
  )
})

test('a code can be typed as people type: in small letters, with or without hyphens', () => {
  const code = lookupCode(Uint8Array.from({ length: 16 }, (_, n) => n * 7))
  expect(code).toMatch(/^[2-9B-Z]{4}(-[2-9B-Z]{4}){3}$/)
  expect(tidyCode(code.toLowerCase().replaceAll('-', ' '))).toBe(code)
  expect(tidyCode('')).toBe('')
})

test('other random bytes give another code', () => {
  const bytes = fc.uint8Array({ minLength: 16, maxLength: 16, max: 27 })
  fc.assert(fc.property(bytes, bytes, (a, b) => (String(a) === String(b)) === (lookupCode(a) === lookupCode(b))))
})
