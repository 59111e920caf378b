import { expect, test } from 'vitest'
import type { Candidate } from './criteria.ts'
import { ranking } from './ranking.ts'
import { facts } from './workflows.fixtures.ts'

const standard = { kind: 'standard' as const }
const strong = (id: string): Candidate => ({ id, tasks: [facts(id, { suitability: 1, counts: [690] })], ready: 1 })
const weak = (id: string, counts = [1]): Candidate => ({
  id,
  tasks: [
    facts(id, { suitability: 0.1, counts, verifiability: 1, errorCost: 1, minutes: [{ low: 1, mode: 9, high: 60 }] }),
  ],
  ready: 0,
})

test('what is better in everything is always among the first, what is worse in everything never', () => {
  const candidates = [weak('z'), ...['a', 'b', 'c', 'd', 'e'].map(strong)]
  const { rows } = ranking(candidates, standard, { seed: 1, draws: 2000 })
  expect(rows.map((row) => row.id).at(-1)).toBe('z')
  expect(rows[0]).toMatchObject({ top: expect.closeTo(1, 9), recommended: true, tossUp: false })
  expect(rows.at(-1)).toMatchObject({ score: 0, recommended: false, tossUp: false, central: null })
  expect(rows.at(-1)!.top).toBeLessThan(0.05)
})

test('every row and every rank of the picture adds up to one, and the seed gives the same picture again', () => {
  const candidates = Array.from({ length: 9 }, (_, at) => ({
    id: `c${at}`,
    tasks: [facts(`c${at}`, { counts: [at + 1, 200 - 20 * at], suitability: ((at * 7) % 10) / 10 })],
    ready: (at % 3) / 2,
  }))
  const found = ranking(candidates, standard, { seed: 5, draws: 1000 })
  for (const row of found.rows) expect(row.acceptability.reduce((sum, b) => sum + b, 0)).toBeCloseTo(1, 9)
  for (let rank = 0; rank < 9; rank++)
    expect(found.rows.reduce((sum, row) => sum + row.acceptability[rank]!, 0)).toBeCloseTo(1, 9)
  expect(ranking(candidates, standard, { seed: 5, draws: 1000 })).toEqual(found)
  expect(ranking(candidates, standard, { seed: 6, draws: 1000 })).not.toEqual(found)
})

test('a sponsor who puts errors first moves the one with the dearest errors up', () => {
  const dear: Candidate = {
    id: 'dear',
    tasks: [facts('dear', { counts: [4], errorCost: 90000, suitability: 0.2 })],
    ready: 0,
  }
  const rest = Array.from({ length: 7 }, (_, at) => ({
    ...strong(`s${at}`),
    tasks: [facts(`s${at}`, { counts: [100 + at] })],
  }))
  const first = (rule: Parameters<typeof ranking>[1]) =>
    ranking([dear, ...rest], rule, { seed: 1, draws: 2000 }).rows.find((row) => row.id === 'dear')!.top
  const order = ['errors', 'hours', 'suitability', 'checkable', 'alike', 'ready'] as const
  expect(first({ kind: 'order', order })).toBeGreaterThan(first(standard))
})

test('errors that nobody priced may lie anywhere: such a candidate is drawn over the whole range', () => {
  const known = Array.from({ length: 6 }, (_, at) => ({
    id: `k${at}`,
    tasks: [facts(`k${at}`, { errorCost: at + 1 })],
    ready: 0,
  }))
  const silent: Candidate = { id: 'silent', tasks: [facts('silent', { errorCost: null })], ready: 0 }
  const { rows, kept } = ranking([...known, silent], standard, { seed: 3, draws: 4000 })
  expect(kept).toEqual(['errors'])
  const row = rows.find((one) => one.id === 'silent')!
  expect(row.acceptability[1]).toBeGreaterThan(0)
  expect(row.acceptability[5]).toBeGreaterThan(0)
  expect(row.spread.errors).toBeNull()
})

test('alone, or all alike, nobody is preferred', () => {
  expect(ranking([strong('a')], standard, { seed: 1, draws: 10 }).rows).toMatchObject([{ acceptability: [1], top: 1 }])
  const { rows, kept } = ranking(['a', 'b', 'c', 'd', 'e', 'f'].map(strong), standard, { seed: 1, draws: 10 })
  expect(kept).toEqual([])
  expect(rows.every((row) => Math.abs(row.top - 5 / 6) < 1e-9)).toBe(true)
  expect(ranking([], standard, { seed: 1, draws: 10 }).rows).toEqual([])
})

test('thirty workflows of three tasks each are ranked over 10,000 draws', () => {
  const candidates = Array.from({ length: 30 }, (_, at) => ({
    id: `w${at}`,
    tasks: [0, 1, 2].map((n) => facts(`w${at}-${n}`, { counts: [24, 104, 230], suitability: ((at + n) % 5) / 4 })),
    ready: (at % 3) / 2,
  }))
  expect(ranking(candidates, standard, { seed: 1 }).draws).toBe(10_000)
})
