import { expect, test } from 'vitest'
import { canonicalJson } from './canonical.ts'

test('the order of keys changes nothing, the order of a list does', () => {
  expect(canonicalJson({ b: [1, { d: 2, c: null }], a: 'x' })).toBe('{"a":"x","b":[1,{"c":null,"d":2}]}')
  expect(canonicalJson({ a: 'x', b: [1, { c: null, d: 2 }] })).toBe(
    canonicalJson({ b: [1, { d: 2, c: null }], a: 'x' }),
  )
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]))
})

test('what a database brings back has the same text: numbers round-trip, undefined is absent', () => {
  const value = { score: 0.1 + 0.2, none: undefined, list: [undefined] }
  expect(canonicalJson(JSON.parse(JSON.stringify(value)))).toBe(canonicalJson(value))
})
