import { endpoint } from '#platform/http/endpoint.ts'
import { ProgrammeSteps } from './chain.schema.ts'
import { chainFacts } from './chain.views.ts'
import { chainSteps, nextStep } from './chain-steps.ts'

export const chainApi = [
  endpoint(
    {
      id: 'getProgrammeSteps',
      method: 'get',
      path: '/programme/steps',
      permission: 'programme/see-week',
      summary: 'How far the programme has come: from the roster to sessions in calendars',
      answer: ProgrammeSteps,
    },
    async ({ tx, now }) => {
      const { isDecided, ...counts } = await chainFacts(tx, now)
      const steps = chainSteps({ isDecided, ...counts })
      return { steps, next: nextStep(steps), counts }
    },
  ),
]
