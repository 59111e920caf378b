import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { SignedIn } from '#platform/auth/sessions.ts'
import type { Config } from '#platform/config/config.ts'
import type { Database } from '#platform/db/connect.ts'
import type { Log } from '#platform/log/log.ts'
import type { Actor, OpenActing } from './acting.ts'

/** What stands outside every organisation: who knocks, the database without a scope, and the answer's cookie. */
export type Edge = {
  db: Database
  config: Config
  log: Log
  now: Instant
  visitor: SignedIn | null
  token: string | null
  /** The address that counts against limits. */
  address: string
  /** Opens one organisation as one of its people, or as the system when nobody is named. */
  open: (org: Id, person: Id | null) => Promise<OpenActing>
  /** Counts an attempt; throws `too-many` when there were too many. */
  limit: (what: 'sign-in' | 'first-run' | 'feed', key: string) => Promise<void>
  keepCookie: (token: string, expires: Instant) => void
  dropCookie: () => void
}

/** What the server lends the HTTP layer: platform code does not know whose product it serves. */
export type Door = {
  edge: (request: Request, address: string, reply: { cookie: (line: string) => void }) => Promise<Edge>
  actorOf: (edge: Edge) => Promise<Actor | null>
  open: (actor: Actor) => OpenActing
}
