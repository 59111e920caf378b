import type { Endpoint } from '#platform/http/endpoint.ts'

export const scheduleApi: readonly Endpoint[] = []
