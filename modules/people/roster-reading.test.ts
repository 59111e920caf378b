import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { type Reading, rosterReader, siteKey } from './roster-reading.ts'

const sites = [{ id: 's1', name: 'Singapore' }]
const reading: Reading = {
  columns: { employeeId: 0, name: 1, site: 2, startsOn: 3 },
  sites,
  siteMeanings: new Map(),
  dateOrder: null,
  employeeIdAsName: false,
  today: day('2027-01-04'),
}
const rows = (...cells: string[][]) => cells.map((one, at) => ({ number: at + 2, cells: one }))

function read(list: ReturnType<typeof rows>, more: Partial<Reading> = {}) {
  return list.map(rosterReader(list, { ...reading, ...more }))
}

test('one date above twelve decides the order of its whole column; where none does, a person may', () => {
  const decided = read(rows(['1', 'A', '', '03/04/2026'], ['2', 'B', '', '25/04/2026']))
  expect(decided.map((row) => row.kind === 'ok' && row.person.startsOn)).toEqual(['2026-04-03', '2026-04-25'])
  const open = rows(['1', 'A', '', '03/04/2026'])
  expect(read(open)[0]).toMatchObject({ kind: 'bad', reasons: [{ slug: 'date/ambiguous' }] })
  expect(read(open, { dateOrder: 'month-first' })[0]).toMatchObject({ person: { startsOn: '2026-03-04' } })
})

test('a site name means what a person said it means, also nothing', () => {
  const siteMeanings = new Map([
    [siteKey('S’pore'), 's1'],
    [siteKey('Moon '), null],
  ])
  const list = read(
    rows(['1', 'A', 's’PORE', ''], ['2', 'B', 'moon', ''], ['3', 'C', 'Mars', ''], ['4', 'D', 'singapore', '']),
    { siteMeanings },
  )
  expect(list.map((row) => (row.kind === 'ok' ? row.person.siteId : row.reasons[0]?.slug))).toEqual([
    's1',
    null,
    'site/unknown',
    's1',
  ])
})
