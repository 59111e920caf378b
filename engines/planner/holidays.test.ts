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
  expect([...karnataka].some((on) => !national.has(on))).toBe(true)
  expect(holidaysOf({ ...site, region: 'KA', holidays: 'IN' }, ...span)).toEqual(karnataka)
})

test('a site adds its founders day and works on a holiday it does not keep', () => {
  const holidays = { country: 'SG', add: [{ on: '2027-02-18', name: 'Founders' }], remove: ['2027-03-26'] }
  const days = holidaysOf({ ...site, holidays }, ...span)
  expect(days.has('2027-02-18' as Day)).toBe(true)
  expect(days.has('2027-03-26' as Day)).toBe(false)
})

test('a list of days is taken as it is, and no holidays means none', () => {
  expect([...holidaysOf({ ...site, holidays: ['2027-05-05'] }, ...span)]).toEqual(['2027-05-05'])
  expect(holidaysOf(site, ...span).size).toBe(0)
})
