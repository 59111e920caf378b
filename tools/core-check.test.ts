import { expect, test } from 'vitest'
import { checkCore } from './core-check.ts'

// Two facilitators, one room at site 0. Day 10 of zone 0 starts at slot 480; facilitator 1 sits eight hours to the east.
const free = 'ffffffff'.repeat(315)
const late = Array.from({ length: 48 }, (_, slot) => (slot < 17 ? 10 : 0)).join()
const busyAt = (slot: number) => {
  const word = Math.floor(slot / 32)
  const bits = (0xffffffff ^ (1 << (slot % 32))) >>> 0
  return free.slice(0, word * 8) + bits.toString(16).padStart(8, '0') + free.slice(word * 8 + 8)
}
const days = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, k) =>
    [16, 20, 24].map((at) => `${(from + k) * 48 + at}:${from + k}:${k}`).join(),
  )
const instance = (sessions: string[], hex = free, rooms = '1 1') =>
  Buffer.from(
    [
      `INST 2 2 2 ${sessions.length}`,
      `ROOMS ${rooms}`,
      `F 0 0 ${late} ${hex}`,
      `F 1 16 ${late} ${free}`,
      ...sessions,
    ].join('\n'),
  )
const session = (type: number, { chain = 0, cohort = 0, duration = 2, site = -1 } = {}) =>
  `S ${chain} ${cohort} ${type} ${duration} ${site} ${days(10, 40).join()} 0:0,1:4`
const rules = (bytes: Buffer, lines: string[]) => checkCore(bytes, lines.join('\n')).broken.map((one) => one.rule)

test('a sound plan breaks nothing and costs what its parts cost', () => {
  const two = instance([session(0, { site: 0 }), session(1, { site: 0 })])
  // Day 10 costs 0 and is taught before 8:30 (10), online (25); day 14 costs 4, another face 15, his language 4, online 25.
  expect(checkCore(two, '0 496 0 0\n1 696 1 0\n')).toEqual({
    cost: 10 + 25 + 4 + 15 + 4 + 25,
    unscheduled: 0,
    broken: [],
  })
  // Day 10 at 10:00 in the room; the second is left out.
  expect(checkCore(two, '0 500 0 1\n1 -')).toEqual({ cost: 1500, unscheduled: 1, broken: [] })
})

test('an index is told once, a missing, doubled, unknown or broken line is told', () => {
  const two = instance([session(0), session(2)])
  expect(rules(two, ['0 500 0 0'])).toEqual(['assignment/missing'])
  expect(rules(two, ['0 500 0 0', '1 548 0 0', '1 -'])).toEqual(['assignment/twice'])
  expect(rules(two, ['0 500 0 0', '1 548 0 0', '2 -'])).toEqual(['assignment/unknown'])
  expect(rules(two, ['0 500 0', '1 548 0 0'])).toEqual(['assignment/shape', 'assignment/missing'])
  expect(rules(two, ['0 500 0 2', '1 548 0 0'])).toEqual(['assignment/shape'])
})

test('a start, a facilitator or an hour that is not allowed is told', () => {
  expect(rules(instance([session(0)]), ['0 501 0 0'])).toEqual(['start/not-allowed'])
  expect(rules(instance([session(0)]), ['0 500 7 0'])).toEqual(['facilitator/not-eligible'])
  expect(rules(instance([session(0)], busyAt(501)), ['0 500 0 0'])).toEqual(['facilitator/not-free'])
  expect(rules(instance([session(0)], busyAt(502)), ['0 500 0 0'])).toEqual([])
})

test('people meet only where they want to, with somebody who is there, in a room', () => {
  expect(rules(instance([session(0)]), ['0 500 0 1'])).toEqual(['onsite/not-wanted'])
  expect(rules(instance([session(0, { site: 0 })]), ['0 500 1 1'])).toEqual(['onsite/facilitator-elsewhere'])
  const crowded = [session(0, { site: 0 }), session(0, { site: 0, chain: 1, cohort: 1 })]
  const both = ['0 500 0 1', '1 500 0 1']
  expect(rules(instance(crowded), both)).toEqual(['facilitator/twice', 'rooms'])
  expect(rules(instance(crowded, free, '2 1'), both)).toEqual(['facilitator/twice'])
})

test('a facilitator teaches one session at a time, eight slots of a day and 24 of a week', () => {
  const many = (count: number, duration: number) =>
    instance(Array.from({ length: count }, (_, k) => session(2, { chain: k % 2, cohort: k % 2, duration })))
  expect(rules(many(2, 5), ['0 496 0 0', '1 500 0 0'])).toContain('facilitator/twice')
  expect(rules(many(2, 4), ['0 496 0 0', '1 500 0 0'])).toEqual([])
  expect(rules(many(2, 5), ['0 496 0 0', '1 504 0 0'])).toEqual(['facilitator/day'])
  // Days 14 to 20 are one week.
  const three = ['0 692 0 0', '1 740 0 0']
  expect(rules(many(3, 8), [...three, '2 788 0 0'])).toEqual([])
  expect(checkCore(many(3, 8), [...three, '2 788 0 0'].join('\n')).cost).toBe(4 + 5 + 6 + 3 * 8)
  expect(rules(many(4, 8), [...three, '2 788 0 0', '3 836 0 0'])).toEqual(['facilitator/week'])
  expect(rules(many(4, 8), [...three, '2 788 0 0', '3 1028 0 0'])).toEqual([])
})

test('a cohort has one session a day and a chain keeps its distances', () => {
  expect(rules(instance([session(0), session(2)]), ['0 500 0 0', '1 504 0 0'])).toEqual(['cohort/day'])
  for (const [gap, sound] of [
    [2, false],
    [3, true],
    [10, true],
    [11, false],
    [-3, false],
  ] as const)
    expect(rules(instance([session(0), session(1)]), ['0 1080 0 0', `1 ${(22 + gap) * 48 + 24} 0 0`])).toEqual(
      sound ? [] : ['chain/live-gap'],
    )
  for (const [gap, sound] of [
    [3, false],
    [4, true],
    [-4, true],
    [-3, false],
  ] as const)
    expect(rules(instance([session(3), session(4)]), ['0 1080 0 0', `1 ${(22 + gap) * 48 + 24} 0 0`])).toEqual(
      sound ? [] : ['chain/refresher-gap'],
    )
})
