import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { startPostgres } from './launch.ts'
import { asked, emptyFolder, started } from './postgres.fixtures.ts'

// One cluster for the tests that need only a warm start; the first of them makes it.
const lasting = mkdtempSync(join(tmpdir(), 'takeroot-'))
afterAll(() => rmSync(lasting, { recursive: true, force: true }))

const mode = (path: string) => (statSync(path).mode & 0o777).toString(8)
const settingsOf = `select name, setting from pg_settings where name in
  ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums', 'max_connections', 'listen_addresses', 'TimeZone')`

test('the first start makes a database, and the second finds what was written', { timeout: 20_000 }, async () => {
  const folder = lasting
  const first = await started(folder)
  expect(first).toMatchObject({ attached: false, connection: { host: join(folder, 'run'), user: 'dbadmin' } })
  expect(first.version).toMatch(/^18\./)
  await asked(first, 'create table kept as select 42 as answer')
  await first.stop()
  expect(await first.exited).toEqual({ code: 0, signal: null, asked: true })
  const second = await started(folder)
  expect(await asked(second, 'select answer from kept')).toEqual([{ answer: 42 }])
  expect([mode(folder), mode(join(folder, 'run')), mode(join(folder, 'secrets'))]).toEqual(['711', '700', '700'])
  expect([mode(join(folder, 'pg18')), mode(join(folder, 'secrets/db.json'))]).toEqual(['700', '600'])
  expect(readdirSync(join(folder, 'run')).filter((name) => name.startsWith('pw'))).toEqual([])
})

test('no override makes the database faster by making it forgetful', { timeout: 20_000 }, async () => {
  const server = await started(lasting, { settings: { fsync: 'off', synchronous_commit: 'off' } })
  const rows = await asked<{ name: string; setting: string }>(server, settingsOf)
  expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
    TimeZone: 'UTC',
    data_checksums: 'on',
    fsync: 'on',
    full_page_writes: 'on',
    listen_addresses: '',
    max_connections: '60',
    synchronous_commit: 'on',
  })
})

test('a data folder with spaces and 200 characters works, over a port of this machine only', {
  timeout: 20_000,
}, async () => {
  const folder = join(emptyFolder('take root ü '), 'a rather long name '.repeat(9).trim())
  const server = await started(folder)
  expect(server.connection.host).toBe('127.0.0.1')
  const again = await started(folder)
  expect(again).toMatchObject({ attached: true, connection: server.connection })
  expect(await asked(again, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a folder that holds the data of another PostgreSQL version is refused with the way out', async () => {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'pg17'))
  writeFileSync(join(folder, 'pg17', 'PG_VERSION'), '17\n')
  await expect(startPostgres({ dataFolder: folder, env: {} })).rejects.toMatchObject({
    slug: 'database/other-major',
    detail: { found: 17, expected: 18, remedy: expect.stringContaining('TAKEROOT_PG_BIN') },
  })
  expect(existsSync(join(folder, 'pg18'))).toBe(false)
})

test('a setting that PostgreSQL refuses is told in its own words', { timeout: 20_000 }, async () => {
  const folder = lasting
  const broken = startPostgres({ dataFolder: folder, env: {}, settings: { max_connections: 'many' } })
  await expect(broken).rejects.toMatchObject({
    slug: 'database/did-not-start',
    detail: { lastWords: expect.stringContaining('max_connections') },
  })
})

test('a lost secret is said at once instead of waiting', { timeout: 20_000 }, async () => {
  const folder = lasting
  writeFileSync(join(folder, 'secrets', 'db.json'), '{"user":"dbadmin","password":"guess"}')
  await expect(startPostgres({ dataFolder: folder, env: {} })).rejects.toMatchObject({ slug: 'database/secret-lost' })
})

const debian = '/usr/lib/postgresql/15/bin'
test.skipIf(!existsSync(join(debian, 'initdb')))(
  `the distribution's own programs run through the same launcher (skipped without ${debian})`,
  { timeout: 20_000 },
  async () => {
    const server = await started(emptyFolder(), { env: { TAKEROOT_PG_BIN: debian } })
    expect(server.version).toMatch(/^15\./)
    expect(await asked(server, 'show server_encoding')).toEqual([{ server_encoding: 'UTF8' }])
  },
)
