import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { type Instant, instant } from '#kernel/instant.ts'
import { insertOrganisation, insertPerson, insertRoleGrant, insertSite } from '#modules/people/access.store.ts'
import { grantedRoles, type Role } from '#modules/people/roles.ts'
import type { Acting, OpenActing } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import { grantAccess, identityFor } from '#platform/auth/identities.ts'
import { startSession } from '#platform/auth/sessions.ts'
import { registerTenant } from '#platform/auth/tenants.ts'
import { type Config, readConfig } from '#platform/config/config.ts'
import { type Address, connect, type Database } from '#platform/db/connect.ts'
import { type JobData, useQueue } from '#platform/jobs/define.ts'
import { silent } from '#platform/log/log.ts'
import { outgoingFrom, useOutgoing } from '#platform/mail/outgoing.ts'
import { application } from './application.ts'
import { gate } from './gate.ts'
import { jobs } from './jobs.ts'
import { readiness } from './readiness.ts'

const DAYS = {
  '1': ['09:00', '18:00'],
  '2': ['09:00', '18:00'],
  '3': ['09:00', '18:00'],
  '4': ['09:00', '18:00'],
  '5': ['09:00', '18:00'],
  '6': null,
  '7': null,
} as Record<string, [string, string] | null>

export type Answer<T = never> = { status: number; body: T; headers: Headers; text: string }
export type Member = { person: Id; token: string; email: string; call: Call }
type Call = <T = Record<string, unknown>>(
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer<T>>
export type TestOrganisation = {
  id: Id
  site: Id
  members: Record<Role, Member>
  open: (as?: Role) => Promise<OpenActing>
  act: <T>(work: (acting: Acting) => Promise<T>, as?: Role) => Promise<T>
}

/** The whole server without a port, over a database of its own, with a clock that the test sets. */
export async function openHouse(options: { now?: Instant; config?: Partial<Config> } = {}) {
  const server = inject('postgres')
  const database = `house_${randomUUID().replaceAll('-', '')}`
  await asAdmin(server, `create database ${database} template template_house`)
  const app: Address = {
    host: server.host,
    port: server.port,
    user: 'takeroot_app',
    password: server.appPassword,
    database,
  }
  const db = connect(app, { max: 6 })
  let now = options.now ?? instant('2027-01-04T02:00:00Z')
  const config = { ...readConfig({ TAKEROOT_DATA: '/nonexistent', PORT: '3000' }), undoMinutes: 0, ...options.config }
  const door = gate(db, config, silent, () => now)
  const http = application(door, config, silent, readiness(db))
  useOutgoing(outgoingFrom(config))
  const queued: { name: string; data: JobData; after?: Date }[] = []
  useQueue({
    async send(_acting, name, data, later) {
      queued.push({ name, data, ...(later.after ? { after: later.after } : {}) })
    },
    async publish(_acting, event, data) {
      for (const job of jobs) if (job.on?.includes(event)) queued.push({ name: job.name, data })
    },
  })

  function caller(token: string | null): Call {
    return async (method, path, body, headers = {}) => {
      const form = body instanceof FormData
      const response = await http.request(`http://localhost:3000/api/v1${path}`, {
        method,
        headers: {
          origin: 'http://localhost:3000',
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...(body !== undefined && !form ? { 'content-type': 'application/json' } : {}),
          ...headers,
        },
        ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
      })
      const text = await response.text()
      return {
        status: response.status,
        headers: response.headers,
        text,
        body: (/json/.test(response.headers.get('content-type') ?? '') && text ? JSON.parse(text) : undefined) as never,
      }
    }
  }

  return {
    db,
    config,
    queued,
    door,
    http,
    anonymous: caller(null),
    setNow: (at: Instant) => {
      now = at
    },
    organisation: (name: string, zone = 'Asia/Singapore') => makeOrganisation(name, zone, db, door, now, caller),
    /** Runs what is queued and due, in order, until nothing is left; what runs may queue more. */
    async settle(limit = 500) {
      for (let n = 0; n < limit; n++) {
        const index = queued.findIndex((one) => !one.after || one.after.toISOString() <= new Date(now).toISOString())
        const [one] = index < 0 ? [] : queued.splice(index, 1)
        if (!one) return
        const job = jobs.find((each) => each.name === one.name)!
        await job.run({
          data: one.data as never,
          open: await door.actAs(one.data.org, one.data.person ?? null),
          signal: new AbortController().signal,
        })
      }
    },
    async close() {
      useQueue(null)
      useOutgoing(null)
      await db.destroy()
      await asAdmin(server, `drop database if exists ${database} with (force)`)
    },
  }
}
export type House = Awaited<ReturnType<typeof openHouse>>

async function makeOrganisation(
  name: string,
  zone: string,
  db: Database,
  door: ReturnType<typeof gate>,
  now: Instant,
  caller: (token: string) => Call,
): Promise<TestOrganisation> {
  const id = newId()
  await registerTenant(db, id)
  const { site, people } = await (await door.actAs(id, null))(async (acting) => {
    await insertOrganisation(acting.tx, { id, name, languages: ['en'], isExample: false })
    const site = await insertSite(acting, { name: `${name} site`, zone, country: 'SG', region: null, hours: DAYS })
    const people = {} as Record<Role, Id>
    for (const role of [...grantedRoles, 'manager', 'participant'] as Role[]) {
      const managerId = role === 'participant' ? people.manager : null
      people[role] = await insertPerson(acting, {
        name: `${role} of ${name}`,
        email: `${role}@${name.toLowerCase().replace(/\W/g, '-')}.example`,
        siteId: site,
        department: 'Finance',
        managerId,
        languages: ['en'],
      })
      if ((grantedRoles as readonly Role[]).includes(role)) await insertRoleGrant(acting, people[role], role)
    }
    return { site, people }
  })
  const members = {} as Record<Role, Member>
  for (const role of Object.keys(people) as Role[]) {
    const email = `${role}@${name.toLowerCase().replace(/\W/g, '-')}.example`
    const identity = await identityFor(db, email, role)
    await grantAccess(db, identity.id, id, people[role])
    const { token } = await startSession(db, identity.id, id, now)
    members[role] = { person: people[role], token, email, call: caller(token) }
  }
  const open = (as?: Role) => door.actAs(id, as ? people[as] : null)
  return { id, site, members, open, act: async (work, as) => (await open(as))(work) }
}

async function asAdmin(
  server: { host: string; port: number; user: string; password: string },
  statement: string,
): Promise<void> {
  const client = new pg.Client({
    host: server.host,
    port: server.port,
    user: server.user,
    password: server.password,
    database: 'postgres',
  })
  await client.connect()
  await client.query(statement)
  await client.end()
}
