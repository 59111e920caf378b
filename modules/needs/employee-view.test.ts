import { describe, expect, test } from 'vitest'
import { employeeView, hiddenView, meanItems, type TeamRating } from './employee-view.ts'
import { nothingSaid } from './rating.ts'

const rated = (team: string | null, ...importance: number[]): TeamRating[] =>
  importance.map((one) => ({ team, rating: { ...nothingSaid, importance: one } }))
const whole = { smallest: 5 }
const importance = (ratings: TeamRating[], teams: [string | null, number][], at: { smallest: number; team?: string }) =>
  employeeView(ratings, new Map(teams), at).importance

describe('what the employees say, as far as it may be shown', () => {
  test('the mean of five, nothing of four, and nobody is neither', () => {
    expect(importance(rated('a', 1, 2, 3, 4, 5), [['a', 9]], whole)).toEqual({ kind: 'mean', value: 3, answered: 5 })
    expect(importance(rated('a', 1, 2, 3, 4), [['a', 9]], whole)).toEqual({ kind: 'withheld' })
    expect(importance([], [['a', 9]], whole)).toEqual({ kind: 'nobody' })
  })
  test('five who all say the same are told as a span, because the mean would be everybody’s answer', () => {
    const shown = importance(rated('a', 4, 4, 4, 4, 4), [['a', 9]], whole)
    expect(shown.kind).not.toBe('mean')
    const withEmptyTeam = importance(
      rated('a', 4, 4, 4, 4, 4),
      [
        ['a', 9],
        ['b', 7],
      ],
      whole,
    )
    expect(withEmptyTeam.kind).not.toBe('mean')
  })
  test('a team of six beside one of two is hidden: the two would follow from it and the whole', () => {
    const ratings = [...rated('a', 1, 2, 3, 4, 5, 5), ...rated('b', 1, 2)]
    const teams: [string, number][] = [
      ['a', 6],
      ['b', 2],
    ]
    expect(importance(ratings, teams, { smallest: 5, team: 'a' })).toEqual({ kind: 'withheld' })
    expect(importance(ratings, teams, whole).kind).toBe('mean')
  })
  test('two teams of five are both shown', () => {
    const ratings = [...rated('a', 1, 2, 3, 4, 5), ...rated('b', 1, 1, 3, 4, 5)]
    const teams: [string, number][] = [
      ['a', 5],
      ['b', 5],
    ]
    expect(importance(ratings, teams, { smallest: 5, team: 'b' })).toMatchObject({ kind: 'mean', value: 2.8 })
  })
  test('when the organisation asks for eight, seven are too few', () => {
    expect(importance(rated('a', 1, 2, 3, 4, 5, 5, 1), [['a', 9]], { smallest: 8 })).toEqual({ kind: 'withheld' })
  })
  test('times a year are a geometric mean', () => {
    const often = [1, 2, 3, 4, 5].map((frequencyCat) => ({ team: 'a', rating: { ...nothingSaid, frequencyCat } }))
    const { frequency } = employeeView(often, new Map([['a', 5]]), whole)
    expect(frequency).toMatchObject({ kind: 'mean', answered: 5 })
    expect(frequency.kind === 'mean' && frequency.value).toBeCloseTo((1 * 4 * 24 * 104 * 230) ** (1 / 5), 9)
  })
  test('nothing at all comes out of fewer than five, whatever the item and the team', () => {
    for (let n = 1; n < 5; n++) {
      const ratings = Array.from(
        { length: n },
        (_, at): TeamRating => ({
          team: 'a',
          rating: {
            ...nothingSaid,
            frequencyCat: at + 1,
            minutes: { low: 1, mode: at + 1, high: 9 },
            importance: at + 1,
            difficulty: 5 - at,
            aiSuitability: at,
            verifiability: 4 - at,
            competence: at + 1,
          },
        }),
      )
      for (const at of [whole, { smallest: 5, team: 'a' }])
        for (const item of meanItems)
          expect([n, item, employeeView(ratings, new Map([['a', 20]]), at)[item]]).toEqual([
            n,
            item,
            { kind: 'withheld' },
          ])
    }
  })
})

test('before anything may be shown, answers that exist are withheld and those that do not are nobody’s', () => {
  expect(new Set(Object.values(hiddenView(true)).map((one) => one.kind))).toEqual(new Set(['withheld']))
  expect(new Set(Object.values(hiddenView(false)).map((one) => one.kind))).toEqual(new Set(['nobody']))
})
