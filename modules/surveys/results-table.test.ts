import { expect, test } from 'vitest'
import type { GroupFigure, WaveResults } from './results.schema.ts'
import { resultsTable } from './results-table.ts'

const figure = (more: Partial<GroupFigure>): GroupFigure => ({
  group: null,
  state: 'shown',
  people: 20,
  answered: 12,
  counts: [5, 7],
  spans: null,
  mean: { mean: 1.6, low: 1.3, high: 1.9, n: 12 },
  ...more,
})
const hidden = { state: 'suppressed' as const, people: null, answered: null, counts: null, mean: null }
const results: WaveResults = {
  title: 'Safe',
  state: 'closed',
  smallest: 5,
  roster: 30,
  closedOn: '2027-03-10',
  raters: [
    {
      rater: 'self',
      state: 'shown',
      invited: 20,
      handedIn: 12,
      items: [
        {
          item: 'ask',
          subject: null,
          subjectSays: null,
          says: 'I can ask',
          kind: 'ordinal',
          unit: null,
          isReversed: false,
          options: [
            { key: '1', label: 'No', point: 1 },
            { key: '2', label: '=Yes', point: 2 },
          ],
          total: figure({}),
          missing: 0,
          groups: [figure({ group: 'HR', ...hidden }), figure({ group: null, people: 17 })],
        },
      ],
      scales: [],
      texts: [
        {
          item: 'more',
          says: 'Anything else?',
          state: 'shown',
          texts: 9,
          themes: [{ id: 'x', name: 'Time', authors: 6 }],
          withheld: null,
        },
      ],
      straightLined: 0,
    },
  ],
}
const { header, rows } = resultsTable(results, (key) => key)
const at = (name: string) => header.indexOf(name)

test('a suppressed group has no number anywhere and says so; the rest is told from the whole', () => {
  const hr = rows.filter((row) => row[at('group')] === 'HR')
  expect(hr).toHaveLength(1)
  expect(hr[0]![at('suppressed')]).toBe('true')
  for (const name of ['asked', 'answered', 'count', 'mean', 'mean_low_95', 'count_from'])
    expect([name, hr[0]![at(name)]]).toEqual([name, null])
  expect(new Set(rows.map((row) => row[at('group')]))).toEqual(new Set(['group.all', 'HR', 'group.rest']))
})

test('every row is as wide as its heading and carries its definition', () => {
  for (const row of rows) {
    expect(row).toHaveLength(header.length)
    expect(row[at('definition')]).toMatch(/^definition\./)
  }
})

test('counts stand beside their answers, means with their interval on the row of the question', () => {
  const whole = rows.filter((row) => row[at('group')] === 'group.all' && row[at('kind')] === 'ordinal')
  expect(whole.map((row) => [row[at('option')], row[at('count')], row[at('mean')]])).toEqual([
    [null, null, 1.6],
    ['No', 5, null],
    ['=Yes', 7, null],
  ])
  expect(rows.find((row) => row[at('kind')] === 'text')).toContain('Time')
})
