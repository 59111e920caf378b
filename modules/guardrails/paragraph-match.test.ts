import { expect, test } from 'vitest'
import { paragraphFates } from './paragraph-match.ts'

const policy = (...texts: string[]) => texts.map((text, n) => ({ id: `${n} ${text}`, level: 0, text }))

test('a new reading says of each paragraph whether it is the same, changed or gone', () => {
  const before = policy(
    'Do not paste personal data into any assistant.',
    'Ask your manager before sending a draft to a customer.',
    'The canteen opens at noon.',
  )
  const after = policy(
    'Ask your manager and legal before sending a draft to a customer.',
    'Do not  paste personal data into any assistant.',
    'A new clause about meeting notes.',
  )
  const fates = paragraphFates(before, after)
  expect(fates.get(before[0]!.id)).toEqual({ kind: 'same', to: after[1] })
  expect(fates.get(before[1]!.id)).toMatchObject({ kind: 'changed', to: after[0] })
  expect(fates.get(before[2]!.id)).toEqual({ kind: 'gone' })
})

test('two paragraphs with the same words are told apart, and none is claimed twice', () => {
  const before = policy('Ask first.', 'Ask first.', 'Ask first.')
  const after = policy('Ask first.', 'Ask first.')
  const fates = [...paragraphFates(before, after).values()]
  expect(fates.map(({ kind }) => kind)).toEqual(['same', 'same', 'gone'])
  expect(new Set(fates.flatMap((fate) => (fate.kind === 'gone' ? [] : [fate.to.id]))).size).toBe(2)
})

test('nothing before or nothing after is no riddle', () => {
  expect(paragraphFates([], policy('New')).size).toBe(0)
  expect([...paragraphFates(policy('Old'), []).values()]).toEqual([{ kind: 'gone' }])
})
