import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Day, weekdayOf } from '#kernel/day.ts'
import { countries, holidayDoubts, publicHolidays, regionsOf } from './holidays.ts'

const england = { country: 'GB', region: 'ENG' }
const karnataka = { country: 'IN', region: 'KA' }

test('Karnataka has holidays that the rest of India has not', () => {
  const theirs = publicHolidays(karnataka, 2027).map(({ on }) => on)
  const india = publicHolidays({ country: 'IN' }, 2027).map(({ on }) => on)
  expect(theirs).toContain('2027-11-01')
  expect(india).not.toContain('2027-11-01')
  expect(theirs).toContain('2027-01-26')
})

test('holidays that a person must confirm are listed, with those whose date is not known yet', () => {
  const doubts = holidayDoubts({ country: 'SG' }, 2027)
  expect(doubts).toContainEqual({ name: 'Vesak Day', on: null, why: 'date-not-yet-known' })
  expect(doubts).toContainEqual({ name: 'Hari Raya Puasa', on: '2027-03-09', why: 'moon-sighted' })
})

test('countries and regions fill the select boxes by name', () => {
  expect(countries()).toContainEqual({ code: 'SG', name: 'Singapore' })
  expect(regionsOf('IN')).toContainEqual({ code: 'KA', name: 'Karnataka' })
  expect(regionsOf('GB').map(({ code }) => code)).toContain('ENG')
  expect(regionsOf('SG')).toEqual([])
  expect(regionsOf('DE').some(({ code }) => code.includes('.'))).toBe(true)
  expect(publicHolidays({ country: 'XX' }, 2027)).toEqual([])
})

const govuk = new URL('../../../shared/data/holidays/govuk-bank-holidays.json', import.meta.url)

test.skipIf(!existsSync(govuk))(
  `bank holidays of England agree with GOV.UK, but for the differences named here${existsSync(govuk) ? '' : ' (skipped: the GOV.UK file is not on this machine)'}`,
  () => {
    const file = JSON.parse(readFileSync(govuk, 'utf8')) as {
      divisions: Record<string, Record<string, { date: string }[] | string>>
    }
    const differences: string[] = []
    let compared = 0
    for (const [year, listed] of Object.entries(file.divisions['england-and-wales'] ?? {})) {
      if (!Array.isArray(listed)) continue
      const official = new Set(listed.map(({ date }) => date.split('/').reverse().join('-') as Day))
      // date-holidays lists a weekend Christmas beside its substitute; only working days matter to a plan.
      const ours = new Set(
        publicHolidays(england, +year)
          .map(({ on }) => on)
          .filter((on) => weekdayOf(on) <= 5),
      )
      compared += official.size
      for (const on of official) if (!ours.has(on)) differences.push(`missing ${on}`)
      for (const on of ours) if (!official.has(on)) differences.push(`extra ${on}`)
    }
    // Known differences: none. The file covers 2015 to 2020, eight days a year.
    expect(compared).toBeGreaterThanOrEqual(48)
    expect(differences).toEqual([])
  },
)
