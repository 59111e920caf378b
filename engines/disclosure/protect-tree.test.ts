import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cell, rulesOf, together } from './cell.ts'
import { basisOf, isCombination } from './fractions.fixtures.ts'
import { type Group, protectTree } from './protect-tree.ts'
import type { Shown } from './shown.ts'
import { largestInside, treeOf } from './tree.ts'

const FIVE = rulesOf(5)
const leaf = (id: string, parent: string, people: number, yes = 0, no = 0): Group => ({
  id,
  parent,
  cell: { people, answered: yes + no, counts: [yes, no] },
})
const whole = (id: string, parent: string | null = null): Group => ({ id, parent })
const kinds = (shown: Map<string, Shown>) => Object.fromEntries([...shown].map(([id, { kind }]) => [id, kind]))

test('a team below five is told as part of the nearest group above that has five', () => {
  const shown = protectTree(
    [
      whole('company'),
      whole('Finance', 'company'),
      leaf('Payables', 'Finance', 3, 2, 1),
      leaf('Tax', 'Finance', 9, 4, 5),
      leaf('Ledger', 'Finance', 12, 6, 6),
      leaf('HR', 'company', 20, 10, 10),
    ],
    FIVE,
  )
  expect(shown.get('Payables')).toMatchObject({ kind: 'suppressed', why: 'too few', reportedAt: 'Finance' })
  expect(shown.get('Tax')).toMatchObject({ kind: 'suppressed', why: 'complement', reportedAt: 'Finance' })
  expect(shown.get('Ledger')).toMatchObject({ kind: 'published', people: 12, counts: [6, 6] })
  expect(kinds(shown)).toMatchObject({ Finance: 'published', HR: 'published', company: 'published' })
})

test('when a whole department is too small, its neighbour is not fully told, and what is left of it stays', () => {
  const shown = protectTree(
    [
      whole('company'),
      leaf('Legal', 'company', 3, 1, 2),
      whole('Sales', 'company'),
      ...[6, 8, 30].map((people, n) => leaf(`Sales ${n}`, 'Sales', people, people / 2, people / 2)),
    ],
    FIVE,
  )
  expect(kinds(shown)).toEqual({
    company: 'published',
    Legal: 'suppressed',
    Sales: 'suppressed',
    'Sales 0': 'suppressed',
    'Sales 1': 'published',
    'Sales 2': 'published',
  })
  expect(shown.get('Sales 0')).toMatchObject({ reportedAt: 'company' })
})

test('ties are broken by the name of the group, whatever the order in which they come', () => {
  const groups = [whole('all'), leaf('c', 'all', 9, 4, 5), leaf('b', 'all', 9, 4, 5), leaf('a', 'all', 2, 1, 1)]
  for (const order of [groups, [...groups].reverse()])
    expect(kinds(protectTree(order, FIVE))).toEqual({
      all: 'published',
      a: 'suppressed',
      b: 'suppressed',
      c: 'published',
    })
})

test('few answers hide a group as few people do, and no answers at all is something else', () => {
  const shown = protectTree(
    [
      whole('all'),
      leaf('few', 'all', 20, 3),
      leaf('none', 'all', 20),
      leaf('a', 'all', 30, 9, 9),
      leaf('b', 'all', 30, 9, 8),
    ],
    FIVE,
  )
  expect(shown.get('few')).toMatchObject({ kind: 'suppressed' })
  expect(kinds(shown)).toMatchObject({ none: 'nobody yet', a: 'published', b: 'suppressed' })
  const quiet = protectTree([whole('all'), leaf('none', 'all', 20), leaf('a', 'all', 30, 9, 9)], FIVE)
  expect(quiet.get('none')).toEqual({ kind: 'nobody yet', people: 20 })
})

test('what everybody of a small group said is told as a bound, and so is what nearly everybody said', () => {
  const of = (yes: number, no: number) =>
    protectTree(
      [whole('all'), leaf('small', 'all', 9, yes, no), leaf('a', 'all', 40, 9, 9), leaf('b', 'all', 40, 8, 8)],
      FIVE,
    ).get('small')!
  expect(of(0, 7)).toEqual({
    kind: 'bounds',
    people: 9,
    answered: 7,
    counts: [
      { from: 0, to: 1 },
      { from: 6, to: 7 },
    ],
    means: [],
  })
  expect(of(1, 6)).toEqual(of(0, 7))
  expect(of(2, 5)).toMatchObject({ kind: 'published' })
})

test('ten answers that all say the same are told as they are', () => {
  const shown = protectTree([whole('all'), leaf('ten', 'all', 12, 0, 10), leaf('a', 'all', 40, 9, 9)], FIVE)
  expect(shown.get('ten')).toMatchObject({ kind: 'published', counts: [0, 10] })
})

test('the exact value behind a bound does not follow from the whole: a neighbour is withheld with it', () => {
  const shown = protectTree(
    [whole('all'), leaf('small', 'all', 9, 0, 7), leaf('a', 'all', 40, 9, 9), leaf('b', 'all', 30, 8, 8)],
    FIVE,
  )
  expect(kinds(shown)).toEqual({ all: 'published', small: 'bounds', a: 'published', b: 'suppressed' })
})

test('a mean on a scale is a bound when all of a small group chose the same point', () => {
  const amounts = (sum: number, least: number, most: number) => [
    { sum, largest: most, least, most, scale: { least: 1, most: 5 } },
  ]
  const shown = protectTree(
    [
      whole('all'),
      { id: 'same', parent: 'all', cell: { people: 8, answered: 6, amounts: amounts(18, 3, 3) } },
      { id: 'a', parent: 'all', cell: { people: 20, answered: 20, amounts: amounts(60, 1, 5) } },
      { id: 'b', parent: 'all', cell: { people: 20, answered: 18, amounts: amounts(50, 1, 5) } },
    ],
    FIVE,
  )
  const same = shown.get('same')!
  if (same.kind !== 'bounds') throw new Error('it is a bound')
  expect(same.means[0]!.from).toBeLessThan(3)
  expect(same.means[0]!.to).toBeGreaterThan(3)
})

test('a sum of which one person makes more than sixty in a hundred is withheld, and its neighbour with it', () => {
  const hours = (people: number, sum: number, largest: number): Cell => ({
    people,
    answered: people,
    amounts: [{ sum, largest, least: 0, most: largest }],
  })
  const shown = protectTree(
    [
      whole('all'),
      { id: 'one', parent: 'all', cell: hours(10, 100, 61) },
      { id: 'a', parent: 'all', cell: hours(20, 300, 40) },
      { id: 'b', parent: 'all', cell: hours(30, 400, 40) },
    ],
    FIVE,
  )
  expect(shown.get('one')).toMatchObject({ kind: 'suppressed', why: 'one person is most of it' })
  expect(kinds(shown)).toMatchObject({ a: 'suppressed', b: 'published', all: 'published' })
})

test('a group that differs from a published one by too few is withheld, even when it is large', () => {
  const groups = [whole('all'), leaf('a', 'all', 20, 9, 9), leaf('b', 'all', 30, 9, 9), leaf('c', 'all', 40, 9, 9)]
  const shown = protectTree(groups, FIVE, new Set(['b']))
  expect(shown.get('b')).toMatchObject({ kind: 'suppressed', why: 'differs from a published one' })
  expect(kinds(shown)).toMatchObject({ a: 'suppressed', c: 'published' })
})

test('what is sensitive needs ten', () => {
  const groups = [whole('all'), leaf('a', 'all', 9, 4, 5), leaf('b', 'all', 12, 6, 6), leaf('c', 'all', 40, 9, 9)]
  expect(kinds(protectTree(groups, FIVE))).toMatchObject({ a: 'published', b: 'published' })
  expect(kinds(protectTree(groups, rulesOf(10)))).toMatchObject({ a: 'suppressed', b: 'suppressed', c: 'published' })
})

test('groups that are no division are refused', () => {
  expect(() => treeOf([whole('a'), whole('b')])).toThrow(RangeError)
  expect(() => treeOf([whole('a'), whole('b', 'x')])).toThrow(RangeError)
  expect(() => treeOf([whole('a'), whole('b', 'c'), whole('c', 'b')])).toThrow(RangeError)
  expect(() => treeOf([whole('a'), whole('b', 'a'), whole('b', 'a')])).toThrow(RangeError)
})

/** Trees of any depth: each node after the first hangs below an earlier one. */
const cells = fc
  .record({ people: fc.integer({ min: 0, max: 16 }), said: fc.nat(16), yes: fc.nat(16), full: fc.boolean() })
  .map(({ people, said, yes, full }): Cell => {
    const answered = full ? people : Math.min(said, people)
    return { people, answered, counts: [Math.min(yes, answered), answered - Math.min(yes, answered)] }
  })
const trees = fc.array(fc.tuple(fc.nat(1000), cells), { minLength: 2, maxLength: 14 }).map((parts): Group[] => {
  const groups = parts.map(([at, cell], n): Group => ({ id: `g${n}`, parent: n === 0 ? null : `g${at % n}`, cell }))
  const inner = new Set(groups.map(({ parent }) => parent))
  return groups.map((group) => (inner.has(group.id) ? { id: group.id, parent: group.parent } : group))
})

/** Every set of leaves, as a row of zeros and ones. */
function* setsOf(leaves: readonly string[]): Generator<number[]> {
  for (let mask = 1; mask < 2 ** leaves.length; mask++) yield leaves.map((_, n) => (mask >> n) & 1)
}

test('no linear combination of what is shown gives a set of fewer than k people or answers, in any tree', () => {
  let hiddenSets = 0
  fc.assert(
    fc.property(trees, fc.constantFrom(5, 10), (groups, k) => {
      const tree = treeOf(groups)
      const shown = protectTree(groups, rulesOf(k))
      const leaves = tree.leavesOf.get(tree.root)!
      const cellOf = new Map(groups.map(({ id, cell }) => [id, cell!]))
      const rowOf = (id: string) => leaves.map((each) => (tree.leavesOf.get(id)!.includes(each) ? 1 : 0))
      const said = tree.ids.filter((id) => shown.get(id)!.kind !== 'suppressed')
      const counts = basisOf(said.map(rowOf))
      const values = basisOf(said.filter((id) => shown.get(id)!.kind !== 'bounds').map(rowOf))
      for (const id of said) {
        const all = together(tree.leavesOf.get(id)!.map((each) => cellOf.get(each)!))
        expect(all.people).toBeGreaterThanOrEqual(k)
        expect(all.answered === 0 || all.answered >= k).toBe(true)
      }
      for (const set of setsOf(leaves)) {
        const cell = together(leaves.filter((_, n) => set[n] === 1).map((each) => cellOf.get(each)!))
        const isSmall = (cell.people > 0 && cell.people < k) || (cell.answered > 0 && cell.answered < k)
        if (isSmall && cell.people > 0) {
          hiddenSets++
          expect(isCombination(counts, set)).toBe(false)
        }
        const isOneVoice = cell.answered > 0 && cell.answered < 2 * k && cell.counts!.includes(cell.answered)
        if (isOneVoice) expect(isCombination(values, set)).toBe(false)
      }
    }),
    { numRuns: 400 },
  )
  expect(hiddenSets).toBeGreaterThan(1000)
})

/** Which numbers of yes a group can have, given everything that is shown and one leaf taken to be `guess`; null: none. */
function possible(
  tree: ReturnType<typeof treeOf>,
  shown: Map<string, Shown>,
  cellOf: Map<string, Cell>,
  guess: { leaf: string; yes: number },
  id = tree.root,
): { from: number; to: number } | null {
  const children = tree.childrenOf.get(id)!
  let span = { from: 0, to: cellOf.get(id)?.answered ?? 0 }
  if (id === guess.leaf) span = { from: guess.yes, to: guess.yes }
  if (children.length > 0) {
    const parts = children.map((child) => possible(tree, shown, cellOf, guess, child))
    if (parts.includes(null)) return null
    span = { from: sumOf(parts.map((part) => part!.from)), to: sumOf(parts.map((part) => part!.to)) }
  }
  const told = toldOf(shown.get(id)!) ?? span
  const both = { from: Math.max(span.from, told.from), to: Math.min(span.to, told.to) }
  return both.from > both.to ? null : both
}

function toldOf(said: Shown): { from: number; to: number } | null {
  if (said.kind === 'published') return { from: said.counts[0]!, to: said.counts[0]! }
  if (said.kind === 'bounds') return said.counts[0]!
  return said.kind === 'nobody yet' ? { from: 0, to: 0 } : null
}
const sumOf = (all: number[]) => all.reduce((sum, each) => sum + each, 0)

test('not even knowing who answered, and that no count is below zero, fixes what a small group said', () => {
  let tried = 0
  fc.assert(
    fc.property(trees, (groups) => {
      const shown = protectTree(groups, FIVE)
      const tree = treeOf(groups)
      const cellOf = new Map(groups.flatMap(({ id, cell }) => (cell ? [[id, cell] as const] : [])))
      const all = (id: string) => together(tree.leavesOf.get(id)!.map((each) => cellOf.get(each)!))
      // Ten or more who all say the same may be told (2.9), and with them each who is among them.
      const isOneVoice = (leaf: string) =>
        tree.ids.some((id) => {
          const inside = largestInside(tree, id, (each) => shown.get(each)!.kind === 'published')
          const rest = tree.leavesOf
            .get(id)!
            .filter((each) => !inside.some((one) => tree.leavesOf.get(one)!.includes(each)))
          const cell = together(rest.map((each) => cellOf.get(each)!))
          return rest.includes(leaf) && cell.answered >= 10 && cell.counts!.includes(cell.answered)
        })
      for (const id of tree.leavesOf.get(tree.root)!) {
        const { answered } = all(id)
        if (answered === 0 || answered >= 5 || isOneVoice(id)) continue
        tried++
        const ways = Array.from({ length: answered + 1 }, (_, yes) => possible(tree, shown, cellOf, { leaf: id, yes }))
        expect(ways.filter((way) => way !== null).length).toBeGreaterThan(1)
      }
    }),
    { numRuns: 500 },
  )
  expect(tried).toBeGreaterThan(300)
})

test('the protection is what hides: without the rules a small group does follow by subtraction', () => {
  const groups = [whole('all'), leaf('a', 'all', 20, 9, 9), leaf('b', 'all', 12, 5, 6), leaf('small', 'all', 3, 2, 1)]
  const leaves = ['a', 'b', 'small']
  const naive = basisOf([
    [1, 1, 1],
    [1, 0, 0],
    [0, 1, 0],
  ])
  expect(isCombination(naive, [0, 0, 1])).toBe(true)
  const shown = protectTree(groups, FIVE)
  const rows = ['all', ...leaves].filter((id) => shown.get(id)!.kind === 'published')
  const kept = basisOf(rows.map((id) => leaves.map((each) => (id === 'all' || id === each ? 1 : 0))))
  expect(isCombination(kept, [0, 0, 1])).toBe(false)
})
