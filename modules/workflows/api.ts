import type { Endpoint } from '#platform/http/endpoint.ts'

export const workflowsApi: readonly Endpoint[] = []
