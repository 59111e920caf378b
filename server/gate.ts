import { parse, serialize } from 'hono/utils/cookie'
import type { Id } from '#kernel/id.ts'
import { epochMs, type Instant, instant } from '#kernel/instant.ts'
import { rolesOf } from '#modules/people/access.views.ts'
import { everyPermission, permissionsOf } from '#modules/people/permissions.ts'
import type { Actor, OpenActing } from '#platform/acting/acting.ts'
import type { Door, Edge } from '#platform/acting/edge.ts'
import { accessOf } from '#platform/auth/identities.ts'
import { sessionOf } from '#platform/auth/sessions.ts'
import type { Config } from '#platform/config/config.ts'
import type { Database } from '#platform/db/connect.ts'
import { inOrganisation } from '#platform/db/scope.ts'
import { rateLimits } from '#platform/http/limits.ts'
import type { Log } from '#platform/log/log.ts'

export type Clock = () => Instant
export const wallClock: Clock = () => instant(new Date())

/** The gate: turns a request into somebody who acts. Nobody else makes an Actor. */
export function gate(
  db: Database,
  config: Config,
  log: Log,
  clock: Clock = wallClock,
): Door & { actAs: (org: Id, person: Id | null, identity?: Id | null) => Promise<OpenActing> } {
  const limit = rateLimits(db)
  const secure = config.publicUrl.startsWith('https:')
  const cookieName = secure ? '__Host-takeroot' : 'takeroot'
  const cookieOptions = { httpOnly: true, sameSite: 'Lax', secure, path: '/' } as const
  const open =
    (actor: Actor): OpenActing =>
    (work) =>
      inOrganisation(db, actor.org, (tx) => work({ tx, actor, now: clock() }))

  async function actAs(org: Id, person: Id | null, identity: Id | null = null): Promise<OpenActing> {
    if (!person) return open({ org, person: null, identity, permissions: everyPermission })
    return open(await actorIn(org, person, identity))
  }

  async function actorIn(org: Id, person: Id, identity: Id | null): Promise<Actor> {
    const roles = await inOrganisation(db, org, (tx) => rolesOf(tx, person, clock().slice(0, 10)))
    return { org, person, identity, permissions: permissionsOf(roles) }
  }

  return {
    open,
    actAs,
    async edge(request, address, reply): Promise<Edge> {
      const token = bearerOf(request) ?? parse(request.headers.get('cookie') ?? '', cookieName)[cookieName] ?? null
      const now = clock()
      return {
        db,
        config,
        log,
        now,
        token,
        address,
        limit,
        visitor: token ? await sessionOf(db, token, now) : null,
        open: (org, person) => actAs(org, person),
        keepCookie: (value, expires) =>
          reply.cookie(serialize(cookieName, value, { ...cookieOptions, expires: new Date(epochMs(expires)) })),
        dropCookie: () => reply.cookie(serialize(cookieName, '', { ...cookieOptions, maxAge: 0 })),
      }
    },
    async actorOf({ visitor }) {
      if (!visitor) return null
      const access = await accessOf(db, visitor.identity)
      const here = access.find((one) => one.org === visitor.org) ?? access[0]
      return here ? actorIn(here.org, here.person, visitor.identity) : null
    },
  }
}

function bearerOf(request: Request): string | null {
  return /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1] ?? null
}
