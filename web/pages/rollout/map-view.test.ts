import { describe, expect, test } from 'vitest'
import {
  askedOf,
  type MapRow,
  MOST_ROWS,
  matching,
  pageOfSections,
  type Row,
  rowsWith,
  sectionsOf,
  sorted,
} from './map-view.ts'

const row = (id: string, more: Partial<MapRow> = {}): MapRow =>
  ({
    id,
    groupId: id,
    group: `Group ${id}`,
    workflow: 'Invoices',
    site: 'Jakarta',
    department: 'Finance',
    people: 10,
    on: '2027-03-01',
    milestoneId: null,
    state: 'ok',
    findings: [],
    ...more,
  }) as MapRow
const plain = (...rows: MapRow[]): Row[] => rowsWith(rows, null, [])
const names = (rows: readonly Row[]) => rows.map(({ id }) => id)

describe('the address of the map', () => {
  test('says what is shown, and nonsense in it is passed over', () => {
    expect(
      askedOf(
        new URLSearchParams(
          'view=grid&by=department&sort=people&dir=down&q=fin&problems=1&turn=Jakarta&turn=&from=500',
        ),
      ),
    ).toMatchObject({
      view: 'grid',
      by: 'department',
      sort: 'people',
      down: true,
      search: 'fin',
      problems: true,
      from: 500,
    })
    expect(askedOf(new URLSearchParams('view=pie&from=-3'))).toMatchObject({
      view: 'timeline',
      by: 'site',
      sort: 'on',
      from: 0,
    })
  })
})

describe('rows', () => {
  const rows = plain(
    row('a', { on: '2027-04-01' }),
    row('b', { state: 'cannot', people: 3 }),
    row('c', { site: 'São Paulo', workflow: 'Replies' }),
  )
  test('are found by any of their words, whatever the accents', () => {
    expect(names(matching(rows, { search: 'sao repl', problems: false }))).toEqual(['c'])
    expect(names(matching(rows, { search: '', problems: true }))).toEqual(['b'])
  })
  test('are sorted both ways, and by day where they are equal', () => {
    expect(names(sorted(rows, { sort: 'on', down: false }))).toEqual(['b', 'c', 'a'])
    expect(names(sorted(rows, { sort: 'people', down: true }))).toEqual(['a', 'c', 'b'])
    expect(names(sorted(rows, { sort: 'state', down: false }))[0]).toBe('b')
  })
  test('know their sessions when the schedule answers, and do without when it does not', () => {
    const mark = { kind: 'live', part: 1, startsAt: '2027-02-03T01:00:00Z', day: '2027-02-03', sessionId: 's' }
    const marks = new Map([['a', { marks: [mark], unscheduled: [], withoutPlace: 2 }]])
    const [a, b] = rowsWith([row('a'), row('b')], marks, [])
    expect([a!.state, a!.planned, b!.findings[0]!.slug]).toEqual(['cannot', true, 'not-planned'])
    expect(rows[0]).toMatchObject({ planned: false, findings: [] })
    expect(rowsWith([row('a')], new Map(), [])[0]).toMatchObject({ planned: false, findings: [] })
  })
})

describe('sections', () => {
  const asked = askedOf(new URLSearchParams())
  test('count the people of a group once', () => {
    const [jakarta, none] = sectionsOf(plain(row('a'), row('b', { groupId: 'a' }), row('c', { site: null })), asked)
    expect(jakarta).toMatchObject({ name: 'Jakarta', isOpen: true, groups: 1, people: 10 })
    expect(none).toMatchObject({ name: '', groups: 1 })
  })
  test('of a large map start closed and open one at a time; a page holds so many rows', () => {
    const many = plain(...Array.from({ length: 1500 }, (_, at) => row(`r${at}`, { site: `Site ${at % 3}` })))
    expect(pageOfSections(sectionsOf(many, asked), 0)).toMatchObject({ shown: 0, open: 0 })
    const turned = askedOf(new URLSearchParams('turn=Site 1'))
    expect(pageOfSections(sectionsOf(many, turned), 0).sections.map(({ rows }) => rows.length)).toEqual([
      0,
      MOST_ROWS,
      0,
    ])
    const all = sectionsOf(many, askedOf(new URLSearchParams('by=none')))
    expect(pageOfSections(all, 1200)).toMatchObject({ shown: 300, open: 1500 })
  })
})
