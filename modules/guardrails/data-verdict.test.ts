import { expect, test } from 'vitest'
import { type Cell, changedCells, isStricter, namesTool, opensRiskGate } from './data-verdict.ts'

const cell = (toolId: string, dataClass: Cell['dataClass'], verdict: Cell['verdict']): Cell => ({
  toolId,
  dataClass,
  verdict,
})

test('only what differs from today is a change, and what was never decided is told apart', () => {
  const today = [cell('chat', 'public', 'allowed'), cell('chat', 'internal', 'with approval')]
  expect(
    changedCells(today, [
      cell('chat', 'public', 'allowed'),
      cell('chat', 'internal', 'not allowed'),
      cell('mail', 'public', 'allowed'),
    ]),
  ).toEqual([
    { ...cell('chat', 'internal', 'not allowed'), before: 'with approval' },
    { ...cell('mail', 'public', 'allowed'), before: null },
  ])
})

test('a cell that a form names twice counts once, as it was said last', () => {
  expect(changedCells([], [cell('a', 'public', 'allowed'), cell('a', 'public', 'not allowed')])).toEqual([
    { ...cell('a', 'public', 'not allowed'), before: null },
  ])
})

test('a rule can become stricter or milder', () => {
  expect(isStricter('allowed', 'with approval')).toBe(true)
  expect(isStricter('not allowed', 'with approval')).toBe(false)
  expect(isStricter(null, 'not allowed')).toBe(false)
})

test('a workflow that names several tools is found by each, and by no part of a name', () => {
  expect(namesTool('Microsoft Copilot, Teams', 'teams')).toBe(true)
  expect(namesTool('Microsoft Copilot, Teams', 'Microsoft Copilot')).toBe(true)
  expect(namesTool('Steamship planner', 'Teams')).toBe(false)
  expect(namesTool(null, 'Teams')).toBe(false)
})

test('only restricted data and special categories need an approval of the risk', () => {
  expect(
    (['public', 'internal', 'confidential', 'restricted', 'special category'] as const).filter(opensRiskGate),
  ).toEqual(['restricted', 'special category'])
})
