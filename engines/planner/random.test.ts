import { expect, test } from 'vitest'
import { mulberry32, oneOf, whole } from './random.ts'

test('a seed gives the same stream everywhere', () => {
  const random = mulberry32(1)
  expect([random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478])
})

test('a whole number stays within its ends and reaches both', () => {
  const random = mulberry32(2)
  const drawn = new Set(Array.from({ length: 200 }, () => whole(random, 3, 6)))
  expect([...drawn].sort()).toEqual([3, 4, 5, 6])
  expect(['a', 'b']).toContain(oneOf(random, ['a', 'b']))
})
