import { expect, test } from 'vitest'
import { wordsIn } from '#words/say.ts'
import { weekText } from './week-text.ts'

test('days next to each other with the same hours are said together', () => {
  const day: [string, string] = ['09:00', '18:00']
  const week = { '1': day, '2': day, '3': day, '4': day, '5': null, '6': ['09:00', '12:00'] as [string, string] }
  expect(weekText(wordsIn('en'), week)).toBe('Mon–Thu 09:00–18:00, Sat 09:00–12:00')
  expect(weekText(wordsIn('en'), { '1': day, '3': day })).toBe('Mon 09:00–18:00, Wed 09:00–18:00')
})
