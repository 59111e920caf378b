import { describe, expect, test } from 'vitest'
import { statementHints, statementKey } from './statement-lint.ts'

const kinds = (statement: string) => statementHints(statement).map((hint) => hint.kind)

describe('how a task is put', () => {
  test('verb, object and purpose need no hint', () => {
    for (const good of [
      'Match incoming invoices to purchase orders to release payment',
      'Summarise stock movements for the weekly inventory meeting',
      'Document the steps of an incident so that the next shift can go on',
      'Write a job description that names the first-year tasks',
    ])
      expect([good, kinds(good)]).toEqual([good, []])
  })
  test('a noun in front instead of a verb', () => {
    expect(kinds('Preparation of monthly reports for finance')).toEqual(['no verb'])
    expect(kinds('Responsible for vendor mails to answer them')).toEqual(['no verb'])
  })
  test('two verbs may be two tasks', () => {
    expect(statementHints('Check and approve invoices to release payment')).toEqual([
      { kind: 'two tasks', word: 'approve' },
    ])
  })
  test('the tool before the work', () => {
    expect(kinds('Use ChatGPT to summarise documents')).toEqual(['tool first'])
  })
  test('what is for nothing in particular, and what says nothing', () => {
    expect(kinds('Update the vendor list')).toEqual(['no purpose'])
    expect(kinds('Handle mails as needed to keep up')).toContain('vague')
    expect(kinds('Invoices')).toEqual(['too short'])
  })
  test('more than twenty-five words', () => {
    expect(kinds(`Write ${'very '.repeat(26)}long text to say it`)).toContain('too long')
  })
  test('other languages are not judged by English grammar', () => {
    expect(kinds('核对发票与采购订单')).toEqual([])
    expect(kinds('Cocokkan faktur dengan pesanan untuk pembayaran')).toEqual([])
  })
})

test('the same task with other signs and capitals is the same task', () => {
  expect(statementKey('  Match invoices, to orders! ')).toBe(statementKey('match INVOICES to orders'))
  expect(statementKey('São Paulo')).toBe('sao paulo')
  expect(statementKey('核对发票')).toBe('核对发票')
})
