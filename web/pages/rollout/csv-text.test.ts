import { expect, test } from 'vitest'
import { csvText } from './csv-text.ts'

test('a cell that a spreadsheet would run becomes text, and quotes survive', () => {
  expect(
    csvText(
      ['What\nthis is'],
      [
        ['a', 'b'],
        ['=1+1', 'say "hi", please'],
        ['-5', 7],
        [null, '@x'],
      ],
    ),
  ).toBe('\ufeff# What this is\r\na,b\r\n\'=1+1,"say ""hi"", please"\r\n\'-5,7\r\n,\'@x\r\n')
})
