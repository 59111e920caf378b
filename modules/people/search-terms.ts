const SPELLED: Record<string, string> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ʼ: "'",
  '’': "'",
}

/** The form in which texts are compared: lower case, no diacritics, one space between words, no punctuation. */
export function searchKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đðøłßıæœþʼ’]/g, (letter) => SPELLED[letter] ?? letter)
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim()
}

function trigramsOf(text: string): Set<string> {
  const found = new Set<string>()
  for (const word of searchKey(text).split(' ').filter(Boolean)) {
    const padded = `  ${word} `
    for (let i = 0; i + 3 <= padded.length; i++) found.add(padded.slice(i, i + 3))
  }
  return found
}

/** Shared trigrams over all trigrams, 0 to 1: the same measure as PostgreSQL's pg_trgm, so page and database agree. */
export function trigramSimilarity(a: string, b: string): number {
  const left = trigramsOf(a)
  const right = trigramsOf(b)
  let shared = 0
  for (const gram of left) if (right.has(gram)) shared++
  const all = left.size + right.size - shared
  return all === 0 ? 0 : shared / all
}

/** Letters typed wrong, left out, added or swapped with their neighbour (optimal string alignment). */
function slips(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1)
      row.push(least)
    }
    before = above
    above = row
  }
  return above[b.length]!
}

function wordSimilarity(wanted: string, word: string): number {
  if (word === wanted) return 1
  if (word.startsWith(wanted)) return 0.9
  // One slip in every four letters: "Jhon" finds John, "cat" does not find "dog".
  const wrong = wanted.length >= 3 && Math.abs(wanted.length - word.length) <= 2 ? slips(wanted, word) : Infinity
  const spelled = wrong <= Math.max(1, Math.floor(wanted.length / 4)) ? 0.8 - 0.1 * (wrong - 1) : 0
  return Math.max(spelled, 0.8 * trigramSimilarity(wanted, word))
}

export type Match<T> = { candidate: T; score: number }

/**
 * The candidates that answer a typed query, best first, tolerant of typing slips; every typed word must be answered.
 * Equal scores keep the given order. `least` is the score (0 to 1) below which a word does not count as answered.
 */
export function rankMatches<T extends { text: string }>(
  query: string,
  candidates: readonly T[],
  least = 0.3,
): Match<T>[] {
  const wanted = searchKey(query).split(' ').filter(Boolean)
  if (wanted.length === 0) return []
  const matches: Match<T>[] = []
  for (const candidate of candidates) {
    const words = searchKey(candidate.text).split(' ')
    const scores = wanted.map((word) => Math.max(...words.map((other) => wordSimilarity(word, other))))
    if (Math.min(...scores) >= least) {
      matches.push({ candidate, score: scores.reduce((sum, score) => sum + score, 0) / scores.length })
    }
  }
  return matches.sort((a, b) => b.score - a.score)
}
