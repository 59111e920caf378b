import { job } from '#platform/jobs/define.ts'
import { seeOffToday } from './actions.ts'

export const peopleJobs = [
  job({
    name: 'people/see-off',
    every: '20 * * * *',
    run: async ({ open }) => {
      await open(seeOffToday)
    },
  }),
]
