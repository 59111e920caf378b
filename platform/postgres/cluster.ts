import { spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Binaries, program } from './binaries.ts'
import { clusterVersion, giveTo } from './data-folder.ts'
import type { OsUser } from './os-user.ts'
import { isAlive, pause } from './processes.ts'
import { errorCode, type Log, refusal } from './refusal.ts'
import { type AdminSecret, syncFolder, writeDurably } from './secret.ts'

const SLOWEST_INITDB_MS = 60_000

/** Makes the cluster under another name and renames it, so a crash never leaves a half-made one (R19). */
export async function ensureCluster(
  cluster: string,
  programs: Binaries,
  user: OsUser | null,
  secret: AdminSecret,
  runFolder: string,
  log: Log,
): Promise<void> {
  await othersDone(cluster)
  if (clusterVersion(cluster) !== null) {
    if (user && statSync(cluster).uid === 0) giveTo(user, cluster)
    return
  }
  const draft = `${cluster}.init-${process.pid}`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  if (user) chownSync(draft, user.uid, user.gid)
  const startedAt = performance.now()
  await initdb(draft, programs, user, secret, runFolder)
  try {
    renameSync(draft, cluster)
    syncFolder(dirname(cluster))
    log.info({ cluster, ms: Math.round(performance.now() - startedAt) }, 'made a new database cluster')
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (clusterVersion(cluster) === null) throw error
  }
}

/** Several first starts at once would all be right, but it is kinder to wait for the one who began. */
async function othersDone(cluster: string): Promise<void> {
  const end = Date.now() + SLOWEST_INITDB_MS
  while (clusterVersion(cluster) === null && Date.now() < end) {
    if (!drafts(cluster).some((draft) => draft.atWork)) break
    await pause(50)
  }
  for (const draft of drafts(cluster)) if (!draft.atWork) rmSync(draft.path, { recursive: true, force: true })
}

function drafts(cluster: string): { path: string; atWork: boolean }[] {
  const prefix = `${basename(cluster)}.init-`
  return readdirSync(dirname(cluster)).flatMap((name) => {
    if (!name.startsWith(prefix)) return []
    const path = join(dirname(cluster), name)
    const pid = Number(name.slice(prefix.length))
    const young = existsSync(path) && Date.now() - birthOf(path) < SLOWEST_INITDB_MS
    return [{ path, atWork: pid !== process.pid && isAlive(pid) && young }]
  })
}

function birthOf(path: string): number {
  try {
    return statSync(path).birthtimeMs
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 0
    throw error
  }
}

async function initdb(draft: string, programs: Binaries, user: OsUser | null, secret: AdminSecret, runFolder: string) {
  const passwordFile = join(runFolder, `pw${process.pid}`)
  rmSync(passwordFile, { force: true })
  writeDurably(passwordFile, secret.password)
  if (user) chownSync(passwordFile, user.uid, user.gid)
  const locale =
    programs.major >= 17
      ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
      : ['--locale=C.UTF-8']
  const options = ['--encoding=UTF8', '--data-checksums', '--auth-local=scram-sha-256', '--auth-host=scram-sha-256']
  try {
    const { code, output } = await run(
      join(programs.bin, program('initdb')),
      ['-D', draft, '-U', secret.user, '--pwfile', passwordFile, ...options, ...locale],
      { user, cwd: runFolder },
    )
    if (code === 0) return
    rmSync(draft, { recursive: true, force: true })
    throw initdbFailed(output)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

function initdbFailed(output: string) {
  const unknownUser = /could not look up effective user ID/.test(output)
  return refusal(
    'database/cannot-create',
    `The database could not be created: ${output.trim().split('\n').slice(-3).join(' ')}`,
    unknownUser
      ? 'This container runs under a number without a user name: set DATABASE_URL to a PostgreSQL of your own.'
      : 'Check that the disk has 200 MB free and that the data folder is writable, then start again.',
    { output },
  )
}

/** The server must not inherit our environment: secrets would be readable in /proc. */
export function smallEnv(): Record<string, string> {
  const kept = process.platform === 'win32' ? ['PATH', 'SystemRoot', 'TEMP', 'TMP'] : ['PATH']
  const passed = kept.flatMap((name) => (process.env[name] ? [[name, process.env[name] as string]] : []))
  return { ...Object.fromEntries(passed), LANG: 'C', LC_ALL: 'C', TZ: 'UTC' }
}

export async function run(
  command: string,
  args: string[],
  { user, cwd }: { user: OsUser | null; cwd: string },
): Promise<{ code: number | null; output: string }> {
  const as = user ? { uid: user.uid, gid: user.gid } : {}
  const child = spawn(command, args, { ...as, cwd, env: smallEnv(), stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return new Promise((done) => {
    child.on('error', (error) => done({ code: null, output: error.message }))
    child.on('close', (code) => done({ code, output }))
  })
}
