import type { Endpoint } from '#platform/http/endpoint.ts'

export const rolloutApi: readonly Endpoint[] = []
