import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { complaintsAbout, complaintsAboutModules } from './names.ts'

const run = promisify(execFile)
const ROOMS = ['kernel', 'platform', 'engines', 'connectors', 'modules', 'server', 'web', 'cli', 'words', 'stories']
const CRUISER = resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')

type Cruised = { source: string; dependencies: { resolved: string; dependencyTypes: string[] }[] }

/** Whether a file takes another along into a bundle: imports of types alone carry nothing. */
function reachedAtRunTime(modules: readonly Cruised[]): (from: string, to: RegExp) => boolean {
  const carried = new Map(
    modules.map(({ source, dependencies }) => [
      source,
      dependencies.filter((one) => !one.dependencyTypes.includes('type-only')).map((one) => one.resolved),
    ]),
  )
  return (from, to) => {
    const seen = new Set([from])
    for (const file of seen) for (const next of carried.get(file) ?? []) seen.add(next)
    return [...seen].some((file) => to.test(file))
  }
}

/** What the import law says of a tree: the broken rules and how many files it read. */
async function judge(folder: string): Promise<{ broken: string[]; read: number }> {
  const rooms = ROOMS.filter((room) => room !== 'connectors' || folder !== process.cwd())
  const { stdout } = await run(
    process.execPath,
    [CRUISER, ...rooms, '--config', resolve('tools/import-law.cjs'), '--output-type', 'json'],
    { cwd: folder, maxBuffer: 256e6 },
  ).catch((error: { stdout: string }) => error)
  const { summary, modules } = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[]; totalCruised: number }
    modules: Cruised[]
  }
  const travels = reachedAtRunTime(modules)
  return {
    broken: summary.violations
      .filter((one) => one.rule.name !== 'zod-stays-off-the-page' || travels(one.from, /node_modules\/zod\//))
      .map((one) => `${one.rule.name}: ${one.from} -> ${one.to}`),
    read: summary.totalCruised,
  }
}

test('the tree keeps the import law, and the law read all of it', { timeout: 120_000 }, async () => {
  const { broken, read } = await judge(process.cwd())
  expect(broken).toEqual([])
  expect(read).toBeGreaterThan(100)
})

test('every module keeps the naming law', () => {
  expect(complaintsAboutModules()).toEqual([])
})

describe('the naming law still bites', () => {
  const clean = 'export function fits(n: number) { return n }'
  const about = (name: string, text = clean, others: string[] = []) =>
    complaintsAbout(
      'm',
      [name, 'README.md', ...others].map((each) => ({ name: each, folder: false })),
      () => text,
    )
  test('a heart without its test', () => expect(about('fit.ts')).toHaveLength(1))
  test('a heart that asks the time', () =>
    expect(about('fit.ts', 'export const at = Date.now()', ['fit.test.ts'])).toHaveLength(1))
  test('an empty name', () => expect(about('utils.ts', clean, ['utils.test.ts'])).toHaveLength(1))
  test('a test of nothing', () => expect(about('gone.test.ts')).toHaveLength(1))
  test('a folder', () =>
    expect(
      complaintsAbout(
        'm',
        [
          { name: 'deep', folder: true },
          { name: 'README.md', folder: false },
        ],
        () => '',
      ),
    ).toHaveLength(1))
  test('a module without its page', () => expect(complaintsAbout('m', [], () => '')).toHaveLength(1))
  test('and lets a clean heart pass', () => expect(about('fit.ts', clean, ['fit.test.ts'])).toEqual([]))
})

// Each line: the rule that must catch it, the file, the import it makes.
const CANARIES: [string, string, string][] = [
  ['no-cycles', 'kernel/day.ts', "export { loop } from './loop.ts'"],
  ['story-order:rollout', 'modules/rollout/views.ts', "export { backPlan } from '#modules/schedule/back-plan.ts'"],
  ['heart-is-pure', 'modules/schedule/back-plan.ts', "export { save } from './store.ts'"],
  ['heart-is-pure', 'modules/schedule/clock-peek.ts', "import fs from 'node:fs'; export const peek = fs"],
  ['heart-is-pure', 'modules/schedule/npm-peek.ts', "import { z } from 'zod'; export const peek = z"],
  ['heart-borrows-types-only', 'modules/schedule/back-plan.ts', "export { Plan } from './schema.ts'"],
  ['store-is-private', 'modules/schedule/views.ts', "export { load } from '#modules/rollout/store.ts'"],
  ['store-is-private', 'modules/schedule/views.ts', "export { load } from '#modules/rollout/moves.store.ts'"],
  ['sql-lives-in-store-and-views', 'modules/schedule/actions.ts', "export { db } from '#platform/db/db.ts'"],
  ['api-asks-actions', 'modules/schedule/api.ts', "export { save } from './store.ts'"],
  ['http-lives-in-api', 'modules/schedule/actions.ts', "export { route } from '#platform/http/route.ts'"],
  ['nobody-imports-the-edge', 'modules/schedule/actions.ts', "export { api } from './api.ts'"],
  ['clients-use-the-api', 'web/pages/schedule/plan.tsx', "export { Plan } from '#modules/schedule/schema.ts'"],
  ['clients-use-the-api', 'cli/plan.ts', "export { db } from '#platform/db/db.ts'"],
  ['zod-stays-off-the-page', 'web/pages/schedule/plan.tsx', "export { planner } from '#engines/planner/search.ts'"],
  ['platform-knows-no-training', 'platform/db/db.ts', "export { backPlan } from '#modules/schedule/back-plan.ts'"],
  ['engines-are-libraries', 'engines/planner/search.ts', "export { db } from '#platform/db/db.ts'"],
  ['connectors-fill-ports', 'connectors/slack/client.ts', "export { save } from '#modules/schedule/store.ts'"],
  ['kernel-knows-nothing', 'kernel/day.ts', "export { db } from '#platform/db/db.ts'"],
  ['words-know-nothing', 'words/words.ts', "export { db } from '#platform/db/db.ts'"],
]
const SMALL_TREE: Record<string, string> = {
  'kernel/day.ts': 'export const day = 1',
  'kernel/loop.ts': "import { day } from './day.ts'; export const loop = day",
  'platform/db/db.ts': 'export const db = 1',
  'platform/http/route.ts': 'export const route = 1',
  'engines/planner/search.ts': "import { z } from 'zod'; export const planner = z",
  'modules/rollout/store.ts': 'export const load = 1',
  'modules/rollout/moves.store.ts': 'export const load = 1',
  'modules/rollout/views.ts': 'export const seen = 1',
  'modules/schedule/back-plan.ts': "import type { Plan } from './schema.ts'; export const backPlan = 1 as Plan",
  'modules/schedule/schema.ts': "import { z } from 'zod'; export const Plan = z.any(); export type Plan = unknown",
  'modules/schedule/store.ts': 'export const save = 1',
  'modules/schedule/views.ts': 'export const view = 1',
  'modules/schedule/actions.ts': 'export const act = 1',
  'modules/schedule/api.ts': 'export const api = 1',
  'connectors/slack/client.ts': 'export const client = 1',
  'server/main.ts': 'export const main = 1',
  'web/pages/schedule/plan.tsx':
    "import { backPlan } from '#modules/schedule/back-plan.ts'; export const page = backPlan",
  'cli/plan.ts': 'export const plan = 1',
  'words/words.ts': 'export const words = 1',
  'stories/one.ts': 'export const one = 1',
}

describe('the import law still bites', () => {
  let tree: string
  const put = (file: string, text: string) => {
    mkdirSync(dirname(join(tree, file)), { recursive: true })
    writeFileSync(join(tree, file), text)
  }
  beforeAll(() => {
    tree = mkdtempSync(join(tmpdir(), 'takeroot-law-'))
    for (const [file, text] of Object.entries(SMALL_TREE)) put(file, text)
    for (const file of ['package.json', 'tsconfig.json']) cpSync(file, join(tree, file))
    symlinkSync(resolve('node_modules'), join(tree, 'node_modules'))
  })
  afterAll(() => rmSync(tree, { recursive: true, force: true }))

  test('a small tree that keeps it passes', { timeout: 60_000 }, async () =>
    expect((await judge(tree)).broken).toEqual([]),
  )
  test('every canary is caught by its rule', { timeout: 240_000 }, async () => {
    const missed: string[] = []
    for (const [rule, file, statement] of CANARIES) {
      put(file, `${SMALL_TREE[file] ?? ''}\n${statement}\n`)
      if (!(await judge(tree)).broken.some((one) => one.startsWith(rule))) missed.push(`${rule}: ${file}`)
      if (SMALL_TREE[file]) put(file, SMALL_TREE[file])
      else rmSync(join(tree, file))
    }
    expect(missed).toEqual([])
  })
})
