import { expect, test } from 'vitest'
import { checkTree } from './manager-tree.ts'
import { countVerdicts, rosterFindings } from './roster-findings.ts'
import type { RowVerdict } from './roster-verdicts.ts'

function row(number: number, verdict: RowVerdict['verdict'], reasons: RowVerdict['reasons'] = []): RowVerdict {
  return { row: number, verdict, personId: null, before: null, after: null, reasons }
}

test('unknown sites are listed once each, the most frequent first, with the closest that we know', () => {
  const unknown = (value: string) => [{ slug: 'site/unknown', field: 'site', value, closest: 'Singapore' }]
  const rows = [row(2, 'bad', unknown('Moon')), row(3, 'bad', unknown('S’pore')), row(4, 'bad', unknown('S’pore'))]
  const { unknownSites } = rosterFindings({
    rows,
    tree: checkTree([]),
    nameOf: () => '',
    missing: [],
    keptAdministrators: [],
  })
  expect(unknownSites.map(({ name, rows: count }) => [name, count])).toEqual([
    ['S’pore', 2],
    ['Moon', 1],
  ])
})

test('lists are cut at fifty and counts are whole', () => {
  const people = Array.from({ length: 60 }, (_, n) => ({ id: `${n}`, name: `P${n}` }))
  const { roots } = rosterFindings({
    rows: [],
    tree: checkTree(people),
    nameOf: (id) => `P${id}`,
    missing: [],
    keptAdministrators: [],
  })
  expect([roots.count, roots.people.length, roots.people[0]]).toEqual([60, 50, { name: 'P0', value: '' }])
})

test('every row counts for one verdict', () => {
  expect(countVerdicts([row(2, 'new'), row(3, 'bad'), row(4, 'new')])).toEqual({
    new: 2,
    changed: 0,
    unchanged: 0,
    leaving: 0,
    bad: 1,
  })
})
