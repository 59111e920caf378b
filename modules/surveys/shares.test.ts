import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type GroupAnswers, type Share, SMALLEST_GROUP, shares } from './shares.ts'

const group = (key: string, roster: number, yes: number, notYet = 0): GroupAnswers => ({ key, roster, yes, notYet })
const kinds = (groups: GroupAnswers[]) =>
  Object.fromEntries([...shares(groups).groups].map(([key, share]) => [key, share.kind]))

test('nobody yet, zero and too few are three different things', () => {
  const { groups, total } = shares([
    group('nobody', 8, 0),
    group('zero', 9, 0, 6),
    group('small', 4, 2, 1),
    group('quiet', 20, 3, 1),
    group('large', 30, 20, 5),
  ])
  expect(groups.get('nobody')).toEqual({ kind: 'nobody yet', roster: 8 })
  expect(groups.get('zero')).toEqual({ kind: 'share', yes: 0, answered: 6, roster: 9 })
  expect(groups.get('small')).toEqual({ kind: 'too few' })
  expect(groups.get('quiet')).toEqual({ kind: 'too few' })
  expect(total).toMatchObject({ kind: 'share', roster: 71 })
})

test('one small team is never found by subtracting the others from the whole', () => {
  expect(kinds([group('a', 20, 10), group('b', 12, 6), group('small', 3, 2)])).toEqual({
    a: 'share',
    b: 'too few',
    small: 'too few',
  })
})

test('when only one other group exists, the whole is hidden with it', () => {
  const { groups, total } = shares([group('small', 3, 2)])
  expect([groups.get('small'), total]).toEqual([{ kind: 'too few' }, { kind: 'too few' }])
})

const roster = fc
  .record({
    roster: fc.integer({ min: 0, max: 14 }),
    said: fc.integer({ min: 0, max: 14 }),
    yes: fc.integer({ min: 0, max: 14 }),
  })
  .map(({ roster, said, yes }) => {
    const answered = Math.min(said, roster)
    return { roster, yes: Math.min(yes, answered), notYet: answered - Math.min(yes, answered) }
  })
const organisations = fc
  .array(roster, { minLength: 1, maxLength: 12 })
  .map((all) => all.map((each, n) => ({ key: `g${n}`, ...each })))

test('what is shown never lets a group below five be computed', () => {
  fc.assert(
    fc.property(organisations, (all) => {
      const { groups, total } = shares(all)
      const hidden = all.filter((each) => groups.get(each.key)!.kind === 'too few')
      for (const each of all) {
        const share = groups.get(each.key) as Share
        if (share.kind === 'share')
          expect(Math.min(share.answered, share.roster)).toBeGreaterThanOrEqual(SMALLEST_GROUP)
        if (share.kind !== 'too few') expect(each.roster).toBeGreaterThanOrEqual(SMALLEST_GROUP)
      }
      if (total.kind === 'too few' || hidden.length === 0) return
      const people = hidden.reduce((sum, each) => sum + each.roster, 0)
      const said = hidden.reduce((sum, each) => sum + each.yes + each.notYet, 0)
      expect(people).toBeGreaterThanOrEqual(SMALLEST_GROUP)
      expect(said === 0 || said >= SMALLEST_GROUP).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('without the complement rule a group would be found: the rule is what hides it', () => {
  const all = [group('a', 20, 10), group('b', 12, 6), group('small', 3, 2)]
  const shown = shares(all).groups
  const total = shares(all).total
  if (total.kind !== 'share') throw new Error('the whole is large enough')
  const found = total.yes - [...shown.values()].reduce((sum, each) => sum + (each.kind === 'share' ? each.yes : 0), 0)
  expect(found).not.toBe(2)
})

test('the same people give the same answer in any order', () => {
  fc.assert(
    fc.property(organisations, (all) => {
      const forward = shares(all)
      const backward = shares([...all].reverse())
      for (const each of all) expect(backward.groups.get(each.key)).toEqual(forward.groups.get(each.key))
    }),
  )
})
