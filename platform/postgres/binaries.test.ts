import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { binaries, packagedFolder, reachableBinaries, repairSymlinks } from './binaries.ts'
import { hostAccounts } from './os-user.ts'
import { emptyFolder } from './postgres.fixtures.ts'
import { silentLog } from './refusal.ts'

const amRoot = process.getuid?.() === 0

/** The package as `npm ci --ignore-scripts` leaves it: without a single symlink. */
function packageWithoutScripts(): string {
  const native = join(emptyFolder(), 'native')
  cpSync(packagedFolder(), native, { recursive: true, verbatimSymlinks: true })
  for (const entry of readdirSync(native, { withFileTypes: true, recursive: true }))
    if (entry.isSymbolicLink()) rmSync(join(entry.parentPath, entry.name))
  return native
}

test('the database runs after an install without scripts', { timeout: 20_000 }, () => {
  const native = packageWithoutScripts()
  expect(existsSync(join(native, 'lib', 'libpq.so.5'))).toBe(false)
  expect(reachableBinaries(native, null, emptyFolder(), silentLog)).toMatchObject({
    major: 18,
    bin: join(native, 'bin'),
  })
  expect(existsSync(join(native, 'lib', 'libpq.so.5'))).toBe(true)
  expect(repairSymlinks(native)).toBe(true)
})

test.skipIf(!amRoot)(
  'programs the database user cannot reach are copied (skipped unless root)',
  { timeout: 20_000 },
  () => {
    const native = packageWithoutScripts()
    chmodSync(join(native, '..'), 0o700)
    chmodSync(join(native, 'bin', 'postgres'), 0o700)
    const data = emptyFolder()
    const nobody = hostAccounts.find('nobody')
    const found = reachableBinaries(native, nobody, data, silentLog)
    expect(found).toMatchObject({ bin: join(data, 'pg-bin-copy', 'bin'), major: 18 })
    expect(reachableBinaries(native, nobody, data, silentLog)).toEqual(found)
    expect(readdirSync(data)).toEqual(['pg-bin-copy'])
  },
)

test('a wrong TAKEROOT_PG_BIN and broken programs are refused with the reason', () => {
  const folder = emptyFolder()
  const env = { TAKEROOT_PG_BIN: folder }
  expect(() => binaries(env, null, folder, silentLog)).toThrow(
    expect.objectContaining({ slug: 'database/no-binaries' }),
  )
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin', 'postgres'), '#!/bin/sh\necho libicu is missing >&2\nexit 127\n', { mode: 0o755 })
  expect(() => binaries(env, null, folder, silentLog)).toThrow(
    expect.objectContaining({
      slug: 'database/binaries-broken',
      detail: expect.objectContaining({ why: 'libicu is missing' }),
    }),
  )
})
