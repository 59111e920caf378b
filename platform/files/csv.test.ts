import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvText } from './csv.ts'

test('a table is written for spreadsheet programs, with numbers left alone', () => {
  expect(
    csvText(
      ['name', 'change'],
      [
        ['Møller, Ane', -5],
        ['Say "hi"', null],
      ],
    ),
  ).toBe('\uFEFFname,change\r\n"Møller, Ane",-5\r\n"Say ""hi""",\r\n')
})

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '=HYPERLINK("http://x")',
])('%j is shown and not run', (cell) => {
  const [, [shown]] = parse(csvText(['h'], [[cell]]), { bom: true, record_delimiter: '\r\n' }) as [string[], [string]]
  expect(shown).toBe(`'${cell}`)
})

test('a header can be hostile too, and a program that cuts at semicolons finds no formula', () => {
  expect(csvText(['=cmd()'], [])).toBe("\uFEFF'=cmd()\r\n")
  expect(csvText(['h'], [['a;=1+1'], ['a\t=1+1']])).toContain('"a;=1+1"')
})

test('no cell begins as a formula, and every cell comes back', () => {
  const cell = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', ',', ';', '"', "'", 'a', '1', ' '),
  })
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const back = parse(csvText(['a', 'b'], rows), { bom: true, record_delimiter: '\r\n' }).slice(1) as string[][]
      expect(back.map((cells) => cells.map((each) => each.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')))).toEqual(
        rows.map((cells) => cells.map((each) => each.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''))),
      )
      for (const each of back.flat()) expect(each).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
    }),
  )
})
