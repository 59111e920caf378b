import { globSync, readFileSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { dayText, momentText, zoneName } from './dates.ts'
import { allKeys, isKey, sayProblem, wordsIn } from './words.ts'

const files = globSync('words/en/*.json').map((file) => ({
  file,
  words: JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>,
}))
const sources = globSync('{web,modules,server,cli,engines,platform}/**/*.{ts,tsx}').filter(
  (file) => !file.endsWith('.d.ts'),
)

describe('the catalogue', () => {
  test('every sentence is readable ICU MessageFormat', () => {
    const broken = files.flatMap(({ file, words }) =>
      Object.entries(words).flatMap(([key, text]) => {
        try {
          new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true })
          return []
        } catch (error) {
          return [`${file} ${key}: ${(error as Error).message}`]
        }
      }),
    )
    expect(broken).toEqual([])
  })
  test('no key stands twice, and every file is in the catalogue', () => {
    const keys = files.flatMap(({ words }) => Object.keys(words))
    expect(keys.length).toBe(new Set(keys).size)
    expect(keys.filter((key) => !isKey(key))).toEqual([])
    expect(allKeys().length).toBe(keys.length)
  })
  test('every problem that the code throws has its sentence', () => {
    const missing = sources
      .filter((file) => !file.includes('.test.'))
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/\bproblem\('([\w/-]+)'/g)]
          .map((match) => match[1]!)
          .filter((slug) => !isKey(`problem.${slug}`))
          .map((slug) => `${file}: problem.${slug}`),
      )
    expect(missing).toEqual([])
  })
  test('every file of the pages learns the parts of the catalogue that it speaks', () => {
    const parts = files.map(({ file }) => /(\w+)\.json$/.exec(file)![1]!).filter((part) => part !== 'shell')
    const missing = sources
      .filter((file) => file.startsWith('web/') && !file.includes('.test.') && !file.includes('.server.'))
      .flatMap((file) => {
        const text = readFileSync(file, 'utf8')
        return parts
          .filter((part) => new RegExp(`['"\`]${part}\\.[a-z]`).test(text) && !text.includes(`#words/parts/${part}.ts`))
          .map((part) => `${file} says ${part}: import '#words/parts/${part}.ts'`)
      })
    expect(missing).toEqual([])
  })
  test('no sentence is joined from pieces', () => {
    const joined = files.flatMap(({ words }) =>
      Object.entries(words)
        .filter(([, text]) => text !== text.trim())
        .map(([key]) => key),
    )
    expect(joined).toEqual([])
  })
})

test('a problem without a sentence of its own still says something', () => {
  const say = wordsIn('en')
  expect(sayProblem(say, 'nobody/wrote-this', { id: '42' })).toContain('42')
  expect(sayProblem(say, 'password/too-short', { shortest: 12 })).toContain('12')
})

describe('dates', () => {
  test('a moment names its zone and the offset in force, on both sides of a change', () => {
    expect(momentText('2027-03-27T10:00:00Z', 'Europe/London', 75)).toBe(
      'Sat 27 Mar 2027, 10:00–11:15 (London time, UTC)',
    )
    expect(momentText('2027-03-29T10:00:00Z', 'Europe/London', 75)).toBe(
      'Mon 29 Mar 2027, 11:00–12:15 (London time, UTC+1)',
    )
    expect(momentText('2027-03-29T10:00:00Z', 'Asia/Singapore')).toBe('Mon 29 Mar 2027, 18:00 (Singapore time, UTC+8)')
    expect(zoneName('Asia/Kolkata', '2027-03-29T10:00:00Z')).toBe('India time, UTC+5:30')
  })
  test('a day reads the same everywhere', () => {
    expect(dayText('2027-03-01')).toBe('Mon 1 Mar 2027')
    expect(dayText('2027-03-01', 'short')).toBe('Mon 1 Mar')
  })
})
