import { expect, test } from 'vitest'
import { dailyTasks } from '#modules/surveys/daily-tasks.ts'
import type { Answer, AnswerValue } from '#modules/surveys/waves.schema.ts'
import { nothingSaid } from './rating.ts'
import { answersBySubject, answersOfRating, ratingOfAnswers } from './survey-answers.ts'

const said = (item: string, value: AnswerValue): Answer => ({ item, subject: 'task', value })

test('every question of the shipped instrument has its place in a rating', () => {
  const answers = dailyTasks.items.map((item): Answer => {
    if (item.kind === 'frequency') return said(item.key, { kind: 'frequency', category: 4, weekly: 3 })
    if (item.kind === 'range') return said(item.key, { kind: 'range', low: 5, usual: 10, high: 30 })
    if (item.kind === 'choice') return said(item.key, { kind: 'choice', choice: item.choices[1]!.key })
    if (item.kind === 'text') return said(item.key, { kind: 'text', text: ' At month end ' })
    return said(item.key, { kind: 'point', point: item.points[2]!.point })
  })
  expect(ratingOfAnswers(answers)).toEqual({
    isNever: false,
    frequencyCat: 4,
    weeklyCount: 3,
    minutes: { low: 5, mode: 10, high: 30 },
    headcount: null,
    errorProb: 0.05,
    errorCost: 550,
    difficulty: 3,
    importance: 3,
    aiSuitability: 2,
    verifiability: 2,
    dataClass: 'internal',
    decisionImpact: 'internal',
    competence: 3,
    comment: 'At month end',
  })
})

test('"I cannot say" leaves the place empty', () => {
  expect(ratingOfAnswers([said('importance', { kind: 'cannot say' })])).toEqual(nothingSaid)
})

test('zero times a week says that it is no part of the work', () => {
  const zero = ratingOfAnswers([said('frequency', { kind: 'frequency', category: 1, weekly: 0 })])
  expect(zero).toEqual({ ...nothingSaid, isNever: true })
})

test('a sheet is taken apart by task', () => {
  const answers = [
    said('importance', { kind: 'point', point: 1 }),
    { ...said('comment', { kind: 'text', text: 'x' }), subject: 'other' },
  ]
  expect([...answersBySubject(answers).keys()]).toEqual(['task', 'other'])
})

test('what was said comes back as it was said', () => {
  const rating = {
    ...nothingSaid,
    frequencyCat: 4,
    weeklyCount: 3,
    minutes: { low: 5, mode: 10, high: 30 },
    errorProb: 0.05,
    errorCost: 550,
    difficulty: 3,
    aiSuitability: 0,
    competence: 2,
    dataClass: 'restricted' as const,
    comment: 'At month end',
  }
  expect(ratingOfAnswers(answersOfRating(rating))).toEqual(rating)
  expect(answersOfRating(nothingSaid)).toEqual([])
})
