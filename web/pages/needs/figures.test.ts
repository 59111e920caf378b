import { expect, test } from 'vitest'
import { coefficient, figure } from './figures.ts'

test('numbers have the digits that count', () => {
  expect([11.4356, 230, 1840.4, 0.05, 2, -1.25].map(figure)).toEqual(['11.4', '230', '1,840', '0.05', '2', '−1.25'])
  expect(figure(Number.NaN)).toBe('–')
})

test('a coefficient has three decimals and a real minus', () => {
  expect([0.68313, -0.5].map(coefficient)).toEqual(['0.683', '−0.500'])
})
