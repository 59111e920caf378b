import { expect, test } from 'vitest'
import { dayOr, isBad, listOf, type Reason, refuseTwice, type Said, textOf } from './rollout-draft.ts'

test('cells and values become one line of text', () => {
  expect(textOf('  Finance \n Jakarta ')).toBe('Finance Jakarta')
  expect(textOf(new Date('2027-03-01T00:00:00Z'))).toBe('2027-03-01')
  expect([textOf(null), textOf({}), textOf(7)]).toEqual(['', '', '7'])
  expect(listOf('Finance')).toEqual(['Finance'])
  expect(listOf(['Finance', '', 'HR'])).toEqual(['Finance', 'HR'])
})

test('a day that is no day is said with what was written', () => {
  const reasons: Reason[] = []
  expect(dayOr('2027/03/01', 'on', reasons)).toBe('2027-03-01')
  expect(dayOr('1 March', 'on', reasons)).toBeNull()
  expect(dayOr('', 'on', reasons, true)).toBeNull()
  expect(dayOr('', 'accessFrom', reasons)).toBeNull()
  expect(reasons.map(({ slug }) => slug)).toEqual(['not-a-day', 'missing'])
})

test('the second entry of a key is refused and says where the first one stands', () => {
  const said = (place: string): Said<null> => ({ place, key: 'hr', name: 'HR', value: null, reasons: [] })
  const entries = [said('row 2'), said('row 9')]
  refuseTwice(entries)
  expect(entries.map(({ reasons }) => isBad(reasons))).toEqual([false, true])
  expect(entries[1]!.reasons[0]!.values).toEqual({ key: 'hr', before: 'row 2' })
  expect(isBad([{ slug: 'owner-unknown', values: {} }])).toBe(false)
})
