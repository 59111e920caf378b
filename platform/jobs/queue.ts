import { type ConstructorOptions, fromKysely, PgBoss } from 'pg-boss'
import { epochMs } from '#kernel/instant.ts'
import type { Acting } from '#platform/acting/acting.ts'
import type { Address } from '#platform/db/connect.ts'
import { APP_ROLE } from '#platform/db/roles.ts'
import type { Log } from '#platform/log/log.ts'
import type { Job, JobData, Later } from './define.ts'

const POLL_SECONDS = 1
// A job whose process died is taken up by another after the heartbeat and one look, about half a minute.
const HEARTBEAT_SECONDS = 15
const LOOK_SECONDS = 10

/** Runs as the owner, once per start under the migration lock: creates the queue's tables and the queues themselves. */
export async function prepareQueues(owner: Address, jobs: readonly Job[]): Promise<void> {
  const boss = new PgBoss({ ...owner, supervise: false, schedule: false } as ConstructorOptions)
  boss.on('error', () => {})
  await boss.start()
  const known = new Set((await boss.getQueues()).map((queue) => queue.name))
  for (const job of jobs) {
    const options = {
      retryLimit: job.retries ?? 5,
      retryDelay: 2,
      retryBackoff: true,
      retryDelayMax: 600,
      expireInSeconds: 3600,
      heartbeatSeconds: HEARTBEAT_SECONDS,
    }
    if (known.has(queueName(job.name))) await boss.updateQueue(queueName(job.name), options)
    else await boss.createQueue(queueName(job.name), { ...options, ...(job.once ? { policy: 'short' } : {}) })
    for (const event of job.on ?? []) await boss.subscribe(event, queueName(job.name))
  }
  const grants = [
    'usage on schema pgboss',
    'select, insert, update, delete on all tables in schema pgboss',
    'usage on all sequences in schema pgboss',
    'execute on all functions in schema pgboss',
  ]
  for (const grant of grants) await boss.getDb().executeSql(`grant ${grant} to ${APP_ROLE}`)
  await boss.stop({ graceful: false })
}

/** Queue names may not contain a slash. */
export function queueName(name: string): string {
  return name.replaceAll('/', '.')
}

export type Queue = {
  send: (acting: Acting, name: string, data: JobData, later: Later) => Promise<void>
  publish: (acting: Acting, event: string, data: JobData) => Promise<void>
  work: (
    jobs: readonly Job[],
    run: (job: Job, data: JobData, signal: AbortSignal) => Promise<void>,
    tenants: () => Promise<string[]>,
  ) => Promise<void>
  stop: () => Promise<void>
}

/** The running queue: sends inside other people's transactions, and works when asked to. */
export async function startQueue(address: Address, log: Log): Promise<Queue> {
  const boss = new PgBoss({
    ...address,
    migrate: false,
    createSchema: false,
    max: 4,
    reindex: false,
    superviseIntervalSeconds: LOOK_SECONDS,
    monitorIntervalSeconds: LOOK_SECONDS,
  } as ConstructorOptions)
  boss.on('error', (error: Error) => log.warn({ err: error }, 'queue'))
  await boss.start()
  const within = (acting: Acting) => fromKysely(acting.tx as never)
  return {
    async send(acting, name, data, { after, key }) {
      await boss.send(queueName(name), data, {
        db: within(acting),
        ...(after ? { startAfter: fromNow(acting, after) } : {}),
        ...(key ? { singletonKey: key } : {}),
      })
    },
    async publish(acting, event, data) {
      await boss.publish(event, data, { db: within(acting) })
    },
    async work(jobs, run, tenants) {
      for (const job of jobs) await workOn(boss, job, run, tenants)
    },
    async stop() {
      await boss.stop({ graceful: true, timeout: 20_000 })
    },
  }
}

/** The queue runs by the wall clock; what is asked for is a delay from the moment that the acting believes in. */
function fromNow({ now }: Acting, after: Date): Date {
  return new Date(Date.now() + (after.getTime() - epochMs(now)))
}

async function workOn(
  boss: PgBoss,
  job: Job,
  run: Parameters<Queue['work']>[1],
  tenants: () => Promise<string[]>,
): Promise<void> {
  const name = queueName(job.name)
  const options = { pollingIntervalSeconds: POLL_SECONDS, batchSize: 1, localConcurrency: job.atOnce ?? 1 }
  await boss.work<JobData>(name, options, async ([taken]) => {
    if (!taken) return
    if (taken.data?.org) return run(job, taken.data, taken.signal)
    // A cron tick carries no organisation: every organisation gets a job of its own.
    for (const org of await tenants()) await boss.send(name, { org }, { singletonKey: `every:${org}` })
  })
  if (job.every) await boss.schedule(name, job.every)
}
