import { type Acting, permit } from '#platform/acting/acting.ts'
import type { Question, SelfAnswer } from './schema.ts'
import { insertAnswer } from './store.ts'
import { answersOf } from './views.ts'

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
