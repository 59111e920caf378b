import { expect, test } from 'vitest'
import { runsOf, shownNumber, unescaped } from './cell-text.ts'

const styles = { dates: new Set([1]), dayZeroMs: Date.UTC(1899, 11, 30) }

test.each([
  ['46447', '2027-03-01'],
  ['46447.395833333336', '2027-03-01 09:30'],
  ['0.999', '23:59'],
  ['61', '1900-03-01'],
  ['-3', '1899-12-27'],
  ['99999999', '99999999'],
])('the day number %s is shown as %s', (serial, shown) => {
  expect(shownNumber(serial, 1, styles)).toBe(shown)
})

test.each([
  ['0.1', '0.1'],
  ['0.30000000000000004', '0.3'],
  ['1E3', '1000'],
  ['-5', '-5'],
  ['123456789012345', '123456789012345'],
  ['nonsense', 'nonsense'],
])('the number %s is shown as %s', (text, shown) => {
  expect(shownNumber(text, 0, styles)).toBe(shown)
})

test('escapes of XML and of spreadsheets are undone once', () => {
  expect(unescaped('Tom &amp; &#74;erry &#x1F331; &lt;b&gt; &amp;lt;')).toBe('Tom & Jerry 🌱 <b> &lt;')
  expect(unescaped('a_x000D_b _x005F_x000D_')).toBe('a\rb _x000D_')
  expect(unescaped('&#0;&#x110000;')).toBe('')
})

test('a text in several formats is one text, without its reading aid', () => {
  expect(runsOf('<r><rPr><b/></rPr><t>Mei </t></r><r><t xml:space="preserve">Tan</t></r>')).toBe('Mei Tan')
  expect(runsOf('<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>')).toBe('東京')
})
