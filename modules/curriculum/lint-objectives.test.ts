import { expect, test } from 'vitest'
import { goodInput, goodProgramme, goodUnit } from './curriculum.fixtures.ts'
import { lintObjectives } from './lint-objectives.ts'

test('minutes count for the chosen work in proportion to the objectives that are tied to it', () => {
  const [objective] = goodUnit().objectives
  const half = goodUnit({ objectives: [objective!, { ...objective!, id: 'b', task: null }] })
  const found = lintObjectives(goodInput({ units: [goodUnit(), half] })).find(({ ruleId }) => ruleId === 'R1.2')
  expect(found).toMatchObject({ status: 'pass', values: { all: 220, minutes: 165, share: 75 } })
})

test('managers are not asked about their own daily tasks', () => {
  const programme = goodProgramme({ departments: [{ name: 'Finance', roles: ['manager', 'oversight'] }] })
  expect(lintObjectives(goodInput({ programme })).filter(({ ruleId }) => ruleId === 'R1.3')).toMatchObject([
    { status: 'not_assessable' },
  ])
})
