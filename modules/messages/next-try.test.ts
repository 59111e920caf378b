import { expect, test } from 'vitest'
import { instant, minutesBetween } from '#kernel/instant.ts'
import { afterTry } from './next-try.ts'

const now = instant('2027-03-01T00:00:00Z')
const deferred = { kind: 'deferred', response: '451 later' } as const

test('what was taken, kept or refused for good is not tried again', () => {
  expect(afterTry({ kind: 'sent', response: '250' }, 1, now)).toEqual({ state: 'sent', outcome: 'sent', dueAt: null })
  expect(afterTry({ kind: 'kept', response: '' }, 1, now).state).toBe('kept')
  expect(afterTry({ kind: 'refused', response: '550' }, 1, now)).toMatchObject({ state: 'failed', dueAt: null })
})

test('a passing trouble is tried again with growing patience, and after three days it is over', () => {
  const waits: number[] = []
  for (let tries = 1; ; tries++) {
    const next = afterTry(deferred, tries, now)
    if (next.dueAt === null) {
      expect(next).toMatchObject({ state: 'failed', outcome: 'refused' })
      break
    }
    expect(next.state).toBe('waiting')
    waits.push(minutesBetween(now, next.dueAt))
  }
  expect(waits).toEqual([...waits].sort((a, b) => a - b))
  expect(waits.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(2.5 * 1440)
})
