import { expect, test } from 'vitest'
import { byteRange } from './byte-range.ts'

const MOST = 400

test('a player that asks for the beginning, the middle or the end gets those bytes', () => {
  expect(byteRange('bytes=0-99', 1000, MOST)).toEqual({ kind: 'part', from: 0, to: 99 })
  expect(byteRange('bytes=500-599', 1000, MOST)).toEqual({ kind: 'part', from: 500, to: 599 })
  expect(byteRange('bytes=-100', 1000, MOST)).toEqual({ kind: 'part', from: 900, to: 999 })
  expect(byteRange('bytes=950-2000', 1000, MOST)).toEqual({ kind: 'part', from: 950, to: 999 })
})
test('an open end is answered with as much as one answer holds', () => {
  expect(byteRange('bytes=0-', 1000, MOST)).toEqual({ kind: 'part', from: 0, to: 399 })
  expect(byteRange('bytes=900-', 1000, MOST)).toEqual({ kind: 'part', from: 900, to: 999 })
})
test('what lies behind the end is refused, and what is not understood gets the whole', () => {
  expect(byteRange('bytes=1000-', 1000, MOST)).toEqual({ kind: 'outside' })
  expect(byteRange('bytes=-0', 1000, MOST)).toEqual({ kind: 'outside' })
  for (const header of [undefined, '', 'bytes=-', 'lines=1-2', 'bytes=0-1,5-6', 'bytes=9-3'])
    expect(byteRange(header, 1000, MOST)).toEqual({ kind: 'whole' })
})
