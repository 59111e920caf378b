import { expect, test } from 'vitest'
import { DOTS, type Pair, pairedDots } from './paired-dots.ts'

const pair = (employees: number | null, managers: number | null): Pair => ({
  id: 'a',
  statement: 'a',
  employees,
  managers,
  withheld: false,
})

test('twice as much is the same distance wherever it stands', () => {
  const { rows } = pairedDots([pair(10, 20), pair(60, 120)])
  expect(rows[0]!.y! - rows[0]!.x!).toBeCloseTo(rows[1]!.y! - rows[1]!.x!, 9)
})

test('every dot stands inside the picture, and marks double', () => {
  const { rows, marks, width } = pairedDots([pair(3, 700), pair(45, 1)])
  for (const { x, y } of rows)
    for (const at of [x!, y!]) expect(at >= DOTS.left - 1e-9 && at <= width - DOTS.right + 1e-9).toBe(true)
  expect(marks.length).toBeLessThanOrEqual(7)
  expect(new Set(marks.slice(1).map((mark, n) => mark.value / marks[n]!.value)).size).toBe(1)
})

test('what is withheld or not said has no dot, and nothing at all no picture', () => {
  expect(pairedDots([pair(null, 20)]).rows[0]).toMatchObject({ x: null })
  expect(pairedDots([pair(null, null)]).rows).toEqual([])
  expect(pairedDots([pair(5, 5)]).marks.length).toBeGreaterThan(1)
})
