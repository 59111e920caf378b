import { expect, test } from 'vitest'
import { coverageOf, frameworks, isItem, type Tie } from './frameworks.ts'

const tie = (framework: string, item: string, subjectKind: Tie['subjectKind'] = 'card', subject = 'a'): Tie => ({
  framework,
  item,
  subjectKind,
  subject,
})
const nist = frameworks.find(({ key }) => key === 'nist-ai-rmf')!

test('every framework names its edition and where to read it', () => {
  expect(frameworks).toHaveLength(7)
  for (const { edition, source, publisher, items } of frameworks) {
    expect(edition).toMatch(/20\d\d/)
    expect(source).toMatch(/^https:\/\//)
    expect(publisher).not.toBe('')
    expect(items.length).toBeGreaterThan(0)
  }
})

test('coverage counts items that a card or a control stands beside, each item once', () => {
  const ties = [
    tie('nist-ai-rmf', 'GOVERN 1'),
    tie('nist-ai-rmf', 'GOVERN 1', 'card', 'b'),
    tie('nist-ai-rmf', 'MAP 1', 'control'),
  ]
  expect(coverageOf(nist, ties)).toEqual({ items: 19, withCards: 1, withControls: 1, withAny: 2 })
})

test('nothing tied is zero of nineteen, and a tie to what is not in the list counts nothing', () => {
  expect(coverageOf(nist, [])).toEqual({ items: 19, withCards: 0, withControls: 0, withAny: 0 })
  expect(coverageOf(nist, [tie('nist-ai-rmf', 'GOVERN 9'), tie('iso-42001', 'GOVERN 1')]).withAny).toBe(0)
})

test('only parts that a framework has can be tied to', () => {
  expect(isItem('eu-ai-act-4', 'Article 4')).toBe(true)
  expect(isItem('eu-ai-act-4', 'Article 5')).toBe(false)
  expect(isItem('made-up', '1')).toBe(false)
})
