import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import { smallestGroup } from '#modules/surveys/anonymity.views.ts'
import type { Tx } from '#platform/db/connect.ts'
import { type EmployeeView, employeeView, hiddenView } from './employee-view.ts'
import { membersByRole, type NeedsFacts, needsFacts, type RatingHere, ratingsById, standingOf } from './facts.views.ts'
import type { TeamNeeds } from './schema.ts'
import {
  ratioOnly,
  type ShownOfRole,
  type Standing,
  shownOfRole,
  shownRatings,
  withTeams,
} from './side-by-side.views.ts'
import { viewGap } from './view-gap.ts'
import { viewMeans } from './view-means.ts'

/**
 * A manager's own ratings beside those of the own team: the team only from the smallest group on, and only while no other
 * team follows from it. Flags say that the two differ, so they are told under the same condition.
 */
export async function teamNeeds(tx: Tx, manager: Id, now: Instant): Promise<TeamNeeds> {
  const smallest = await smallestGroup(tx, now, false)
  const facts = await needsFacts(tx)
  const members = membersByRole(facts)
  const standing = standingOf(facts)
  const roles: TeamNeeds['roles'] = []
  for (const role of facts.roles) {
    const team = members.get(role.id)!.filter((one) => one.managerId === manager)
    const rated = facts.interviews.some(
      (one) => one.roleId === role.id && one.view === 'manager' && one.personId === manager,
    )
    if (team.length === 0 && !rated) continue
    const shown = await shownOfRole(tx, role.id, of(facts, role.id), smallest)
    const kept = await teamRatings(tx, manager, shown)
    const tasks = facts.tasks
      .filter((task) => task.roleId === role.id && standing.get(task.id)!.decided?.kind !== 'split')
      .map((task) => teamTask(task, standing.get(task.id)!, { manager, shown, kept, smallest }))
    roles.push({ id: role.id, name: role.name, department: role.department, people: team.length, tasks })
  }
  return { smallest, roles }
}

/** The facts of one role out of those of all. */
function of(facts: NeedsFacts, role: Id): NeedsFacts {
  const tasks = new Set(facts.tasks.filter((one) => one.roleId === role).map((one) => one.id))
  return {
    ...facts,
    roles: facts.roles.filter((one) => one.id === role),
    ratings: facts.ratings.filter((one) => tasks.has(one.taskId)),
  }
}

/** The team's answers that are shown; null while there is no set of them large enough. */
async function teamRatings(tx: Tx, manager: Id, { sets }: ShownOfRole): Promise<RatingHere[] | null> {
  const set = sets.find((one) => one.managerId === manager)
  return set ? ratingsById(tx, set.ratings) : null
}

function teamTask(
  task: { id: Id; statement: string },
  standing: Standing,
  at: { manager: Id; shown: ShownOfRole; kept: RatingHere[] | null; smallest: number },
): TeamNeeds['roles'][number]['tasks'][number] {
  const { manager, shown, kept } = at
  const mine = standing.given.filter((one) => one.view === 'manager' && one.person === manager).map((one) => one.rating)
  const own = (kept ?? []).filter(
    (one) => one.taskId === task.id && (standing.decided?.kind !== 're-measure' || one.at > standing.decided.at),
  )
  const isAnswered = standing.given.some((one) => one.view === 'employee' && shown.teamOf.get(one.person) === manager)
  const everybody = shownRatings(task.id, shown, standing)
  const team = kept === null ? hiddenView(isAnswered) : teamView(own, everybody, at)
  const gap = viewGap(
    own.map((one) => one.rating),
    mine,
  )
  const isShown = Object.values(team).some((one) => one.kind === 'mean')
  return {
    id: task.id,
    statement: task.statement,
    mine: viewMeans(mine),
    team,
    ratios: {
      frequency: team.frequency.kind === 'mean' ? ratioOnly(gap.frequency) : null,
      minutes: team.minutes.kind === 'mean' ? ratioOnly(gap.minutes) : null,
    },
    flags: isShown ? standing.flags.map((flag) => ({ ...flag, isOpen: standing.open.includes(flag.kind) })) : [],
  }

  function teamView(ours: RatingHere[], all: RatingHere[], { smallest }: { smallest: number }): EmployeeView {
    const others = all.filter((one) => shown.teamOf.get(one.person) !== manager)
    const rated = [...ours.map((one) => ({ team: manager, rating: one.rating })), ...withTeams(others, shown)]
    return employeeView(rated, shown.teams, { smallest, team: manager })
  }
}
