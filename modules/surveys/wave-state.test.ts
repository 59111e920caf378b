import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { instant } from '#kernel/instant.ts'
import { takesAnswers, type WaveFacts, waveState } from './wave-state.ts'

const at = instant('2027-03-01T08:00:00Z')
const wave = (more: Partial<WaveFacts> = {}): WaveFacts => ({
  kind: 'attributed',
  opensOn: day('2027-03-02'),
  closesOn: day('2027-03-10'),
  sentAt: at,
  closedAt: null,
  cancelledAt: null,
  ...more,
})

test('a wave waits, is open from its first to its last day, and is closed', () => {
  const on = (text: string) => waveState(wave(), day(text))
  expect(['2027-03-01', '2027-03-02', '2027-03-10', '2027-03-11'].map(on)).toEqual([
    'waiting',
    'open',
    'open',
    'closed',
  ])
  expect(waveState(wave({ closedAt: at }), day('2027-03-05'))).toBe('closed')
  expect(waveState(wave({ cancelledAt: at, closedAt: at }), day('2027-03-05'))).toBe('cancelled')
})

test('a wave whose mails were not sent says so and takes the answers of an interview all the same', () => {
  const unsent = wave({ sentAt: null })
  expect(waveState(unsent, day('2027-03-05'))).toBe('not sent')
  expect(takesAnswers(unsent, day('2027-03-05'))).toBe('yes')
  expect(takesAnswers({ ...unsent, kind: 'anonymous' }, day('2027-03-05'))).toBe('not yet')
  expect(takesAnswers(unsent, day('2027-03-01'))).toBe('not yet')
  expect(takesAnswers(unsent, day('2027-03-11'))).toBe('closed')
  expect(takesAnswers(wave({ cancelledAt: at }), day('2027-03-05'))).toBe('cancelled')
})
