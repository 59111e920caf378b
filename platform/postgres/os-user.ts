import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Env, type Log, refusal } from './refusal.ts'

/** The account PostgreSQL runs under when Takeroot itself was started by root. */
export type OsUser = { name: string; uid: number; gid: number }

export type Accounts = {
  find(name: string): OsUser | null
  create(name: string): void
}

/** PostgreSQL refuses to run as root. `null` means: not root (or Windows), so run as ourselves. */
export function databaseUser(
  env: Env,
  log: Log,
  accounts: Accounts = hostAccounts,
  amRoot = process.getuid?.() === 0,
): OsUser | null {
  if (!amRoot) return null
  const wanted = env.TAKEROOT_DB_OS_USER
  if (wanted) return namedUser(wanted, accounts)
  const known = accounts.find('takeroot') ?? accounts.find('postgres')
  if (known) return known
  accounts.create('takeroot')
  const created = accounts.find('takeroot')
  if (created) {
    log.info({ user: created.name }, 'created a system user for the database')
    return created
  }
  const nobody = accounts.find('nobody')
  if (!nobody)
    throw refusal(
      'database/no-os-user',
      'Takeroot was started by root, and PostgreSQL must not run as root.',
      'Start Takeroot as an ordinary user, or create a system user and name it in TAKEROOT_DB_OS_USER.',
    )
  log.warn({}, 'the database runs as nobody, shared with other services; set TAKEROOT_DB_OS_USER to a user of its own')
  return nobody
}

function namedUser(name: string, accounts: Accounts): OsUser {
  const user = accounts.find(name)
  if (user && user.uid !== 0) return user
  throw refusal(
    'database/no-os-user',
    user
      ? 'TAKEROOT_DB_OS_USER names root, and PostgreSQL must not run as root.'
      : `TAKEROOT_DB_OS_USER names ${name}, and this machine has no such user.`,
    'Name an existing, unprivileged user.',
    { user: name },
  )
}

export const hostAccounts: Accounts = {
  find(name) {
    const line = passwdLines(name).find((entry) => entry.startsWith(`${name}:`))
    const [, , uid, gid] = line?.split(':') ?? []
    return uid && gid ? { name, uid: Number(uid), gid: Number(gid) } : null
  },
  create(name) {
    spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', name], { stdio: 'ignore' })
  },
}

/** `getent` also knows directory services; the file is there where `getent` is not. */
function passwdLines(name: string): string[] {
  const found = spawnSync('getent', ['passwd', name], { encoding: 'utf8' })
  if (found.status === 0) return found.stdout.split('\n')
  return existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : []
}

/** Asked of the system itself (`test -x` as that user), because of access lists and mounts. */
export function canTraverse(user: OsUser | null, folder: string): boolean {
  if (!user) return true
  return spawnSync('test', ['-x', folder], { uid: user.uid, gid: user.gid, cwd: '/' }).status === 0
}

/** The outermost existing folder on the way to `path` that stops the user, or null. */
export function closedFolder(user: OsUser | null, path: string): string | null {
  if (!user) return null
  const way: string[] = []
  for (let at = path; ; at = dirname(at)) {
    if (existsSync(at)) way.unshift(at)
    if (at === dirname(at)) break
  }
  return way.find((folder) => !canTraverse(user, folder)) ?? null
}
