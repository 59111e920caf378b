export type Paragraph = { id: string; level: number; text: string }

/** What became of a paragraph in the newer reading of the same policy. */
export type Fate<P extends Paragraph = Paragraph> =
  | { kind: 'same'; to: P }
  | { kind: 'changed'; to: P; alike: number }
  | { kind: 'gone' }

/** Below this share of common words a paragraph is another one, not a changed one. */
const LEAST_ALIKE = 0.5

/**
 * For every old paragraph, what it is now: the same words, the most similar paragraph that nothing else claimed
 * (Dice share of common words, at least half), or gone. A paragraph is claimed once; exact matches go first.
 */
export function paragraphFates<P extends Paragraph>(
  before: readonly Paragraph[],
  after: readonly P[],
): Map<string, Fate<P>> {
  const fates = new Map<string, Fate<P>>()
  const free = new Set(after)
  const exact = new Map<string, P[]>()
  for (const one of after) exact.set(plain(one.text), [...(exact.get(plain(one.text)) ?? []), one])
  for (const old of before) {
    const to = exact.get(plain(old.text))?.shift()
    if (!to) continue
    fates.set(old.id, { kind: 'same', to })
    free.delete(to)
  }
  const left = [...free].map((to) => ({ to, words: wordsOf(to.text) }))
  const pairs = before
    .filter((old) => !fates.has(old.id))
    .flatMap((old) => {
      const words = wordsOf(old.text)
      return left.map(({ to, words: others }) => ({ old, to, alike: alikeness(words, others) }))
    })
    .filter(({ alike }) => alike >= LEAST_ALIKE)
    .sort((a, b) => b.alike - a.alike)
  for (const { old, to, alike } of pairs) {
    if (fates.has(old.id) || !free.has(to)) continue
    fates.set(old.id, { kind: 'changed', to, alike })
    free.delete(to)
  }
  for (const old of before) if (!fates.has(old.id)) fates.set(old.id, { kind: 'gone' })
  return fates
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

function wordsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of plain(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function alikeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const size = (words: ReadonlyMap<string, number>) => [...words.values()].reduce((sum, n) => sum + n, 0)
  const both = [...a].reduce((sum, [word, n]) => sum + Math.min(n, b.get(word) ?? 0), 0)
  return size(a) + size(b) === 0 ? 0 : (2 * both) / (size(a) + size(b))
}
