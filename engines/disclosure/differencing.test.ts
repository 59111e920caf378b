import { expect, test } from 'vitest'
import { differenceOf, isTooClose } from './differencing.ts'
import { themesShown } from './themes.ts'

const people = (from: number, to: number) => new Set(Array.from({ length: to - from }, (_, n) => `p${from + n}`))

test('the same people may be told again, and people who differ by five or more too', () => {
  expect(isTooClose(people(0, 20), [people(0, 20)], 5)).toBe(false)
  expect(isTooClose(people(0, 20), [people(0, 25)], 5)).toBe(false)
  expect(isTooClose(people(0, 20), [people(30, 50)], 5)).toBe(false)
})

test('one to four people more, fewer or other are too close', () => {
  for (const other of [people(0, 21), people(0, 24), people(0, 16), people(1, 21), people(2, 22)])
    expect(isTooClose(people(0, 20), [people(40, 60), other], 5)).toBe(true)
})

test('a difference counts who came and who left', () => {
  expect(differenceOf(people(0, 10), people(3, 12))).toBe(5)
})

test('a theme is shown from five authors on; the others are counted only when they are five together', () => {
  const themes = [
    { id: 'time', authors: 9 },
    { id: 'trust', authors: 4 },
    { id: 'tools', authors: 1 },
  ]
  expect(themesShown(themes, 5)).toEqual({ shown: [themes[0]], withheld: 2 })
  expect(themesShown(themes.slice(0, 2), 5)).toEqual({ shown: [themes[0]], withheld: null })
  expect(themesShown(themes.slice(0, 1), 5)).toEqual({ shown: [themes[0]], withheld: 0 })
})
