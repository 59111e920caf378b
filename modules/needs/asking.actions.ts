import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { openWave } from '#modules/surveys/waves.actions.ts'
import { answersOfWave } from '#modules/surveys/waves.views.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { roleOrUnknown } from './actions.ts'
import { askedOf, roleOfWave } from './asking.views.ts'
import { grouped, interviewsHere, ratingsHere } from './facts.views.ts'
import { answersCame, keepRating } from './interviews.actions.ts'
import { askedTasks, INSTRUMENT } from './interviews.views.ts'
import { saysSomething } from './rating.ts'
import type { NewAsking } from './schema.ts'
import { insertAsking, insertInterview, lockShown, markSubmitted, markTakenIn } from './store.ts'
import { answersBySubject, ratingOfAnswers } from './survey-answers.ts'

/** Sends the tasks of a role as a personal link to its people and their direct managers. */
export async function askByLink(acting: Acting, role: Id, asked: NewAsking): Promise<{ wave: Id; invited: number }> {
  permit(acting.actor, 'needs/edit')
  const here = await roleOrUnknown(acting, role)
  const tasks = await askedTasks(acting.tx, role)
  if (tasks.length === 0) throw problem('needs-role/no-tasks', { name: here.name })
  const people = await askedOf(acting.tx, role)
  const done = new Set(
    (await interviewsHere(acting.tx, { role }))
      .filter((one) => one.submittedAt !== null && !asked.again)
      .map((one) => `${one.view} ${one.personId}`),
  )
  const invite = (view: 'employee' | 'manager', rater: 'self' | 'manager', of: readonly { id: Id }[]) =>
    of.filter(({ id }) => !done.has(`${view} ${id}`)).map(({ id }) => ({ person: id, rater, about: null }))
  const invites = [
    ...(asked.employees ? invite('employee', 'self', people.employees) : []),
    ...(asked.managers ? invite('manager', 'manager', people.managers) : []),
  ]
  if (invites.length === 0) throw problem('needs-role/nobody-to-ask', { name: here.name })
  const opened = await openWave(acting, {
    instrument: INSTRUMENT,
    title: here.department ? `${here.name}, ${here.department}` : here.name,
    anonymous: false,
    opensOn: asked.opensOn,
    closesOn: asked.closesOn,
    subjects: tasks.map(({ task }) => ({ id: task.id, says: task.statement })),
    invites,
    send: asked.send,
  })
  await insertAsking(acting, role, opened.wave)
  await record(acting, 'needs-role/asked', role, { wave: opened.wave, invited: opened.invites.length })
  return { wave: opened.wave, invited: opened.invites.length }
}

/** Takes what was answered by link into the role. A second time changes nothing. */
export async function takeInAnswers(acting: Acting, wave: Id): Promise<number> {
  const role = await roleOfWave(acting.tx, wave)
  if (!role) return 0
  await lockShown(acting.tx, role)
  const listed = new Map((await askedTasks(acting.tx, role)).map((one) => [one.task.id, one.againSince]))
  const interviews = await interviewsHere(acting.tx, { role })
  const sheets = grouped(await answersOfWave(acting.tx, wave), (one) => one.invite)
  let changed = 0
  for (const answers of sheets.values()) {
    const { person, rater, answeredAt } = answers[0]!
    const view = rater === 'self' ? ('employee' as const) : rater
    const ratings = [...answersBySubject(answers)].flatMap(([task, given]) => {
      const rating = ratingOfAnswers(given)
      return listed.has(task as Id) && saysSomething(rating) ? [{ task: task as Id, rating }] : []
    })
    if (ratings.length === 0) continue
    const known = interviews.find((one) => one.personId === person && one.view === view)
    const id =
      known?.id ?? (await insertInterview(acting, { roleId: role, personId: person, view, way: 'link', ledBy: null }))
    const standing = new Map((await ratingsHere(acting.tx, { interview: id })).map((one) => [one.taskId, one]))
    let isNew = false
    for (const { task, rating } of ratings) {
      const before = { standing: standing.get(task), againSince: listed.get(task) ?? null }
      // A wave is read whole each time: what was answered before a later answer is older news.
      if (before.standing && before.standing.at >= answeredAt) continue
      const given = { task, rating, way: 'link' as const, at: answeredAt, isDraft: false }
      isNew = (await keepRating(acting, id, given, before)) || isNew
    }
    if (!isNew) continue
    await markSubmitted(acting.tx, id, answeredAt)
    changed++
  }
  await markTakenIn(acting, wave)
  if (changed) await answersCame(acting, role)
  return changed
}
