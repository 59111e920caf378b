import { type Job, job } from '#platform/jobs/define.ts'
import type { WhoWorksWith } from './acknowledgements.views.ts'
import { remindApprovers } from './approval-mail.actions.ts'
import { askForAcknowledgement } from './card-mail.actions.ts'

/** The server lends who works with which workflow. */
export function guardrailsJobs(whoWorksWith: WhoWorksWith): readonly Job[] {
  return [
    // Every hour, because the morning comes to each site at its own time.
    job({
      name: 'guardrails/ask',
      every: '12 * * * *',
      run: ({ open }) => open((acting) => askForAcknowledgement(acting, whoWorksWith)),
    }),
    job({ name: 'guardrails/remind-approvers', every: '42 * * * *', run: ({ open }) => open(remindApprovers) }),
  ]
}
