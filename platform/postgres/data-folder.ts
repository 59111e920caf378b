import { chmodSync, chownSync, existsSync, lchownSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { closedFolder, type OsUser } from './os-user.ts'
import { type Env, errorCode, refusal } from './refusal.ts'

export type Folders = { data: string; run: string; secrets: string; log: string; cluster(major: number): string }

/** DATA 0711 so that the database user passes through it; run 0700 is the database user's, secrets 0700 is ours. */
export function openDataFolder(path: string, user: OsUser | null): Folders {
  const data = resolve(path)
  refuseClosedWay(user, dirname(data))
  try {
    const isNew = !existsSync(data) || readdirSync(data).length === 0
    mkdirSync(data, { recursive: true })
    const mode = statSync(data).mode & 0o7777
    // A folder that already held something keeps its mode, apart from the right to pass through.
    if (isNew && !(mode & 0o1000)) chmodSync(data, 0o711)
    else if ((mode & 0o111) !== 0o111) chmodSync(data, mode | 0o111)
    const folders: Folders = {
      data,
      run: privateFolder(join(data, 'run'), user),
      secrets: privateFolder(join(data, 'secrets'), null),
      log: join(data, 'pg.log'),
      cluster: (major) => join(data, `pg${major}`),
    }
    refuseClosedWay(user, data)
    return folders
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(errorCode(error) ?? '')) throw error
    throw refusal(
      'database/data-folder-closed',
      `Takeroot cannot write to its data folder ${data} (${errorCode(error)}).`,
      'Give the folder to the user who starts Takeroot, or set TAKEROOT_DATA to a folder of that user.',
      { folder: data },
    )
  }
}

export function privateFolder(folder: string, owner: OsUser | null): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (owner) chownSync(folder, owner.uid, owner.gid)
  chmodSync(folder, 0o700)
  return folder
}

function refuseClosedWay(user: OsUser | null, path: string): void {
  const closed = closedFolder(user, path)
  if (!closed) return
  throw refusal(
    'database/folder-out-of-reach',
    `The database runs as the user ${user?.name}, who may not pass through ${closed} to ${path}.`,
    'Set TAKEROOT_DATA=/var/lib/takeroot, or start Takeroot as an ordinary user instead of root.',
    { folder: path, closed, user: user?.name },
  )
}

/**
 * Refuses a data folder whose cluster another PostgreSQL major wrote. A newer cluster beside ours means that
 * ours is the one kept for going back, so opening it would silently show old data.
 */
export function refuseOtherMajor(folders: Folders, major: number): void {
  const own = clusterVersion(folders.cluster(major))
  if (own !== null && own !== major) throw otherMajor(folders.cluster(major), own, major)
  const others = readdirSync(folders.data).flatMap((name) => {
    const found = /^pg(\d+)$/.exec(name) && clusterVersion(join(folders.data, name))
    return found && found !== major ? [found] : []
  })
  const newest = Math.max(0, ...others)
  if (newest > major || (newest > 0 && own === null)) throw otherMajor(folders.cluster(newest), newest, major)
}

export function clusterVersion(cluster: string): number | null {
  const file = join(cluster, 'PG_VERSION')
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : null
}

function otherMajor(cluster: string, found: number, expected: number) {
  const remedy =
    found < expected
      ? `Set TAKEROOT_PG_BIN to the programs of PostgreSQL ${found} to go on as before; or dump it with those programs (pg_dump) and restore the dump into a new data folder of version ${expected}.`
      : `Set TAKEROOT_PG_BIN to the programs of PostgreSQL ${found}, or restore a backup made with version ${expected}.`
  return refusal(
    'database/other-major',
    `The data in ${cluster} was written by PostgreSQL ${found}; the programs here are version ${expected}.`,
    remedy,
    { cluster, found, expected },
  )
}

/** Whoever owns the clusters goes on owning them, also when a better-named user appears on the host later. */
export function clusterOwner(dataFolder: string, user: OsUser | null, env: Env): OsUser | null {
  if (!user || !existsSync(dataFolder)) return user
  const clusters = readdirSync(dataFolder).filter((name) => clusterVersion(join(dataFolder, name)) !== null)
  const foreign = clusters.map((name) => statSync(join(dataFolder, name))).find(({ uid }) => uid !== 0)
  if (!foreign || foreign.uid === user.uid) return user
  if (!env.TAKEROOT_DB_OS_USER) return { name: `number ${foreign.uid}`, uid: foreign.uid, gid: foreign.gid }
  throw refusal(
    'database/owned-by-another',
    `The database in ${dataFolder} belongs to the user number ${foreign.uid}; TAKEROOT_DB_OS_USER names ${user.name}.`,
    `Stop the database and run \`chown -R ${user.name} ${join(dataFolder, clusters[0] ?? '')}\`, or name the other user.`,
    { folder: dataFolder, uid: foreign.uid, user: user.name },
  )
}

/** A restore done by root leaves files that the database user cannot open. */
export function giveTo(user: OsUser, folder: string): void {
  lchownSync(folder, user.uid, user.gid)
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    lchownSync(join(entry.parentPath, entry.name), user.uid, user.gid)
}
