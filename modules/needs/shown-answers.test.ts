import { describe, expect, test } from 'vitest'
import { changedPeople, nextShown } from './shown-answers.ts'

const answers = (...people: string[]) => people.map((person) => ({ rating: `${person}1`, person }))
const FIVE = ['a', 'b', 'c', 'd', 'e']

describe('whose answers are shown', () => {
  test('four are nobody, five are shown', () => {
    expect(nextShown(answers('a', 'b', 'c', 'd'), null, 5)).toBeNull()
    expect(nextShown(answers(...FIVE), null, 5)?.people).toEqual(FIVE)
  })
  test('a sixth answer waits, because the difference would be one person; five more are shown with the rest', () => {
    const first = nextShown(answers(...FIVE), null, 5)!
    expect(nextShown(answers(...FIVE, 'f'), first, 5)).toBe(first)
    expect(nextShown(answers(...FIVE, 'f', 'g', 'h', 'i'), first, 5)).toBe(first)
    expect(nextShown(answers(...FIVE, 'f', 'g', 'h', 'i', 'j'), first, 5)?.people).toHaveLength(10)
  })
  test('an answer that was changed counts like a new one', () => {
    const first = nextShown(answers(...FIVE), null, 5)!
    expect(changedPeople([{ rating: 'a2', person: 'a' }, ...answers('b', 'c', 'd', 'e')], first)).toBe(1)
    expect(changedPeople(answers('b', 'c', 'd', 'e'), first)).toBe(1)
    expect(changedPeople(answers(...FIVE), first)).toBe(0)
  })
  test('five people with many answers each are five people, one person with five answers is one', () => {
    const many = FIVE.flatMap((person) => [1, 2].map((n) => ({ rating: person + n, person })))
    expect(nextShown(many, null, 5)?.ratings).toHaveLength(10)
    expect(
      nextShown(
        [1, 2, 3, 4, 5].map((n) => ({ rating: `a${n}`, person: 'a' })),
        null,
        5,
      ),
    ).toBeNull()
  })
  test('when the organisation raises the smallest group, what was shown to fewer is hidden again', () => {
    const first = nextShown(answers(...FIVE), null, 5)!
    expect(nextShown(answers(...FIVE), first, 8)).toBeNull()
  })
  test('no sequence of sets differs by one to four people', () => {
    let shown = null as ReturnType<typeof nextShown>
    const seen: string[][] = []
    for (let n = 1; n <= 23; n++) {
      const next = nextShown(answers(...'abcdefghijklmnopqrstuvwxyz'.slice(0, n)), shown, 5)
      if (next !== shown) seen.push([...next!.people])
      shown = next
    }
    expect(seen.map((people) => people.length)).toEqual([5, 10, 15, 20])
  })
})
