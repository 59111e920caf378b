import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, daysFrom, plusDays, weekdayOf } from '#kernel/day.ts'
import { zone } from '#kernel/zone.ts'
import { publicHolidays } from './holidays.ts'
import { type SiteCalendar, type WeekHours, workingCalendar } from './working-calendar.ts'

const weekdays: WeekHours = Object.fromEntries([1, 2, 3, 4, 5].map((weekday) => [weekday, ['09:00', '18:00']]))
const singapore: SiteCalendar = { zone: zone('Asia/Singapore'), country: 'SG', hours: weekdays, overrides: [] }
const jakarta: SiteCalendar = { zone: zone('Asia/Jakarta'), country: 'ID', hours: weekdays, overrides: [] }
const bengaluru: SiteCalendar = {
  zone: zone('Asia/Kolkata'),
  country: 'IN',
  region: 'KA',
  hours: weekdays,
  overrides: [],
}
const london: SiteCalendar = {
  zone: zone('Europe/London'),
  country: 'GB',
  region: 'ENG',
  hours: weekdays,
  overrides: [],
}
const [january, december] = [day('2027-01-01'), day('2027-12-31')]

test('Chinese New Year on a weekend closes Singapore on the Monday after', () => {
  const { holidays, isWorkday } = workingCalendar(singapore, january, december)
  expect(holidays.filter(({ name }) => name.startsWith('Chinese')).map(({ on }) => on)).toEqual([
    '2027-02-06',
    '2027-02-07',
    '2027-02-08',
  ])
  expect([isWorkday(day('2027-02-05')), isWorkday(day('2027-02-08')), isWorkday(day('2027-02-09'))]).toEqual([
    true,
    false,
    true,
  ])
})

test('Jakarta is closed on Nyepi and both days of Idul Fitri, and these are marked as following the moon', () => {
  const { holidays } = workingCalendar(jakarta, day('2027-03-01'), day('2027-03-31'))
  expect(holidays.map(({ on, moonSighted }) => [on, moonSighted])).toEqual([
    ['2027-03-08', false],
    ['2027-03-09', true],
    ['2027-03-10', true],
    ['2027-03-26', false],
  ])
})

test('a moon-dated holiday is corrected by the site: one day worked, another off', () => {
  const overrides = [
    { on: day('2027-03-09'), kind: 'removed' as const, name: 'Hari Raya Puasa' },
    { on: day('2027-03-10'), kind: 'added' as const, name: 'Hari Raya Puasa' },
  ]
  const { isWorkday, holidays } = workingCalendar({ ...singapore, overrides }, january, december)
  expect([isWorkday(day('2027-03-09')), isWorkday(day('2027-03-10'))]).toEqual([true, false])
  expect(holidays.find(({ on }) => on === '2027-03-10')).toMatchObject({ name: 'Hari Raya Puasa', from: 'site' })
})

test('a holiday of several days closes each of them, and half a holiday shortens the day', () => {
  const emirates: SiteCalendar = { ...singapore, country: 'AE', zone: zone('Asia/Dubai') }
  const eid = publicHolidays(emirates, 2027).filter(({ on }) => on >= '2027-03-09' && on <= '2027-03-11')
  expect(eid).toHaveLength(3)
  const iceland = workingCalendar({ ...singapore, country: 'IS', zone: zone('Atlantic/Reykjavik') }, january, december)
  expect(iceland.hoursOn(day('2027-12-24'))).toEqual(['09:00', '13:00'])
  expect(iceland.holidays.map(({ on }) => on)).not.toContain('2027-12-24')
})

test('opening hours are those of the weekday, and a weekend has none', () => {
  const { hoursOn } = workingCalendar(london, january, december)
  expect(hoursOn(day('2027-03-30'))).toEqual(['09:00', '18:00'])
  expect(hoursOn(day('2027-03-28'))).toBeNull()
  expect(hoursOn(day('2027-03-29'))).toBeNull()
  expect(hoursOn(day('2028-03-30'))).toBeNull()
})

test('a workday is never a holiday nor a day without hours, in any of the sites', () => {
  const sites = fc.constantFrom(singapore, jakarta, bengaluru, london)
  fc.assert(
    fc.property(sites, fc.integer({ min: 0, max: 3000 }), (site, ahead) => {
      const first = plusDays(day('2024-01-01'), ahead)
      const { isWorkday, holidays } = workingCalendar(site, first, plusDays(first, 40))
      const off = new Set(holidays.map(({ on }) => on))
      for (const on of daysFrom(first, plusDays(first, 40))) {
        if (isWorkday(on)) expect(off.has(on) || weekdayOf(on) > 5).toBe(false)
      }
    }),
    { numRuns: 40 },
  )
})
