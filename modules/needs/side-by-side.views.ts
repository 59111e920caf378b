import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import { problem } from '#kernel/problem.ts'
import { rulesHere } from '#modules/people/policy.views.ts'
import { smallestGroup } from '#modules/surveys/anonymity.views.ts'
import type { Tx } from '#platform/db/connect.ts'
import { type EmployeeView, employeeView, hiddenView, type TeamRating, type Teams } from './employee-view.ts'
import {
  membersByRole,
  type NeedsFacts,
  needsFacts,
  type RatingHere,
  type ResolutionHere,
  ratingsById,
  ratingsHere,
  type ShownHere,
  shownHere,
  standingOf,
  type TaskHere,
} from './facts.views.ts'
import { learningNeeds, seedOf } from './learning-needs.ts'
import { listAgreement } from './list-agreement.ts'
import type { PriorTask } from './priors.schema.ts'
import { priorTasks } from './priors.views.ts'
import type { Rating } from './rating.ts'
import { teamsOf } from './role-members.ts'
import type { RoleSheet, TaskSideBySide } from './schema.ts'
import { changedPeople } from './shown-answers.ts'
import { statementHints } from './statement-lint.ts'
import { stopRule } from './stop-rule.ts'
import type { TaskStanding } from './task-standing.ts'
import { viewGap } from './view-gap.ts'
import { viewMeans } from './view-means.ts'
import { rolesProgress } from './views.ts'

export const SPLIT_RULE = 'needs-split-limit'

export type Standing = TaskStanding & { given: RatingHere[]; decided: ResolutionHere | null }

/** One role with everything that its page shows; employees' numbers only as far as the smallest group allows. */
export async function roleSheet(tx: Tx, id: Id, now: Instant): Promise<RoleSheet> {
  const facts = await needsFacts(tx, id)
  if (!facts.roles[0]) throw problem('needs-role/unknown', { id })
  const [role] = await rolesProgress(tx, id)
  const smallest = await smallestGroup(tx, now, false)
  const shown = await shownOfRole(tx, id, facts, smallest)
  const limit = await splitLimit(tx, now)
  const standing = standingOf(facts)
  const priors = await priorTasks(
    tx,
    facts.tasks.flatMap((task) => task.priorTask ?? []),
  )
  const tasks = facts.tasks
    .filter((task) => standing.get(task.id)!.decided?.kind !== 'split')
    .map((task) => sideBySide(task, standing.get(task.id)!, { facts, shown, smallest, limit, priors }))
  const drafts = await ratingsHere(tx, { role: id })
  return {
    role: role!,
    smallest,
    shown: shown.set && { people: shown.set.people.length, since: shown.set.since, waiting: shown.waiting },
    tasks: inOrder(tasks),
    list: shown.set && agreementOf(tasks, standing, shown),
    interviews: facts.interviews.map((one) => ({
      id: one.id,
      person: nameOf(facts, one.personId),
      personId: one.personId,
      view: one.view,
      way: one.way,
      rated: drafts.filter((rating) => rating.interviewId === one.id).length,
      startedAt: one.startedAt,
      submittedAt: one.submittedAt,
      ledBy: one.ledBy && nameOf(facts, one.ledBy),
    })),
    notYet: notYet(facts),
    split: splitTasks(facts),
    retired: await retiredTasks(tx, id),
    splitLimit: limit,
  }
}

async function retiredTasks(tx: Tx, role: Id): Promise<{ id: Id; statement: string }[]> {
  return tx
    .selectFrom('needs.task')
    .select(['id', 'statement'])
    .where('role_id', '=', role)
    .where('retired_at', 'is not', null)
    .orderBy('retired_at', 'desc')
    .limit(50)
    .execute()
}

/** Tasks that were split are listed for priorities by their parts; here their decision can be taken back. */
function splitTasks(facts: NeedsFacts): RoleSheet['split'] {
  const statements = new Map(facts.tasks.map((task) => [task.id, task.statement]))
  return facts.resolutions
    .filter((one) => one.kind === 'split' && !one.withdrawnAt && statements.has(one.taskId))
    .map((one) => ({ id: one.taskId, statement: statements.get(one.taskId)!, reason: one.reason, by: one.byName }))
}

function nameOf({ people }: NeedsFacts, id: Id): string {
  return people.find((one) => one.id === id)?.name ?? ''
}

function notYet(facts: NeedsFacts): RoleSheet['notYet'] {
  const members = membersByRole(facts).get(facts.roles[0]!.id)!
  const done = new Set(facts.interviews.filter((one) => one.submittedAt).map((one) => `${one.view} ${one.personId}`))
  const managers = [...teamsOf(members).keys()].filter((one): one is Id => one !== null)
  return [
    ...managers.map((id) => ({ id, name: nameOf(facts, id), view: 'manager' as const })),
    ...members.map(({ id, name }) => ({ id, name, view: 'employee' as const })),
  ].filter((one) => one.name !== '' && !done.has(`${one.view} ${one.id}`))
}

/** The limit of the stop rule that the organisation set, while it holds. */
export async function splitLimit(tx: Tx, now: Instant): Promise<number | null> {
  const rule = (await rulesHere(tx))[SPLIT_RULE]
  const holds = rule && (rule.expires_on === null || rule.expires_on >= now.slice(0, 10))
  return holds && typeof rule.value === 'number' ? rule.value : null
}

export type ShownOfRole = {
  set: ShownHere | null
  sets: ShownHere[]
  /** Employees' ratings behind what is shown, by task. */
  byTask: Map<Id, RatingHere[]>
  teams: Teams
  teamOf: Map<Id, Id | null>
  waiting: number
}

/** Whose answers may be shown of a role now, and how many more wait until enough of them came. */
export async function shownOfRole(tx: Tx, role: Id, facts: NeedsFacts, smallest: number): Promise<ShownOfRole> {
  const sets = (await shownHere(tx, role)).filter((one) => one.people.length >= smallest)
  const set = sets.find((one) => one.managerId === null) ?? null
  const ratings = set ? await ratingsById(tx, set.ratings) : []
  const byTask = new Map<Id, RatingHere[]>()
  for (const one of ratings) byTask.set(one.taskId, [...(byTask.get(one.taskId) ?? []), one])
  const members = membersByRole(facts).get(role) ?? []
  const current = facts.ratings.filter((one) => one.view === 'employee')
  return {
    set,
    sets,
    byTask,
    teams: teamsOf(members),
    teamOf: new Map(facts.people.map((one) => [one.id, one.managerId])),
    waiting: set
      ? changedPeople(
          current.map((one) => ({ rating: one.id, person: one.person })),
          set,
        )
      : 0,
  }
}

/** What the employees said of a task, out of the set that may be shown; asked again, earlier answers drop out. */
export function shownRatings(task: Id, { byTask }: ShownOfRole, { decided }: Standing): RatingHere[] {
  const all = byTask.get(task) ?? []
  return decided?.kind === 're-measure' ? all.filter((one) => one.at > decided.at) : all
}

export function withTeams(ratings: readonly RatingHere[], { teamOf }: Pick<ShownOfRole, 'teamOf'>): TeamRating[] {
  return ratings.map((one) => ({ team: teamOf.get(one.person) ?? null, rating: one.rating }))
}

type Surroundings = {
  facts: NeedsFacts
  shown: ShownOfRole
  smallest: number
  limit: number | null
  priors: ReadonlyMap<string, PriorTask>
}

function sideBySide(
  task: TaskHere,
  standing: Standing,
  { facts, shown, smallest, limit, priors }: Surroundings,
): TaskSideBySide {
  const { given, decided, flags, open } = standing
  const behind = shownRatings(task.id, shown, standing)
  const isAnswered = given.some((one) => one.view === 'employee')
  const employees = shown.set
    ? employeeView(withTeams(behind, shown), shown.teams, { smallest })
    : hiddenView(isAnswered)
  const said = behind.map((one) => one.rating)
  const counted = decided?.kind === 're-measure' ? given.filter((one) => one.at > decided.at) : given
  const of = (view: 'employee' | 'manager' | 'expert') => counted.filter((one) => one.view === view)
  const managers = of('manager').map((one) => one.rating)
  const gap = viewGap(said, managers)
  const isClassShown = said.filter((one) => one.dataClass !== null).length >= smallest
  const isImpactShown = said.filter((one) => one.decisionImpact !== null).length >= smallest
  return {
    id: task.id,
    key: task.key,
    statement: task.statement,
    source: task.source,
    namedBy: task.namedBy,
    splitFrom: task.splitFrom && (facts.tasks.find((one) => one.id === task.splitFrom)?.statement ?? null),
    hints: statementHints(task.statement),
    stop: stopOf(said, managers, { smallest, limit }),
    priorTask: task.priorTask,
    prior: task.priorTask === null ? null : (priors.get(task.priorTask) ?? null),
    rated: { employees: of('employee').length, managers: managers.length, experts: of('expert').length },
    employees,
    employeeClasses:
      isClassShown || isImpactShown
        ? {
            dataClass: isClassShown ? gap.dataClass.employees : null,
            decisionImpact: isImpactShown ? gap.decisionImpact.employees : null,
          }
        : null,
    managers: viewMeans(managers),
    experts: viewMeans(of('expert').map((one) => one.rating)),
    ratios: {
      frequency: employees.frequency.kind === 'mean' ? ratioOnly(gap.frequency) : null,
      minutes: employees.minutes.kind === 'mean' ? ratioOnly(gap.minutes) : null,
    },
    agreement: gap.ordinal.flatMap(({ item, rWg }) =>
      employees[item].kind === 'mean' && rWg !== null ? [{ item, rWg }] : [],
    ),
    learning: learningOf(task.id, said, managers, employees, { smallest, isAnswered: of('employee').length > 0 }),
    flags: flags.map((flag) => ({ ...flag, isOpen: open.includes(flag.kind) })),
    isMeasuredAgain: open.includes('measured again'),
    open: open.length,
    resolution: decided && told(decided),
    earlier: facts.resolutions.filter((one) => one.taskId === task.id && one.withdrawnAt).map(told),
  }
}

export function ratioOnly(ratio: { ratio: number; low: number | null; high: number | null; n: number } | null) {
  return ratio && { ratio: ratio.ratio, low: ratio.low, high: ratio.high, n: ratio.n }
}

/** Employees' costs of error enter the stop rule from the smallest group on; managers' own ones always. */
function stopOf(
  employees: readonly Rating[],
  managers: readonly Rating[],
  { smallest, limit }: { smallest: number; limit: number | null },
): TaskSideBySide['stop'] {
  const rated = employees.filter((one) => one.errorProb !== null && one.errorCost !== null)
  const found = stopRule([...(rated.length >= smallest ? rated : []), ...managers], limit)
  return found.kind === 'not assessable' ? { kind: found.kind, cost: null, limit } : found
}

function learningOf(
  task: Id,
  employees: readonly Rating[],
  managers: readonly Rating[],
  view: EmployeeView,
  { smallest, isAnswered }: { smallest: number; isAnswered: boolean },
): TaskSideBySide['learning'] {
  const both = employees.filter((one) => one.importance !== null && one.competence !== null)
  const isShown = both.length >= smallest && view.importance.kind === 'mean' && view.competence.kind === 'mean'
  const found = learningNeeds(isShown ? both : [], managers, { seed: seedOf(task) })
  return { ...found, isWithheld: !isShown && isAnswered }
}

function told({ id, kind, reason, byName, at, flags, withdrawnAt }: ResolutionHere) {
  return { id, kind, reason, by: byName, at, flags, withdrawnAt }
}

/** What one side left out first, then what the gate reads, then by how much is open; settled tasks keep their order. */
function inOrder(tasks: TaskSideBySide[]): TaskSideBySide[] {
  const weight = (task: TaskSideBySide) => {
    const open = task.flags.filter((flag) => flag.isOpen)
    if (open.some((flag) => flag.kind === 'omission')) return 3
    if (open.some((flag) => flag.isGate)) return 2
    return task.open > 0 ? 1 : 0
  }
  return [...tasks].sort((a, b) => weight(b) - weight(a) || b.open - a.open || (a.id < b.id ? -1 : 1))
}

function agreementOf(
  tasks: readonly TaskSideBySide[],
  standing: ReadonlyMap<Id, Standing>,
  shown: ShownOfRole,
): RoleSheet['list'] {
  return listAgreement(
    tasks
      .filter((task) => task.employees.minutes.kind === 'mean' || task.employees.importance.kind === 'mean')
      .map((task) => {
        const now = standing.get(task.id as Id)!
        return {
          task: task.id,
          employees: shownRatings(task.id as Id, shown, now).map((one) => one.rating),
          managers: now.given.filter((one) => one.view === 'manager').map((one) => one.rating),
        }
      }),
  )
}
