export type DiffLine = { kind: 'same' | 'taken' | 'added'; text: string }

const MOST_CELLS = 4_000_000

/** What to take from `before` and add to reach `after`, line by line; long texts are compared as a whole between their equal ends. */
export function lineDiff(before: string, after: string): DiffLine[] {
  const [a, b] = [before.split('\n'), after.split('\n')]
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const same = (texts: string[]): DiffLine[] => texts.map((text) => ({ kind: 'same', text }))
  const middle = changed(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  return [...same(a.slice(0, head)), ...middle, ...same(a.slice(a.length - tail))]
}

function changed(a: string[], b: string[]): DiffLine[] {
  const width = b.length + 1
  if ((a.length + 1) * width > MOST_CELLS)
    return [
      ...a.map((text) => ({ kind: 'taken' as const, text })),
      ...b.map((text) => ({ kind: 'added' as const, text })),
    ]
  // Longest common subsequence, counted from the ends.
  const common = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i * width + j] =
        a[i] === b[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!)
  const lines: DiffLine[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push({ kind: 'same', text: a[i]! })
      i++
      j++
    } else if (j === b.length || (i < a.length && common[(i + 1) * width + j]! >= common[i * width + j + 1]!))
      lines.push({ kind: 'taken', text: a[i++]! })
    else lines.push({ kind: 'added', text: b[j++]! })
  }
  return lines
}
