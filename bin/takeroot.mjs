#!/usr/bin/env node
// Starts the command line under the Node that came with the packages, also when the machine's own is older.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const built = join(root, 'build/cli/takeroot.js')
const source = join(root, 'server/command.ts')
// Node strips no types below node_modules, so an installed copy runs what was built.
const entry = root.includes('node_modules') && existsSync(built) ? built : source

// Set before anything loads React, which chooses its build by it.
process.env.NODE_ENV ??= 'production'

if (Number(process.versions.node.split('.')[0]) >= 24) {
  await import(entry)
} else {
  const require = createRequire(import.meta.url)
  const suffix = process.platform === 'win32' ? 'win-x64' : `${process.platform}-${process.arch}`
  const node = join(dirname(require.resolve(`node-${suffix}/package.json`)), process.platform === 'win32' ? 'bin/node.exe' : 'bin/node')
  const child = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exit(child.status ?? 1)
}
