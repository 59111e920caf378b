import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import { insertPerson } from '#modules/people/access.store.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import type { SessionKind } from './schema.ts'

export type FixedSession = {
  startsAt: Instant
  kind?: SessionKind
  part?: number
  minutes?: number
  window?: [Day, Day]
}
export type FixedCohort = {
  name: string
  people: readonly Id[]
  facilitator: Id
  zone?: string
  sessions: readonly FixedSession[]
}
export type FixedWorkflow = { workflow: Id; group: Id; goLive: Id }

/** A workflow that one group (a list of people) uses for the first time on a day. */
export async function insertRollout(
  acting: Acting,
  asked: { name: string; on: Day; accessFrom?: Day; people: readonly Id[]; liveMinutes?: number[] },
): Promise<FixedWorkflow> {
  const { tx, actor } = acting
  const [workflow, group, goLive] = [newId(), newId(), newId()]
  const key = asked.name.toLowerCase().replace(/\W+/g, '-')
  await tx
    .insertInto('workflows.workflow')
    .values({ org_id: actor.org, id: workflow, key, name: asked.name, live_minutes: asked.liveMinutes ?? [75] })
    .execute()
  await tx
    .insertInto('rollout.working_group')
    .values({ org_id: actor.org, id: group, key, name: asked.name, rule: JSON.stringify({ people: asked.people }) })
    .execute()
  await tx
    .insertInto('rollout.go_live')
    .values({
      org_id: actor.org,
      id: goLive,
      group_id: group,
      workflow_id: workflow,
      on_day: asked.on,
      access_from_on: asked.accessFrom ?? null,
    })
    .execute()
  return { workflow, group, goLive }
}

export async function insertFacilitator({ tx, actor }: Acting, person: Id, workflows: readonly Id[]): Promise<void> {
  await tx
    .insertInto('schedule.facilitator')
    .values({ org_id: actor.org, person_id: person, workflow_ids: [...workflows] })
    .onConflict((c) => c.columns(['org_id', 'person_id']).doUpdateSet({ workflow_ids: [...workflows] }))
    .execute()
}

/** A cohort with its sessions, as publishing would leave it, without running the planner. */
export async function insertCohort(
  acting: Acting,
  { workflow, goLive }: FixedWorkflow,
  asked: FixedCohort,
): Promise<{ cohort: Id; sessions: Id[] }> {
  const { tx, actor } = acting
  const cohort = newId()
  const key = `${goLive}/${asked.name}`
  const zone = asked.zone ?? 'Asia/Singapore'
  await tx
    .insertInto('schedule.cohort')
    .values({
      org_id: actor.org,
      id: cohort,
      key,
      name: asked.name,
      go_live_id: goLive,
      go_live_ids: [goLive],
      workflow_id: workflow,
      language: 'en',
      zone,
    })
    .execute()
  if (asked.people.length)
    await tx
      .insertInto('schedule.cohort_member')
      .values(asked.people.map((person) => ({ org_id: actor.org, cohort_id: cohort, person_id: person })))
      .execute()
  const sessions = asked.sessions.map((session) => ({ id: newId(), ...session }))
  for (const { id, startsAt, kind = 'live', part = 1, minutes = 75, window } of sessions) {
    await tx
      .insertInto('schedule.session')
      .values({
        org_id: actor.org,
        id,
        key: `${key}/${kind === 'live' ? `live-${part}` : kind}`,
        cohort_id: cohort,
        go_live_id: goLive,
        workflow_id: workflow,
        kind,
        part,
        starts_at: startsAt,
        minutes,
        zone,
        facilitator_id: asked.facilitator,
        mode: 'online',
        window_opens_on: window?.[0] ?? (startsAt.slice(0, 10) as Day),
        window_closes_on: window?.[1] ?? (startsAt.slice(0, 10) as Day),
      })
      .execute()
  }
  return { cohort, sessions: sessions.map(({ id }) => id) }
}

export type Team = { site: Id; people: Id[]; facilitator: Id; rollout: FixedWorkflow }

/** People of one department at one site, who use a workflow for the first time on a day, and somebody who teaches it. */
export async function insertTeam(
  acting: Acting,
  asked: { name: string; site: Id; count: number; on: Day; accessFrom?: Day; liveMinutes?: number[] },
): Promise<Team> {
  const people: Id[] = []
  for (let n = 1; n <= asked.count; n++)
    people.push(
      await insertPerson(acting, {
        name: `${asked.name} ${String(n).padStart(3, '0')}`,
        email: `${asked.name}-${n}@school.example`.toLowerCase().replace(/[^\w@.-]/g, '-'),
        siteId: asked.site,
        department: asked.name,
        languages: ['en'],
      }),
    )
  const facilitator = await insertPerson(acting, {
    name: `Teacher of ${asked.name}`,
    email: `teacher-${asked.name}@school.example`.toLowerCase().replace(/[^\w@.-]/g, '-'),
    siteId: asked.site,
    languages: ['en'],
  })
  const rollout = await insertRollout(acting, { ...asked, people })
  await insertFacilitator(acting, facilitator, [rollout.workflow])
  return { site: asked.site, people, facilitator, rollout }
}
