export type Piece = { kind: 'same' | 'out' | 'in'; text: string }

const MOST_PIECES = 1500

/** What was taken out and put in, word by word; texts too long for that are compared line by line. */
export function textDiff(before: string, after: string): Piece[] {
  const words = [before, after].map((text) => text.match(/\s+|[^\s]+/g) ?? [])
  const isLong = words.some((list) => list.length > MOST_PIECES)
  const [a, b] = isLong ? [before, after].map((text) => text.match(/[^\n]*\n|[^\n]+/g) ?? []) : words
  return joined(longestCommon(a!.slice(0, MOST_PIECES * 2), b!.slice(0, MOST_PIECES * 2)))
}

/** Longest common subsequence over two lists, as a walk through both. */
function longestCommon(a: readonly string[], b: readonly string[]): Piece[] {
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] =
        a[i] === b[j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!)
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      pieces.push({ kind: 'same', text: a[i]! })
      i++
      j++
    } else if (i < a.length && (j === b.length || table[(i + 1) * width + j]! >= table[i * width + j + 1]!))
      pieces.push({ kind: 'out', text: a[i++]! })
    else pieces.push({ kind: 'in', text: b[j++]! })
  }
  return pieces
}

function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = []
  for (const piece of pieces) {
    const last = all.at(-1)
    if (last?.kind === piece.kind) last.text += piece.text
    else all.push({ ...piece })
  }
  return all
}
