/** Where a word stands: numbers of statements, ascending, and how often in each. */
export type Postings = { statements: readonly number[]; times: readonly number[] }
export type Index = { terms: Map<string, { statements: number[]; times: number[] }>; lengths: number[] }

const STOP = new Set(
  'a an and are as at be by for from in into is it of on or such that the their to using with other others including'.split(
    ' ',
  ),
)
/** Usual constants of BM25 (Robertson & Zaragoza 2009). */
const K1 = 1.2
const B = 0.75

/** The words of a text that count: lower case, without accents and fillers, endings cut so that "invoices" finds "invoicing". */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !STOP.has(word))
    .map(stem)
}

/** Cuts the commonest English endings; crude on purpose, the same on both sides. */
function stem(word: string): string {
  const cut = word
    .replace(/ies$/, 'y')
    .replace(/(ss|us)$/, '$1')
    .replace(/([^su])s$/, '$1')
  const base = cut.length > 5 ? cut.replace(/(ing|ed|ers?)$/, '') : cut
  return base.length > 4 ? base.replace(/e$/, '') : base
}

/** The index over documents, numbered in their order. */
export function indexOf(documents: readonly string[]): Index {
  const terms: Index['terms'] = new Map()
  const lengths = documents.map((document, number) => {
    const counts = new Map<string, number>()
    const words = wordsOf(document)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
    for (const [word, times] of counts) {
      const at = terms.get(word) ?? { statements: [], times: [] }
      at.statements.push(number)
      at.times.push(times)
      terms.set(word, at)
    }
    return words.length
  })
  return { terms, lengths }
}

export type Ranked = { number: number; score: number }

/**
 * The best statements for a query by BM25, best first, ties by number. Needs only the postings of the query's own
 * words. `among` leaves all others out.
 */
export function rank(
  query: string,
  { postings, lengths }: { postings: ReadonlyMap<string, Postings>; lengths: readonly number[] },
  most: number,
  among: ReadonlySet<number> | null = null,
): Ranked[] {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  const scores = new Map<number, number>()
  for (const word of new Set(wordsOf(query))) {
    const at = postings.get(word)
    if (!at) continue
    const rarity = Math.log(1 + (lengths.length - at.statements.length + 0.5) / (at.statements.length + 0.5))
    at.statements.forEach((number, n) => {
      if (among && !among.has(number)) return
      const times = at.times[n]!
      const norm = times + K1 * (1 - B + (B * lengths[number]!) / mean)
      scores.set(number, (scores.get(number) ?? 0) + (rarity * times * (K1 + 1)) / norm)
    })
  }
  return [...scores]
    .map(([number, score]) => ({ number, score }))
    .sort((a, b) => b.score - a.score || a.number - b.number)
    .slice(0, most)
}
