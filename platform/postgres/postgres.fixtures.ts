import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import { type StartPostgres, startPostgres } from './launch.ts'
import type { RunningPostgres } from './running.ts'

/** An empty folder that every user may pass through, gone after the test. */
export function emptyFolder(name = 'takeroot-'): string {
  const folder = mkdtempSync(join(tmpdir(), name))
  chmodSync(folder, 0o755)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Starts a server that is stopped after the test, small enough for a laptop. */
export async function started(dataFolder: string, more: Partial<StartPostgres> = {}): Promise<RunningPostgres> {
  const settings = { shared_buffers: '16MB', ...more.settings }
  const server = await startPostgres({ dataFolder, env: {}, ...more, settings })
  onTestFinished(() => server.stop({ evenIfAttached: true }))
  return server
}

export async function asked<Row extends pg.QueryResultRow>(server: RunningPostgres, sql: string): Promise<Row[]> {
  const client = new pg.Client({ ...server.connection, database: 'postgres' })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

export type Starter = { process: ChildProcess; says: { attached: boolean; pid: number; ms: number } }

const SCRIPT = `
  import { startPostgres } from '#platform/postgres/launch.ts'
  const at = performance.now()
  const { attached, pid } = await startPostgres({ dataFolder: process.argv[1], env: {}, settings: { shared_buffers: '16MB' } })
  console.log(JSON.stringify({ attached, pid, ms: Math.round(performance.now() - at) }))
  setInterval(() => {}, 1000)
`

/** Another Node process that starts (or finds) the database and stays; killed after the test. */
export async function starter(dataFolder: string): Promise<Starter> {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', SCRIPT, dataFolder], {
    cwd: join(import.meta.dirname, '..', '..'),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let trouble = ''
  child.stderr.on('data', (chunk: Buffer) => (trouble += chunk.toString()))
  return new Promise((done, fail) => {
    child.stdout.once('data', (line: Buffer) => done({ process: child, says: JSON.parse(line.toString()) }))
    child.once('exit', () => fail(new Error(`the starter ended: ${trouble}`)))
  })
}
