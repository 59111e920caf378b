import { describe, expect, test } from 'vitest'
import { type AnswerField, answerFields, columnsOf } from './answers-columns.ts'
import { readAnswerRow } from './answers-rows.ts'
import { nothingSaid } from './rating.ts'

const { columns } = columnsOf([...answerFields])
function row(some: Partial<Record<AnswerField, string>>) {
  const cells = answerFields.map((field) => some[field] ?? '')
  return readAnswerRow({ number: 7, cells }, columns)
}
const base = { respondent: 'ada@meranti.example', task: 'Match invoices' }
const why = (some: Partial<Record<AnswerField, string>>) =>
  row({ ...base, ...some }).reasons.map(({ slug, field }) => [slug, field])

describe('a row of answers', () => {
  test('a full row is read as it stands', () => {
    const read = row({
      ...base,
      view: 'Manager',
      role: 'Accountant',
      frequency: '5',
      weekly: '12',
      minutesLow: '10',
      minutesUsual: '15.5',
      minutesHigh: '40',
      headcount: '3',
      errorProb: '5 %',
      errorCost: '1,250',
      difficulty: '2',
      importance: '5',
      aiSuitability: '0',
      verifiability: '4',
      dataClass: 'Special category',
      decisionImpact: 'customer/employee',
      competence: '2',
      comment: 'At month end',
    })
    expect(read.reasons).toEqual([])
    expect(read).toMatchObject({ number: 7, view: 'manager', role: 'Accountant', ...base })
    expect(read.rating).toEqual({
      isNever: false,
      frequencyCat: 5,
      weeklyCount: 12,
      minutes: { low: 10, mode: 15.5, high: 40 },
      headcount: 3,
      errorProb: 0.05,
      errorCost: 1250,
      difficulty: 2,
      importance: 5,
      aiSuitability: 0,
      verifiability: 4,
      dataClass: 'special category',
      decisionImpact: 'customer or employee',
      competence: 2,
      comment: 'At month end',
    })
  })
  test('words for how often, and never', () => {
    expect(row({ ...base, frequency: 'Several times daily' }).rating.frequencyCat).toBe(6)
    expect(row({ ...base, frequency: 'never' }).rating).toEqual({ ...nothingSaid, isNever: true })
    expect(row({ ...base, frequency: '0' }).rating.isNever).toBe(true)
    expect(row({ ...base, weekly: '0' }).rating.isNever).toBe(true)
  })
  test('one number of minutes is a range without width; a decimal comma is one', () => {
    expect(row({ ...base, minutesUsual: '12,5' }).rating.minutes).toEqual({ low: 12.5, mode: 12.5, high: 12.5 })
  })
  test('"cannot say" is no answer and no mistake', () => {
    const read = row({ ...base, importance: '3', difficulty: 'cannot say', dataClass: 'n/a' })
    expect(read.reasons).toEqual([])
    expect(read.rating).toEqual({ ...nothingSaid, importance: 3 })
  })
})

describe('what cannot be read is said', () => {
  test('who and which task are needed', () => {
    expect(row({ importance: '3' }).reasons.map(({ field }) => field)).toEqual(['respondent', 'task'])
  })
  test('a scale ends where it ends', () => {
    expect(why({ importance: '6' })).toEqual([['out-of-range', 'importance']])
    expect(why({ importance: '0' })).toEqual([['out-of-range', 'importance']])
    expect(why({ importance: '2.5' })).toEqual([['out-of-range', 'importance']])
    expect(why({ aiSuitability: '5' })).toEqual([['out-of-range', 'aiSuitability']])
    expect(why({ frequency: '8' })).toEqual([['out-of-range', 'frequency']])
  })
  test('words that are no choice, and numbers that are none', () => {
    expect(why({ dataClass: 'very secret' })).toEqual([['not-a-choice', 'dataClass']])
    expect(why({ view: 'neighbour', importance: '1' })).toEqual([['not-a-choice', 'view']])
    expect(why({ importance: 'high' })).toEqual([['not-a-number', 'importance']])
    expect(why({ errorProb: '120 %' })).toEqual([['not-a-share', 'errorProb']])
  })
  test('minutes must be three in order, or one', () => {
    expect(why({ minutesLow: '30', minutesUsual: '20', minutesHigh: '40' })).toEqual([
      ['minutes-out-of-order', 'minutesUsual'],
    ])
    expect(why({ minutesLow: '30', minutesUsual: '40' })).toEqual([['minutes-incomplete', 'minutesUsual']])
  })
  test('a row without any answer', () => {
    expect(why({})).toEqual([['no-answer', null]])
  })
})
