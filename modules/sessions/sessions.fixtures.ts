import nodeIcal from 'node-ical'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { type Instant, instant } from '#kernel/instant.ts'
import { insertPerson, insertSite } from '#modules/people/access.store.ts'
import {
  type FixedCohort,
  insertCohort,
  insertFacilitator,
  insertRollout,
} from '#modules/schedule/schedule.fixtures.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { announce } from '#platform/jobs/define.ts'
import type { ReceivedMail } from '#platform/testing/smtp-receiver.ts'

const WEEKDAYS = { '1': ['09:00', '17:00'], '5': ['09:00', '17:00'] } as Record<string, [string, string]>

/** A few more people at a site of their own zone. */
export async function insertPeople(
  acting: Acting,
  names: readonly string[],
  zone: string,
  managerId: Id | null = null,
): Promise<Id[]> {
  const site = await insertSite(acting, {
    name: `${zone} ${names[0]}`,
    zone,
    country: 'GB',
    region: null,
    hours: WEEKDAYS,
  })
  const ids: Id[] = []
  for (const name of names) {
    const email = `${name.toLowerCase()}@people.example`
    ids.push(
      await insertPerson(acting, { name, email, siteId: site, department: 'Finance', managerId, languages: ['en'] }),
    )
  }
  return ids
}

/** A workflow with one go-live, a facilitator, and cohorts as publishing would leave them. */
export async function insertProgramme(
  acting: Acting,
  asked: { name: string; on: string; facilitator: Id; cohorts: readonly Omit<FixedCohort, 'facilitator'>[] },
): Promise<{ workflow: Id; goLive: Id; sessions: Id[] }> {
  const people = asked.cohorts.flatMap((cohort) => cohort.people)
  const rollout = await insertRollout(acting, { name: asked.name, on: day(asked.on), people })
  await insertFacilitator(acting, asked.facilitator, [rollout.workflow])
  const sessions: Id[] = []
  for (const cohort of asked.cohorts)
    sessions.push(...(await insertCohort(acting, rollout, { ...cohort, facilitator: asked.facilitator })).sessions)
  return { workflow: rollout.workflow, goLive: rollout.goLive, sessions }
}

export async function publish(acting: Acting, sessionIds: readonly Id[]): Promise<void> {
  await announce(acting, 'schedule/published', { sessionIds: [...sessionIds] })
}

/** What the schedule does when a session moves: a new time, a higher number, and the news. */
export async function move(acting: Acting, session: Id, to: string): Promise<void> {
  await acting.tx
    .updateTable('schedule.session')
    .set((eb) => ({ starts_at: instant(to), sequence: eb('sequence', '+', 1), changed_at: acting.now }))
    .where('id', '=', session)
    .execute()
  await announce(acting, 'schedule/sessions-changed', { sessionIds: [session] })
}

export async function cancel(acting: Acting, session: Id): Promise<void> {
  await acting.tx
    .updateTable('schedule.session')
    .set((eb) => ({ cancelled_at: acting.now, sequence: eb('sequence', '+', 1), changed_at: acting.now }))
    .where('id', '=', session)
    .execute()
  await announce(acting, 'schedule/sessions-changed', { sessionIds: [session] })
}

export type Read = { method: string; uid: string; sequence: number; start: Instant; end: Instant; status: string }

/** The calendar part of a mail as another program reads it. */
export function readCalendar(mail: ReceivedMail): Read {
  const parsed = nodeIcal.sync.parseICS(mail.calendar?.text ?? '')
  const event = Object.values(parsed).find((each) => each?.type === 'VEVENT')
  if (event?.type !== 'VEVENT') throw new Error(`no event in the mail to ${mail.to}`)
  return {
    method: mail.calendar?.method ?? '',
    uid: event.uid,
    sequence: Number(event.sequence),
    start: instant(event.start),
    end: instant(event.end ?? 0),
    status: String(event.status),
  }
}
