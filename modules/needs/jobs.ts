import type { Id } from '#kernel/id.ts'
import { job } from '#platform/jobs/define.ts'
import { takeInAnswers } from './asking.actions.ts'

export const needsJobs = [
  job<{ org: Id; wave: Id }>({
    name: 'needs/take-in',
    on: ['surveys/answered'],
    run: async ({ data, open }) => {
      await open((acting) => takeInAnswers(acting, data.wave))
    },
  }),
]
