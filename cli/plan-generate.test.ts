import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPlanFile } from '#engines/planner/plan-file.ts'
import { program } from './takeroot.ts'
import type { Tools } from './tools.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'takeroot-generate-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function generate(...words: string[]): Promise<string> {
  const said: string[] = []
  const tools = { version: '0', print: (text: string) => said.push(text) } as unknown as Tools
  await program(tools).parseAsync(['plan', 'generate', ...words], { from: 'user' })
  return said.join('\n')
}

test('the core instance of S seed 1 is written to the byte and its numbers are told', async () => {
  const file = join(folder, 's1.core')
  expect(await generate('--size', 'S', '--seed', '1', '--core', file)).toBe(
    `${file}: 307 people, 15 cohorts, 4 facilitators, 22 chains, 117 sessions, 17296 starts, 54073 columns, hash 3281223136; 207223 bytes`,
  )
  expect(createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12)).toBe('a41cd8aea4b5')
})

test('a plan file of a family is written, and it can be read', async () => {
  const file = join(folder, 'tiny.json')
  await generate('--size', 'S', '--seed', '2', '--facilitators', '3', '--family', 'tiny-groups', '--plan', file)
  const read = readPlanFile(JSON.parse(readFileSync(file, 'utf8')))
  expect(read.kind === 'ok' && read.value.facilitators.length).toBe(3)
})

test('without a file nothing is generated', async () => {
  await expect(generate('--size', 'S', '--seed', '1')).rejects.toMatchObject({ slug: 'cli/generate-where' })
})
