import { guardrailsJobs } from '#modules/guardrails/jobs.ts'
import { libraryJobs } from '#modules/library/jobs.ts'
import { messagesJobs } from '#modules/messages/jobs.ts'
import { needsJobs } from '#modules/needs/jobs.ts'
import { peopleJobs } from '#modules/people/jobs.ts'
import { scheduleJobs } from '#modules/schedule/jobs.ts'
import { evidenceJobs } from '#modules/sessions/evidence.jobs.ts'
import { sessionsJobs } from '#modules/sessions/jobs.ts'
import { surveysJobs } from '#modules/surveys/jobs.ts'
import { readConfig } from '#platform/config/config.ts'
import type { Job } from '#platform/jobs/define.ts'
import { calendarReader } from './calendar-reader.ts'
import { planInWorker } from './plan-worker.ts'
import { whoWorksWith } from './who-works-with.ts'

/** What happens later, told in the order of the story. */
export const jobs: readonly Job[] = [
  ...peopleJobs,
  ...messagesJobs,
  ...guardrailsJobs(whoWorksWith),
  ...surveysJobs,
  ...needsJobs,
  ...libraryJobs,
  ...scheduleJobs({
    planner: planInWorker,
    readCalendar: calendarReader(() => readConfig(process.env).localCalendars),
  }),
  ...sessionsJobs,
  ...evidenceJobs,
]
