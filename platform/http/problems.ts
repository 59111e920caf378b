import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { Problem } from '#kernel/problem.ts'
import type { Env } from './mount.ts'

export const ProblemDocument = z
  .object({
    type: z.string().describe('The address of the explanation in the handbook'),
    title: z.string().describe('The slug: the key of the sentence in the message catalogue'),
    status: z.number().int(),
    requestId: z.string(),
    detail: z.record(z.string(), z.unknown()).optional(),
  })
  .openapi('Problem')

const EXACT: Record<string, number> = {
  'not-signed-in': 401,
  'not-allowed': 403,
  'too-many': 429,
  unavailable: 503,
  'request/not-understood': 400,
  'organisation/not-chosen': 409,
}
const BY_ENDING: [RegExp, number][] = [
  [/\/unknown$/, 404],
  [/\/(exists|already-.+|changed-meanwhile)$/, 409],
  [/\/too-large$/, 413],
]

/** The one place where a refusal gets a status (RFC 9457). */
export function statusOf(slug: string): number {
  return EXACT[slug] ?? BY_ENDING.find(([ending]) => ending.test(slug))?.[1] ?? 422
}

/** Connection trouble is passing: the client is asked to come again instead of being told of a bug. */
function isPassing(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string }
  return (
    /^(08...|57P0.|53...|55P03|ECONNREFUSED|ENOENT|ECONNRESET|ECONNABORTED|EPIPE)$/.test(code ?? '') ||
    /Connection terminated|connection error|not queryable|timeout exceeded when trying to connect/.test(message ?? '')
  )
}

export function answerProblem(error: Error, c: Context<Env>): Response {
  const said = error instanceof Problem ? error : isPassing(error) ? new Problem('unavailable') : null
  const requestId = c.var.requestId
  if (said) {
    const status = statusOf(said.slug)
    if (status === 503 || status === 429) c.header('retry-after', String(said.detail.retryAfter ?? 2))
    return document(c, {
      type: `/docs/problems#${said.slug.replaceAll('/', '-')}`,
      title: said.slug,
      status,
      requestId,
      detail: said.detail,
    })
  }
  if (error instanceof HTTPException)
    return document(c, {
      type: 'about:blank',
      title: error.status === 413 ? 'upload/too-large' : 'request/not-understood',
      status: error.status,
      requestId,
    })
  c.set('bug' as never, error as never)
  return document(c, { type: 'about:blank', title: 'bug', status: 500, requestId })
}

function document(c: Context<Env>, body: z.infer<typeof ProblemDocument>): Response {
  return c.body(JSON.stringify(body), body.status as 400, { 'content-type': 'application/problem+json' })
}
