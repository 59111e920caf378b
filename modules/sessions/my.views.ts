import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import { remindersStoppedAt } from '#modules/messages/views.ts'
import { cellsOf } from '#modules/rollout/group-rule.ts'
import { goLivesForPlanning, groupsHere } from '#modules/rollout/views.ts'
import { practiceOf } from '#modules/schedule/views.ts'
import { answersOf } from '#modules/surveys/views.ts'
import { workflowsForPlanning } from '#modules/workflows/views.ts'
import type { Tx } from '#platform/db/connect.ts'
import { cardsFor } from './cards.views.ts'
import { placesOf } from './conflicts.views.ts'
import { feedSince } from './feed.views.ts'
import type { MyProgramme } from './schema.ts'

export type OwnGoLive = {
  goLiveId: Id
  workflowId: Id
  workflowName: string
  groupName: string
  on: Day
  accessFrom: Day | null
}

/** The go-lives that concern each of these people: those of the groups they are in, and of the cohorts they sit in. */
export async function goLivesOf(tx: Tx, people: readonly Id[]): Promise<Map<Id, OwnGoLive[]>> {
  const lives = await goLivesForPlanning(tx)
  const groups = await groupsHere(tx)
  const attributes = await tx
    .selectFrom('people.person')
    .select(['id as personId', 'department', 'site_id as siteId', 'title', 'role'])
    .where('id', '=', sql<Id>`any(${[...people]}::uuid[])`)
    .execute()
  const means = cellsOf(
    groups.map((group) => group.rule),
    attributes,
  )
  const groupsOf = new Map(
    attributes.map((one, at) => [
      one.personId,
      new Set(groups.filter((_, n) => means[n]!.includes(at)).map((group) => group.id)),
    ]),
  )
  const cohorts = await tx
    .selectFrom('schedule.cohort_member as m')
    .innerJoin('schedule.cohort as c', (join) =>
      join.onRef('c.org_id', '=', 'm.org_id').onRef('c.id', '=', 'm.cohort_id'),
    )
    .select(['m.person_id as personId', 'c.go_live_id as goLiveId', 'c.workflow_id as workflowId'])
    .where('m.person_id', '=', sql<Id>`any(${[...people]}::uuid[])`)
    .where('m.left_at', 'is', null)
    .where('c.retired_at', 'is', null)
    .execute()
  return new Map(
    people.map((person) => {
      const own = lives.filter((life) => groupsOf.get(person)?.has(life.groupId))
      const known = new Set(own.map((life) => life.workflowId))
      // Somebody who moved to another group keeps the sessions they have, so the date they are for is shown too.
      const hosted = cohorts
        .filter((one) => one.personId === person && !known.has(one.workflowId))
        .map((one) => one.goLiveId)
      const all = [...own, ...lives.filter((life) => hosted.includes(life.id))]
      return [
        person,
        all.map(({ id, workflowId, workflowName, groupName, on, accessFrom }) => ({
          goLiveId: id,
          workflowId,
          workflowName,
          groupName,
          on,
          accessFrom,
        })),
      ]
    }),
  )
}

/** Everything that answers the participant's three questions. */
export async function myProgramme(tx: Tx, person: Id, now: Instant): Promise<MyProgramme> {
  const goLives = (await goLivesOf(tx, [person])).get(person) ?? []
  const workflows = new Map((await workflowsForPlanning(tx)).map((workflow) => [workflow.id, workflow]))
  const practice = await practiceOf(tx, person)
  return {
    now,
    workflows: goLives.map((life) => {
      const workflow = workflows.get(life.workflowId)
      return {
        workflowId: life.workflowId,
        name: life.workflowName,
        tool: workflow?.tool ?? null,
        whereItFits: workflow?.whereItFits ?? null,
        whatGoodLooksLike: workflow?.whatGoodLooksLike ?? null,
        goLiveOn: life.on,
        accessFromOn: life.accessFrom,
        groupName: life.groupName,
      }
    }),
    sessions: await cardsFor(tx, person, await placesOf(tx, person), now),
    practice: practice.map(({ id, workflowName, startsAt, minutes }) => ({ id, workflowName, startsAt, minutes })),
    answers: await answersOf(tx, person),
    feedSince: await feedSince(tx, person),
    remindersStoppedAt: await remindersStoppedAt(tx, person),
  }
}
