import { expect, test } from 'vitest'
import { aseanItems, euItems, genAiItems, isoItems, modelItems, nistItems, oecdItems } from './framework-items.ts'

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)

test('the functions of the AI RMF have six, five, four and four categories', () => {
  const of = (name: string) => ids(nistItems).filter((id) => id.startsWith(`${name} `))
  expect(['GOVERN', 'MAP', 'MEASURE', 'MANAGE'].map((name) => of(name).length)).toEqual([6, 5, 4, 4])
})

test('ISO/IEC 42001 has seven clauses of requirements and nine groups of controls', () => {
  expect(ids(isoItems)).toEqual([
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
    ...[2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `A.${n}`),
  ])
})

test('four areas, nine dimensions, seven principles, five and five, one article', () => {
  expect([modelItems, genAiItems, aseanItems, oecdItems, euItems].map((items) => items.length)).toEqual([
    4, 9, 7, 10, 1,
  ])
})

test('every identifier stands once in its framework, with a sentence that says something', () => {
  for (const items of [nistItems, isoItems, modelItems, genAiItems, aseanItems, oecdItems, euItems]) {
    expect(new Set(ids(items)).size).toBe(items.length)
    for (const { says } of items) expect(says.length).toBeGreaterThan(25)
  }
})
