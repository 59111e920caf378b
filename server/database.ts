import { createHmac } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { Config } from '#platform/config/config.ts'
import { type Address, connect, type Database } from '#platform/db/connect.ts'
import { migrate } from '#platform/db/migrate.ts'
import { APP_ROLE, ensureAppRole } from '#platform/db/roles.ts'
import { prepareQueues } from '#platform/jobs/queue.ts'
import type { Log } from '#platform/log/log.ts'
import { startPostgres } from '#platform/postgres/launch.ts'
import { jobs } from './jobs.ts'

const FIRST_WAIT_MS = 250
const LONGEST_WAIT_MS = 30_000
const NAME = 'takeroot'
const OWNER_ROLE = 'takeroot_owner'

export type OpenDatabase = { owner: Address; app: Address; db: Database; embedded: boolean; stop: () => Promise<void> }

/** Opens the embedded PostgreSQL or the operator's, brings it to this version and connects as the bound role. */
export async function openDatabase(config: Config, log: Log): Promise<OpenDatabase> {
  const { owner, secret, stop, embedded } = config.databaseUrl
    ? external(config.databaseUrl)
    : await embeddedServer(config, log)
  const app = await prepare(owner, secret, config.databaseAppUrl, log)
  const db = connect(app)
  return {
    owner,
    app,
    db,
    embedded,
    async stop() {
      await db.destroy()
      await stop()
    },
  }
}

/** Roles, migrations, queues: safe to run from several processes at once, each waits for the one before. */
export async function prepare(owner: Address, secret: string, appUrl: string | null, log: Log): Promise<Address> {
  const password = appUrl ? '' : await ensureAppRole(owner, secret)
  const { applied } = await migrate(owner, (file) => log.info({ file }, 'migrating'))
  if (applied.length) log.info({ applied: applied.length }, 'the database is at this version')
  await prepareQueues(owner, jobs)
  return appUrl ? { connectionString: appUrl } : asRole(owner, APP_ROLE, password)
}

function external(url: string) {
  const secret = decodeURIComponent(new URL(url).password) || url
  return { owner: { connectionString: url } satisfies Address, secret, embedded: false, stop: async () => {} }
}

async function embeddedServer(config: Config, log: Log) {
  const server = await supervised(config, log)
  const { host, port, user, password } = server.connection
  const secret = createHmac('sha256', password).update(OWNER_ROLE).digest('base64url')
  await ensureDatabase({ host, port, user, password }, secret)
  const owner: Address = { host, port, user: OWNER_ROLE, password: secret, database: NAME }
  return { owner, secret, embedded: true, stop: () => server.stop() }
}

/** A database that ends while the server runs is started again, sooner at first, so that requests only wait. */
async function supervised(config: Config, log: Log) {
  let stopping = false
  const start = () => startPostgres({ dataFolder: config.dataFolder, log, onExit: () => void revive() })
  let server = await start()
  async function revive() {
    for (let wait = FIRST_WAIT_MS; !stopping; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      log.error({ againInMs: wait }, 'the database ended')
      await pause(wait)
      try {
        if (!stopping) server = await start()
        return
      } catch (error) {
        log.error({ err: error }, 'the database did not start again')
      }
    }
  }
  return {
    connection: server.connection,
    stop() {
      stopping = true
      return server.stop()
    },
  }
}

/** The owner of the tables may make roles but is no superuser; only the launcher holds that key. */
async function ensureDatabase(
  admin: { host: string; port: number; user: string; password: string },
  ownerPassword: string,
) {
  const client = new pg.Client({ ...admin, database: 'postgres' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(7420010)')
    const role = await client.query('select from pg_roles where rolname = $1', [OWNER_ROLE])
    await client.query(
      `${role.rowCount ? 'alter' : 'create'} role ${OWNER_ROLE} login createrole password ${client.escapeLiteral(ownerPassword)}`,
    )
    const base = await client.query('select from pg_database where datname = $1', [NAME])
    if (!base.rowCount) await client.query(`create database ${NAME} owner ${OWNER_ROLE}`)
  } finally {
    await client.end()
  }
}

export function asRole(address: Address, user: string, password: string): Address {
  if (!('connectionString' in address)) return { ...address, user, password }
  const url = new URL(address.connectionString)
  url.username = user
  url.password = encodeURIComponent(password)
  return { connectionString: url.href }
}
