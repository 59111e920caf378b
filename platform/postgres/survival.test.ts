import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { databaseUser } from './os-user.ts'
import { asked, emptyFolder, started, starter } from './postgres.fixtures.ts'
import { isAlive } from './processes.ts'
import { silentLog } from './refusal.ts'
import type { Exit, RunningPostgres } from './running.ts'

async function writeUntilKilled(server: RunningPostgres, acknowledged: number[]): Promise<void> {
  const client = new pg.Client({ ...server.connection, database: 'postgres' })
  client.on('error', () => {})
  await client.connect()
  const start = (acknowledged.at(-1) ?? 0) + 1_000
  for (let n = start; ; n++) {
    try {
      await client.query('insert into promised values ($1)', [n])
    } catch {
      return
    }
    acknowledged.push(n)
  }
}

test('kill -9 of the database loses no row it had promised, and the loss is announced', {
  timeout: 30_000,
}, async () => {
  const folder = emptyFolder()
  const exits: Exit[] = []
  const acknowledged: number[] = []
  let server = await started(folder, { onExit: (exit) => exits.push(exit) })
  await asked(server, 'create table promised (n int)')
  for (const afterMs of [60, 150, 300]) {
    setTimeout((pid: number) => process.kill(pid, 'SIGKILL'), afterMs, server.pid)
    await writeUntilKilled(server, acknowledged)
    server = await started(folder, { onExit: (exit) => exits.push(exit) })
    expect(server.attached).toBe(false)
  }
  const kept = new Set((await asked<{ n: number }>(server, 'select n from promised')).map(({ n }) => n))
  expect(acknowledged.length).toBeGreaterThan(30)
  expect(acknowledged.filter((n) => !kept.has(n))).toEqual([])
  expect(exits).toEqual(Array(3).fill({ code: null, signal: 'SIGKILL', asked: false }))
})

test('kill -9 of the program leaves the database running, and the next start attaches to it', {
  timeout: 30_000,
}, async () => {
  const folder = emptyFolder()
  const orphaned = await starter(folder)
  orphaned.process.kill('SIGKILL')
  await once(orphaned.process, 'exit')
  const exits: Exit[] = []
  const server = await started(folder, { onExit: (exit) => exits.push(exit) })
  expect(server).toMatchObject({ attached: true, pid: orphaned.says.pid })
  await server.stop()
  expect(isAlive(server.pid)).toBe(true)
  process.kill(server.pid, 'SIGKILL')
  expect(await server.exited).toMatchObject({ asked: false })
  expect(exits).toHaveLength(1)
})

test('of three starters at once on an empty folder, one starts and two attach', { timeout: 30_000 }, async () => {
  const folder = emptyFolder()
  const three = await Promise.all([starter(folder), starter(folder), starter(folder)])
  const found = three.map(({ says }) => says)
  expect(found.filter(({ attached }) => !attached)).toHaveLength(1)
  expect(new Set(found.map(({ pid }) => pid)).size).toBe(1)
  await (await started(folder)).stop({ evenIfAttached: true })
})

test('lock files that name another living program do not stop the start', { timeout: 30_000 }, async () => {
  const folder = emptyFolder()
  const first = await started(folder)
  await first.stop()
  const user = databaseUser({}, silentLog)
  const stranger = spawn('sleep', ['60'], user ? { uid: user.uid, gid: user.gid, cwd: '/' } : {})
  onTestFinished(() => void stranger.kill())
  writeFileSync(join(folder, 'pg18', 'postmaster.pid'), `${stranger.pid}\n${folder}/pg18\n1\n5432\n${folder}/run\n\n`)
  writeFileSync(join(folder, 'run', '.s.PGSQL.5432.lock'), `${stranger.pid}\n`)
  const second = await started(folder)
  expect(second.attached).toBe(false)
  expect(isAlive(stranger.pid ?? 0)).toBe(true)
})

test('a first start that was cut off half-way is begun again', { timeout: 30_000 }, async () => {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'pg18.init-4194300', 'base'), { recursive: true })
  const server = await started(folder)
  expect(await asked(server, 'select 1 as one')).toEqual([{ one: 1 }])
})
