import { expect, test } from 'vitest'
import { goodInput, goodUnit } from './curriculum.fixtures.ts'
import { lintFraming } from './lint-framing.ts'

test('a tool in a title is fine as long as the work is named too', () => {
  const units = [goodUnit({ title: 'Process an invoice with ChatGPT' }), goodUnit({ title: 'Copilot features' })]
  const found = lintFraming(goodInput({ units })).find(({ ruleId }) => ruleId === 'FM1')
  expect(found).toMatchObject({ status: 'pass', values: { n: 1, all: 4, texts: ['Copilot features'] } })
})

test('more than three of ten are too many', () => {
  const units = [
    goodUnit({ title: 'Copilot features', objectives: [] }),
    ...['a', 'b'].map((key) => goodUnit({ key, objectives: [] })),
  ]
  expect(lintFraming(goodInput({ units })).find(({ ruleId }) => ruleId === 'FM1')).toMatchObject({
    status: 'fail',
    values: { share: 33 },
  })
})
