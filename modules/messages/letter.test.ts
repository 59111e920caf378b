import { expect, test } from 'vitest'
import { letter } from './letter.ts'

test('the text and the HTML of a letter say the same', () => {
  const { text, html } = letter(
    [
      'Hello Mei,',
      {
        facts: [
          ['When', 'Mon 1 Mar 2027'],
          ['Where', 'Banyan'],
        ],
      },
      { label: 'Open it', href: 'https://x.example/s/1' },
    ],
    'en',
  )
  expect(text).toBe('Hello Mei,\n\nWhen: Mon 1 Mar 2027\nWhere: Banyan\n\nOpen it:\nhttps://x.example/s/1\n')
  expect(html).toContain('<p>Hello Mei,</p>')
  expect(html).toContain('<strong>When:</strong> Mon 1 Mar 2027<br><strong>Where:</strong> Banyan')
  expect(html).toContain('<a href="https://x.example/s/1">Open it</a>')
})

test('a name from a roster cannot bring its own markup', () => {
  const { html } = letter(
    ['<img src=x onerror=alert(1)>', { label: '"&<b>', href: 'https://x.example/"><script>' }],
    'en',
  )
  expect(html).not.toMatch(/<img|<b>|<script>/)
})
