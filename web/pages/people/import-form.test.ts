import { expect, test } from 'vitest'
import { mappingOf, sitesOf } from './import-form.ts'

function form(entries: [string, string][]): FormData {
  const made = new FormData()
  for (const [name, value] of entries) made.append(name, value)
  return made
}

test('a field without a column says nothing, and the first column is a column', () => {
  const read = mappingOf(
    form([
      ['sheet', 'A'],
      ['column-email', '0'],
      ['column-name', ''],
      ['dateOrder', ''],
      ['isComplete', 'on'],
    ]),
    null,
  )
  expect(read).toMatchObject({
    sheet: 'A',
    columns: { email: 0 },
    dateOrder: null,
    isComplete: true,
    employeeIdAsName: false,
  })
})

test('each site name of the file becomes a known site, a new one or none, and unanswered ones stay unknown', () => {
  const before = { ...mappingOf(form([['sheet', 'A']]), null), sites: { Old: { kind: 'none' as const } } }
  const asked = form([
    ['site-name', 'S’pore'],
    ['means-0', 'id-1'],
    ['site-name', 'Moon'],
    ['means-1', 'none'],
    ['site-name', 'Batam'],
    ['means-2', 'create'],
    ['zone-2', 'Asia/Jakarta'],
    ['country-2', 'ID'],
    ['site-name', 'X'],
    ['means-3', ''],
  ])
  expect(sitesOf(asked, before).sites).toEqual({
    Old: { kind: 'none' },
    'S’pore': { kind: 'match', id: 'id-1' },
    Moon: { kind: 'none' },
    Batam: { kind: 'create', zone: 'Asia/Jakarta', country: 'ID', region: null },
  })
})
