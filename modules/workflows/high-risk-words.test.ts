import { expect, test } from 'vitest'
import { suggestedArea } from './high-risk-words.ts'

test('choosing among candidates and rating people are asked about', () => {
  expect(suggestedArea(['Candidate screening'])).toBe('recruitment')
  expect(suggestedArea(['Read applications for an opening to decide who is invited'])).toBe('recruitment')
  expect(suggestedArea(['Reviews', 'Summarise feedback on a person for the yearly performance review'])).toBe(
    'worker management',
  )
  expect(suggestedArea(['Credit scoring of small customers'])).toBe('essential services')
})

test('ordinary work is not', () => {
  expect(suggestedArea(['Invoice processing', 'Match a supplier invoice with its purchase order', null])).toBeNull()
  expect(suggestedArea(['Review a change of a colleague to find errors before release'])).toBeNull()
  expect(suggestedArea(['Check an access request against the role of the person to grant or refuse it'])).toBeNull()
  expect(suggestedArea([])).toBeNull()
})
