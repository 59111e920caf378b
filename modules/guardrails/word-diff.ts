export type Piece = { kind: 'same' | 'gone' | 'new'; text: string }

/** Cards are a few sentences; above this many comparisons the whole text is shown as replaced. */
const MOST_CELLS = 4_000_000

/**
 * What became of a text, word by word: pieces in reading order, neighbours of one kind joined. The same and new pieces
 * together are the text after, the same and gone ones the text before (longest common subsequence of words).
 */
export function wordDiff(before: string, after: string): Piece[] {
  const a = wordsOf(before)
  const b = wordsOf(after)
  if (a.length * b.length > MOST_CELLS) return joined([piece('gone', a.join('')), piece('new', b.join(''))])
  const longest = table(a, b)
  const pieces: Piece[] = []
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      pieces.push(piece('same', a[i]!))
      i++
      j++
    } else if (longest[i + 1]![j]! >= longest[i]![j + 1]!) pieces.push(piece('gone', a[i++]!))
    else pieces.push(piece('new', b[j++]!))
  }
  for (; i < a.length; i++) pieces.push(piece('gone', a[i]!))
  for (; j < b.length; j++) pieces.push(piece('new', b[j]!))
  return joined(pieces)
}

function piece(kind: Piece['kind'], text: string): Piece {
  return { kind, text }
}

/** Words and marks, each with the space behind it, so that joining them gives the text back. */
function wordsOf(text: string): string[] {
  return text.match(/(?:[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}])\s*|\s+/gu) ?? []
}

function table(a: readonly string[], b: readonly string[]): Uint32Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      rows[i]![j] = a[i] === b[j] ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!)
  return rows
}

function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = []
  for (const one of pieces) {
    const last = all.at(-1)
    if (one.text === '') continue
    if (last?.kind === one.kind) last.text += one.text
    else all.push({ ...one })
  }
  return all
}
