import type { TextBlock } from './document-text.ts'

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** The paragraphs, headings, list items and table rows of plain HTML, in reading order; everything else is its text. */
export function blocksOfHtml(html: string): TextBlock[] {
  const blocks: TextBlock[] = []
  let open: TextBlock = { level: 0, text: '' }
  const close = (level = 0) => {
    if (open.text.trim()) blocks.push({ level: open.level, text: open.text.replace(/\s+/g, ' ').trim() })
    open = { level, text: '' }
  }
  for (const [, closing, name, text] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>|([^<]+)/gi)) {
    if (text !== undefined) open.text += plain(text)
    else if (/^h[1-6]$/i.test(name!)) close(closing ? 0 : Number(name![1]))
    else if (/^(p|li|ul|ol|tr|table|div|blockquote|section)$/i.test(name!)) {
      // A cell holds paragraphs of its own: the row is the paragraph that people read.
      if (!isInCell(name!, closing!, open)) close()
    } else if (/^t[dh]$/i.test(name!)) cell(closing!, open)
    else if (/^br$/i.test(name!)) open.text += ' '
  }
  close()
  return blocks
}

const IN_CELL = new WeakSet<TextBlock>()

function cell(closing: string, open: TextBlock): void {
  if (closing) {
    IN_CELL.delete(open)
    return
  }
  if (open.text.trim()) open.text += ' | '
  IN_CELL.add(open)
}

function isInCell(name: string, closing: string, open: TextBlock): boolean {
  if (!IN_CELL.has(open) || /^(tr|table)$/i.test(name)) return false
  if (closing) open.text += ' '
  return true
}

function plain(text: string): string {
  return text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (name[0] !== '#') return ENTITIES[name.toLowerCase()] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
