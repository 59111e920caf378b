import { expect, test } from 'vitest'
import { ruleIds } from './lint-rules.ts'
import {
  DEFAULTS,
  fits,
  isOverridable,
  isPolicyRule,
  keptName,
  num,
  policyOn,
  policyRules,
  STANDARD,
  texts,
} from './policy.ts'

const kept = (value: unknown, expires_on: string | null = null) => ({
  value,
  reason: 'r',
  by: null,
  at: '2027-01-01T00:00:00Z',
  expires_on,
})

test('every default says where it comes from, fits its own range and judges only rules that exist', () => {
  for (const rule of policyRules) {
    const { citation, judges, value } = DEFAULTS[rule]
    expect([rule, citation.length > 3, fits(rule, value)]).toEqual([rule, true, true])
    for (const judged of judges) expect(ruleIds).toContain(judged)
  }
  expect([
    num(STANDARD, 'session.minMinutes'),
    num(STANDARD, 'practice.share'),
    texts(STANDARD, 'practice.reflection').length,
  ]).toEqual([60, 0.6, 4])
})

test('an own value counts until its last day; nonsense does not count at all', () => {
  const on = (value: unknown, today: string) =>
    num(policyOn({ [keptName('units.max')]: kept(value, '2027-06-30') }, today), 'units.max')
  expect([on(20, '2027-06-30'), on(20, '2027-07-01'), on('many', '2027-01-01'), on(-3, '2027-01-01')]).toEqual([
    20, 15, 15, 15,
  ])
})

test('only what the lint reads can be overridden here', () => {
  expect([
    isOverridable('units.max'),
    isOverridable('sustained.day'),
    isPolicyRule('privacy.k'),
    isPolicyRule('units.max'),
  ]).toEqual([true, false, false, true])
})
