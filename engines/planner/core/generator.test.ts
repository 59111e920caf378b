import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { generateInstance } from './generator.ts'
import { FAMILIES, type Size } from './generator-places.ts'
import { writeInstance } from './instance-text.ts'

function sha256(options: Parameters<typeof generateInstance>[0]): string {
  const hash = createHash('sha256')
  for (const piece of writeInstance(generateInstance(options).problem)) hash.update(piece)
  return hash.digest('hex')
}

// People, cohorts, facilitators, chains, sessions, starts, columns, hash: the table of planner.md, section 9.
const TABLE: [Size, number, number[]][] = [
  ['S', 1, [307, 15, 4, 22, 117, 17_296, 54_073, 3281223136]],
  ['S', 2, [301, 15, 4, 23, 133, 17_870, 54_194, 2558662436]],
  ['S', 3, [310, 15, 4, 21, 121, 18_275, 62_765, 342401338]],
  ['S', 4, [298, 15, 4, 15, 85, 11_423, 31_240, 3960050595]],
  ['S', 5, [257, 15, 4, 27, 137, 19_336, 57_132, 695335280]],
  ['M', 1, [2994, 150, 20, 298, 1642, 240_606, 1_747_996, 3048433741]],
  ['M', 2, [2927, 150, 20, 178, 1004, 137_674, 1_073_550, 293436453]],
  ['M', 3, [2965, 150, 20, 238, 1309, 196_179, 1_353_314, 1233234563]],
]

test.each(TABLE)('%s seed %i has the people, sessions and starts of the design', (size, seed, row) => {
  expect(Object.values(generateInstance({ size, seed }).statistics)).toEqual(row)
})

test.each([
  ['S', 1, 'a41cd8aea4b5e56a3676e72b0b6ac78ddcbd0fe35aeacd293222189b7ebacb8b'],
  ['S', 2, 'fa70d8f94889892656599cafed4bcc7d7c1c1b15c729539e8d9689c2d7f2db50'],
  ['S', 3, '9e678b1df48acd69beb1661469794c64226814df6d033331b65a282417d3daa2'],
  ['M', 1, 'bb8e8cadc751261f27bbed0f1e5c23389247817cb71b7a66cb97ab3b7e28b79a'],
] as const)('the text of %s seed %i is the one of the design, to the byte', (size, seed, hash) => {
  expect(sha256({ size, seed })).toBe(hash)
})

test('fewer facilitators teach the same cohorts with the same starts', () => {
  const { statistics } = generateInstance({ size: 'M', seed: 1, facilitators: 14 })
  expect(statistics).toMatchObject({ people: 2994, facilitators: 14, sessions: 1642, starts: 240_606 })
  expect(statistics.columns).toBeLessThan(1_747_996)
})

test('every family is a company of its own, the same for the same seed', () => {
  const hashes = FAMILIES.map((family) => sha256({ size: 'S', seed: 101, family }))
  expect(new Set([...hashes, sha256({ size: 'S', seed: 101 })]).size).toBe(FAMILIES.length + 1)
  expect(FAMILIES.map((family) => sha256({ size: 'S', seed: 101, family }))).toEqual(hashes)
})

test('families are what they are called', () => {
  const of = (family?: (typeof FAMILIES)[number]) =>
    generateInstance({ size: 'M', seed: 101, ...(family && { family }) })
  const plain = of()
  const tiny = of('tiny-groups').company.cohorts.map((one) => one.size)
  expect([Math.min(...tiny), Math.max(...tiny)]).toEqual([3, 7])
  expect(of('late-access').statistics.starts).toBeLessThan(plain.statistics.starts)
  expect(of('block-holidays').statistics.starts).toBeLessThan(plain.statistics.starts)
  expect(new Set(of('global-team').company.cohorts.map((one) => one.place)).size).toBeGreaterThan(9)
  const spoken = of('scarce-language').company
  expect(spoken.cohorts.filter((one) => one.language === 1).length).toBeGreaterThan(40)
  expect(spoken.facilitators.filter((one) => one.languages.has(1)).length).toBeLessThan(12)
})
