import type { Client } from 'openapi-fetch'
import type { Marks } from '#modules/rollout/map-rows.ts'
import type { components, paths } from '../../api.d.ts'

export type MovePreview = components['schemas']['MovePreview']
export type Moved = components['schemas']['MoveMade']
export type Dates = { to: string; accessFrom?: string | null; reason?: string }

/** Marks by go-live, or null when the schedule cannot answer: the map is complete without them. */
export async function marksHere(
  api: Client<paths>,
): Promise<{ marks: Map<string, Marks> | null; isProposal: boolean }> {
  const { data } = await api.GET('/schedule/marks')
  if (!data) return { marks: null, isProposal: false }
  return { marks: new Map(data.rows.map(({ goLiveId, ...marks }) => [goLiveId, marks])), isProposal: data.proposal }
}
