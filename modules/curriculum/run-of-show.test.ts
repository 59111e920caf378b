import { expect, test } from 'vitest'
import { goodUnit } from './curriculum.fixtures.ts'
import { minutesOf, runningTimes } from './run-of-show.ts'

test('practice is counted in the session and after it', () => {
  const { blocks, assignment } = goodUnit()
  expect(minutesOf(blocks, assignment)).toEqual({
    session: 65,
    instructor: 40,
    practice: 70,
    apart: 0,
    practiceShare: 70 / 110,
  })
})

test('an assessment belongs to nobody’s share whoever leads it, and nothing has no share', () => {
  expect(minutesOf([{ minutes: 20, mode: 'practice', purpose: 'assessment' }], null)).toMatchObject({
    session: 20,
    apart: 20,
    practiceShare: null,
  })
})

test('each block begins where the one before it ends', () => {
  expect(runningTimes([{ minutes: 10 }, { minutes: 0 }, { minutes: 25 }])).toEqual([
    { from: 0, to: 10 },
    { from: 10, to: 10 },
    { from: 10, to: 35 },
  ])
})
