import { messagesApi } from '#modules/messages/api.ts'
import { accessApi } from '#modules/people/access.api.ts'
import { peopleApi } from '#modules/people/api.ts'
import { rosterApi } from '#modules/people/roster.api.ts'
import { sitesApi } from '#modules/people/sites.api.ts'
import { rolloutApi } from '#modules/rollout/api.ts'
import { scheduleApi } from '#modules/schedule/api.ts'
import { sessionsApi } from '#modules/sessions/api.ts'
import { surveysApi } from '#modules/surveys/api.ts'
import { workflowsApi } from '#modules/workflows/api.ts'
import type { Endpoint } from '#platform/http/endpoint.ts'

/** Every route there is, told in the order of the story. */
export const endpoints: readonly Endpoint[] = [
  ...accessApi,
  ...peopleApi,
  ...sitesApi,
  ...rosterApi,
  ...messagesApi,
  ...surveysApi,
  ...workflowsApi,
  ...rolloutApi,
  ...scheduleApi,
  ...sessionsApi,
]
