import type { Job } from '#platform/jobs/define.ts'

export const peopleJobs: readonly Job[] = []
