import type { TextBlock } from './document-text.ts'

/** One piece of text as a page of a PDF holds it: its foot in points from the bottom, its height, its width. */
export type Piece = { text: string; x: number; y: number; height: number; width: number; endsLine: boolean }

type Line = { text: string; x: number; y: number; height: number; right: number }

/** Above this share of the usual height of text, a short line is a heading. */
const HEADING = 1.18
/** A gap this much wider than usual ends a paragraph. */
const WIDER = 1.35
/** Text whose lines stand further apart than this, by its height, is not one paragraph. */
const LOOSEST = 1.45
/** Characters of a line at the head or foot of every page. */
const LONGEST_HEAD = 100

/**
 * Paragraphs of the pages of a PDF. Lines are joined until a gap wider than usual, a new clause or bullet, or a change
 * of size; a word divided at the end of a line is joined; what stands on most pages at the same height (head, foot,
 * page number) is left out.
 */
export function blocksOfPages(pages: readonly (readonly Piece[])[]): TextBlock[] {
  const lines = withoutRunningHeads(pages.map(linesOf))
  // Weighed by letters: headings are many in a short policy, but they say little.
  const usual = median(lines.flat().flatMap(({ height, text }) => Array<number>(text.length).fill(height))) || 1
  const step = usualStep(lines, usual)
  const blocks: (TextBlock & { isOpen: boolean })[] = []
  for (const page of lines) {
    page.forEach((line, n) => {
      const before = page[n - 1]
      const isHeading = line.height > usual * HEADING && line.text.length < 200
      const last = blocks.at(-1)
      const isGap = before !== undefined && Math.abs(before.y - line.y) > Math.max(step, line.height) * WIDER
      const goesOn =
        last?.isOpen === true &&
        !isGap &&
        last.level > 0 === isHeading &&
        !startsClause(line.text) &&
        (before !== undefined || !/[.:;!?]["’”)]?$/.test(last.text))
      if (goesOn) last.text = joinedLines(last.text, line.text)
      else blocks.push({ level: isHeading ? 2 : 0, text: line.text, isOpen: true })
    })
  }
  return blocks.map(({ level, text }) => ({ level, text: text.replace(/\s+/g, ' ').trim() }))
}

/** From one line to the next inside paragraphs: most gaps of a policy are such, unless its paragraphs are single lines. */
function usualStep(pages: readonly Line[][], usual: number): number {
  const gaps = pages.flatMap((page) => page.slice(1).map((line, n) => Math.abs(page[n]!.y - line.y)))
  const sorted = gaps.filter((gap) => gap > 0).sort((a, b) => a - b)
  return Math.min(sorted[Math.floor(sorted.length / 4)] ?? usual * LOOSEST, usual * LOOSEST)
}

function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = []
  let isOpen = false
  for (const { text, x, y, height, width, endsLine } of pieces) {
    const open = isOpen ? lines.at(-1) : undefined
    const isNext = open !== undefined && Math.abs(open.y - y) > Math.max(open.height, height) * 0.5
    if (text !== '' && open && !isNext) {
      const isApart = x - open.right > height * 0.2 && !/\s$/.test(open.text) && !/^\s/.test(text)
      open.text += `${isApart ? ' ' : ''}${text}`
      open.height = Math.max(open.height, height)
      open.right = x + width
    } else if (text !== '') {
      lines.push({ text, x, y, height, right: x + width })
      isOpen = true
    }
    if (endsLine) isOpen = false
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() })).filter(({ text }) => text !== '')
}

/** Twice the outermost line of each end, where most pages have the same there but for its numbers. */
function withoutRunningHeads(pages: readonly Line[][]): Line[][] {
  const once = (all: readonly Line[][], end: 0 | -1): Line[][] => {
    const key = (line: Line | undefined) => (line ? `${Math.round(line.y)} ${line.text.replace(/\d+/g, '#')}` : '')
    const seen = new Map<string, number>()
    for (const page of all) seen.set(key(page.at(end)), (seen.get(key(page.at(end))) ?? 0) + 1)
    const isHead = (line: Line | undefined) =>
      line !== undefined && line.text.length <= LONGEST_HEAD && seen.get(key(line))! > all.length / 2
    return all.map((page) => page.filter((line) => line !== page.at(end) || !isHead(line)))
  }
  if (pages.length < 3) return [...pages]
  return ([0, 0, -1, -1] as const).reduce<Line[][]>(once, [...pages])
}

function startsClause(text: string): boolean {
  return /^(?:[•●▪◦–—*-]\s|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,4})[.)]\s|\d{1,3}(?:\.\d{1,3})+\s|(?:Article|Section|Clause)\s\d)/.test(
    text,
  )
}

function joinedLines(before: string, after: string): string {
  if (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after)) return before.slice(0, -1) + after
  return `${before} ${after}`
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
