/** A paragraph, a link on a line of its own, or a short list of facts ("When", "Monday ..."). */
export type LetterPart = string | { label: string; href: string } | { facts: readonly (readonly [string, string])[] }

export type Letter = { text: string; html: string }

const SHEET =
  'font-family:system-ui,Segoe UI,Roboto,sans-serif;font-size:16px;line-height:1.5;max-width:36em;color:#1f2421'

/** The same letter as plain text and as HTML without pictures, scripts or anything from elsewhere. */
export function letter(parts: readonly LetterPart[], language: string): Letter {
  const body = parts.map(htmlPart).join('\n')
  return {
    text: `${parts.map(textPart).join('\n\n')}\n`,
    html: `<!doctype html>\n<html lang="${escaped(language)}"><head><meta charset="utf-8"></head><body><div style="${SHEET}">\n${body}\n</div></body></html>\n`,
  }
}

function textPart(part: LetterPart): string {
  if (typeof part === 'string') return part
  if ('href' in part) return `${part.label}:\n${part.href}`
  return part.facts.map(([name, value]) => `${name}: ${value}`).join('\n')
}

function htmlPart(part: LetterPart): string {
  if (typeof part === 'string') return `<p>${escaped(part).replaceAll('\n', '<br>')}</p>`
  if ('href' in part) return `<p><a href="${escaped(part.href)}">${escaped(part.label)}</a></p>`
  const rows = part.facts.map(([name, value]) => `<strong>${escaped(name)}:</strong> ${escaped(value)}`)
  return `<p>${rows.join('<br>')}</p>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
