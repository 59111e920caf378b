import type { Id } from '#kernel/id.ts'
import { type JobData, job } from '#platform/jobs/define.ts'
import { clearEvidence, makeEvidence } from './evidence.actions.ts'

export const evidenceJobs = [
  job<JobData & { pack: Id }>({
    name: 'sessions/make-evidence',
    run: ({ data, open, signal }) => makeEvidence(open, data.pack, signal),
  }),
  job({ name: 'sessions/clear-evidence', every: '52 3 * * *', run: ({ open }) => open(clearEvidence) }),
]
