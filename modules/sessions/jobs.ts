import type { Id } from '#kernel/id.ts'
import type { OpenActing } from '#platform/acting/acting.ts'
import { type JobData, job } from '#platform/jobs/define.ts'
import { tellSession } from './invitations.actions.ts'
import { givenUpFor, sessionsToCheck } from './invitations.views.ts'
import { offerMakeUps } from './make-ups.actions.ts'
import { remindNow } from './reminders.actions.ts'

/** One transaction a session: what was told stays told, and a second run finds nothing left to say. */
async function tellAll(open: OpenActing, ids: readonly Id[], signal: AbortSignal): Promise<void> {
  const touched = await open(({ tx }) => givenUpFor(tx, ids))
  for (const id of new Set([...ids, ...touched])) {
    signal.throwIfAborted()
    await open((acting) => tellSession(acting, id))
  }
}

export const sessionsJobs = [
  job<JobData & { sessionIds: Id[] }>({
    name: 'sessions/tell',
    on: ['schedule/published', 'schedule/sessions-changed'],
    run: ({ data, open, signal }) => tellAll(open, data.sessionIds, signal),
  }),
  // Leavers, new e-mail addresses and whatever an announcement missed.
  job({
    name: 'sessions/check',
    every: '7 * * * *',
    run: async ({ open, signal }) => tellAll(open, await open(({ tx, now }) => sessionsToCheck(tx, now)), signal),
  }),
  job<JobData & { session: Id }>({
    name: 'sessions/offer-make-ups',
    run: ({ data, open }) => open((acting) => offerMakeUps(acting, data.session)),
  }),
  job({ name: 'sessions/remind', every: '*/5 * * * *', run: ({ open, signal }) => remindNow(open, signal) }),
]
