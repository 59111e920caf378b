import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/connect.ts'
import { grouped, membersByRole, needsFacts, type RoleHere, standingOf } from './facts.views.ts'
import { priorsOf } from './priors.views.ts'
import type { Rating } from './rating.ts'
import { teamsOf } from './role-members.ts'
import type { RatedTask, RoleProgress, TaskRating, View } from './schema.ts'

/**
 * Every task of the inventory with what was said of it, for priorities: decisions are applied, split tasks are replaced by
 * their parts, only interviews that were handed in count. A figure made of it must keep the smallest group before it is shown.
 */
export async function ratedTasks(tx: Tx): Promise<RatedTask[]> {
  const facts = await needsFacts(tx)
  const standing = standingOf(facts)
  const members = membersByRole(facts)
  const roles = new Map(facts.roles.map((role) => [role.id, role]))
  const priors = await priorsOf(
    tx,
    facts.tasks.flatMap(({ priorTask }) => priorTask ?? []),
  )
  return facts.tasks.flatMap((task) => {
    const role = roles.get(task.roleId)
    const now = standing.get(task.id)!
    if (!role || now.decided?.kind === 'split') return []
    return {
      id: task.id,
      key: task.key,
      statement: task.statement,
      department: role.department,
      role: role.name,
      employees: members.get(role.id)!.length,
      ratings: now.standing.map(({ view, rating }) => ratingOf(view, rating)),
      prior: task.priorTask === null ? null : (priors.get(task.priorTask) ?? null),
      openFlags: now.open.length,
    }
  })
}

function ratingOf(view: View, { isNever, competence: _, comment: __, ...rating }: Rating): TaskRating {
  return { view, ...rating, weeklyCount: isNever ? 0 : rating.weeklyCount }
}

/** How many flags of each task still wait for a decision; tasks without any are not in it. */
export async function openFlagsByTask(tx: Tx): Promise<Map<Id, number>> {
  const standing = standingOf(await needsFacts(tx))
  return new Map([...standing].flatMap(([id, { open }]) => (open.length ? [[id, open.length] as const] : [])))
}

/** Every role with how far its assessment has come. */
export async function rolesProgress(tx: Tx, role?: Id): Promise<RoleProgress[]> {
  const facts = await needsFacts(tx, role)
  const standing = standingOf(facts)
  const members = membersByRole(facts)
  const tasks = grouped(facts.tasks, (one) => one.roleId)
  const interviews = grouped(facts.interviews, (one) => one.roleId)
  const asked = await askedByRole(tx)
  return facts.roles.map((one) => {
    const own = (tasks.get(one.id) ?? []).map((task) => standing.get(task.id)!)
    const listed = own.filter((now) => now.decided?.kind !== 'split')
    const views = interviews.get(one.id) ?? []
    const handedIn = (view: View) => views.filter((each) => each.view === view && each.submittedAt !== null).length
    return {
      ...roleFields(one),
      people: members.get(one.id)!.length,
      managers: [...teamsOf(members.get(one.id)!).keys()].filter(Boolean).length,
      tasks: listed.length,
      employeesAnswered: handedIn('employee'),
      managersAnswered: handedIn('manager'),
      begun: views.filter((each) => each.submittedAt === null).length,
      asked: asked.get(one.id) ?? 0,
      flagged: own.filter((now) => now.flags.length > 0 || now.open.length > 0 || now.decided !== null).length,
      open: listed.filter((now) => now.open.length > 0).length,
      resolved: own.filter((now) => now.decided !== null && now.open.length === 0).length,
    }
  })
}

export function roleFields({ id, key, name, field, department }: RoleHere) {
  return { id, key, name, field, department }
}

/** People who were asked by link and have not answered; closed and cancelled waves ask nobody. */
async function askedByRole(tx: Tx): Promise<Map<Id, number>> {
  const rows = await tx
    .selectFrom('needs.asking as a')
    .innerJoin('surveys.wave as w', (join) => join.onRef('w.org_id', '=', 'a.org_id').onRef('w.id', '=', 'a.wave_id'))
    .innerJoin('surveys.invite as i', (join) => join.onRef('i.org_id', '=', 'w.org_id').onRef('i.wave_id', '=', 'w.id'))
    .select((eb) => ['a.role_id as roleId', eb.fn.countAll<number>().as('people')])
    .where('i.answered', '=', false)
    .where('i.withdrawn_at', 'is', null)
    .where('w.closed_at', 'is', null)
    .where('w.cancelled_at', 'is', null)
    .groupBy('a.role_id')
    .execute()
  return new Map(rows.map((row) => [row.roleId, row.people]))
}

/** Titles and job families on the roster that have no list of tasks yet, the largest first. */
export async function roleChoices(tx: Tx) {
  const { roles, people } = await needsFacts(tx)
  const taken = new Set(
    roles.map((role) => `${role.field} ${role.name.toLowerCase()} ${(role.department ?? '').toLowerCase()}`),
  )
  const found = new Map<string, { name: string; field: 'title' | 'role'; department: string | null; people: number }>()
  for (const person of people)
    for (const field of ['title', 'role'] as const) {
      const name = person[field]?.trim()
      if (!name) continue
      const at = `${field} ${name.toLowerCase()}`
      const one = found.get(at) ?? { name, field, department: null, people: 0 }
      found.set(at, { ...one, people: one.people + 1 })
    }
  return [...found]
    .filter(([at]) => !taken.has(`${at} `))
    .map(([, one]) => one)
    .sort((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1))
}

/** A role, retired or not. */
export async function roleEver(tx: Tx, id: Id): Promise<{ name: string; department: string | null } | null> {
  const row = await tx
    .selectFrom('needs.job_role')
    .select(['name', 'department'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

export async function retiredTask(tx: Tx, id: Id): Promise<{ roleId: Id; statement: string } | null> {
  const row = await tx
    .selectFrom('needs.task')
    .select(['role_id as roleId', 'statement'])
    .where('id', '=', id)
    .where('retired_at', 'is not', null)
    .executeTakeFirst()
  return row ?? null
}
