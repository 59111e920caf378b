import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { instant } from '#kernel/instant.ts'
import { newId } from '#platform/acting/new-id.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import { insertCohort, insertFacilitator, insertRollout } from './schedule.fixtures.ts'
import {
  otherCohortSessions,
  practiceOf,
  sessionDetails,
  sessionsBetween,
  sessionsFacilitatedBy,
  sessionsOf,
} from './views.ts'

let house: House
let org: TestOrganisation
let mine: { cohort: Id; sessions: Id[] }
let theirs: { cohort: Id; sessions: Id[] }
let late: { cohort: Id; sessions: Id[] }

beforeAll(async () => {
  house = await openHouse()
  org = await house.organisation('Rain')
  const { participant, hr, facilitator, manager } = org.members
  await org.act(async (acting) => {
    const rollout = await insertRollout(acting, {
      name: 'Invoices',
      on: day('2027-04-12'),
      people: [participant.person],
    })
    await insertFacilitator(acting, facilitator.person, [rollout.workflow])
    const window: [ReturnType<typeof day>, ReturnType<typeof day>] = [day('2027-03-15'), day('2027-03-29')]
    const one = { facilitator: facilitator.person, zone: 'Europe/London' }
    mine = await insertCohort(acting, rollout, {
      ...one,
      name: 'Rain 1',
      people: [participant.person, hr.person],
      sessions: [
        { startsAt: instant('2027-03-22T10:00:00Z'), window },
        { startsAt: instant('2027-04-06T09:00:00Z'), kind: 'office-hours', minutes: 60 },
      ],
    })
    theirs = await insertCohort(acting, rollout, {
      ...one,
      name: 'Rain 2',
      people: [manager.person],
      sessions: [{ startsAt: instant('2027-03-29T22:30:00Z'), window }],
    })
    // Half past midnight of the 30th in London's summer time: outside the window by local day, inside by UTC day.
    late = await insertCohort(acting, rollout, {
      ...one,
      name: 'Rain 3',
      people: [],
      sessions: [{ startsAt: instant('2027-03-29T23:30:00Z'), window }],
    })
    await acting.tx
      .insertInto('schedule.practice_block')
      .values({
        org_id: org.id,
        id: newId(),
        cohort_id: mine.cohort,
        person_id: participant.person,
        starts_at: instant('2027-03-23T10:00:00Z'),
        minutes: 45,
      })
      .execute()
  })
})
afterAll(() => house.close())

describe('what delivery asks about published sessions', () => {
  test('a participant has the sessions of their cohort and no others, in order', async () => {
    const rows = await org.act((acting) => sessionsOf(acting.tx, org.members.participant.person))
    expect(rows.map((row) => row.id)).toEqual(mine.sessions)
    expect(rows[0]).toMatchObject({
      kind: 'live',
      workflowName: 'Invoices',
      cohortName: 'Rain 1',
      zone: 'Europe/London',
      facilitatorName: 'facilitator of Rain',
      facilitatorZone: 'Asia/Singapore',
      sequence: 0,
      cancelledAt: null,
    })
    expect(await org.act((acting) => sessionsOf(acting.tx, org.members.facilitator.person))).toEqual([])
  })

  test('a facilitator has the sessions they give', async () => {
    const rows = await org.act((acting) => sessionsFacilitatedBy(acting.tx, org.members.facilitator.person))
    expect(rows.map((row) => row.id)).toEqual([
      ...mine.sessions.slice(0, 1),
      ...theirs.sessions,
      ...late.sessions,
      mine.sessions[1],
    ])
  })

  test('the details name everybody with their zone, and keep cancelled sessions', async () => {
    const [id] = theirs.sessions
    await org.act(async (acting) => {
      const rows = await sessionDetails(acting.tx, [id!, mine.sessions[0]!, newId()])
      expect(rows.map((row) => row.id)).toEqual([mine.sessions[0], id])
      expect(rows[0]!.members.map((member) => member.name)).toEqual(['hr of Rain', 'participant of Rain'])
      expect(rows[0]!.members[0]!.zone).toBe('Asia/Singapore')
      expect(await sessionDetails(acting.tx, [])).toEqual([])
    })
  })

  test('between two moments the end is excluded', async () => {
    const rows = await org.act((acting) =>
      sessionsBetween(acting.tx, instant('2027-03-22T10:00:00Z'), instant('2027-03-29T22:30:00Z')),
    )
    expect(rows.map((row) => row.id)).toEqual([mine.sessions[0]])
  })

  test('a swap finds the same part of another cohort on a local day of the window with seats left', async () => {
    const rows = await org.act((acting) => otherCohortSessions(acting.tx, mine.sessions[0]!))
    expect(rows.map((row) => row.id)).toEqual(theirs.sessions)
    expect(rows[0]).toMatchObject({ size: 1, freeSeats: 24 })
  })

  test('practice time names its workflow', async () => {
    const rows = await org.act((acting) => practiceOf(acting.tx, org.members.participant.person))
    expect(rows).toMatchObject([{ workflowName: 'Invoices', minutes: 45 }])
  })

  test('another organisation sees nothing of it', async () => {
    const other = await house.organisation('Sun')
    expect(await other.act((acting) => sessionDetails(acting.tx, mine.sessions))).toEqual([])
    expect(
      await other.act((acting) =>
        sessionsBetween(acting.tx, instant('2027-01-01T00:00:00Z'), instant('2028-01-01T00:00:00Z')),
      ),
    ).toEqual([])
  })
})
