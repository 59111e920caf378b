import type { Job } from '#platform/jobs/define.ts'

export const sessionsJobs: readonly Job[] = []
