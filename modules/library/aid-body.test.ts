import { expect, test } from 'vitest'
import { bodyParts, captionsIn, copiedTexts, readableHtml, withoutCaptions } from './aid-body.ts'

const BODY = `Use it **after** the intake.

## The first draft

\`\`\`prompt
Write a posting for {{role title}}.

Use <plain> words.
\`\`\`

- [ ] No name in it

## When it is too long

\`\`\`prompt
Shorten it.
\`\`\`
`

test('a body is read in order, and what is copied takes the heading above it', () => {
  const parts = bodyParts(BODY, 'prompt')
  expect(parts.map((part) => (part.kind === 'copy' ? [part.label, part.text] : part.kind))).toEqual([
    'read',
    ['The first draft', 'Write a posting for {{role title}}.\n\nUse <plain> words.'],
    'read',
    ['When it is too long', 'Shorten it.'],
  ])
  expect(parts[0]).toMatchObject({ html: expect.stringContaining('<strong>after</strong>') })
})
test('a prompt without a block is one block, and a job aid is none', () => {
  expect(bodyParts('Summarise {{report}}.', 'prompt')).toEqual([
    { kind: 'copy', label: null, text: 'Summarise {{report}}.', what: 'prompt' },
  ])
  expect(copiedTexts('Summarise {{report}}.', 'job-aid')).toEqual([])
  expect(bodyParts('', 'prompt')).toEqual([])
})
test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'a <svg/onload=alert(1)> b',
  '[click](javascript:alert(1))',
  '[click](JaVaScRiPt:alert(1))',
  '[click](data:text/html;base64,PHNjcmlwdD4=)',
  '[click](//evil.test)',
  '<javascript:alert(1)>',
  '![x](https://evil.test/pixel.png)',
  '[x](https://a.test/"onmouseover="alert(1))',
  '```"><script>alert(1)</script>\nx\n```',
  '| <b onclick=alert(1)>a</b> |\n| - |\n| <iframe src=x> |',
])('%s does nothing', (text) => {
  const html = readableHtml(text)
  expect(html).not.toMatch(/<(script|img|svg|iframe|b)\b/i)
  expect(html).not.toMatch(/href="(?!https:\/\/a\.test)/i)
  expect(html).not.toMatch(/<[^>]*\son\w+=/i)
})
test('good links, tables and boxes stay', () => {
  expect(readableHtml('[ERP](https://erp.example.com/a?b=1&c=2)')).toContain(
    'href="https://erp.example.com/a?b=1&amp;c=2"',
  )
  expect(readableHtml('[Guardrails](/guardrails)')).toContain('href="/guardrails"')
  expect(readableHtml('| a | b |\n| - | - |\n| 1 | **2** |')).toContain('<td><strong>2</strong></td>')
  const boxes = readableHtml('- [ ] open\n- [x] done')
  expect(boxes).toContain('☐')
  expect(boxes).toContain('☑')
  expect(boxes).not.toContain('<input')
  expect(readableHtml('# Loud')).toBe('<h2>Loud</h2>')
})
test('captions inside a body are taken out of it', () => {
  const body = 'What it shows.\n\n```captions\nWEBVTT\n\n00:01.000 --> 00:02.000\nHello\n```\n'
  expect(captionsIn(body)).toBe('WEBVTT\n\n00:01.000 --> 00:02.000\nHello')
  expect(withoutCaptions(body)).toBe('What it shows.')
  expect(bodyParts(body, 'video')).toEqual([{ kind: 'read', html: '<p>What it shows.</p>' }])
  expect(captionsIn('none')).toBeNull()
})
