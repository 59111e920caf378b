import type { Job } from '#platform/jobs/define.ts'

export const messagesJobs: readonly Job[] = []
