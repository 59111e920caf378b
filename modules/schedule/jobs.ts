import type { Job } from '#platform/jobs/define.ts'

export const scheduleJobs: readonly Job[] = []
