import { sql } from 'kysely'
import type { PlanAnswer } from '#engines/planner/plan-answer.ts'
import type { Day } from '#kernel/day.ts'
import type { Tx } from '#platform/db/connect.ts'
import { cohortName } from './cohort-name.ts'
import type { PlanCohort } from './plans.schema.ts'

export type GoLiveNames = Map<string, { group: string; workflow: string; on: Day }>

/** What go-lives are called: their group and workflow, retired ones too. */
export async function goLiveNames(tx: Tx): Promise<GoLiveNames> {
  const rows = await tx
    .selectFrom('rollout.go_live as l')
    .innerJoin('rollout.working_group as g', (join) =>
      join.onRef('g.org_id', '=', 'l.org_id').onRef('g.id', '=', 'l.group_id'),
    )
    .innerJoin('workflows.workflow as w', (join) =>
      join.onRef('w.org_id', '=', 'l.org_id').onRef('w.id', '=', 'l.workflow_id'),
    )
    .select(['l.id', 'g.name as group', 'w.name as workflow', 'l.on_day as on'])
    .execute()
  return new Map(rows.map(({ id, ...names }) => [id, names]))
}

/** The cohorts of an answer with the names people know them by. */
export function cohortsNamed(answer: Pick<PlanAnswer, 'cohorts'>, names: GoLiveNames): PlanCohort[] {
  const siblings = Map.groupBy(answer.cohorts, (cohort) => cohort.goLives[0])
  return answer.cohorts.map((cohort) => {
    const goLive = names.get(cohort.goLives[0]!)
    return {
      key: cohort.id,
      name: cohortName(goLive?.group ?? '–', cohort.id, siblings.get(cohort.goLives[0])!.length),
      goLiveId: cohort.goLives[0]!,
      workflowId: cohort.workflow,
      workflow: goLive?.workflow ?? '–',
      on: goLive?.on ?? null,
      people: cohort.people.length,
      language: cohort.language,
      zone: cohort.zone,
      roleClass: cohort.roleClass,
    }
  })
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** Names of every id that a value mentions: people, sites, workflows, go-lives, cohorts and sessions. */
export async function namesIn(
  tx: Tx,
  value: unknown,
  goLives: GoLiveNames,
  cohorts: ReadonlyMap<string, Pick<PlanCohort, 'name' | 'workflow'>>,
): Promise<Map<string, string>> {
  const text = JSON.stringify(value)
  const ids = [...new Set(text.match(UUID))]
  const names = new Map<string, string>()
  if (ids.length) {
    const { rows } = await sql<{ id: string; name: string }>`
      select id, name from people.person where id = any(${ids}::uuid[])
      union all select id, name from people.site where id = any(${ids}::uuid[])
      union all select id, name from schedule.room where id = any(${ids}::uuid[])
      union all select id, name from workflows.workflow where id = any(${ids}::uuid[])`.execute(tx)
    for (const { id, name } of rows) names.set(id, name)
  }
  for (const [id, { group, workflow }] of goLives) names.set(id, `${group}, ${workflow}`)
  for (const [key, { name, workflow }] of cohorts) names.set(key, `${name}, ${workflow}`)
  for (const [key] of text.matchAll(SESSION_KEY)) {
    const name = names.get(key.slice(0, key.lastIndexOf('/')))
    if (name) names.set(key, name)
  }
  return names
}

export async function namesOfPeople(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (!ids.length) return new Map()
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from people.person where id = any(${[...ids]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

const SESSION_KEY = /[0-9a-f-]{36}\/\d+\/[a-z0-9-]+/g

/** Of all names those that this value mentions. */
export function mentioned(value: unknown, names: ReadonlyMap<string, string>): Record<string, string> {
  const text = JSON.stringify(value)
  const found = new Set([...(text.match(UUID) ?? []), ...(text.match(/[0-9a-f-]{36}\/\d+(\/[a-z0-9-]+)?/g) ?? [])])
  return Object.fromEntries([...found].flatMap((id) => (names.has(id) ? [[id, names.get(id)!]] : [])))
}
