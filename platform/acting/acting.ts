import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import { problem } from '#kernel/problem.ts'
import type { Tx } from '#platform/db/connect.ts'

/** Who acts, in which organisation, and what they may do there. Only the gate of the server makes one. */
export type Actor = {
  org: Id
  /** Null when the system itself acts: a job that nobody asked for. */
  person: Id | null
  identity: Id | null
  permissions: ReadonlySet<string>
}

/** Everything an action needs: one transaction in one organisation, somebody who acts, and the moment. */
export type Acting = { tx: Tx; actor: Actor; now: Instant }

/** Opens Acting once per request, per job step or per command; what is done inside commits together. */
export type OpenActing = <T>(work: (acting: Acting) => Promise<T>) => Promise<T>

/** Refuses unless the actor holds the permission. */
export function permit(actor: Actor, permission: string): void {
  if (!actor.permissions.has(permission)) throw problem('not-allowed', { permission })
}

/** Refuses unless the rule that was asked said yes. */
export function permitIf(allowed: boolean, rule: string): void {
  if (!allowed) throw problem('not-allowed', { rule })
}
