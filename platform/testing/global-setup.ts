import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { ensureAppRole } from '#platform/db/roles.ts'
import { migrate } from '#platform/db/migrate.ts'
import { prepareQueues } from '#platform/jobs/queue.ts'
import { startTestServer } from './database.ts'

export type TestServerAddress = { host: string; port: number; user: string; password: string; appPassword: string }
declare module 'vitest' {
  interface ProvidedContext {
    postgres: TestServerAddress
  }
}

/** One PostgreSQL for the whole run; every test file clones its database from a migrated template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer()
  const { host, port, user, password } = server
  const admin = new pg.Client({ host, port, user, password, database: 'postgres' })
  await admin.connect()
  await admin.query('create database template_house')
  await admin.end()
  const template = { host, port, user, password, database: 'template_house' }
  const appPassword = await ensureAppRole(template, password)
  await migrate(template)
  const { jobs } = await import('../../server/jobs.ts')
  await prepareQueues(template, jobs)
  project.provide('postgres', { host, port, user, password, appPassword })
  return () => server.stop()
}
