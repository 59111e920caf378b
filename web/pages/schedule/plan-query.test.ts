import { expect, test } from 'vitest'
import { askedOf, groupingOf } from './plan-query.ts'

test('an address that names nothing shows cohorts by the week from the first row on', () => {
  expect(askedOf(new URLSearchParams())).toMatchObject({
    view: 'cohort',
    only: null,
    by: null,
    zoom: 'weeks',
    section: null,
    q: '',
    from: 0,
  })
})

test('what an address names wrongly is left aside', () => {
  const asked = askedOf(new URLSearchParams({ view: 'galaxy', zoom: 'days', from: '-3', by: 'site', q: '  oslo ' }))
  expect(asked).toMatchObject({ view: 'cohort', zoom: 'days', from: 0, by: 'site', q: 'oslo' })
  expect(askedOf(new URLSearchParams({ from: 'x' })).from).toBe(0)
})

test('few cohorts stand in one list, many are grouped by workflow, and a wish wins', () => {
  expect([groupingOf(null, 15), groupingOf(null, 1500), groupingOf('none', 1500), groupingOf('site', 3)]).toEqual([
    'none',
    'workflow',
    'none',
    'site',
  ])
})
