import { chmodSync, chownSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clusterOwner, giveTo, openDataFolder, refuseOtherMajor } from './data-folder.ts'
import { hostAccounts } from './os-user.ts'
import { emptyFolder } from './postgres.fixtures.ts'

const amRoot = process.getuid?.() === 0
const mode = (path: string) => statSync(path).mode & 0o7777

function withClusters(...majors: number[]) {
  const folders = openDataFolder(emptyFolder(), null)
  for (const major of majors) {
    mkdirSync(folders.cluster(major))
    writeFileSync(join(folders.cluster(major), 'PG_VERSION'), `${major}\n`)
  }
  return folders
}

test('a new data folder lets the database user pass through but not look', () => {
  const data = join(emptyFolder(), 'new', 'data')
  openDataFolder(data, null)
  expect(mode(data)).toBe(0o711)
})

test('a folder that was there keeps its mode, apart from the right to pass through', () => {
  const data = emptyFolder()
  writeFileSync(join(data, 'mine.txt'), '')
  chmodSync(data, 0o740)
  openDataFolder(data, null)
  expect(mode(data)).toBe(0o751)
})

test.skipIf(!amRoot)('a data folder below a closed one is refused and nothing is made (skipped unless root)', () => {
  const closed = emptyFolder()
  chmodSync(closed, 0o700)
  expect(() => openDataFolder(join(closed, 'data'), hostAccounts.find('nobody'))).toThrow(
    expect.objectContaining({
      slug: 'database/folder-out-of-reach',
      detail: expect.objectContaining({ closed, remedy: expect.stringContaining('TAKEROOT_DATA=/var/lib/takeroot') }),
    }),
  )
  expect(existsSync(join(closed, 'data'))).toBe(false)
})

test('an older cluster without ours is refused, a newer one always, an older one beside ours never', () => {
  const refused = expect.objectContaining({ slug: 'database/other-major' })
  expect(() => refuseOtherMajor(withClusters(17), 18)).toThrow(refused)
  expect(() => refuseOtherMajor(withClusters(17, 18), 17)).toThrow(refused)
  expect(() => refuseOtherMajor(withClusters(17, 18), 18)).not.toThrow()
  expect(() => refuseOtherMajor(withClusters(), 18)).not.toThrow()
})

test.skipIf(!amRoot)('whoever owns the cluster goes on owning it (skipped unless root)', () => {
  const folders = withClusters(18)
  const takeroot = { name: 'takeroot', uid: 4001, gid: 4001 }
  expect(clusterOwner(folders.data, takeroot, {})).toBe(takeroot)
  giveTo({ name: 'postgres', uid: 4002, gid: 4002 }, folders.cluster(18))
  expect(statSync(join(folders.cluster(18), 'PG_VERSION')).uid).toBe(4002)
  expect(clusterOwner(folders.data, takeroot, {})).toMatchObject({ uid: 4002 })
  expect(() => clusterOwner(folders.data, takeroot, { TAKEROOT_DB_OS_USER: 'takeroot' })).toThrow(
    expect.objectContaining({ slug: 'database/owned-by-another' }),
  )
  chownSync(folders.cluster(18), 4001, 4001)
  expect(clusterOwner(folders.data, takeroot, { TAKEROOT_DB_OS_USER: 'takeroot' })).toBe(takeroot)
})
