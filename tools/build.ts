/** Builds the pages; does nothing when nothing changed since the last build. */
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { runTool } from './run.ts'

const FOLDER = process.env.TAKEROOT_BUILD ?? 'build'
const STAMP = `${FOLDER}/stamp`
const SOURCES = [
  'web/**/*',
  'words/**/*',
  'kernel/**/*',
  'engines/**/*',
  'modules/**/*',
  'server/**/*',
  'cli/**/*',
  'platform/**/*',
  'stories/**/*',
  'public/**/*',
  '*.config.ts',
  'package-lock.json',
]

/** Changes when a source changes: names, sizes and times of all of them. */
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap((pattern) => globSync(pattern)).sort()) {
    const stat = statSync(file)
    if (stat.isFile()) hash.update(`${file} ${stat.size} ${stat.mtimeMs}\n`)
  }
  return hash.digest('hex')
}

const now = fingerprint()
if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === now && !process.argv.includes('--force')) {
  console.log('The pages are built already.')
} else {
  console.log('Building the pages, about ten seconds …')
  const pages = await runTool('pages', ['node_modules/@react-router/dev/bin.cjs', 'build'], {
    env: { NODE_ENV: 'production' },
  })
  if (!pages.ok) process.exit(1)
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(STAMP, now)
}
