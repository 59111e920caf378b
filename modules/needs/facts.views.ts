import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { DataClass, DecisionImpact } from './data-class.ts'
import type { Rating } from './rating.ts'
import { membersOf, type OnRoster, type RoleRule } from './role-members.ts'
import type { Decided, Given, ResolutionKind, View } from './standing-ratings.ts'
import { type TaskStanding, taskStanding } from './task-standing.ts'

export type RoleHere = RoleRule & { id: Id; key: string }
export type PersonHere = OnRoster & { id: Id; name: string; email: string | null; managerId: Id | null }
export type TaskHere = {
  id: Id
  roleId: Id
  key: string
  statement: string
  statementKey: string
  source: 'own' | 'prior' | 'interview' | 'import' | 'split'
  namedBy: View | null
  splitFrom: Id | null
  createdAt: Instant
  priorTask: string | null
}
export type InterviewHere = {
  id: Id
  roleId: Id
  personId: Id
  view: View
  way: 'live' | 'link' | 'import'
  ledBy: Id | null
  startedAt: Instant
  submittedAt: Instant | null
}
export type RatingHere = Given & {
  id: Id
  person: Id
  taskId: Id
  interviewId: Id
  way: InterviewHere['way']
  submittedAt: Instant | null
  replacedAt: Instant | null
}
export type ResolutionHere = Decided & {
  id: Id
  taskId: Id
  kind: ResolutionKind
  flags: string[]
  reason: string
  byName: string | null
  withdrawnAt: Instant | null
}

/** Everybody on the roster with what tells their role. */
export async function rosterHere(tx: Tx): Promise<PersonHere[]> {
  return tx
    .selectFrom('people.person')
    .select(['id', 'name', 'email', 'title', 'role', 'department', 'manager_id as managerId'])
    .where('left_on', 'is', null)
    .orderBy(sql`lower(name)`)
    .orderBy('id')
    .execute()
}

export async function rolesHere(tx: Tx, id?: Id): Promise<RoleHere[]> {
  const rows = await tx
    .selectFrom('needs.job_role')
    .select(['id', 'key', 'name', 'field', 'department'])
    .where('retired_at', 'is', null)
    .$if(id !== undefined, (query) => query.where('id', '=', id!))
    .orderBy(sql`lower(name)`)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, field: row.field as RoleHere['field'] }))
}

/** Tasks that are listed now, of one role or of all. */
export async function tasksHere(tx: Tx, role?: Id): Promise<TaskHere[]> {
  const rows = await tx
    .selectFrom('needs.task as t')
    .leftJoin('needs.task_match as m', (join) =>
      join.onRef('m.org_id', '=', 't.org_id').onRef('m.task_id', '=', 't.id').on('m.withdrawn_at', 'is', null),
    )
    .select(['t.id', 't.role_id as roleId', 't.key', 't.statement', 't.statement_key as statementKey', 't.source'])
    .select(['t.named_by as namedBy', 't.split_from as splitFrom', 't.created_at as createdAt'])
    .select('m.prior_task as priorTask')
    .where('t.retired_at', 'is', null)
    .$if(role !== undefined, (query) => query.where('t.role_id', '=', role!))
    .orderBy('t.id')
    .execute()
  return rows.map((row) => ({
    ...row,
    source: row.source as TaskHere['source'],
    namedBy: row.namedBy as View | null,
  }))
}

/** Interviews that were not withdrawn; of one role, one person or all. */
export async function interviewsHere(tx: Tx, of: { role?: Id; person?: Id; id?: Id } = {}): Promise<InterviewHere[]> {
  const rows = await tx
    .selectFrom('needs.interview')
    .select(['id', 'role_id as roleId', 'person_id as personId', 'view', 'way', 'led_by as ledBy'])
    .select(['started_at as startedAt', 'submitted_at as submittedAt'])
    .where('withdrawn_at', 'is', null)
    .$if(of.role !== undefined, (query) => query.where('role_id', '=', of.role!))
    .$if(of.person !== undefined, (query) => query.where('person_id', '=', of.person!))
    .$if(of.id !== undefined, (query) => query.where('id', '=', of.id!))
    .orderBy('started_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, view: row.view as View, way: row.way as InterviewHere['way'] }))
}

function ratingRows(tx: Tx) {
  return tx
    .selectFrom('needs.rating as r')
    .innerJoin('needs.interview as i', (join) =>
      join.onRef('i.org_id', '=', 'r.org_id').onRef('i.id', '=', 'r.interview_id'),
    )
    .selectAll('r')
    .select(['i.person_id', 'i.view', 'i.submitted_at'])
    .orderBy('r.given_at')
    .orderBy('r.id')
}
type RatingRow = Awaited<ReturnType<ReturnType<typeof ratingRows>['execute']>>[number]

/** Ratings that nothing replaced, drafts among them; of one role, one interview or all. */
export async function ratingsHere(tx: Tx, of: { role?: Id; interview?: Id; person?: Id } = {}): Promise<RatingHere[]> {
  const rows = await ratingRows(tx)
    .where('r.replaced_at', 'is', null)
    .where('i.withdrawn_at', 'is', null)
    .$if(of.role !== undefined, (query) => query.where('i.role_id', '=', of.role!))
    .$if(of.interview !== undefined, (query) => query.where('r.interview_id', '=', of.interview!))
    .$if(of.person !== undefined, (query) => query.where('i.person_id', '=', of.person!))
    .execute()
  return rows.map(ratingOf)
}

/** These ratings as they were given, replaced and withdrawn ones too: what a figure that is shown stands on. */
export async function ratingsById(tx: Tx, ids: readonly string[]): Promise<RatingHere[]> {
  if (ids.length === 0) return []
  const rows = await ratingRows(tx)
    .where('r.id', '=', sql<Id>`any(${[...ids]}::uuid[])`)
    .execute()
  return rows.map(ratingOf)
}

function ratingOf(row: RatingRow): RatingHere {
  return {
    id: row.id,
    taskId: row.task_id,
    interviewId: row.interview_id,
    person: row.person_id,
    view: row.view as View,
    way: row.way as InterviewHere['way'],
    at: row.given_at,
    submittedAt: row.submitted_at,
    replacedAt: row.replaced_at,
    rating: ratingValues(row),
  }
}

function ratingValues(row: RatingRow): Rating {
  const { minutes_low: low, minutes_mode: mode, minutes_high: high } = row
  return {
    isNever: row.is_never,
    frequencyCat: row.frequency_category,
    weeklyCount: row.weekly_count,
    minutes: low === null || mode === null || high === null ? null : { low, mode, high },
    headcount: row.headcount,
    errorProb: row.error_probability,
    errorCost: row.error_cost,
    difficulty: row.difficulty,
    importance: row.importance,
    aiSuitability: row.ai_suitability,
    verifiability: row.verifiability,
    dataClass: row.data_class as DataClass | null,
    decisionImpact: row.decision_impact as DecisionImpact | null,
    competence: row.competence,
    comment: row.comment,
  }
}

/** Every decision about these tasks, newest first; the one that is not withdrawn holds. */
export async function resolutionsHere(tx: Tx, role?: Id): Promise<ResolutionHere[]> {
  const rows = await tx
    .selectFrom('needs.resolution as d')
    .innerJoin('needs.task as t', (join) => join.onRef('t.org_id', '=', 'd.org_id').onRef('t.id', '=', 'd.task_id'))
    .leftJoin('people.person as p', (join) =>
      join.onRef('p.org_id', '=', 'd.org_id').onRef('p.id', '=', 'd.decided_by'),
    )
    .select(['d.id', 'd.task_id as taskId', 'd.kind', 'd.reason', 'd.flags', 'd.decided_at as at'])
    .select(['p.name as byName', 'd.withdrawn_at as withdrawnAt'])
    .$if(role !== undefined, (query) => query.where('t.role_id', '=', role!))
    .orderBy('d.decided_at', 'desc')
    .orderBy('d.id', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as ResolutionKind }))
}

export type NeedsFacts = {
  roles: RoleHere[]
  people: PersonHere[]
  tasks: TaskHere[]
  interviews: InterviewHere[]
  /** Of interviews that were handed in only. */
  ratings: RatingHere[]
  resolutions: ResolutionHere[]
}

/** All that figures about needs are made of, for one role or for all. */
export async function needsFacts(tx: Tx, role?: Id): Promise<NeedsFacts> {
  return {
    roles: await rolesHere(tx, role),
    people: await rosterHere(tx),
    tasks: await tasksHere(tx, role),
    interviews: await interviewsHere(tx, role === undefined ? {} : { role }),
    ratings: (await ratingsHere(tx, role === undefined ? {} : { role })).filter((one) => one.submittedAt !== null),
    resolutions: await resolutionsHere(tx, role),
  }
}

/** Each task with its flags and the ratings that count now. */
export function standingOf(
  facts: NeedsFacts,
): Map<Id, TaskStanding & { given: RatingHere[]; decided: ResolutionHere | null }> {
  const given = grouped(facts.ratings, (one) => one.taskId)
  const interviews = grouped(facts.interviews, (one) => one.roleId)
  const decided = new Map(facts.resolutions.filter((one) => !one.withdrawnAt).map((one) => [one.taskId, one]))
  return new Map(
    facts.tasks.map((task) => {
      const own = given.get(task.id) ?? []
      const decision = decided.get(task.id) ?? null
      const submitted = (interviews.get(task.roleId) ?? []).flatMap(({ view, submittedAt }) =>
        submittedAt === null ? [] : [{ view, at: submittedAt }],
      )
      const { createdAt, namedBy } = task
      const standing = taskStanding({ createdAt, namedBy, given: own, decided: decision, submitted })
      return [task.id, { ...standing, given: own, decided: decision }]
    }),
  )
}

/** Who has each role on the roster. */
export function membersByRole({ roles, people }: Pick<NeedsFacts, 'roles' | 'people'>): Map<Id, PersonHere[]> {
  return new Map(roles.map((role) => [role.id, membersOf(role, people)]))
}

export function grouped<Row, Key>(rows: readonly Row[], key: (row: Row) => Key): Map<Key, Row[]> {
  const found = new Map<Key, Row[]>()
  for (const row of rows) {
    const at = key(row)
    const list = found.get(at)
    if (list) list.push(row)
    else found.set(at, [row])
  }
  return found
}

export type ShownHere = { ratings: string[]; people: string[]; since: Instant; managerId: Id | null }

/** Whose answers stand behind what is shown of a role: as a whole (manager null) and team by team. */
export async function shownHere(tx: Tx, role: Id): Promise<ShownHere[]> {
  return tx
    .selectFrom('needs.shown_answers')
    .select(['ratings', 'people', 'since', 'manager_id as managerId'])
    .where('role_id', '=', role)
    .execute()
}
