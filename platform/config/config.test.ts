import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Problem } from '#kernel/problem.ts'
import { readConfig } from './config.ts'

test('nothing needs to be set', () => {
  const config = readConfig({})
  expect(config).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:3000',
    smtp: null,
    undoMinutes: 10,
  })
})

test('a wrong setting is refused by its name', () => {
  const refused = () => readConfig({ SMTP_PORT: 'twenty-five' })
  expect(refused).toThrow(Problem)
  try {
    refused()
  } catch (error) {
    expect((error as Problem).detail.setting).toBe('SMTP_PORT')
  }
})

test('an empty line in the file means the default', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, databaseUrl: null })
})

test('.env.example names every setting that the code reads, and no other', () => {
  const written = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]).sort()
  const read = [...readFileSync('platform/config/config.ts', 'utf8').matchAll(/^ {2}([A-Z_]+): (?:z\.|onOff)/gm)]
    .map((match) => match[1])
    .sort()
  expect(written).toEqual(read)
})
