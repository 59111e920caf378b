import { z } from '@hono/zod-openapi'
import type { Acting } from '#platform/acting/acting.ts'
import type { Edge } from '#platform/acting/edge.ts'

type Schema = z.ZodType
type Fields = z.ZodObject
type Read<S> = S extends Schema ? z.output<S> : undefined

export type Upload = { name: string; bytes: Uint8Array }
export type Input<P, Q, B> = { params: Read<P>; query: Read<Q>; body: Read<B>; file: Upload | undefined }

/** What an answer is. JSON is an object; text is `{ text, fileName }`; bytes are `{ bytes, fileName }`; media is a `Media`. */
export type AnswerType = 'application/json' | (typeof TEXTS)[number] | (typeof BYTES)[number] | 'media'
export const TEXTS = ['text/csv', 'text/calendar', 'text/markdown', 'text/vtt'] as const
export const BYTES = [
  'application/pdf',
  'application/zip',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const

export type Contract = {
  id: string
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** Below /api/v1, with {params} in braces. */
  path: string
  /** A permission of the policy, `signed-in` (no organisation needed) or `public`. */
  permission: string
  summary: string
  params: Fields | undefined
  query: Fields | undefined
  body: Schema | undefined
  upload: boolean
  /** The largest upload; null: what the server takes of any. */
  uploadMegabytes: number | null
  answer: Schema | undefined
  answerType: AnswerType
  status: 200 | 201 | 202 | 204
}

/** A route: its contract and its one-line handler. `inside` runs in one transaction of the actor's organisation. */
export type Endpoint = Contract & {
  inside: ((acting: Acting, input: Input<never, never, never>, edge: Edge) => Promise<unknown>) | undefined
  outside: ((edge: Edge, input: Input<never, never, never>) => Promise<unknown>) | undefined
}

type Spec<P, Q, B, A> = Pick<Contract, 'id' | 'method' | 'path' | 'summary'> & {
  permission: string
  params?: P
  query?: Q
  body?: B
  upload?: boolean
  uploadMegabytes?: number
  answer?: A
  answerType?: Contract['answerType']
  status?: Contract['status']
}
type Answered<A> = A extends Schema ? z.input<A> : unknown

/** A route inside an organisation: the permission is checked and one transaction opened before the handler runs. */
export function endpoint<
  P extends Fields | undefined = undefined,
  Q extends Fields | undefined = undefined,
  B extends Schema | undefined = undefined,
  A extends Schema | undefined = undefined,
>(
  spec: Spec<P, Q, B, A>,
  inside: (acting: Acting, input: Input<P, Q, B>, edge: Edge) => Promise<Answered<A>>,
): Endpoint {
  return { ...filled(spec), inside: inside as Endpoint['inside'], outside: undefined }
}

/** A route outside any organisation: signing in, choosing one, feeds with a secret in their address. */
export function openEndpoint<
  P extends Fields | undefined = undefined,
  Q extends Fields | undefined = undefined,
  B extends Schema | undefined = undefined,
  A extends Schema | undefined = undefined,
>(spec: Spec<P, Q, B, A>, outside: (edge: Edge, input: Input<P, Q, B>) => Promise<Answered<A>>): Endpoint {
  return { ...filled(spec), inside: undefined, outside: outside as Endpoint['outside'] }
}

function filled(spec: Spec<Fields | undefined, Fields | undefined, Schema | undefined, Schema | undefined>): Contract {
  const status = spec.status ?? (spec.answer ? 200 : 204)
  return {
    params: undefined,
    query: undefined,
    body: undefined,
    answer: undefined,
    answerType: 'application/json',
    ...spec,
    upload: spec.upload ?? false,
    uploadMegabytes: spec.uploadMegabytes ?? null,
    status: spec.answerType && status === 204 ? 200 : status,
  }
}

export const PageQuery = z.object({
  cursor: z.string().max(400).optional().describe('Where the page before this one ended'),
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('Rows a page'),
})

/** Every list is paged: rows, the total of the whole list and where the next page starts. */
export function pageOf<S extends Schema>(row: S) {
  return z.object({ rows: z.array(row), total: z.number().int(), next: z.string().nullable() })
}

type Page = { cursor?: string | undefined; limit: number }
/** Lists that are computed as a whole are cut into pages here; the cursor is the number of rows before it. */
export function paged<Row>(all: Row[], page: Page): { rows: Row[]; total: number; next: string | null } {
  const from = Math.max(0, Math.trunc(Number(page.cursor ?? 0)) || 0)
  const rows = all.slice(from, from + page.limit)
  return { rows, total: all.length, next: from + rows.length < all.length ? String(from + rows.length) : null }
}

export { z }
