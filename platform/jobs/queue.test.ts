import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { connect, type Database } from '#platform/db/connect.ts'
import { inOrganisation } from '#platform/db/scope.ts'
import { silent } from '#platform/log/log.ts'
import { job } from './define.ts'
import { prepareQueues, type Queue, startQueue } from './queue.ts'

const server = inject('postgres')
const database = `queue_${randomUUID().replaceAll('-', '')}`
const owner = { host: server.host, port: server.port, user: server.user, password: server.password, database }
const app = { ...owner, user: 'takeroot_app', password: server.appPassword }
const org = randomUUID() as Id
let db: Database
let queue: Queue

async function asOwner<T>(statement: string, where = database): Promise<T[]> {
  const client = new pg.Client({ ...owner, database: where })
  await client.connect()
  try {
    return (await client.query(statement)).rows as T[]
  } finally {
    await client.end()
  }
}

beforeAll(async () => {
  await asOwner(`create database ${database} template template_house`, 'postgres')
  const jobs = [
    job({ name: 'test/once', once: true, run: async () => {} }),
    job({ name: 'test/each', run: async () => {} }),
  ]
  await prepareQueues(owner, jobs)
  db = connect(app, { max: 2 })
  queue = await startQueue(app, silent)
})
afterAll(async () => {
  await queue.stop()
  await db.destroy()
  await asOwner(`drop database ${database} with (force)`, 'postgres')
})

const send = (name: string, key: string) =>
  inOrganisation(db, org, (tx) =>
    queue.send({ tx, now: '2027-01-04T02:00:00Z', actor: { org } } as never as Acting, name, { org }, { key }),
  )
const waiting = (name: string) =>
  asOwner<{ key: string }>(`select singleton_key as key from pgboss.job where name = '${name}' order by 1`)

test('of a job that is wanted once, one waits for each key, however often it is asked', async () => {
  for (const key of ['a', 'a', 'b', 'a']) await send('test/once', key)
  expect((await waiting('test.once')).map((one) => one.key)).toEqual(['a', 'b'])
})

test('of any other job, each that is asked waits', async () => {
  for (const key of ['a', 'a']) await send('test/each', key)
  expect(await waiting('test.each')).toHaveLength(2)
})
