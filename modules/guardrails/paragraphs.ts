/** One paragraph of a policy: level 0 is text, 1 to 6 a heading. */
export type Block = { level: number; text: string }

const LONGEST = 4000

/**
 * Cuts a pasted or Markdown text into paragraphs, list items and headings. Marks of Markdown are taken away, words are
 * kept; a paragraph above 4,000 characters is cut between sentences.
 */
export function paragraphsOf(text: string): Block[] {
  const blocks: Block[] = []
  let open: string[] = []
  let fenced = false
  const close = () => {
    if (open.length) blocks.push({ level: 0, text: plain(open.join(' ')) })
    open = []
  }
  for (const line of text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')) {
    const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line)
    const item = /^\s*(?:[-*+•–]|\(?(?:\d{1,3}|[a-z])[.)])\s+(.*)$/i.exec(line)
    if (/^\s*(```|~~~)/.test(line)) {
      close()
      fenced = !fenced
    } else if (!fenced && heading) {
      close()
      blocks.push({ level: heading[1]!.length, text: plain(heading[2]!) })
    } else if (!fenced && open.length && /^\s{0,3}(=+|-{2,})\s*$/.test(line)) {
      blocks.push({ level: line.includes('=') ? 1 : 2, text: plain(open.join(' ')) })
      open = []
    } else if (line.trim() === '' || /^\s*([-*_])(\s*\1){2,}\s*$/.test(line)) close()
    else if (!fenced && item) {
      close()
      open.push(isNumbered(line) ? line.trim() : item[1]!.trim())
    } else open.push(line.trim())
  }
  close()
  return tidyBlocks(blocks)
}

/** Without empty ones, with spaces made plain, and with what is too long cut between its sentences. */
export function tidyBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap(({ level, text }) => {
    const tidy = text.replace(/[\s\u00a0\u00ad\u200b]+/g, ' ').trim()
    if (!/[\p{L}\p{N}]/u.test(tidy)) return []
    return cut(tidy).map((part) => ({ level, text: part }))
  })
}

/** A number before a clause is how people speak of it, so it stays. */
function isNumbered(line: string): boolean {
  return /^\s*\(?\d/.test(line)
}

function plain(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])([*_])(?=\S)(.+?)(?<=\S)\1(?![\w*])/g, '$2')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/^\s*>\s?/, '')
}

function cut(text: string): string[] {
  if (text.length <= LONGEST) return [text]
  const parts: string[] = []
  let rest = text
  while (rest.length > LONGEST) {
    const head = rest.slice(0, LONGEST)
    const at = Math.max(...['. ', '; ', '。', '? ', '! '].map((mark) => head.lastIndexOf(mark)))
    const end = at > LONGEST / 2 ? at + 1 : Math.max(head.lastIndexOf(' '), LONGEST / 2)
    parts.push(rest.slice(0, end).trim())
    rest = rest.slice(end).trim()
  }
  return [...parts, rest]
}
