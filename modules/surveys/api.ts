import { endpoint } from '#platform/http/endpoint.ts'
import { answerQuestion, answerShares } from './actions.ts'
import { AnswerShares, MyAnswers, NewAnswer } from './schema.ts'
import { answersOf } from './views.ts'

export const surveysApi = [
  endpoint(
    {
      id: 'listMyAnswers',
      method: 'get',
      path: '/my/answers',
      permission: 'my-answers/see',
      summary: 'My own answers to the three questions, over time',
      answer: MyAnswers,
    },
    async ({ tx, actor }) => ({ answers: await answersOf(tx, actor.person!) }),
  ),
  endpoint(
    {
      id: 'answerQuestion',
      method: 'post',
      path: '/my/answers',
      permission: 'my-answers/give',
      summary: 'Say whether I can answer one of the three questions',
      body: NewAnswer,
      answer: MyAnswers,
    },
    (acting, { body }) => answerQuestion(acting, body),
  ),
  endpoint(
    {
      id: 'getAnswerShares',
      method: 'get',
      path: '/answers/by-group',
      permission: 'answers/see-by-group',
      summary: 'The share who can answer the three questions, in groups of five or more',
      answer: AnswerShares,
    },
    (acting) => answerShares(acting),
  ),
]
