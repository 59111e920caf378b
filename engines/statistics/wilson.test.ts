import { expect, test } from 'vitest'
import { wilson } from './wilson.ts'

test('the intervals are those of the published checks', () => {
  const near = (hits: number, n: number, low: number, high: number) => {
    const found = wilson(hits, n)!
    expect(Math.abs(found.low - low)).toBeLessThan(1e-9)
    expect(Math.abs(found.high - high)).toBeLessThan(1e-9)
  }
  near(14, 20, 0.4810271816, 0.8545227551)
  near(0, 12, 0, 0.2424940067)
  near(31, 38, 0.6658114193, 0.9077823481)
})

test('nobody asked has no share; more hits than people is a mistake', () => {
  expect(wilson(0, 0)).toBeNull()
  expect(wilson(5, 5)!.high).toBe(1)
  expect(() => wilson(6, 5)).toThrow(RangeError)
})
