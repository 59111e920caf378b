import { expect, test } from 'vitest'
import { keysOfAid, wordsOfKeys } from './aid-words.ts'

const aid = {
  title: 'Kiểm tra hoá đơn',
  summary: 'Four minutes',
  body: '## Check\n\n- [ ] Amount of 3 invoices',
  workflow: 'invoice-processing',
  step: null,
  departments: ['Finance'],
}

test('an aid is found by its title and workflow before what it says', () => {
  expect(keysOfAid(aid, 'Invoices')).toEqual({
    title: 'kiem tra hoa don invoices invoice processing',
    text: 'four minutes finance check amount of 3 invoices',
  })
})
test('words for slips of the pen stand once, without numbers', () => {
  expect(wordsOfKeys(keysOfAid(aid, 'Invoices'))).toEqual(
    'amount check don finance four hoa invoice invoices kiem minutes processing tra'.split(' '),
  )
})
