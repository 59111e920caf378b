import { curriculumApi } from '#modules/curriculum/api.ts'
import { coDesignApi } from '#modules/curriculum/review.api.ts'
import { acknowledgementsApi } from '#modules/guardrails/acknowledgements.api.ts'
import { approvalsApi } from '#modules/guardrails/approvals.api.ts'
import { cardsApi } from '#modules/guardrails/cards.api.ts'
import { frameworksApi } from '#modules/guardrails/frameworks.api.ts'
import { nearMissesApi } from '#modules/guardrails/near-misses.api.ts'
import { policiesApi } from '#modules/guardrails/policies.api.ts'
import { toolsApi } from '#modules/guardrails/tools.api.ts'
import { libraryApi } from '#modules/library/api.ts'
import { messagesApi } from '#modules/messages/api.ts'
import { needsApi } from '#modules/needs/api.ts'
import { needsInterviewsApi } from '#modules/needs/interviews.api.ts'
import { priorsApi } from '#modules/needs/priors.api.ts'
import { accessApi } from '#modules/people/access.api.ts'
import { peopleApi } from '#modules/people/api.ts'
import { rosterApi } from '#modules/people/roster.api.ts'
import { sitesApi } from '#modules/people/sites.api.ts'
import { rolloutApi } from '#modules/rollout/api.ts'
import { scheduleApi } from '#modules/schedule/api.ts'
import { calendarsApi } from '#modules/schedule/calendars.api.ts'
import { facultyApi } from '#modules/schedule/faculty.api.ts'
import { movesApi } from '#modules/schedule/moves.api.ts'
import { planPicturesApi } from '#modules/schedule/plan-pictures.api.ts'
import { waysOutApi } from '#modules/schedule/way-out.api.ts'
import { sessionsApi } from '#modules/sessions/api.ts'
import { attendanceApi } from '#modules/sessions/attendance.api.ts'
import { chainApi } from '#modules/sessions/chain.api.ts'
import { evidenceApi } from '#modules/sessions/evidence.api.ts'
import { grantsApi } from '#modules/sessions/grants.api.ts'
import { makeUpsApi } from '#modules/sessions/make-ups.api.ts'
import { anonymityApi } from '#modules/surveys/anonymity.api.ts'
import { surveysApi } from '#modules/surveys/api.ts'
import { instrumentsApi } from '#modules/surveys/instruments.api.ts'
import { resultsApi } from '#modules/surveys/results.api.ts'
import { wavesApi } from '#modules/surveys/waves.api.ts'
import { workflowsApi } from '#modules/workflows/api.ts'
import { catalogueApi } from '#modules/workflows/catalogue.api.ts'
import { portfolioApi } from '#modules/workflows/portfolio.api.ts'
import { prioritiesApi } from '#modules/workflows/priority.api.ts'
import { risksApi } from '#modules/workflows/risk.api.ts'
import type { Endpoint } from '#platform/http/endpoint.ts'
import { exampleApi } from './example.api.ts'
import { healthApi } from './health.api.ts'
import { planInWorker } from './plan-worker.ts'
import { whoWorksWith } from './who-works-with.ts'

/** Every route there is, told in the order of the story. */
export const endpoints: readonly Endpoint[] = [
  ...accessApi,
  ...exampleApi,
  ...peopleApi,
  ...sitesApi,
  ...rosterApi,
  ...messagesApi,
  ...surveysApi,
  ...instrumentsApi,
  ...wavesApi,
  ...resultsApi,
  ...anonymityApi,
  ...needsApi,
  ...needsInterviewsApi,
  ...priorsApi,
  ...workflowsApi,
  ...catalogueApi,
  ...risksApi,
  ...prioritiesApi,
  ...portfolioApi,
  ...cardsApi(whoWorksWith),
  ...policiesApi,
  ...toolsApi,
  ...approvalsApi,
  ...acknowledgementsApi(whoWorksWith),
  ...nearMissesApi,
  ...frameworksApi,
  ...rolloutApi,
  ...curriculumApi,
  ...coDesignApi,
  ...libraryApi,
  ...facultyApi,
  ...calendarsApi,
  ...scheduleApi,
  ...planPicturesApi,
  ...movesApi(planInWorker),
  ...waysOutApi(planInWorker),
  ...sessionsApi,
  ...chainApi,
  ...healthApi,
  ...attendanceApi,
  ...makeUpsApi,
  ...evidenceApi,
  ...grantsApi,
]
