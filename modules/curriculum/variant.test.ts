import { expect, test } from 'vitest'
import { goodUnit } from './curriculum.fixtures.ts'
import type { Unit } from './unit.ts'
import { blockPairs, resolveUnit } from './variant.ts'

const base = goodUnit()
const coach = {
  title: 'Practise the talk',
  minutes: 15,
  mode: 'practice' as const,
  purpose: 'exercise' as const,
  text: 'In pairs.',
}
const variant = (change: Partial<Unit> = {}): Unit =>
  goodUnit({
    key: 'managers',
    role: 'manager',
    variantOf: base.key,
    inherits: ['tools', 'guardrails'],
    tools: [],
    guardrails: [],
    blocks: [],
    sections: [],
    ...change,
  })
const resolved = (unit: Unit): Unit => {
  const found = resolveUnit(unit, new Map([[base.key, base]]))
  if (found.kind !== 'resolved') throw new Error(found.kind)
  return found.unit
}

test('a variant takes what it does not say from the unit it shares with', () => {
  const unit = resolved(variant())
  expect([unit.tools, unit.guardrails, unit.blocks, unit.sections]).toEqual([
    base.tools,
    base.guardrails,
    base.blocks,
    base.sections,
  ])
  expect(unit.inherits).toEqual([])
})

test('a block of the same title is replaced, a new one follows the one before it, a block can be left out', () => {
  const own = { ...base.blocks[0]!, text: 'Managers first.' }
  const unit = resolved(variant({ blocks: [own, coach], without: ['Watch one'] }))
  expect(unit.blocks.map(({ title }) => title)).toEqual(['Concerns and norms', 'Practise the talk', 'Your own three'])
  expect(unit.blocks[0]!.text).toBe('Managers first.')
})

test('a base that is not there, and two that share with each other, are said', () => {
  expect(resolveUnit(variant(), new Map())).toEqual({ kind: 'base missing', base: base.key })
  const [a, b] = [variant({ key: 'a', variantOf: 'b' }), variant({ key: 'b', variantOf: 'a' })]
  expect(
    resolveUnit(
      a,
      new Map([
        ['a', a],
        ['b', b],
      ]),
    ),
  ).toMatchObject({ kind: 'circle' })
})

test('side by side, blocks of one title stand in one row and say whether they are shared', () => {
  const pairs = blockPairs(base, resolved(variant({ blocks: [{ ...base.blocks[0]!, text: 'Other.' }, coach] })))
  expect(pairs.map(({ title, isShared, left, right }) => [title, isShared, left !== null, right !== null])).toEqual([
    ['Concerns and norms', false, true, true],
    ['Practise the talk', false, false, true],
    ['Watch one', true, true, true],
    ['Your own three', true, true, true],
  ])
})
