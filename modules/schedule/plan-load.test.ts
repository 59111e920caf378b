import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { loadOf, sortedLoad, weeksOf } from './plan-load.ts'

const faculty = [
  { id: 'a', name: 'Ayu', site: 'Jakarta', limit: 600 },
  { id: 'b', name: 'Ben', site: 'London', limit: 120 },
  { id: 'c', name: 'Cara', site: null, limit: 720 },
]
const weeks = [
  { facilitator: 'a', week: day('2027-05-17'), minutes: 300, sessions: 4 },
  { facilitator: 'a', week: day('2027-05-03'), minutes: 75, sessions: 1 },
  { facilitator: 'b', week: day('2027-05-03'), minutes: 135, sessions: 2 },
]

test('each facilitator’s weeks are told against the own limit, also of who gives nothing', () => {
  const [ayu, ben, cara] = loadOf(faculty, weeks)
  expect(ayu).toMatchObject({ minutes: 375, sessions: 5, fullest: 0.5, over: 0 })
  expect(ayu!.weeks.map(({ week }) => week)).toEqual(['2027-05-03', '2027-05-17'])
  expect(ben).toMatchObject({ minutes: 135, fullest: 1.125, over: 1 })
  expect(cara).toMatchObject({ minutes: 0, fullest: 0, over: 0, weeks: [] })
})

test('who is nearest to the limit comes first, whoever gives most comes first, or names are in order', () => {
  const rows = loadOf(faculty, weeks)
  const names = (sort: 'fullest' | 'most' | 'name', q?: string) => sortedLoad(rows, { sort, q }).map((one) => one.name)
  expect(names('fullest')).toEqual(['Ben', 'Ayu', 'Cara'])
  expect(names('most')).toEqual(['Ayu', 'Ben', 'Cara'])
  expect(names('name')).toEqual(['Ayu', 'Ben', 'Cara'])
  expect(names('name', 'A')).toEqual(['Ayu', 'Cara'])
})

test('a week in which nobody teaches is not left out', () => {
  expect(weeksOf(loadOf(faculty, weeks))).toEqual([
    { week: '2027-05-03', minutes: 210, sessions: 3, limit: 1440 },
    { week: '2027-05-10', minutes: 0, sessions: 0, limit: 1440 },
    { week: '2027-05-17', minutes: 300, sessions: 4, limit: 1440 },
  ])
  expect(weeksOf([])).toEqual([])
})
