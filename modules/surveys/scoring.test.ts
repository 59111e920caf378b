import { expect, test } from 'vitest'
import type { Item } from './instruments.schema.ts'
import { isStraightLined, itemsOfScale, keyCheck, pointsOf, scaleScore, scoredPoint } from './scoring.ts'
import { shippedInstrument } from './shipped-instruments.ts'

const safety = shippedInstrument('safety')!.content
const scale = itemsOfScale(safety, 'safety')
const item = (key: string) => scale.find((one) => one.key === key)!

test('a reversed item is turned round about its own middle, and turning it twice is the answer again', () => {
  expect([1, 2, 3, 4, 5].map((point) => scoredPoint(item('mistake'), point))).toEqual([5, 4, 3, 2, 1])
  expect([1, 5].map((point) => scoredPoint(item('challenge'), point))).toEqual([1, 5])
  const fromZero = { ...item('mistake'), points: [0, 1, 2, 3].map((point) => ({ point, label: '' })) }
  expect([0, 3].map((point) => scoredPoint(fromZero, point))).toEqual([3, 0])
})

test('somebody who feels safe agrees with the good and disagrees with the bad, and scores high', () => {
  const safe = new Map(scale.map((one) => [one.key, one.reversed ? 1 : 5]))
  const unsafe = new Map(scale.map((one) => [one.key, one.reversed ? 5 : 1]))
  expect([scaleScore(scale, safe), scaleScore(scale, unsafe)]).toEqual([5, 1])
})

test('a scale needs half of its items', () => {
  expect(scale).toHaveLength(6)
  const first = (n: number) => new Map(scale.slice(0, n).map((one) => [one.key, 3]))
  expect([scaleScore(scale, first(2)), scaleScore(scale, first(3)), scaleScore(scale, new Map())]).toEqual([
    null,
    3,
    null,
  ])
})

/** Twelve people whose answers all follow one feeling, with a little noise of their own. */
const people = Array.from({ length: 12 }, (_, n) => {
  const feeling = 1 + (n % 5)
  return new Map(
    scale.map((one, at) => {
      const noisy = Math.min(5, Math.max(1, feeling + ((n * 7 + at * 3) % 3) - 1))
      return [one.key, one.reversed ? 6 - noisy : noisy]
    }),
  )
})

test('with the right keys the items run together and nobody is suspected', () => {
  const found = keyCheck(scale, people)
  expect(found.n).toBe(12)
  expect(found.alpha!).toBeGreaterThan(0.8)
  expect(found.suspects).toEqual([])
})

test('a wrong key is found: the reversed item that was forgotten, and the straight one that was turned round', () => {
  const forgotten = scale.map((one) => (one.key === 'hide' ? { ...one, reversed: false } : one))
  const turned = scale.map((one) => (one.key === 'ask' ? { ...one, reversed: true } : one))
  expect(keyCheck(forgotten, people).suspects).toEqual(['hide'])
  expect(keyCheck(turned, people).suspects).toEqual(['ask'])
  expect(keyCheck(forgotten, people).alpha!).toBeLessThan(keyCheck(scale, people).alpha!)
  expect(keyCheck(forgotten, people.slice(0, 9)).suspects).toEqual([])
})

test('whoever left an item out does not enter the check of the keys', () => {
  const [first, ...rest] = people
  expect(keyCheck(scale, [new Map([...first!].slice(1)), ...rest]).n).toBe(11)
})

test('the same answer eight times, also where it says the opposite, is a straight line', () => {
  const all = safety.items
  const ordinals = all.filter((one): one is Extract<Item, { kind: 'ordinal' }> => one.kind === 'ordinal')
  const same = (n: number, point = 4) => new Map(ordinals.slice(0, n).map((one) => [one.key, point]))
  expect(isStraightLined(all, same(8))).toBe(true)
  expect(isStraightLined(all, same(7))).toBe(false)
  expect(isStraightLined(all, new Map([...same(9), ['ask', 3]]))).toBe(false)
  const without = ordinals.map((one) => ({ ...one, reversed: false }))
  expect(isStraightLined(without, same(9))).toBe(false)
})

test('points of one sheet leave out what is asked per task and what cannot be said', () => {
  const points = pointsOf([
    { item: 'a', subject: null, value: { kind: 'point', point: 2 } },
    { item: 'b', subject: 'task', value: { kind: 'point', point: 2 } },
    { item: 'c', subject: null, value: { kind: 'cannot say' } },
  ])
  expect([...points]).toEqual([['a', 2]])
})
