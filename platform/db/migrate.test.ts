import pg from 'pg'
import { afterEach, describe, expect, test } from 'vitest'
import { type EmptyDatabase, emptyDatabase } from '#platform/testing/empty-database.ts'
import { migrate, migrationFiles } from './migrate.ts'
import { ensureAppRole } from './roles.ts'

let made: EmptyDatabase[] = []
async function empty(): Promise<EmptyDatabase> {
  const one = await emptyDatabase()
  made.push(one)
  await ensureAppRole(one.address, one.secret)
  return one
}
afterEach(async () => {
  for (const one of made) await one.drop()
  made = []
})

async function rows<T extends pg.QueryResultRow>(database: EmptyDatabase, query: string): Promise<T[]> {
  const client = new pg.Client(database.address)
  await client.connect()
  const found = await client.query<T>(query)
  await client.end()
  return found.rows
}

const SHAPE = `select table_schema, table_name, column_name, data_type, is_nullable, column_default from information_schema.columns
  where table_schema in ('identity','audit','people','messages','surveys','workflows','rollout','schedule','sessions') order by 1, 2, 3`

describe('migrations', () => {
  test('bring an empty database to this version, and a second start changes nothing', async () => {
    const database = await empty()
    expect((await migrate(database.address)).applied).toEqual(migrationFiles())
    const before = await rows(database, SHAPE)
    expect((await migrate(database.address)).applied).toEqual([])
    expect(await rows(database, SHAPE)).toEqual(before)
    expect(before.length).toBeGreaterThan(200)
  })
  test('started by four processes at once run once each', async () => {
    const database = await empty()
    const done = await Promise.all([1, 2, 3, 4].map(() => migrate(database.address)))
    expect(done.flatMap((one) => one.applied).sort()).toEqual(migrationFiles())
  })
  test('stopped half way go on from where they were, with the same result', async () => {
    const whole = await empty()
    await migrate(whole.address)
    // As if the process had been killed before the last file: its transaction left nothing behind.
    const stopped = await empty()
    await expect(
      migrate(stopped.address, (file) => {
        if (file === migrationFiles().at(-1)) throw new Error('killed')
      }),
    ).rejects.toThrow('killed')
    await migrate(stopped.address)
    expect(await rows(stopped, SHAPE)).toEqual(await rows(whole, SHAPE))
  })
  test('refuse a database that a newer release has written', async () => {
    const database = await empty()
    await migrate(database.address)
    await rows(database, "insert into public.takeroot_migration (file) values ('9999_future.sql')")
    await expect(migrate(database.address)).rejects.toMatchObject({ slug: 'database/newer' })
  })
})
