import { expect, test } from 'vitest'
import { proseNodes } from './prose-nodes.ts'

test('text, lists, quotes, code and tables become nodes', () => {
  const nodes = proseNodes(
    'A **b** `c`\n\n> q\n\n1. one\n2. two\n   - inner\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```text\n<x>\n```\n',
  )
  expect(nodes.map(({ kind }) => kind)).toEqual(['paragraph', 'quote', 'list', 'table', 'code'])
  expect(nodes[0]).toEqual({
    kind: 'paragraph',
    parts: [
      { kind: 'text', text: 'A ' },
      { kind: 'strong', parts: [{ kind: 'text', text: 'b' }] },
      { kind: 'text', text: ' ' },
      { kind: 'code', text: 'c' },
    ],
  })
})

test('HTML is shown as text, and a link that could run something is only its words', () => {
  expect(JSON.stringify(proseNodes('<script>alert(1)</script>'))).toContain('<script>')
  expect(proseNodes('<script>x</script>')[0]).toMatchObject({ kind: 'paragraph', parts: [{ kind: 'text' }] })
  expect(proseNodes('[go](javascript:alert(1)) [ok](https://example.org) [in](/people)')[0]).toEqual({
    kind: 'paragraph',
    parts: [
      { kind: 'text', text: 'go' },
      { kind: 'text', text: ' ' },
      { kind: 'link', to: 'https://example.org', parts: [{ kind: 'text', text: 'ok' }] },
      { kind: 'text', text: ' ' },
      { kind: 'text', text: 'in' },
    ],
  })
})
