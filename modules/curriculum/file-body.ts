import { lexer } from 'marked'

export type BodyPart = { depth: 1 | 2; title: string; text: string; line: number; parts: BodyPart[] }

/** First-level headings with what stands under them, second-level ones inside; `#` in a code block is no heading. */
export function bodyParts(body: string, firstLine: number): { intro: string; parts: BodyPart[] } {
  const parts: BodyPart[] = []
  let intro = ''
  let line = firstLine
  for (const token of lexer(body)) {
    const part = parts.at(-1)
    if (token.type === 'heading' && token.depth === 1) {
      parts.push({ depth: 1, title: token.text, text: '', line: startOf(token.raw, line), parts: [] })
    } else if (token.type === 'heading' && token.depth === 2 && part) {
      part.parts.push({ depth: 2, title: token.text, text: '', line: startOf(token.raw, line), parts: [] })
    } else {
      const holder = part?.parts.at(-1) ?? part
      if (holder) holder.text += token.raw
      else intro += token.raw
    }
    line += token.raw.split('\n').length - 1
  }
  return { intro: tidy(intro), parts: parts.map(tidied) }
}

function tidied(part: BodyPart): BodyPart {
  return { ...part, text: tidy(part.text), parts: part.parts.map(tidied) }
}

/** Blank lines around a text mean nothing; blank lines inside it do. */
export function tidy(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
}

function startOf(raw: string, line: number): number {
  return line + (/^\n*/.exec(raw)![0].length ?? 0)
}

/** The text of a part with its second-level headings, as it stood. */
export function wholeText(part: BodyPart): string {
  return [part.text, ...part.parts.map((inner) => `## ${inner.title}\n\n${inner.text}`.trimEnd())]
    .filter((text) => text !== '')
    .join('\n\n')
}
