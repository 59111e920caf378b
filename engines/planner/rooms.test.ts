import { expect, test } from 'vitest'
import { planProgramme } from './plan.ts'
import { people, smallFile } from './planner.fixtures.ts'
import { programmeOf } from './programme.ts'
import { colouredRooms, roomClasses } from './room-classes.ts'

const [site] = smallFile().sites
const rooms = [
  { id: 'large', seats: 25 },
  { id: 'small', seats: 10 },
]
const file = smallFile({ sites: [{ ...site!, rooms }] })

test('rooms of one size are one class, and whoever had a room keeps it while others take what is free', () => {
  const four = [...rooms, { id: 'other', seats: 10 }, { id: 'third', seats: 10 }]
  const classes = roomClasses(programmeOf({ ...file, sites: [{ ...site!, rooms: four }] }))
  expect([[...classes.count], [...classes.seats], classes.ids]).toEqual([
    [3, 1],
    [10, 25],
    [['small', 'other', 'third'], ['large']],
  ])
  const use = (session: number, slot: number, wish?: string) => ({ session, room: 0, slot, end: slot + 4, wish })
  const taken = colouredRooms(classes, [use(0, 10, 'third'), use(1, 11), use(2, 12), use(3, 14, 'third'), use(4, 15)])
  expect([0, 1, 2, 3, 4].map((i) => taken.get(i))).toEqual(['third', 'small', 'other', 'third', 'small'])
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
