import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '#platform/db/migrate.ts'
import { ensureAppRole } from '#platform/db/roles.ts'
import { prepareQueues } from '#platform/jobs/queue.ts'
import { startTestServer, type TestServer } from './database.ts'

export type TestServerAddress = { host: string; port: number; user: string; password: string; appPassword: string }
declare module 'vitest' {
  interface ProvidedContext {
    postgres: TestServerAddress
  }
}

/** One PostgreSQL for the whole run; every test file clones its database from a migrated template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer()
  try {
    project.provide('postgres', await prepareTemplate(server))
  } catch (error) {
    await server.stop()
    throw error
  }
  return () => server.stop()
}

async function prepareTemplate({ host, port, user, password }: TestServer): Promise<TestServerAddress> {
  const admin = new pg.Client({ host, port, user, password, database: 'postgres' })
  await admin.connect()
  await admin.query('create database template_house')
  await admin.end()
  const template = { host, port, user, password, database: 'template_house' }
  const appPassword = await ensureAppRole(template, password)
  await migrate(template)
  const { jobs } = await import('../../server/jobs.ts')
  await prepareQueues(template, jobs)
  return { host, port, user, password, appPassword }
}
