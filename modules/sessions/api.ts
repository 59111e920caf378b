import type { Endpoint } from '#platform/http/endpoint.ts'

export const sessionsApi: readonly Endpoint[] = []
