import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { generateInstance } from '#engines/planner/core/generator.ts'
import { writeInstance } from '#engines/planner/core/instance-text.ts'
import { checkCore } from '../tools/core-check.ts'
import { planCoreCommand } from './plan-core.ts'
import type { Tools } from './tools.ts'

const folder = mkdtempSync(join(tmpdir(), 'plan-core-'))
const path = join(folder, 'instance')
writeFileSync(path, Buffer.concat([...writeInstance(generateInstance({ size: 'S', seed: 1 }).problem)]))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function planned(name: string, options: { seed: number; iterations: number; bound?: boolean }) {
  const said: string[] = []
  const out = join(folder, name)
  await planCoreCommand({ print: (text: string) => said.push(text) } as unknown as Tools, path, { ...options, out })
  return { said, text: readFileSync(out, 'utf8') }
}

test('what is printed is what the independent checker finds, and the bound is not above it', async () => {
  const { said, text } = await planned('a', { seed: 1, iterations: 60_000, bound: true })
  const checked = checkCore(readFileSync(path), text)
  expect(checked.broken).toEqual([])
  expect(said[0]).toBe(`cost ${checked.cost} unscheduled ${checked.unscheduled}`)
  const bound = Number(said[1]!.match(/^bound (\d+)$/)![1])
  expect(bound).toBeLessThanOrEqual(checked.cost)
  expect(bound).toBeGreaterThan(checked.cost * 0.98)
})

test('the same seed and moves give the same bytes', async () => {
  const first = await planned('b', { seed: 3, iterations: 20_000 })
  expect((await planned('c', { seed: 3, iterations: 20_000 })).text).toBe(first.text)
})

test('a file that is no instance is refused by its line', async () => {
  const bad = join(folder, 'bad')
  writeFileSync(bad, 'INST 1 1 1 1\nROOMS 1\nF 9 0\n')
  const tools = { print: () => {} } as unknown as Tools
  await expect(planCoreCommand(tools, bad, { seed: 1, out: join(folder, 'd') })).rejects.toMatchObject({
    slug: 'core-instance/refused',
    detail: { reason: expect.stringMatching(/^line 3: /) },
  })
})
