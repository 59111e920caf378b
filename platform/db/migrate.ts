import { readdirSync, readFileSync } from 'node:fs'
import pg from 'pg'
import { problem } from '#kernel/problem.ts'
import type { Address } from './connect.ts'

const MIGRATIONS = new URL('../../migrations/', import.meta.url)
// One fixed number, so that every process that starts at once waits for the same lock.
const LOCK = 7_420_011

export type Migrated = { applied: string[]; version: string }

/** Brings the database to this version, forward only, one file per transaction, under an advisory lock. */
export async function migrate(owner: Address, report: (file: string) => void = () => {}): Promise<Migrated> {
  const client = new pg.Client({ ...owner, application_name: 'takeroot-migrate' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(
      'create table if not exists public.takeroot_migration (file text primary key, applied_at timestamptz not null default now())',
    )
    const known = new Set(
      (await client.query<{ file: string }>('select file from public.takeroot_migration')).rows.map((row) => row.file),
    )
    const files = migrationFiles()
    const newer = [...known].filter((file) => !files.includes(file))
    if (newer.length) throw problem('database/newer', { files: newer })
    const pending = files.filter((file) => !known.has(file))
    for (const file of pending) {
      report(file)
      await apply(client, file)
    }
    return { applied: pending, version: files.at(-1) ?? '' }
  } finally {
    await client.end()
  }
}

export function migrationFiles(): string[] {
  return readdirSync(MIGRATIONS)
    .filter((file) => /^\d{4}_.+\.sql$/.test(file))
    .sort()
}

async function apply(client: pg.Client, file: string): Promise<void> {
  await client.query('begin')
  try {
    await client.query(readFileSync(new URL(file, MIGRATIONS), 'utf8'))
    await client.query('insert into public.takeroot_migration (file) values ($1)', [file])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${file} failed: ${(error as Error).message}`, { cause: error })
  }
}
