import type { Id } from '#kernel/id.ts'
import { type JobData, job } from '#platform/jobs/define.ts'
import { remindSome, remindWave, tellWave } from './telling.actions.ts'

export const surveysJobs = [
  job<JobData & { wave: Id }>({
    name: 'surveys/tell',
    run: ({ data, open, signal }) => tellWave(open, data.wave, signal),
  }),
  job<JobData & { wave: Id }>({
    name: 'surveys/remind-wave',
    run: ({ data, open, signal }) => remindWave(open, data.wave, signal),
  }),
  job({
    name: 'surveys/remind',
    every: '20 * * * *',
    run: async ({ open, signal }) => {
      while (!signal.aborted && (await open(remindSome)) === 100);
    },
  }),
]
