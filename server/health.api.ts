import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '#platform/db/connect.ts'
import { migrationFiles } from '#platform/db/migrate.ts'
import { endpoint } from '#platform/http/endpoint.ts'

const Work = z.object({
  name: z.string(),
  waiting: z.number().int(),
  running: z.number().int(),
  failed: z.number().int(),
  oldestWaitingSeconds: z.number().int().nullable(),
})
const Health = z
  .object({
    database: z.object({
      version: z.string(),
      embedded: z.boolean(),
      megabytes: z.number(),
      newestMigration: z.string(),
    }),
    work: z.array(Work),
    mail: z.object({
      mode: z.enum(['smtp', 'kept']),
      waiting: z.number().int(),
      failed: z.number().int(),
      sentLastDay: z.number().int(),
      keptLastDay: z.number().int(),
    }),
  })
  .meta({ id: 'Health' })

export const healthApi = [
  endpoint(
    {
      id: 'getHealth',
      method: 'get',
      path: '/health',
      permission: 'health/see',
      summary: 'Whether database, background work and mail are well',
      answer: Health,
    },
    async ({ tx }, _input, { config }) => ({
      database: {
        ...(await databaseFacts(tx)),
        embedded: config.databaseUrl === null,
        newestMigration: migrationFiles().at(-1) ?? '',
      },
      work: await workFacts(tx),
      mail: { mode: config.smtp ? ('smtp' as const) : ('kept' as const), ...(await mailFacts(tx)) },
    }),
  ),
]

async function databaseFacts(tx: Tx) {
  const { rows } = await sql<{ version: string; megabytes: number }>`
    select current_setting('server_version') as version, round(pg_database_size(current_database()) / 1048576.0)::int as megabytes`.execute(
    tx,
  )
  return rows[0]!
}

/** Counts only: the queue holds ids of every organisation, so nothing but numbers leaves it. */
async function workFacts(tx: Tx) {
  const { rows } = await sql<z.infer<typeof Work>>`
    select replace(name, '.', '/') as name,
      count(*) filter (where state in ('created', 'retry'))::int as waiting,
      count(*) filter (where state = 'active')::int as running,
      count(*) filter (where state = 'failed')::int as failed,
      max(extract(epoch from now() - start_after)) filter (where state in ('created', 'retry') and start_after < now())::int as "oldestWaitingSeconds"
    from pgboss.job where name not like '\_\_%' group by 1 order by 1`.execute(tx)
  return rows
}

async function mailFacts(tx: Tx) {
  const { rows } = await sql<{ waiting: number; failed: number; sentLastDay: number; keptLastDay: number }>`
    select count(*) filter (where state in ('waiting', 'sending'))::int as waiting, count(*) filter (where state = 'failed')::int as failed,
      count(*) filter (where state = 'sent' and settled_at > now() - interval '1 day')::int as "sentLastDay",
      count(*) filter (where state = 'kept' and settled_at > now() - interval '1 day')::int as "keptLastDay"
    from messages.outbox`.execute(tx)
  return rows[0]!
}
