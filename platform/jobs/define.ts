import type { Id } from '#kernel/id.ts'
import type { Acting, OpenActing } from '#platform/acting/acting.ts'

export type JobData = { org: Id; person?: Id | null } & Record<string, unknown>

export type JobRun<Data> = {
  data: Data
  /** One transaction per call; a long job opens many, so that what is done stays done. */
  open: OpenActing
  /** Set when the process is stopping or the job was cancelled: leave at the next step. */
  signal: AbortSignal
}

/** What happens later. `on` names events that start it; `every` is a cron line run once per organisation. */
export type Job = {
  name: string
  on?: readonly string[]
  every?: string
  retries?: number
  /** At most one waits for each key: what is asked again before it begins is already asked. */
  once?: boolean
  /** How many run side by side in one process. */
  atOnce?: number
  run: (run: JobRun<never>) => Promise<void>
}

export function job<Data extends JobData>(
  definition: Omit<Job, 'run'> & { run: (run: JobRun<Data>) => Promise<void> },
): Job {
  return definition as unknown as Job
}

export type Later = { after?: Date; key?: string }

type Send = (acting: Acting, name: string, data: JobData, later: Later) => Promise<void>
type Publish = (acting: Acting, event: string, data: JobData) => Promise<void>
let queue: { send: Send; publish: Publish } | null = null

/** The server hands over the running queue; in tests a recording one. */
export function useQueue(running: { send: Send; publish: Publish } | null): void {
  queue = running
}

/** Queues a job in the same transaction as the fact that it follows. */
export async function later(
  acting: Acting,
  name: string,
  data: Record<string, unknown> = {},
  options: Later = {},
): Promise<void> {
  await queue?.send(acting, name, { ...data, org: acting.actor.org, person: acting.actor.person }, options)
}

/** Tells later modules what happened; they subscribe in their jobs.ts. */
export async function announce(acting: Acting, event: string, data: Record<string, unknown>): Promise<void> {
  await queue?.publish(acting, event, { ...data, org: acting.actor.org, person: acting.actor.person })
}
