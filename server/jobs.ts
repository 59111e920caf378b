import { messagesJobs } from '#modules/messages/jobs.ts'
import { peopleJobs } from '#modules/people/jobs.ts'
import { scheduleJobs } from '#modules/schedule/jobs.ts'
import { sessionsJobs } from '#modules/sessions/jobs.ts'
import type { Job } from '#platform/jobs/define.ts'

/** What happens later, told in the order of the story. */
export const jobs: readonly Job[] = [...peopleJobs, ...messagesJobs, ...scheduleJobs, ...sessionsJobs]
