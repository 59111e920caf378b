import { expect, test } from 'vitest'
import { isKey, type Key, wordsIn } from '#words/words.ts'
import { goodInput, goodProgramme, goodUnit } from './curriculum.fixtures.ts'
import { saidFinding } from './finding-words.ts'
import { lint } from './lint.ts'
import { ruleIds, ruleSlug } from './lint-rules.ts'

const words = wordsIn('en')
const say = (key: string, values: Record<string, string | number>) => words(key as Key, values)

test('a finding is said with what it is, what to do and where the rule comes from', () => {
  const input = goodInput({ units: [goodUnit({ blocks: [{ ...goodUnit().blocks[0]!, minutes: 200 }] })] })
  const long = lint(input).find(({ ruleId, status }) => ruleId === 'D2' && status === 'fail')!
  expect(saidFinding(say, isKey, long)).toMatchObject({
    rule: 'Sixty to ninety minutes',
    weight: 'Should be mended',
    says: expect.stringContaining('takes 200 minutes; 60 to 90 are wanted'),
    fix: expect.stringContaining('Split it into two units'),
    source: expect.stringContaining('a claim of practitioners, not a proven fact'),
  })
})

test('roles are said as people call them', () => {
  const input = goodInput({ units: [goodUnit({ department: 'any', role: 'any', artifacts: [] })] })
  const found = lint(input).find(({ ruleId, status }) => ruleId === 'R4.4' && status === 'fail')!
  expect(saidFinding(say, isKey, found).says).toBe(
    'Nobody in any department (everybody together) works on a document of their own or a real sample of the organisation.',
  )
})

test('every rule has its name, its reason and something to do; nothing a rule can say is left without words', () => {
  for (const id of ruleIds)
    for (const part of ['rule', 'why']) expect([id, isKey(`curriculum.${part}.${ruleSlug(id)}`)]).toEqual([id, true])
  for (const input of [
    goodInput(),
    goodInput({
      programme: goodProgramme({ portfolio: null, needs: null, departments: null, anchor: null, leadTimes: null }),
      effects: null,
    }),
    goodInput({ units: [] }),
  ])
    for (const finding of lint(input)) expect(saidFinding(say, isKey, finding).says).not.toContain('{')
})
