import { expect, test } from 'vitest'
import { credits, needed } from './prior-credit.ts'

test('every source says who published it, where, and under which licence', () => {
  for (const source of ['onet', 'gpts-are-gpts', 'working-with-ai', 'ilo'] as const) {
    expect(credits[source].publisher.length).toBeGreaterThan(10)
    expect(credits[source].licence).not.toBe('')
    expect(new URL(credits[source].url).protocol).toBe('https:')
    expect(needed[source].length).toBeGreaterThan(0)
  }
  expect(credits.onet.licence).toContain('CC BY 4.0')
})
