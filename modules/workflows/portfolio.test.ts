import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brokenRules, choiceOf, type PortfolioCandidate, type PortfolioRules, portfolio } from './portfolio.ts'

const one = (id: string, score: number, change: Partial<PortfolioCandidate> = {}): PortfolioCandidate => ({
  id,
  score,
  top: score,
  roles: ['clerk'],
  hours: 1.25,
  reachesPeople: false,
  ...change,
})
const rules = (change: Partial<PortfolioRules> = {}): PortfolioRules => ({
  fewest: 3,
  most: 5,
  hours: null,
  amber: 1,
  roles: ['clerk'],
  ...change,
})
const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, at) => one(id, 0.9 - at / 10))

test('with nothing in the way the five best are chosen, and only the number binds', () => {
  const found = portfolio(six, rules())
  expect(found).toMatchObject({
    kind: 'found',
    best: { ids: ['a', 'b', 'c', 'd', 'e'], score: expect.closeTo(3.5, 9) },
    runnerUp: { ids: ['a', 'b', 'c', 'd', 'f'] },
    binding: [{ rule: 'most' }],
  })
})

test('a role of its own brings its workflow in, and the rule is said to bind', () => {
  const found = portfolio([...six, one('nurse', 0.1, { roles: ['nurse'] })], rules({ roles: ['clerk', 'nurse'] }))
  expect(found).toMatchObject({ kind: 'found', best: { ids: ['a', 'b', 'c', 'd', 'nurse'], uncovered: [] } })
  expect(found.kind === 'found' && found.binding.find((each) => each.rule === 'roles')?.without).toMatchObject({
    ids: ['a', 'b', 'c', 'd', 'e'],
    uncovered: ['nurse'],
  })
})

test('only one may be amber and reach people, unless the organisation allows more', () => {
  const touchy = six.map((each) => ({ ...each, reachesPeople: ['a', 'b'].includes(each.id) }))
  const found = portfolio(touchy, rules())
  expect(found).toMatchObject({ kind: 'found', best: { ids: ['a', 'c', 'd', 'e', 'f'], amber: 1 } })
  expect(found.kind === 'found' && found.binding.map((each) => each.rule)).toEqual(['amber'])
  expect(portfolio(touchy, rules({ amber: 2 }))).toMatchObject({ best: { ids: ['a', 'b', 'c', 'd', 'e'] } })
})

test('a budget of hours leaves the long ones out', () => {
  const long = six.map((each) => (each.id === 'a' ? { ...each, hours: 2.5 } : each))
  expect(portfolio(long, rules({ hours: 4 }))).toMatchObject({
    kind: 'found',
    best: { ids: ['b', 'c', 'd'], hours: 3.75 },
  })
})

test('where no choice keeps all rules it says so, with the closest and the rule whose removal would help', () => {
  const found = portfolio(six, rules({ roles: ['clerk', 'pilot'] }))
  expect(found).toMatchObject({
    kind: 'none fits',
    closest: { ids: ['a', 'b', 'c', 'd', 'e'], uncovered: ['pilot'] },
    broken: ['roles'],
    binding: [{ rule: 'roles' }],
  })
  expect(portfolio(six.slice(0, 2), rules())).toEqual({ kind: 'too few', candidates: 2, fewest: 3 })
  expect(portfolio(six, rules({ hours: 2 }))).toMatchObject({ kind: 'none fits', broken: ['hours'] })
})

test('of equal sums the larger smallest share of first ranks wins, then the ids', () => {
  const equal = ['d', 'c', 'b', 'a'].map((id) => one(id, 0.5, { top: id === 'a' ? 0.3 : 0.5 }))
  expect(portfolio(equal, rules({ most: 3 }))).toMatchObject({ best: { ids: ['b', 'c', 'd'] } })
})

test('a choice by hand is measured by the same rules', () => {
  const choice = choiceOf(six.slice(0, 2), rules({ roles: ['clerk', 'nurse'] }))
  expect(choice).toMatchObject({ hours: 2.5, uncovered: ['nurse'] })
  expect(brokenRules(choice, rules({ hours: 2, roles: ['clerk', 'nurse'] }))).toEqual(['hours', 'roles'])
})

test('the search finds what trying every choice finds', () => {
  const candidate = fc.record({
    score: fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
    roles: fc.subarray(['x', 'y', 'z']),
    hours: fc.integer({ min: 4, max: 8 }).map((n) => n / 4),
    reachesPeople: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(candidate, { minLength: 3, maxLength: 7 }), (list) => {
      const pool = list.map((each, at) => one(`w${at}`, each.score, each))
      const asked = rules({ most: 4, hours: 6, roles: ['x', 'y'] })
      const tried = subsets(pool)
        .filter((chosen) => chosen.length >= 3 && chosen.length <= 4)
        .map((chosen) => choiceOf(chosen, asked))
        .filter((choice) => brokenRules(choice, asked).length === 0)
      const found = portfolio(pool, asked)
      if (tried.length === 0) expect(found.kind).toBe('none fits')
      else {
        expect(found).toMatchObject({
          kind: 'found',
          best: { score: expect.closeTo(Math.max(...tried.map((each) => each.score)), 9) },
        })
        expect(brokenRules(found.kind === 'found' ? found.best : choiceOf([], asked), asked)).toEqual([])
      }
    }),
    { seed: 4, numRuns: 150 },
  )
})

test('thirty candidates, all their subsets of three to five, have a best one', () => {
  const thirty = Array.from({ length: 30 }, (_, at) =>
    one(`w${at}`, at / 30, { roles: [`r${at % 6}`], reachesPeople: at % 4 === 0 }),
  )
  const found = portfolio(thirty, rules({ hours: 6, roles: ['r0', 'r1', 'r2', 'r3'] }))
  expect(found.kind).toBe('found')
})

function subsets<T>(list: readonly T[]): T[][] {
  return Array.from({ length: 2 ** list.length }, (_, bits) => list.filter((__, at) => (bits >> at) & 1))
}
