import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Accounts, canTraverse, closedFolder, databaseUser, hostAccounts } from './os-user.ts'
import { emptyFolder } from './postgres.fixtures.ts'
import { type Log, silentLog } from './refusal.ts'

/** A host whose accounts are these names; `mayCreate` says whether useradd works there. */
function host(names: string[], mayCreate = false): Accounts & { created: string[] } {
  const created: string[] = []
  const uidOf = (name: string) => (name === 'root' ? 0 : 100 + name.length)
  return {
    created,
    find: (name) => ([...names, ...created].includes(name) ? { name, uid: uidOf(name), gid: uidOf(name) } : null),
    create: (name) => void (mayCreate && created.push(name)),
  }
}

test('someone who is not root runs the database as themselves', () => {
  expect(databaseUser({}, silentLog, host(['postgres']), false)).toBeNull()
})

test('root runs the database as the named user, else takeroot, else postgres', () => {
  const accounts = host(['dba', 'takeroot', 'postgres', 'nobody'])
  expect(databaseUser({ TAKEROOT_DB_OS_USER: 'dba' }, silentLog, accounts, true)?.name).toBe('dba')
  expect(databaseUser({}, silentLog, accounts, true)?.name).toBe('takeroot')
  expect(databaseUser({}, silentLog, host(['postgres', 'nobody']), true)?.name).toBe('postgres')
})

test('without any of them a system user is made, and nobody is the last resort, with a warning', () => {
  const able = host(['nobody'], true)
  expect(databaseUser({}, silentLog, able, true)?.name).toBe('takeroot')
  expect(able.created).toEqual(['takeroot'])
  const warnings: string[] = []
  const log: Log = { info: () => {}, warn: (_, text) => warnings.push(text) }
  expect(databaseUser({}, log, host(['nobody']), true)?.name).toBe('nobody')
  expect(warnings).toEqual([expect.stringContaining('TAKEROOT_DB_OS_USER')])
})

test('a named user who does not exist, or is root, is refused', () => {
  for (const name of ['ghost', 'root'])
    expect(() => databaseUser({ TAKEROOT_DB_OS_USER: name }, silentLog, host(['root']), true)).toThrow(
      expect.objectContaining({ slug: 'database/no-os-user' }),
    )
})

test.skipIf(process.getuid?.() !== 0)('a closed folder on the way is found (skipped unless root)', () => {
  const nobody = hostAccounts.find('nobody')
  const folder = emptyFolder()
  const closed = join(folder, 'closed')
  mkdirSync(join(closed, 'inner'), { recursive: true })
  chmodSync(closed, 0o700)
  expect(nobody).not.toBeNull()
  expect(canTraverse(nobody, folder)).toBe(true)
  expect(closedFolder(nobody, join(closed, 'inner', 'not yet there'))).toBe(closed)
  expect(closedFolder(nobody, folder)).toBeNull()
})
