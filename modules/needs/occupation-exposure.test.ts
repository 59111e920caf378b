import { expect, test } from 'vitest'
import { agreementOf, exposureOf, occupationExposure } from './occupation-exposure.ts'

test('equal weights would give another figure', () => {
  const tasks = [
    { kind: 'core', label: 'E1' },
    { kind: null, label: 'E0' },
  ] as const
  expect(occupationExposure(tasks)!.beta).toBeCloseTo(2 / 3)
  expect(occupationExposure([])).toBeNull()
  expect(agreementOf([{ human: 'E0', gpt4: null }])).toBeNull()
})

test('what needs further tools counts for nothing, half or all of it', () => {
  expect(exposureOf('E2')).toEqual({ alpha: 0, beta: 0.5, gamma: 1 })
  expect([exposureOf('E0').gamma, exposureOf('E1').alpha]).toEqual([0, 1])
})

test('agreement is counted over the tasks that both labelled', () => {
  const tasks = [
    { human: 'E2', gpt4: 'E1' },
    { human: 'E0', gpt4: 'E0' },
    { human: 'E1', gpt4: null },
  ] as const
  expect(agreementOf(tasks)).toEqual({ alpha: 0.5, beta: 0.5, gamma: 1, tasks: 2 })
})
