import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { geometricMean, pairedRatio, ratioToMany } from './log-ratio.ts'

const data = process.env.TAKEROOT_SHARED_DATA ?? '../shared/data'
const pefr = join(data, 'textbook', 'pefr1986.csv')
const checks = join(data, 'checks.json')

test.skipIf(!existsSync(pefr) || !existsSync(checks))(
  'the ratio of the two peak-flow meters is the published one (skipped without the public data)',
  () => {
    const rows = readFileSync(pefr, 'utf8').trim().split(/\r?\n/).slice(1)
    const column = (at: number) => rows.map((row) => Number(row.split(',')[at]))
    const { expected, tolerance } = (
      JSON.parse(readFileSync(checks, 'utf8')) as {
        checks: { id: string; expected: { GMR: number; ci: [number, number]; s_log: number }; tolerance: number }[]
      }
    ).checks.find((check) => check.id === 'gmr-pefr')!
    const found = pairedRatio(column(2), column(0))!
    expect(Math.abs(found.ratio - expected.GMR)).toBeLessThan(tolerance)
    expect(Math.abs(found.low! - expected.ci[0])).toBeLessThan(tolerance)
    expect(Math.abs(found.high! - expected.ci[1])).toBeLessThan(tolerance)
    expect(Math.abs(found.sdLog! - expected.s_log)).toBeLessThan(tolerance)
  },
)

test('a manager who says 40 minutes where the team says 10 and 40 says twice as much, with a wide interval', () => {
  const found = ratioToMany(40, [10, 40])!
  expect(found.ratio).toBeCloseTo(2, 12)
  // t(.975, 1) = 12.7062 on logs with s = ln 4 / sqrt 2.
  expect(found.high! / found.ratio).toBeCloseTo(Math.exp((12.7062047362 * Math.log(4)) / 2), 1)
  expect(found.low! * found.high!).toBeCloseTo(found.ratio ** 2, 9)
})

test('"never" on one side leaves no ratio, and one answer no interval', () => {
  expect(ratioToMany(0, [1, 2])).toBeNull()
  expect(ratioToMany(2, [0, 2])).toBeNull()
  expect(ratioToMany(2, [])).toBeNull()
  expect(geometricMean([4])).toEqual({ ratio: 4, low: null, high: null, n: 1, sdLog: null })
})

test('turned round, the ratio is the inverse', () => {
  const positive = fc.double({ min: 0.01, max: 1e4, noNaN: true })
  const pairs = fc.array(fc.tuple(positive, positive), {
    minLength: 1,
    maxLength: 30,
  })
  fc.assert(
    fc.property(pairs, (list) => {
      const a = list.map(([one]) => one)
      const b = list.map(([, other]) => other)
      expect(pairedRatio(a, b)!.ratio * pairedRatio(b, a)!.ratio).toBeCloseTo(1, 9)
    }),
    { seed: 4 },
  )
  expect(() => pairedRatio([1], [])).toThrow(RangeError)
})
