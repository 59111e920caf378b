import { expect, test } from 'vitest'
import { answerPieces } from './answer-text.ts'

test('the pieces together are the answer, a line for each member of a list', () => {
  const answer = { version: 'x', none: [], cost: { total: 3 }, left: undefined, sessions: [{ id: 'a' }, { id: 'b' }] }
  const text = [...answerPieces(answer)].join('')
  expect(JSON.parse(text)).toEqual({ version: 'x', none: [], cost: { total: 3 }, sessions: [{ id: 'a' }, { id: 'b' }] })
  expect(text.split('\n').filter((line) => line.includes('"id"'))).toHaveLength(2)
})
