/** `npm test`: the checks, every test beside its file over a real PostgreSQL, and the journeys in a real browser. The last line counts. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { checks } from './check.ts'
import { type Ran, runTool } from './run.ts'

type Counted = { numPassedTests: number; numFailedTests: number; numPendingTests: number; success: boolean }
const REPORTS = '.cache/test-reports'

async function vitest(name: string, args: string[]): Promise<{ passed: number; failed: number; skipped: number }> {
  const report = `${REPORTS}/${name.replaceAll(' ', '-')}.json`
  const ran = await runTool(
    name,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    { live: true, env: { NODE_ENV: 'test' } },
  )
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  const counted = JSON.parse(readFileSync(report, 'utf8')) as Counted
  // A file that could not even be read counts as one failure.
  const unread = !ran.ok && counted.numFailedTests === 0 ? 1 : 0
  return { passed: counted.numPassedTests, failed: counted.numFailedTests + unread, skipped: counted.numPendingTests }
}

rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })
const started = performance.now()
const checked: Ran[] = await checks()
const built = await runTool('build', ['tools/build.ts'])
const units = await vitest('tests', [])
const journeys = built.ok
  ? await vitest('journeys', ['--config', 'journeys/vitest.config.ts'])
  : { passed: 0, failed: 1, skipped: 0 }
const all = [...checked, built]
const passed = all.filter((one) => one.ok).length + units.passed + journeys.passed
const failed = all.filter((one) => !one.ok).length + units.failed + journeys.failed
const skipped = units.skipped + journeys.skipped
console.log(`\n${Math.round((performance.now() - started) / 1000)} s`)
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exit(failed === 0 ? 0 : 1)
