import type { Endpoint } from '#platform/http/endpoint.ts'

export const peopleApi: readonly Endpoint[] = []
