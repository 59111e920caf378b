import { expect, test } from 'vitest'
import { cohortName } from './cohort-name.ts'

test('a cohort is called like its group, with a number when there are several', () => {
  expect(cohortName('Finance Singapore', 'abc/1', 1)).toBe('Finance Singapore')
  expect(cohortName('Finance Singapore', 'abc/2', 3)).toBe('Finance Singapore 2')
})
