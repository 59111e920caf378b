import { expect, test } from 'vitest'
import { indexOf, rank, wordsOf } from './task-search.ts'

const found = (documents: string[], query: string, most = 5) => {
  const { terms, lengths } = indexOf(documents)
  return rank(query, { postings: terms, lengths }, most).map(({ number }) => number)
}

test('endings, accents and fillers do not matter', () => {
  expect(wordsOf('The Invoices')).toEqual(wordsOf('invoicing'))
  expect(wordsOf('Processes')).toEqual(wordsOf('processing'))
  expect(wordsOf('résumés')).toEqual(wordsOf('resume'))
  expect(wordsOf('of the and')).toEqual([])
})

test('a rare word weighs more than a common one, and a short statement more than a long one with the same word', () => {
  const documents = [
    'Prepare reports for managers',
    'Prepare payroll',
    'Prepare payroll and many other things that take a long time in the office every week',
    'Prepare schedules',
  ]
  expect(found(documents, 'prepare payroll')).toEqual([1, 2, 3, 0])
})

test('one word of the query that nobody uses changes nothing, and none at all finds nothing', () => {
  expect(found(['Check invoices', 'Greet guests'], 'invoice zebra')).toEqual([0])
  expect(found(['Check invoices'], 'zebra')).toEqual([])
  expect(found([], 'invoice')).toEqual([])
})

test('no more come back than were asked for, best first, ties in the order of the file', () => {
  expect(found(['pay bills', 'pay bills', 'pay bills'], 'pay', 2)).toEqual([0, 1])
})

test('the score is BM25 as it is written down', () => {
  const { terms, lengths } = indexOf(['alpha beta', 'beta gamma gamma'])
  const [best] = rank('gamma', { postings: terms, lengths }, 1)
  const rarity = Math.log(1 + (2 - 1 + 0.5) / (1 + 0.5))
  expect(best!.score).toBeCloseTo((rarity * 2 * 2.2) / (2 + 1.2 * (0.25 + (0.75 * 3) / 2.5)), 12)
})
