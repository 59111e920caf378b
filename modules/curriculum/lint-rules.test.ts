import { expect, test } from 'vitest'
import { RULES, ruleIds, ruleSlug } from './lint-rules.ts'

test('every rule has a cause, a source that can be looked up and somebody who mends it', () => {
  for (const id of ruleIds) {
    const { cause, citation, who, artefact, version } = RULES[id]
    expect([id, cause.length > 0, citation.length > 3, who.length > 0, artefact.length > 0, version]).toEqual([
      id,
      true,
      true,
      true,
      true,
      1,
    ])
  }
  expect(ruleIds.map(ruleSlug).slice(0, 2)).toEqual(['r1-1', 'r1-2'])
})
