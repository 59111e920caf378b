import type { Marks } from '#modules/rollout/map-rows.ts'

type Answer = { data?: unknown; error?: unknown; response: Response }
type Plain = {
  GET: (path: string, options?: object) => Promise<Answer>
  POST: (path: string, options?: object) => Promise<Answer>
}

/** What the schedule says a move would do; kept apart because its shapes are the schedule's. */
export type MovePreview = {
  moves: { sessionId: string; kind: string; from: string; to: string; people: number }[]
  peopleTold: number
  broken: { rule: string; detail: unknown }[]
  unscheduled: unknown[]
  ways: unknown[]
}
export type Moved = { moveId: string; undoUntil: string }

/** Marks by go-live, or null when the schedule cannot answer: the map is complete without them. */
export async function marksHere(api: object): Promise<Map<string, Marks> | null> {
  const { data, response } = await (api as Plain).GET('/schedule/marks')
  if (!response.ok) return null
  const rows = Array.isArray(data) ? data : ((data as { rows?: unknown[] } | undefined)?.rows ?? [])
  return new Map(
    (rows as (Partial<Marks> & { goLiveId?: string })[]).flatMap(({ goLiveId, marks, unscheduled, withoutPlace }) =>
      goLiveId
        ? [[goLiveId, { marks: marks ?? [], unscheduled: unscheduled ?? [], withoutPlace: withoutPlace ?? 0 }] as const]
        : [],
    ),
  )
}

export type Dates = { to: string; accessFrom?: string | null; reason?: string }

export async function previewMove(
  api: object,
  id: string,
  body: Dates,
): Promise<{ data?: MovePreview; error?: unknown; response: Response }> {
  return (await (api as Plain).POST('/go-lives/{id}/move-preview', { params: { path: { id } }, body })) as never
}

export async function makeMove(
  api: object,
  id: string,
  body: Dates,
): Promise<{ data?: Moved; error?: unknown; response: Response }> {
  return (await (api as Plain).POST('/go-lives/{id}/move', { params: { path: { id } }, body })) as never
}

export async function undoMoveOf(
  api: object,
  id: string,
): Promise<{ data?: unknown; error?: unknown; response: Response }> {
  return (api as Plain).POST('/moves/{id}/undo', { params: { path: { id } } })
}
