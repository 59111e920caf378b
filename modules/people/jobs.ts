import type { Id } from '#kernel/id.ts'
import { type JobData, job } from '#platform/jobs/define.ts'
import { seeOffToday } from './actions.ts'
import { applyInBackground, undoInBackground } from './applying.actions.ts'
import { checkRoster, readInBackground } from './checking.actions.ts'

type OfImport = JobData & { importId: Id; step: number }

export const peopleJobs = [
  job({ name: 'people/see-off', every: '20 * * * *', run: ({ open }) => open(seeOffToday) }),
  job<OfImport>({ name: 'people/read-roster', run: ({ data, open }) => readInBackground(open, data.importId) }),
  job<OfImport>({
    name: 'people/check-roster',
    run: ({ data, open, signal }) => checkRoster(open, data.importId, data.step, signal),
  }),
  job<OfImport>({
    name: 'people/apply-roster',
    run: ({ data, open, signal }) => applyInBackground(open, data.importId, data.step, signal),
  }),
  job<OfImport>({
    name: 'people/undo-roster',
    run: ({ data, open, signal }) => undoInBackground(open, data.importId, data.step, signal),
  }),
]
