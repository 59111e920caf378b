import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { attach, ready } from './attach.ts'
import { binaries, program } from './binaries.ts'
import { ensureCluster, smallEnv } from './cluster.ts'
import { clusterOwner, openDataFolder, refuseOtherMajor } from './data-folder.ts'
import { databaseUser } from './os-user.ts'
import { pause } from './processes.ts'
import { type Env, type Log, refusal, silentLog } from './refusal.ts'
import { type Exit, end, type RunningPostgres, running } from './running.ts'
import { adminSecret } from './secret.ts'
import { lastWords, rotated } from './server-log.ts'
import { type Found, type Setting, SOCKET_PORT } from './setting.ts'
import { type Listen, serverArguments, socketFits } from './settings.ts'
import { clearStale, serverFile } from './stale.ts'

export type StartPostgres = {
  dataFolder: string
  log?: Log
  env?: Env
  /** Called once when the server ends and nobody here asked it to, so that the caller can start it again. */
  onExit?: (exit: Exit) => void
  /** PostgreSQL settings on top of the starting ones; those of durability cannot be loosened. */
  settings?: Readonly<Record<string, string>>
  readyWithinMs?: number
}

/** Safe to call from web, worker and command line at once: one starts the server, the others attach to it. */
export async function startPostgres(asked: StartPostgres): Promise<RunningPostgres> {
  const { env = process.env, log = silentLog } = asked
  const startedAt = performance.now()
  const user = clusterOwner(asked.dataFolder, databaseUser(env, log), env)
  const folders = openDataFolder(asked.dataFolder, user)
  const programs = binaries(env, user, folders.data, log)
  refuseOtherMajor(folders, programs.major)
  const cluster = folders.cluster(programs.major)
  const secret = adminSecret(folders.secrets)
  await ensureCluster(cluster, programs, user, secret, folders.run, log)
  const tcp = env.TAKEROOT_PG_TCP === '1' || !socketFits(folders.run, process.platform)
  const setting: Setting = {
    folders,
    cluster,
    programs,
    user,
    secret,
    listen: tcp ? 'tcp' : 'socket',
    settings: asked.settings ?? {},
    log,
    deadline: Date.now() + (asked.readyWithinMs ?? 300_000),
  }
  const found = await startOrAttach(setting)
  const ms = Math.round(performance.now() - startedAt)
  log.info({ ms, version: found.version, attached: found.child === null, pid: found.pid }, 'the database is ready')
  return running(found, setting, asked.onExit)
}

/** Every failed try looks again: another starter may have won, or an old server's processes are still ending. */
async function startOrAttach(s: Setting): Promise<Found> {
  let words = ''
  for (let attempt = 0; ; attempt++) {
    const found = (await attach(s)) ?? (await start(s))
    if ('pid' in found) return found
    // An old server's processes may need a while to end; any other complaint is not cured by asking a third time.
    const patient = /pre-existing shared memory block/.test(found.lastWords) && Date.now() < s.deadline
    const lost = attempt < 8 && /lock file|listen socket|bind|already in use/.test(found.lastWords)
    words = found.lastWords
    if (attempt > 0 && !patient && !lost) break
    await pause(Math.min(2_000, 25 * 2 ** attempt))
  }
  throw refusal(
    'database/did-not-start',
    `PostgreSQL ended before it was ready. Its last words: ${words || 'none'}`,
    `Read ${s.folders.log}; \`takeroot doctor\` checks the disk, the memory and the rights.`,
    { log: s.folders.log, lastWords: words },
  )
}

async function start(s: Setting): Promise<Found | { lastWords: string }> {
  const cleared = clearStale(s.cluster, s.folders.run)
  if (cleared.length > 0) s.log.warn({ files: cleared }, 'cleared lock files that name another process')
  const listen: Listen =
    s.listen === 'tcp'
      ? { kind: 'tcp', port: await freePort() }
      : { kind: 'socket', folder: s.folders.run, port: SOCKET_PORT }
  const logStart = rotated(s.folders.log)
  const fd = openSync(s.folders.log, 'a', 0o640)
  const as = s.user ? { uid: s.user.uid, gid: s.user.gid } : {}
  const child = spawn(join(s.programs.bin, program('postgres')), serverArguments(s.cluster, listen, s.settings), {
    ...as,
    cwd: s.cluster,
    env: smallEnv(),
    stdio: ['ignore', fd, fd],
    detached: true,
  })
  closeSync(fd)
  let failure: Error | null = null
  child.on('error', (error) => (failure = error))
  const lives = () => failure === null && child.exitCode === null && child.signalCode === null
  const host = listen.kind === 'tcp' ? '127.0.0.1' : s.folders.run
  const connection = { host, port: listen.port, ...s.secret }
  try {
    const version = await ready(s, connection, lives, 'started')
    // The one who answers may be the server of a faster starter: only the lock file says whose it is.
    if (version !== null && child.pid && serverFile(s.cluster)?.pid === child.pid) {
      child.unref()
      return { connection, version, pid: child.pid, child }
    }
  } catch (error) {
    if (child.pid) await end(child.pid)
    throw error
  }
  if (lives()) await new Promise((done) => child.once('exit', done))
  return { lastWords: (failure as Error | null)?.message ?? lastWords(s.folders.log, logStart) }
}

async function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
    server.on('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
