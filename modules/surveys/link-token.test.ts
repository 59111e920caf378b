import { expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { linkToken, orgOfLink } from './link-token.ts'

const org = '01890a5d-ac96-774b-bcce-b302099a8057' as Id

test('a link says which organisation it belongs to, and nothing else can be read from it', () => {
  const token = linkToken(org, 'abcdefghijklmnopqrstuvwxyz0123456789_-ABCDE')
  expect(orgOfLink(token)).toBe(org)
  expect(token).toMatch(/^[\w-]+$/)
})

test('what is too short or has other signs is no link', () => {
  for (const text of ['', 'abc', linkToken(org, 'short'), `${linkToken(org, 'x'.repeat(43))}/..`])
    expect([text, orgOfLink(text)]).toEqual([text, null])
})
