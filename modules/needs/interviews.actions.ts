import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import { problem } from '#kernel/problem.ts'
import { smallestGroup } from '#modules/surveys/anonymity.views.ts'
import { checkedAnswers } from '#modules/surveys/answer-check.ts'
import type { Answer } from '#modules/surveys/waves.schema.ts'
import { type Acting, permit, permitIf } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { announce } from '#platform/jobs/define.ts'
import { listTask, roleOrUnknown } from './actions.ts'
import {
  grouped,
  type InterviewHere,
  interviewsHere,
  type RatingHere,
  ratingsHere,
  rosterHere,
  shownHere,
  tasksHere,
} from './facts.views.ts'
import { askedTasks, interviewOrUnknown, questionsHere } from './interviews.views.ts'
import { isSameRating, type Rating, saysSomething } from './rating.ts'
import type { GivenRating, NewInterview } from './schema.ts'
import { nextShown } from './shown-answers.ts'
import type { View } from './standing-ratings.ts'
import {
  insertInterview,
  insertRating,
  lockInterview,
  lockShown,
  markReplaced,
  markSubmitted,
  markWithdrawn,
  overwriteRating,
  saveLeader,
  saveShown,
} from './store.ts'
import { ratingOfAnswers } from './survey-answers.ts'

/** Begins an interview in the room, or goes on with the one there is; with the manager's view when that is wanted. */
export async function startInterview(acting: Acting, asked: NewInterview): Promise<Id> {
  const { actor, tx } = acting
  permit(actor, 'needs/interview')
  const role = await roleOrUnknown(acting, asked.role)
  if ((await tasksHere(tx, role.id)).length === 0) throw problem('needs-role/no-tasks', { name: role.name })
  const person = (await rosterHere(tx)).find((one) => one.id === asked.person)
  if (!person) throw problem('person/unknown', { id: asked.person })
  const id = await led(acting, { roleId: role.id, personId: person.id, view: asked.view })
  if (asked.withManager && asked.view === 'employee' && person.managerId)
    await led(acting, { roleId: role.id, personId: person.managerId, view: 'manager' })
  return id
}

/** One person has one interview for a role and view; whoever opens what is not finished leads it from then on. */
async function led(acting: Acting, of: { roleId: Id; personId: Id; view: View }): Promise<Id> {
  const { actor, tx } = acting
  const known = (await interviewsHere(tx, { role: of.roleId, person: of.personId })).find((one) => one.view === of.view)
  if (!known) {
    const id = await insertInterview(acting, { ...of, way: 'live', ledBy: actor.person })
    await record(acting, 'needs-interview/begun', id, of)
    return id
  }
  if (known.ledBy !== actor.person && (known.submittedAt === null || (await hasOpenTasks(acting, known)))) {
    await saveLeader(tx, known.id, actor.person)
    await record(acting, 'needs-interview/taken-over', known.id, { from: known.ledBy })
  }
  return known.id
}

async function hasOpenTasks({ tx }: Acting, interview: InterviewHere): Promise<boolean> {
  const ratings = new Map((await ratingsHere(tx, { interview: interview.id })).map((one) => [one.taskId, one.at]))
  return (await askedTasks(tx, interview.roleId)).some(({ task, againSince }) => {
    const at = ratings.get(task.id)
    return at === undefined || (againSince !== null && at <= againSince)
  })
}

/** Writes down what was said of one task. Saved as it is typed; counted once the interview is handed in. */
export async function rateTask(acting: Acting, id: Id, task: Id, given: GivenRating): Promise<void> {
  const { tx } = acting
  const interview = await ledByMe(acting, id)
  await lockInterview(tx, id)
  const asked = (await askedTasks(tx, interview.roleId)).find((one) => one.task.id === task)
  if (!asked) throw problem('needs-task/unknown', { id: task })
  const standing = (await ratingsHere(tx, { interview: id })).find((one) => one.taskId === task)
  const isClosed =
    interview.submittedAt !== null && standing && (asked.againSince === null || standing.at > asked.againSince)
  if (isClosed) throw problem('needs-interview/handed-in')
  const rating = await readRating(acting, interview.view, task, given)
  if (!saysSomething(rating)) throw problem('needs-interview/nothing-said')
  const isDraft = interview.submittedAt === null
  const before = { standing, againSince: asked.againSince }
  await keepRating(acting, id, { task, rating, way: 'live', at: acting.now, isDraft }, before)
}

async function readRating({ tx }: Acting, view: View, task: Id, { isNever, answers }: GivenRating): Promise<Rating> {
  const rater = view === 'employee' ? 'self' : view
  const all = answers.map((one): Answer => ({ ...one, subject: task }))
  const { good, refused } = checkedAnswers(await questionsHere(tx), { rater, subjects: [task] }, all)
  if (refused.length) throw problem('survey-answers/do-not-fit', { refused, item: refused[0]!.item })
  return {
    ...ratingOfAnswers(good),
    ...(isNever ? { isNever, frequencyCat: null, weeklyCount: null, minutes: null } : {}),
  }
}

/** What is known before a rating is kept: the one that stands, and since when the task is measured again. */
export type Before = { standing: RatingHere | undefined; againSince: string | null }

/** Answers whether it differs from what stands. A draft is written over, what was handed in is replaced and kept. */
export async function keepRating(
  acting: Acting,
  interview: Id,
  given: { task: Id; rating: Rating; way: 'live' | 'link' | 'import'; at: Instant; isDraft: boolean },
  { standing, againSince }: Before,
): Promise<boolean> {
  if (!differs(given.rating, { standing, againSince })) return false
  if (standing && given.isDraft) {
    await overwriteRating(acting.tx, standing.id, given.at, given.rating)
    return true
  }
  if (standing) await markReplaced(acting, standing.id)
  await insertRating(acting, { interview, ...given }, given.rating)
  return true
}

/** The same answer again changes nothing, unless the task was asked again since. */
export function differs(rating: Rating, { standing, againSince }: Before): boolean {
  const isAgain = standing !== undefined && againSince !== null && againSince >= standing.at
  return !standing || isAgain || !isSameRating(standing.rating, rating)
}

/** A task that the person names by themselves: the other view is asked about it too. */
export async function nameTask(acting: Acting, id: Id, statement: string): Promise<Id> {
  const interview = await ledByMe(acting, id)
  const { roleId, view } = interview
  return listTask(acting, { roleId, statement, source: 'interview', namedBy: view, splitFrom: null })
}

/** From here on the answers count, and only the person who gave them can read them. */
export async function handIn(acting: Acting, id: Id): Promise<void> {
  const interview = await ledByMe(acting, id)
  if ((await ratingsHere(acting.tx, { interview: id })).length === 0) throw problem('needs-interview/nothing-said')
  await markSubmitted(acting.tx, id, acting.now)
  await record(acting, 'needs-interview/handed-in', id, { person: interview.personId, view: interview.view })
  await answersCame(acting, interview.roleId)
}

async function ledByMe(acting: Acting, id: Id): Promise<InterviewHere> {
  permit(acting.actor, 'needs/interview')
  const interview = await interviewOrUnknown(acting.tx, id)
  permitIf(interview.ledBy !== null && interview.ledBy === acting.actor.person, 'needs/interview')
  return interview
}

/** Takes an interview out, because it was about the wrong person or the person asked for it. It counts no longer. */
export async function withdrawInterview(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'needs/edit')
  const interview = await interviewOrUnknown(acting.tx, id)
  await markWithdrawn(acting, id)
  await record(acting, 'needs-interview/withdrawn', id, { person: interview.personId, view: interview.view })
  await answersCame(acting, interview.roleId)
}

/** After answers came or went: what is shown of the role moves on, by at least the smallest group at a time. */
export async function answersCame(acting: Acting, role: Id): Promise<void> {
  const { tx, now } = acting
  await lockShown(tx, role)
  const smallest = await smallestGroup(tx, now, false)
  const managerOf = new Map((await rosterHere(tx)).map((one) => [one.id, one.managerId]))
  const answers = (await ratingsHere(tx, { role }))
    .filter((one) => one.submittedAt !== null && one.view === 'employee')
    .map((one) => ({ rating: one.id, person: one.person, team: managerOf.get(one.person) ?? null }))
  const shown = new Map((await shownHere(tx, role)).map((one) => [one.managerId, one]))
  const teams = grouped(
    answers.filter((one) => one.team !== null),
    (one) => one.team,
  )
  for (const manager of new Set([null, ...shown.keys(), ...teams.keys()])) {
    const before = shown.get(manager) ?? null
    const after = nextShown(manager === null ? answers : (teams.get(manager) ?? []), before, smallest)
    if (after !== before) await saveShown(acting, { role, manager }, after)
  }
  await announce(acting, 'needs/answered', { role })
}
