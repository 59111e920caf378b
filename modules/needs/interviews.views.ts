import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { dailyTasks } from '#modules/surveys/daily-tasks.ts'
import type { InstrumentContent } from '#modules/surveys/instruments.schema.ts'
import { versionsOf } from '#modules/surveys/instruments.views.ts'
import type { Actor } from '#platform/acting/acting.ts'
import type { Tx } from '#platform/db/connect.ts'
import {
  type InterviewHere,
  interviewsHere,
  type PersonHere,
  ratingsHere,
  resolutionsHere,
  rolesHere,
  rosterHere,
  type TaskHere,
  tasksHere,
} from './facts.views.ts'
import { membersOf } from './role-members.ts'
import type { Interview, InterviewChoices, MyRatings } from './schema.ts'
import { answersOfRating } from './survey-answers.ts'

export const INSTRUMENT = 'daily-tasks'

/** The questions as the organisation words them: its newest published version, else the one that ships. */
export async function questionsHere(tx: Tx): Promise<InstrumentContent> {
  return (await versionsOf(tx, INSTRUMENT)).find((version) => version.isPublished)?.content ?? dailyTasks
}

export async function interviewOrUnknown(tx: Tx, id: Id): Promise<InterviewHere> {
  const [found] = await interviewsHere(tx, { id })
  if (!found) throw problem('needs-interview/unknown', { id })
  return found
}

/** Tasks that an interview still asks: listed now, not split, or to be measured again. */
export async function askedTasks(tx: Tx, role: Id): Promise<{ task: TaskHere; againSince: string | null }[]> {
  const decided = new Map(
    (await resolutionsHere(tx, role)).filter((one) => !one.withdrawnAt).map((one) => [one.taskId, one]),
  )
  return (await tasksHere(tx, role))
    .filter((task) => decided.get(task.id)?.kind !== 'split')
    .map((task) => {
      const decision = decided.get(task.id)
      return { task, againSince: decision?.kind === 're-measure' ? decision.at : null }
    })
}

/** One interview as its page shows it. Answers are for who gave them, and for who leads it until it is handed in. */
export async function interviewPage(tx: Tx, actor: Actor, id: Id): Promise<Interview> {
  const one = await interviewOrUnknown(tx, id)
  const [role] = await rolesHere(tx, one.roleId)
  if (!role) throw problem('needs-interview/unknown', { id })
  const people = new Map((await rosterHere(tx)).map((person) => [person.id, person]))
  const name = (person: Id | null) => (person === null ? null : (people.get(person)?.name ?? ''))
  const ratings = new Map((await ratingsHere(tx, { interview: id })).map((rating) => [rating.taskId, rating]))
  const isMine = mayRead(one, actor)
  return {
    id: one.id,
    roleId: role.id,
    role: role.name,
    department: role.department,
    personId: one.personId,
    person: name(one.personId) ?? '',
    view: one.view,
    way: one.way,
    ledBy: name(one.ledBy),
    submittedAt: one.submittedAt,
    isMine,
    others: (await othersOf(tx, one, people)).map((other) => ({
      id: other.id,
      person: name(other.personId) ?? '',
      view: other.view,
      submittedAt: other.submittedAt,
    })),
    tasks: (await askedTasks(tx, one.roleId)).map(({ task, againSince }) => {
      const rating = ratings.get(task.id)
      const isCurrent = rating !== undefined && (againSince === null || rating.at > againSince)
      const isShown = isMine && isCurrent
      return {
        id: task.id,
        statement: task.statement,
        isRated: isCurrent,
        isAskedAgain: againSince !== null && !isCurrent && one.submittedAt !== null,
        isNever: isShown && rating.rating.isNever,
        answers: isShown ? answersOfRating(rating.rating) : [],
      }
    }),
    content: await questionsHere(tx),
  }
}

/** Whoever gave the answers sees them always; whoever writes them down only until they are handed in. */
export function mayRead(one: Pick<InterviewHere, 'personId' | 'ledBy' | 'submittedAt'>, actor: Actor): boolean {
  if (actor.person === null) return false
  return one.personId === actor.person || (one.ledBy === actor.person && one.submittedAt === null)
}

/** An employee's manager, or a manager's people, in the same role: the other view, to be asked in turn. */
async function othersOf(tx: Tx, one: InterviewHere, people: ReadonlyMap<Id, PersonHere>): Promise<InterviewHere[]> {
  const same = (await interviewsHere(tx, { role: one.roleId })).filter((other) => other.id !== one.id)
  if (one.view === 'employee') {
    const manager = people.get(one.personId)?.managerId
    return same.filter((other) => other.view === 'manager' && other.personId === manager)
  }
  if (one.view === 'expert') return []
  return same.filter(
    (other) =>
      other.view === 'employee' &&
      people.get(other.personId)?.managerId === one.personId &&
      other.ledBy !== null &&
      other.ledBy === one.ledBy,
  )
}

/** Everything that a person has rated, drafts too: for that person only. */
export async function myRatings(tx: Tx, person: Id): Promise<MyRatings> {
  const interviews = await interviewsHere(tx, { person })
  if (interviews.length === 0) return { interviews: [] }
  const roles = new Map((await rolesHere(tx)).map((role) => [role.id, role.name]))
  const tasks = new Map((await tasksHere(tx)).map((task) => [task.id, task.statement]))
  const people = new Map((await rosterHere(tx)).map((one) => [one.id, one.name]))
  const ratings = await ratingsHere(tx, { person })
  return {
    interviews: interviews.map((one) => ({
      id: one.id,
      role: roles.get(one.roleId) ?? '',
      view: one.view,
      way: one.way,
      ledBy: one.ledBy && (people.get(one.ledBy) ?? null),
      submittedAt: one.submittedAt,
      tasks: ratings
        .filter((rating) => rating.interviewId === one.id && tasks.has(rating.taskId))
        .map((rating) => ({
          id: rating.taskId,
          statement: tasks.get(rating.taskId)!,
          givenAt: rating.at,
          isNever: rating.rating.isNever,
          answers: answersOfRating(rating.rating),
        })),
    })),
  }
}

/** For whom an interview can begin: roles that list tasks, the people of one of them, and what was begun already. */
export async function interviewChoices(tx: Tx, actor: Actor, role: Id | null): Promise<InterviewChoices> {
  const [roles, people, tasks] = [await rolesHere(tx), await rosterHere(tx), await tasksHere(tx)]
  const interviews = await interviewsHere(tx)
  const names = new Map(people.map((one) => [one.id, one.name]))
  const roleNames = new Map(roles.map((one) => [one.id, one.name]))
  const chosen = roles.find((one) => one.id === role)
  const done = new Set(
    interviews
      .filter((one) => one.roleId === role && one.submittedAt !== null)
      .map((one) => `${one.view} ${one.personId}`),
  )
  return {
    roles: roles.map((one) => ({
      id: one.id,
      name: one.name,
      department: one.department,
      people: membersOf(one, people).length,
      tasks: tasks.filter((task) => task.roleId === one.id).length,
    })),
    people: (chosen ? membersOf(chosen, people) : []).map((one) => ({
      id: one.id,
      name: one.name,
      department: one.department,
      manager: one.managerId && (names.get(one.managerId) ?? null),
      answered: done.has(`employee ${one.id}`),
    })),
    begun: interviews
      .filter((one) => one.submittedAt === null && one.ledBy !== null && one.ledBy === actor.person)
      .map((one) => ({
        id: one.id,
        person: names.get(one.personId) ?? '',
        role: roleNames.get(one.roleId) ?? '',
        view: one.view,
        startedAt: one.startedAt,
      })),
  }
}
