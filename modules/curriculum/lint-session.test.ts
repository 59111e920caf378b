import { expect, test } from 'vitest'
import { goodInput, goodUnit } from './curriculum.fixtures.ts'
import { lintSession } from './lint-session.ts'

test('a survey before the opening does not make it late', () => {
  const survey = { title: 'Three questions', minutes: 3, mode: 'apart' as const, purpose: 'survey' as const, text: '' }
  const found = lintSession(goodInput({ units: [goodUnit({ blocks: [survey, ...goodUnit().blocks] })] }))
  expect(found.find(({ ruleId }) => ruleId === 'R5.1')).toMatchObject({ status: 'pass' })
  expect(found.find(({ ruleId }) => ruleId === 'D7')).toMatchObject({ status: 'pass' })
})

test('each unit is judged for itself, and every finding names the unit it is about', () => {
  const found = lintSession(goodInput())
  expect(Map.groupBy(found, ({ scope }) => scope.key).size).toBe(8)
  expect(found.every(({ scope, values }) => scope.kind === 'unit' && values.unit === scope.name)).toBe(true)
})
