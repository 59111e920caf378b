import { describe, expect, test } from 'vitest'
import type { InstrumentContent, Item } from './instruments.schema.ts'
import { shippedInstruments } from './shipped-instruments.ts'
import { wordingFindings } from './wording-lint.ts'

const AGREE = ['Disagree', 'Agree'].map((label, at) => ({ point: at + 1, label }))
const item = (self: string | null, more: Record<string, unknown> = {}): Item =>
  ({
    key: 'one',
    kind: 'ordinal',
    says: { self, manager: null, expert: null },
    help: null,
    cannotSay: true,
    perSubject: false,
    section: null,
    scale: null,
    reversed: false,
    points: [
      { point: 1, label: 'Hardly' },
      { point: 2, label: 'A lot' },
    ],
    ...more,
  }) as Item
const of = (items: Item[], purpose = 'By AI we mean tools that write.'): InstrumentContent => ({
  title: 'Test',
  purpose,
  suits: 'either',
  isSensitive: false,
  sections: [],
  scales: [],
  items,
  source: { standing: 'own', credit: '' },
})
const rules = (self: string, more: Record<string, unknown> = {}, purpose?: string) =>
  wordingFindings(of([item(self, more)], purpose)).map((finding) => finding.rule)

describe('each rule speaks about what it is meant for, and about nothing else', () => {
  test.each([
    ['two-questions', 'Is the tool fast and accurate?'],
    ['two-questions', 'Is it fast? Is it accurate?'],
    ['leading', 'How do you like our wonderful assistant?'],
    ['negation', 'I do not trust the results'],
    ['no-window', 'How often did you use the assistant?'],
    ['no-window', 'Did you check the result?'],
  ])('%s: %s', (rule, says) => expect(rules(says)).toEqual([rule]))

  test('the same questions worded well are let pass', () => {
    for (const says of [
      'Is the tool fast enough for you?',
      'Learning and development helped me',
      'In the last 4 weeks, how often did you use the assistant?',
      'Of the last 100 times you did this, how many needed correcting later?',
      'I trust the results',
    ])
      expect([says, rules(says)]).toEqual([says, []])
  })

  test('an agreement scale for a frequency', () => {
    expect(rules('I usually check the result', { points: AGREE })).toEqual(['agreement-for-frequency'])
    expect(rules('I check the result with care', { points: AGREE })).toEqual([])
  })

  test('more than 25 words, and 25 are let pass', () => {
    const words = (n: number) => Array.from({ length: n }, () => 'word').join(' ')
    expect(rules(words(26))).toEqual(['too-long'])
    expect(rules(words(25))).toEqual([])
  })

  test('AI that the purpose never explains', () => {
    expect(rules('Where does AI fit?', {}, 'Some purpose')).toEqual(['undefined-ai'])
    expect(rules('Where does AI fit?')).toEqual([])
    expect(rules('Where does the MAIL fit?', {}, '')).toEqual([])
  })
})

describe('two raters are asked the same', () => {
  const pair = (self: string | null, manager: string | null, more = {}) =>
    wordingFindings(
      of([
        item(self, { ...more, says: { self, manager, expert: null } }),
        item('Hello', { key: 'two', says: { self: 'Hello', manager: 'Hello', expert: null } }),
      ]),
    )
      .filter((finding) => finding.item === 'one')
      .map((finding) => finding.rule)
  test('an item of one rater only is found when the instrument has pairs', () =>
    expect(pair('I plan my week', null)).toEqual(['unmirrored']))
  test('another window for the other rater is found', () =>
    expect(pair('In the last 4 weeks, how often did you ask?', 'In the last year, how often did {who} ask?')).toEqual([
      'windows-differ',
    ]))
  test('whoever rates another must be able to say "I cannot say"', () =>
    expect(pair('I plan my week', '{who} plans the week', { cannotSay: false })).toEqual(['cannot-say-missing']))
  test('a mirrored pair is let pass, and one found word in both sentences is one finding', () => {
    expect(pair('I plan my week', '{who} plans the week')).toEqual([])
    expect(pair('I plan and rest', '{who} plans and rests')).toEqual(['two-questions'])
  })
})

test('our own instruments pass our own lint', () => {
  const found = shippedInstruments.flatMap(({ key, content }) =>
    wordingFindings(content).map(({ rule, item }) => `${key} ${item}: ${rule}`),
  )
  expect(found).toEqual([])
})
