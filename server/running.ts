import { serve as listen } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono } from 'hono'
import type { ServerBuild } from 'react-router'
import { tenants } from '#platform/auth/tenants.ts'
import type { Config } from '#platform/config/config.ts'
import type { Env } from '#platform/http/mount.ts'
import { type Job, type JobData, useQueue } from '#platform/jobs/define.ts'
import { type Queue, startQueue } from '#platform/jobs/queue.ts'
import type { Log } from '#platform/log/log.ts'
import { outgoingFrom, useOutgoing } from '#platform/mail/outgoing.ts'
import { application } from './application.ts'
import { type OpenDatabase, openDatabase } from './database.ts'
import { type Clock, gate, wallClock } from './gate.ts'
import { jobs } from './jobs.ts'
import { readiness } from './readiness.ts'
import { mountSite } from './site.ts'

export type Running = {
  app: Hono<Env> /** The API alone, for a development server that mounts its own pages. */
  pages: () => Hono<Env>
  database: OpenDatabase
  queue: Queue
  port: number
  gate: ReturnType<typeof gate>
  stop: () => Promise<void>
}
export type Parts = { web: boolean; worker: boolean; build?: ServerBuild; assets?: string; clock?: Clock }

/** Starts what was asked for: pages and API, background work, or both in one process. */
export async function run(config: Config, log: Log, parts: Parts): Promise<Running> {
  const database = await openDatabase(config, log)
  const { db } = database
  const door = gate(db, config, log, parts.clock ?? wallClock)
  const queue = await startQueue(database.app, log)
  useQueue(queue)
  useOutgoing(outgoingFrom(config))
  const ending = new AbortController()
  if (parts.worker)
    await queue.work(
      jobs,
      (job, data, signal) => work(door, job, data, AbortSignal.any([signal, ending.signal])),
      () => tenants(db),
    )
  const ready = readiness(db)
  const pages = () => application(door, config, log, ready)
  const app = pages()
  if (parts.assets) app.use('/assets/*', cached(parts.assets)).use('/favicon.svg', serveStatic({ root: parts.assets }))
  if (parts.build) mountSite(app, parts.build)
  const server = parts.web ? await listening(app, config) : null
  return {
    app,
    pages,
    database,
    queue,
    gate: door,
    port: server?.port ?? 0,
    async stop() {
      ending.abort()
      await server?.close()
      await queue.stop()
      useQueue(null)
      useOutgoing(null)
      await database.stop()
    },
  }
}

function cached(root: string) {
  return serveStatic({ root, onFound: (_path, c) => c.header('cache-control', 'public, immutable, max-age=31536000') })
}

async function work(door: ReturnType<typeof gate>, job: Job, data: JobData, signal: AbortSignal): Promise<void> {
  const open = await door.actAs(data.org, data.person ?? null)
  await job.run({ data: data as never, open, signal })
}

async function listening(app: Hono<Env>, config: Config) {
  const server = await new Promise<ReturnType<typeof listen>>((done, failed) => {
    const made = listen({ fetch: app.fetch, port: config.port, hostname: config.host }, () => done(made))
    made.once('error', failed)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : config.port,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        if ('closeIdleConnections' in server) server.closeIdleConnections()
        setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 5_000).unref()
      }),
  }
}
