import { expect, test } from 'vitest'
import { planProgramme } from './plan.ts'
import { people, smallFile } from './planner.fixtures.ts'
import { programmeOf } from './programme.ts'
import { freeRoom, roomsOf } from './rooms.ts'

const [site] = smallFile().sites
const rooms = [
  { id: 'large', seats: 25 },
  { id: 'small', seats: 10 },
]
const file = smallFile({ sites: [{ ...site!, rooms }] })

test('the smallest room that seats everybody and is free throughout is taken', () => {
  const known = roomsOf(programmeOf(file))
  const busy = new Uint8Array(2 * 100)
  const roomFor = (size: number) => known.ids[freeRoom(known, busy, 100, 0, size, 10, 4)]
  expect([roomFor(10), roomFor(11), roomFor(26)]).toEqual(['small', 'large', undefined])
  busy[100 + 13] = 1
  expect(roomFor(10)).toBe('large')
})

test('live sessions and refreshers meet in a room when all are at one site with their facilitator; the rest is online', () => {
  const { sessions } = planProgramme(file, { seed: 1, iterations: 100 })
  expect(sessions.map((one) => [one.kind, one.mode, one.room])).toEqual([
    ['live', 'onsite', 'small'],
    ['office-hours', 'online', undefined],
    ['refresher', 'onsite', 'small'],
    ['reinforcement-30', 'online', undefined],
    ['reinforcement-90', 'online', undefined],
  ])
})

test('a cohort larger than every room meets online', () => {
  const crowd = { ...file, people: people('sin', 24), sites: [{ ...site!, rooms: [rooms[1]!] }] }
  const { sessions } = planProgramme(crowd, { seed: 1, iterations: 100 })
  expect(new Set(sessions.map((one) => one.mode))).toEqual(new Set(['online']))
})
