import { expect, test } from 'vitest'
import { blocksOfHtml } from './blocks-of-html.ts'

test('paragraphs, headings and list items come in reading order', () => {
  expect(
    blocksOfHtml(
      '<h2>Data</h2><p>One <strong>bold</strong><br />word</p><ul><li>First<ul><li>Inner</li></ul></li><li>Last</li></ul>',
    ),
  ).toEqual([
    { level: 2, text: 'Data' },
    { level: 0, text: 'One bold word' },
    { level: 0, text: 'First' },
    { level: 0, text: 'Inner' },
    { level: 0, text: 'Last' },
  ])
})

test('a row of a table is one paragraph, whatever stands in its cells', () => {
  expect(
    blocksOfHtml(
      '<table><tr><td><p>Public</p></td><td><p>Allowed</p><p>always</p></td></tr><tr><td>Internal</td><td>Ask</td></tr></table><p>After</p>',
    ),
  ).toEqual([
    { level: 0, text: 'Public | Allowed always' },
    { level: 0, text: 'Internal | Ask' },
    { level: 0, text: 'After' },
  ])
})

test('letters that were written as entities are letters again, and nonsense stays', () => {
  expect(blocksOfHtml('<p>R&amp;D &#8211; &#xe9; &lt;b&gt; &unknown; &#99999999;</p>')).toEqual([
    { level: 0, text: 'R&D – é <b> &unknown;' },
  ])
  expect(blocksOfHtml('')).toEqual([])
})
