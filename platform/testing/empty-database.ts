import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import type { Address } from '#platform/db/connect.ts'

export type EmptyDatabase = { address: Extract<Address, { host: string }>; secret: string; drop: () => Promise<void> }

/** A database without any table, on the server of this test run. */
export async function emptyDatabase(): Promise<EmptyDatabase> {
  const { host, port, user, password } = inject('postgres')
  const database = `empty_${randomUUID().replaceAll('-', '')}`
  const admin = async (statement: string) => {
    const client = new pg.Client({ host, port, user, password, database: 'postgres' })
    await client.connect()
    await client.query(statement)
    await client.end()
  }
  await admin(`create database ${database}`)
  return {
    address: { host, port, user, password, database },
    secret: password,
    drop: () => admin(`drop database if exists ${database} with (force)`),
  }
}
