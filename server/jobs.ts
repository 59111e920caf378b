import type { Job } from '#platform/jobs/define.ts'

/** What happens later, told in the order of the story. */
export const jobs: readonly Job[] = []
