import type { Endpoint } from '#platform/http/endpoint.ts'

export const surveysApi: readonly Endpoint[] = []
