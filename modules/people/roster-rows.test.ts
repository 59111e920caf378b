import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import type { ColumnMapping } from './roster-columns.ts'
import { displayName, type ReadRow, type RowContext, readRosterRow } from './roster-rows.ts'

const context: RowContext = {
  row: 2,
  today: day('2027-01-04'),
  sites: [
    { id: 'sin', name: 'Singapore', aliases: ['SG HQ'] },
    { id: 'blr', name: 'Bengaluru', aliases: ['Bangalore'] },
  ],
  dateOrders: { startsOn: 'day-first' },
}
const mapping: ColumnMapping = {
  employeeId: 0,
  email: 1,
  name: 2,
  site: 3,
  languages: 4,
  startsOn: 5,
  manager: 6,
  status: 7,
}

function reasonsOf(read: ReadRow): string[] {
  return read.kind === 'bad' ? read.reasons.map(({ slug }) => slug) : []
}

test('a good row is tidied: spaces, capitals in addresses, "last, first", languages and dates', () => {
  const cells = [
    ' M17 ',
    'Ratna.D@Meranti.EXAMPLE ',
    'Dewanti,  Ratna',
    'bangalore',
    'English; Bahasa Indonesia',
    '05/01/2026',
    'M2',
    'Active',
  ]
  expect(readRosterRow(cells, mapping, context)).toEqual({
    kind: 'ok',
    warnings: [],
    person: {
      row: 2,
      employeeId: 'M17',
      email: 'ratna.d@meranti.example',
      name: 'Ratna Dewanti',
      siteId: 'blr',
      languages: ['en', 'id'],
      startsOn: '2026-01-05',
      manager: 'M2',
      status: 'active',
    },
  })
})

test('all that is wrong with a row is said at once, with the site that was probably meant', () => {
  const read = readRosterRow(['', 'ratna@', 'Ratna', 'Singapur', '', '1902-12-07', '', ''], mapping, {
    ...context,
    row: 9,
  })
  expect(read).toEqual({
    kind: 'bad',
    row: 9,
    reasons: [
      { field: 'email', slug: 'email/malformed', value: 'ratna@' },
      { field: 'site', slug: 'site/unknown', value: 'Singapur', closest: 'Singapore' },
      { field: 'startsOn', slug: 'date/implausible', value: '1902-12-07' },
    ],
  })
})

test('somebody without an e-mail goes in by employee id, with the warning that they cannot be invited', () => {
  const read = readRosterRow(['M18', '', 'Budi Hartono', 'sin', '', '', '', ''], mapping, context)
  expect(read).toMatchObject({
    kind: 'ok',
    warnings: [{ slug: 'email/none-cannot-be-invited' }],
    person: { email: null },
  })
})

test('a row without any key, or without name and e-mail, cannot go in', () => {
  expect(reasonsOf(readRosterRow(['', '', 'Budi', '', '', '', '', ''], mapping, context))).toEqual(['key/missing'])
  expect(reasonsOf(readRosterRow(['M1'], { employeeId: 0 }, context))).toEqual(['name/missing'])
  expect(readRosterRow(['M1'], { employeeId: 0 }, { ...context, employeeIdAsName: true })).toMatchObject({
    person: { name: 'M1' },
  })
})

test('a column that is not in the file says nothing, an empty cell says there is none', () => {
  const read = readRosterRow(['M1', 'a@b.example', 'A', ''], { employeeId: 0, email: 1, name: 2, title: 3 }, context)
  if (read.kind !== 'ok') throw new Error('expected a good row')
  expect(read.person.title).toBeNull()
  expect(read.person.department).toBeUndefined()
  expect(displayName(read.person)).toBe('A')
})

test('an unknown language or status is a warning and keeps nobody out', () => {
  const read = readRosterRow(
    ['M1', 'a@b.example', 'A', 'sin', 'en; Klingon', '', '', 'Garden leave?'],
    mapping,
    context,
  )
  expect(read).toMatchObject({
    kind: 'ok',
    person: { languages: ['en'], status: 'active' },
    warnings: [{ slug: 'language/unknown', value: 'klingon' }, { slug: 'status/unknown-taken-as-active' }],
  })
})

test('nobody leaves before they start', () => {
  const read = readRosterRow(
    ['M1', 'a@b.example', 'A', '2026-05-01', '2026-04-01'],
    { employeeId: 0, email: 1, name: 2, startsOn: 3, leavesOn: 4 },
    context,
  )
  expect(reasonsOf(read)).toEqual(['date/leaves-before-start'])
})
