import { expect, test } from 'vitest'
import { cellText, isBlankRow, readEmail, readLanguages, readName, readStatus } from './roster-text.ts'

test('an address is read from the ways people paste it, and a broken one is none', () => {
  expect(readEmail('Ana <ANA@x.example>')).toBe('ana@x.example')
  expect(readEmail('mailto:ana@x.example')).toBe('ana@x.example')
  for (const wrong of ['a..b@x.example', '@x.example', 'a@x', 'a b@x.example', 'a@-x.example']) {
    expect(readEmail(wrong)).toBeNull()
  }
})

test('a very long broken address is refused', () => {
  expect(readEmail(`${'a.'.repeat(50_000)}@`)).toBeNull()
  expect(readEmail(`a@${'a-'.repeat(120)}`)).toBeNull()
})

test('a name is turned round only where a comma says so', () => {
  expect(readName('Tan, Wei Ling')).toBe('Wei Ling Tan')
  expect(readName('Wei Ling Tan')).toBe('Wei Ling Tan')
  expect(readName('Tan, Wei Ling, Dr')).toBe('Tan, Wei Ling, Dr')
})

test('languages are read from codes, locales and names, each once', () => {
  expect(readLanguages('en_GB / id-ID and Tamil')).toEqual({ languages: ['en', 'id', 'ta'], unknown: [] })
  expect(readLanguages('en id EN')).toEqual({ languages: ['en', 'id'], unknown: [] })
  expect(readLanguages('Bahasa Indonesia')).toEqual({ languages: ['id'], unknown: [] })
  expect(readLanguages('')).toEqual({ languages: [], unknown: [] })
})

test('statuses are read in the words of several systems', () => {
  expect([readStatus('Terminated'), readStatus('On Leave'), readStatus('toString')]).toEqual(['left', 'on-leave', null])
})

test('a cell is one line of text, and a row of nothing is blank', () => {
  expect(cellText(new Date('2027-01-05T00:00:00Z'))).toBe('2027-01-05')
  expect(cellText(' a\u00a0 b ')).toBe('a b')
  expect(isBlankRow([null, '', '  ', undefined])).toBe(true)
  expect(isBlankRow([null, 0])).toBe(false)
})
