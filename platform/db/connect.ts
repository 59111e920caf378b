import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import { instant } from '#kernel/instant.ts'
import type { DB } from './tables.d.ts'

/** A transaction that has its organisation set. Everything a module reads or writes goes through one. */
export type Tx = Transaction<DB>
export type Database = Kysely<DB> & { readonly pool: pg.Pool }

export type Address =
  | { connectionString: string }
  | { host: string; port: number; user: string; password: string; database: string }

const DATE = 1082
const TIMESTAMPTZ = 1184
const INT8 = 20
// Days stay days and moments become instants: a Date object would drag the host's time zone in.
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === DATE) return (text: string) => text
    if (oid === TIMESTAMPTZ) return (text: string) => instant(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))
    if (oid === INT8) return Number
    return pg.types.getTypeParser(oid, format as 'text')
  },
} as pg.CustomTypesConfig

export function connect(address: Address, options: { max?: number; name?: string } = {}): Database {
  const pool = new pg.Pool({
    ...address,
    types,
    max: options.max ?? 16,
    application_name: options.name ?? 'takeroot',
    connectionTimeoutMillis: 10_000,
    idle_in_transaction_session_timeout: 60_000,
    statement_timeout: 30_000,
    lock_timeout: 10_000,
  })
  // A broken idle connection is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  // The same for one that breaks while a transaction holds it: the statement fails, and that is enough.
  pool.on('connect', (client) => client.on('error', () => {}))
  return Object.assign(new Kysely<DB>({ dialect: new PostgresDialect({ pool }) }), { pool })
}
