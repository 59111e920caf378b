import { expect, test } from 'vitest'
import { dataClasses, isDataClass, isDecisionImpact, worstDataClass, worstDecisionImpact } from './data-class.ts'

test('the strictest class that anybody gave is the one that counts', () => {
  expect(worstDataClass(['internal', 'restricted', 'public'])).toBe('restricted')
  expect(worstDataClass(['confidential', null, 'special category'])).toBe('special category')
  expect(worstDecisionImpact(['none', 'legal or safety', 'internal'])).toBe('legal or safety')
})

test('nobody gave a class: there is none, which is not the same as public', () => {
  expect(worstDataClass([])).toBeNull()
  expect(worstDataClass([null, null])).toBeNull()
  expect(worstDecisionImpact([null])).toBeNull()
  expect(worstDataClass([null, 'public'])).toBe('public')
})

test('the order of the answers changes nothing', () => {
  for (const one of dataClasses)
    for (const other of dataClasses) expect(worstDataClass([one, other])).toBe(worstDataClass([other, one]))
})

test('only the words of the list are classes', () => {
  expect(isDataClass('special category')).toBe(true)
  expect(isDataClass('secret')).toBe(false)
  expect(isDecisionImpact('customer or employee')).toBe(true)
  expect(isDecisionImpact('employee')).toBe(false)
})
