import { expect, test } from 'vitest'
import { type Day, day } from '#kernel/day.ts'
import { holidaysOf, knownRegions } from './holidays.ts'

const span = [day('2027-01-01'), day('2027-12-31')] as const
const site = { id: 's', zone: 'Asia/Singapore' }

test('Singapore is closed for Chinese New Year and Good Friday', () => {
  const days = holidaysOf({ ...site, holidays: 'SG' }, ...span)
  expect(days.has('2027-02-08' as Day)).toBe(true)
  expect(days.has('2027-03-26' as Day)).toBe(true)
  expect(days.has('2027-02-14' as Day)).toBe(false)
})

test('a region has holidays its country does not share', () => {
  expect(knownRegions('IN')).toContain('KA')
  const national = holidaysOf({ ...site, holidays: 'IN' }, ...span)
  const karnataka = holidaysOf({ ...site, holidays: 'IN-KA' }, ...span)
  expect([...karnataka.keys()].some((on) => !national.has(on))).toBe(true)
  expect(holidaysOf({ ...site, region: 'KA', holidays: 'IN' }, ...span)).toEqual(karnataka)
})

test('a site adds its founders day and works on a holiday it does not keep', () => {
  const holidays = { country: 'SG', add: [{ on: '2027-02-18', name: 'Founders' }], remove: ['2027-03-26'] }
  const days = holidaysOf({ ...site, holidays }, ...span)
  expect(days.has('2027-02-18' as Day)).toBe(true)
  expect(days.has('2027-03-26' as Day)).toBe(false)
})

test('a list of days is taken as it is, and no holidays means none', () => {
  expect([...holidaysOf({ ...site, holidays: ['2027-05-05'] }, ...span).keys()]).toEqual(['2027-05-05'])
  expect(holidaysOf(site, ...span).size).toBe(0)
})

test('half a public holiday closes its half, a whole one the day, also when the clocks change on it', () => {
  const closed = (country: string, on: string) => holidaysOf({ ...site, holidays: country }, ...span).get(on as Day)
  expect(closed('IS', '2027-12-24')).toEqual([780, 1440])
  expect(closed('GT', '2027-12-31')).toEqual([720, 1440])
  expect(closed('DK', '2027-03-28')).toEqual([0, 1440])
  expect(['2027-03-09', '2027-03-10', '2027-03-12', '2027-03-13'].map((on) => closed('TR', on))).toEqual([
    [360, 1440],
    [0, 1440],
    [0, 1440],
    undefined,
  ])
})

test('a site closes for an afternoon of its own and dates a moon holiday itself', () => {
  const holidays = {
    country: 'BD',
    remove: ['2027-03-10'],
    add: [
      { on: '2027-03-11', name: 'Eid' },
      { on: '2027-04-30', name: 'Stocktaking', from: '13:00' },
    ],
  }
  const days = holidaysOf({ ...site, holidays }, ...span)
  expect([days.get('2027-03-10' as Day), days.get('2027-03-11' as Day), days.get('2027-04-30' as Day)]).toEqual([
    undefined,
    [0, 1440],
    [780, 1440],
  ])
})
