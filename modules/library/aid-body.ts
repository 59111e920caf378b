import { Marked, type Token, type Tokens } from 'marked'

/** A piece of an aid: to read, or to copy. `label` is the heading above it. */
export type BodyPart =
  | { kind: 'read'; html: string }
  | { kind: 'copy'; label: string | null; text: string; what: 'prompt' | 'message' }

const COPIED = new Set(['prompt', 'message'])
const CAPTIONS = 'captions'

/** The pieces of a body in order. A prompt or a message without a block to copy is one block as a whole. */
export function bodyParts(body: string, kind: string): BodyPart[] {
  const parts: BodyPart[] = []
  let reading: Token[] = []
  let label: string | null = null
  const close = () => {
    const html = reading.length > 0 ? safe.parser(reading).trim() : ''
    if (html) parts.push({ kind: 'read', html })
    reading = []
  }
  for (const token of safe.lexer(body)) {
    if (token.type === 'heading') label = (token as Tokens.Heading).text
    const fence = token.type === 'code' ? wordOf(token as Tokens.Code) : ''
    if (fence === CAPTIONS) continue
    if (COPIED.has(fence)) {
      close()
      parts.push({ kind: 'copy', label, text: (token as Tokens.Code).text, what: fence as 'prompt' })
    } else reading.push(token)
  }
  close()
  if (COPIED.has(kind) && !parts.some((part) => part.kind === 'copy') && body.trim() !== '')
    return [{ kind: 'copy', label: null, text: body.trim(), what: kind as 'prompt' }]
  return parts
}

/** The texts of a body that are copied: where placeholders stand. */
export function copiedTexts(body: string, kind: string): string[] {
  return bodyParts(body, kind).flatMap((part) => (part.kind === 'copy' ? [part.text] : []))
}

/** The captions that stand in a body, in a block of that name; null when there are none. */
export function captionsIn(body: string): string | null {
  const block = safe.lexer(body).find((token) => token.type === 'code' && wordOf(token as Tokens.Code) === CAPTIONS)
  return block ? (block as Tokens.Code).text : null
}

/** The body without its captions block. */
export function withoutCaptions(body: string): string {
  return safe
    .lexer(body)
    .filter((token) => !(token.type === 'code' && wordOf(token as Tokens.Code) === CAPTIONS))
    .map((token) => token.raw)
    .join('')
    .trim()
}

/** Markdown as HTML of which every tag is ours: raw HTML is shown as text, addresses that could run are dropped. */
export function readableHtml(markdown: string): string {
  return String(safe.parse(markdown)).trim()
}

function wordOf(token: Tokens.Code): string {
  return (token.lang ?? '').trim().split(/\s/)[0]!.toLowerCase()
}

const ALLOWED = /^(https?:\/\/|mailto:|\/(?!\/)|#)/i

const safe = new Marked({
  gfm: true,
  renderer: {
    html: ({ text }) => escaped(text),
    // The page's title is the first heading.
    heading({ tokens, depth }) {
      const level = Math.min(6, Math.max(2, depth))
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`
    },
    link({ href, tokens }) {
      const label = this.parser.parseInline(tokens)
      if (!ALLOWED.test(href)) return label
      const away = /^https?:/i.test(href) ? ' rel="noopener noreferrer"' : ''
      return `<a href="${escaped(href)}"${away}>${label}</a>`
    },
    image: ({ text }) => escaped(text),
    // Boxes to tick on paper: on the screen a sign, so that nobody believes a tick is kept.
    checkbox: ({ checked }) => `<span class="box" aria-hidden="true">${checked ? '☑' : '☐'}</span> `,
    code: ({ text }) => `<pre tabindex="0"><code>${escaped(text)}</code></pre>\n`,
    table(token) {
      const row = (cells: string[]) => `<tr>${cells.join('')}</tr>`
      const head = token.header.map((cell) => `<th scope="col">${this.parser.parseInline(cell.tokens)}</th>`)
      const rows = token.rows.map((cells) =>
        row(cells.map((cell) => `<td>${this.parser.parseInline(cell.tokens)}</td>`)),
      )
      return `<div class="scroll" tabindex="0"><table class="plain"><thead>${row(head)}</thead><tbody>${rows.join('')}</tbody></table></div>\n`
    },
  },
})

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
