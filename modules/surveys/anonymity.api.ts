import type { Day } from '#kernel/day.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import { changeAnonymity } from './anonymity.actions.ts'
import { Anonymity, NewAnonymityRule } from './anonymity.schema.ts'
import { anonymityHere } from './anonymity.views.ts'

export const anonymityApi = [
  endpoint(
    {
      id: 'getAnonymity',
      method: 'get',
      path: '/anonymity',
      permission: 'anonymity/see',
      summary: 'The smallest groups of which others see a figure, and who decided it',
      answer: Anonymity,
    },
    ({ tx, now }) => anonymityHere(tx, now.slice(0, 10) as Day),
  ),
  endpoint(
    {
      id: 'changeAnonymity',
      method: 'put',
      path: '/anonymity',
      permission: 'anonymity/edit',
      summary: 'Raise the smallest groups, with a reason; never below five and ten',
      body: NewAnonymityRule,
      answer: Anonymity,
    },
    (acting, { body }) => changeAnonymity(acting, body),
  ),
]
