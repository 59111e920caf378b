import type { Endpoint } from '#platform/http/endpoint.ts'

export const rosterApi: readonly Endpoint[] = []
