import { lexer, type Token, type Tokens } from 'marked'

/** A piece of Markdown ready to be drawn: nothing of it is HTML, and its links lead to the web or to mail only. */
export type Inline =
  | { kind: 'text' | 'code'; text: string }
  | { kind: 'strong' | 'em' | 'del'; parts: Inline[] }
  | { kind: 'link'; to: string; parts: Inline[] }
  | { kind: 'break' }
export type ProseNode =
  | { kind: 'paragraph' | 'line'; parts: Inline[] }
  | { kind: 'heading'; level: number; parts: Inline[] }
  | { kind: 'list'; start: number | null; items: { nodes: ProseNode[]; done: boolean | null }[] }
  | { kind: 'quote'; nodes: ProseNode[] }
  | { kind: 'code'; text: string }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] }
  | { kind: 'rule' }

/** Markdown as nodes; on the server where possible, so that no page carries the parser. */
export function proseNodes(markdown: string): ProseNode[] {
  return blocks(lexer(markdown))
}

function blocks(tokens: readonly Token[]): ProseNode[] {
  return tokens.flatMap((token): ProseNode[] => {
    switch (token.type) {
      case 'paragraph':
        return [{ kind: 'paragraph', parts: inlines(token.tokens) }]
      case 'text':
        return [{ kind: 'line', parts: inlines(token.tokens ?? [token]) }]
      case 'heading':
        return [{ kind: 'heading', level: (token as Tokens.Heading).depth, parts: inlines(token.tokens) }]
      case 'list': {
        const list = token as Tokens.List
        const items = list.items.map((item) => ({
          nodes: blocks(item.tokens.filter(({ type }) => type !== 'checkbox')),
          done: item.task ? Boolean(item.checked) : null,
        }))
        return [{ kind: 'list', start: list.ordered ? Number(list.start) || 1 : null, items }]
      }
      case 'blockquote':
        return [{ kind: 'quote', nodes: blocks(token.tokens ?? []) }]
      case 'code':
        return [{ kind: 'code', text: (token as Tokens.Code).text }]
      case 'table': {
        const table = token as Tokens.Table
        return [
          {
            kind: 'table',
            head: table.header.map((cell) => inlines(cell.tokens)),
            rows: table.rows.map((row) => row.map((cell) => inlines(cell.tokens))),
          },
        ]
      }
      case 'hr':
        return [{ kind: 'rule' }]
      case 'html':
        return [{ kind: 'paragraph', parts: [{ kind: 'text', text: token.raw.trim() }] }]
      default:
        return []
    }
  })
}

function inlines(tokens: readonly Token[] = []): Inline[] {
  return tokens.flatMap((token): Inline[] => {
    switch (token.type) {
      case 'strong':
      case 'em':
      case 'del':
        return [{ kind: token.type, parts: inlines(token.tokens) }]
      case 'codespan':
        return [{ kind: 'code', text: (token as Tokens.Codespan).text }]
      case 'br':
        return [{ kind: 'break' }]
      case 'link': {
        const { href } = token as Tokens.Link
        const parts = inlines(token.tokens)
        return safe(href) ? [{ kind: 'link', to: href, parts }] : parts
      }
      case 'image':
        return [{ kind: 'text', text: (token as Tokens.Image).text }]
      case 'escape':
        return [{ kind: 'text', text: (token as Tokens.Escape).text }]
      case 'text': {
        const { tokens: inner } = token as Tokens.Text
        return inner ? inlines(inner) : [{ kind: 'text', text: plain((token as Tokens.Text).text) }]
      }
      default:
        return [{ kind: 'text', text: token.raw }]
    }
  })
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
function plain(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity]!)
}

function safe(href: string): boolean {
  return /^(?:https?:\/\/|mailto:)/i.test(href)
}
