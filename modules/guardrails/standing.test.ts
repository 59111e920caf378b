import { expect, test } from 'vitest'
import { askingNumber, changesMeaning, isStanding } from './standing.ts'

const changed = (number: number) => ({ number, isCorrection: false })
const corrected = (number: number) => ({ number, isCorrection: true })

test('a change asks everybody again, a correction of wording asks nobody', () => {
  expect(askingNumber([changed(1)])).toBe(1)
  expect(askingNumber([changed(1), corrected(2)])).toBe(1)
  expect(askingNumber([changed(1), corrected(2), changed(3), corrected(4)])).toBe(3)
})

test('who acknowledged after the change has acknowledged it, who did before has not', () => {
  expect(isStanding(null, 1)).toBe(false)
  expect(isStanding(2, 3)).toBe(false)
  expect(isStanding(3, 3)).toBe(true)
  expect(isStanding(4, 3)).toBe(true)
})

test('a correction may not turn a do into a don’t, nor move the card to other people', () => {
  const card = { kind: 'do', about: 'privacy', workflowId: null, role: 'hr' }
  expect(changesMeaning(card, { ...card })).toBe(false)
  expect(changesMeaning(card, { ...card, kind: 'dont' })).toBe(true)
  expect(changesMeaning(card, { ...card, workflowId: 'w' })).toBe(true)
  expect(changesMeaning(card, { ...card, role: null })).toBe(true)
})
