import type { Endpoint } from '#platform/http/endpoint.ts'
import { accessApi } from '#modules/people/access.api.ts'

/** Every route there is, told in the order of the story. */
export const endpoints: readonly Endpoint[] = [...accessApi]
