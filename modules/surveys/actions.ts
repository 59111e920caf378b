import type { Id } from '#kernel/id.ts'
import { instant } from '#kernel/instant.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { groupsOfQuarter, publishFigure } from './anonymity.actions.ts'
import { branchesOf, groupsFor, leafId, placeOf, shareOf, WHOLE } from './answer-division.ts'
import type { AnswerShares, Question, SelfAnswer, Share } from './schema.ts'
import { insertAnswer } from './store.ts'
import { answersOf, standings } from './views.ts'

/** Says whether one can answer one of the three questions; the same answer twice in a row is one answer. */
export async function answerQuestion(
  acting: Acting,
  { question, canAnswer }: { question: Question; canAnswer: boolean },
): Promise<{ answers: SelfAnswer[] }> {
  permit(acting.actor, 'my-answers/give')
  const person = acting.actor.person!
  const newest = (await answersOf(acting.tx, person)).find((answer) => answer.question === question)
  if (newest?.canAnswer !== canAnswer) await insertAnswer(acting, person, question, canAnswer)
  return { answers: await answersOf(acting.tx, person) }
}

const QUESTIONS: readonly Question[] = ['where', 'good', 'when']
const DIVISION = 'department-and-site'

/**
 * The share of each department and site who say that they can answer, with answers until the last midnight UTC,
 * because a live counter shows who has just answered.
 */
export async function answerShares(acting: Acting): Promise<AnswerShares> {
  permit(acting.actor, 'answers/see-by-group')
  const until = instant(`${acting.now.slice(0, 10)}T00:00:00Z`)
  const all = await standings(acting.tx, until)
  const here = new Map(all.filter(({ isHere }) => isHere).map((one) => [one.person, leafId(one.department, one.site)]))
  const groups = branchesOf(here.values())
  const placed = await groupsOfQuarter(acting, { name: DIVISION, groups, leafOf: here })
  const of = new Map(all.map((one): [Id, typeof one] => [one.person, one]))
  const shares = {} as Record<Question, Map<string, Share>>
  let smallestGroup = 0
  for (const question of QUESTIONS) {
    const division = { name: DIVISION, groups: groupsFor(question, placed, of) }
    const figure = { figure: `three-questions/${question}`, sensitive: false, running: true, division }
    const { shown, smallest } = await publishFigure(acting, figure)
    shares[question] = new Map([...shown].map(([id, one]) => [id, shareOf(one)]))
    smallestGroup = smallest
  }
  const row = (id: string) => ({
    where: shares.where.get(id)!,
    good: shares.good.get(id)!,
    when: shares.when.get(id)!,
  })
  const ids = [...shares.where.keys()].filter((id) => id !== WHOLE)
  const rows = ids.map((id) => ({ ...placeOf(id), ...row(id) })).sort(byPlace)
  return { until, smallestGroup, groups: rows, total: row(WHOLE) }
}

type Place = ReturnType<typeof placeOf>

/** Departments by name, each whole before its sites; what has no name comes last. */
function byPlace(a: Place, b: Place): number {
  const names = (x: string | null, y: string | null) =>
    x === y ? 0 : x === null ? 1 : y === null ? -1 : x.localeCompare(y, 'en')
  return (
    names(a.department, b.department) ||
    Number(b.isWholeDepartment) - Number(a.isWholeDepartment) ||
    names(a.site, b.site)
  )
}
