import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rankMatches, searchKey, trigramSimilarity } from './search-terms.ts'

const people = ['John Lim', 'Nguyễn Thị Hồng', 'Søren Østergård', 'Johnson Lim', 'Siti Nurhaliza binte Ahmad'].map(
  (text) => ({ text }),
)

test('accents and capitals do not matter when looking for a person', () => {
  expect(searchKey('  Nguyễn  THỊ-Hồng ')).toBe('nguyen thi hong')
  expect(searchKey('Søren Østergård')).toBe('soren ostergard')
  expect(searchKey('D’Souza')).toBe(searchKey('DSouza'))
})

test('the key of a key is the key itself', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => searchKey(searchKey(text)) === searchKey(text)))
})

test('similarity agrees with the worked example of pg_trgm', () => {
  expect(trigramSimilarity('word', 'two words')).toBeCloseTo(0.363636, 5)
  expect(trigramSimilarity('', '')).toBe(0)
})

test('similarity is the same both ways and between 0 and 1', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const there = trigramSimilarity(a, b)
      expect(there).toBe(trigramSimilarity(b, a))
      expect(there).toBeGreaterThanOrEqual(0)
      expect(there).toBeLessThanOrEqual(1)
    }),
  )
})

test('a swapped pair of letters still finds John', () => {
  expect(rankMatches('Jhon', people)[0]?.candidate.text).toBe('John Lim')
})

test('the exact name comes before the longer one that begins with it', () => {
  expect(rankMatches('john', people).map((match) => match.candidate.text)).toEqual(['John Lim', 'Johnson Lim'])
})

test('every typed word has to be answered', () => {
  expect(rankMatches('siti lim', people)).toEqual([])
  expect(rankMatches('nurhaliza siti', people)[0]?.candidate.text).toContain('Siti')
  expect(rankMatches('   ', people)).toEqual([])
})
