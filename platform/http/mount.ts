import { createRoute, OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import { problem } from '#kernel/problem.ts'
import type { Actor } from '#platform/acting/acting.ts'
import type { Door, Edge } from '#platform/acting/edge.ts'
import { BYTES, type Endpoint, type Input, TEXTS } from './endpoint.ts'
import { fileHeader } from './file-header.ts'
import { answerMedia, type Media } from './media.ts'
import { once } from './once.ts'
import { answerProblem, ProblemDocument } from './problems.ts'

export const API = '/api/v1'
export type Env = { Variables: { requestId: string; address: string; edge: Edge; actor: Actor | null } }

/** Puts every endpoint on one application, each behind the same gate. */
export function mount(endpoints: readonly Endpoint[], door: Door): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({
    defaultHook(result) {
      if (result.success) return
      const fields = result.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
      throw problem('request/not-understood', { fields })
    },
  })
  app.onError(answerProblem)
  for (const one of endpoints) {
    // The gate stands before the validators: who may not enter learns nothing about the shape of the room.
    const entrance: MiddlewareHandler<Env> = async (c, next) => {
      const edge = await door.edge(c.req.raw, c.var.address, {
        cookie: (line) => c.header('set-cookie', line, { append: true }),
      })
      c.set('edge', edge)
      c.set('actor', await actorFor(one, edge, door))
      await next()
    }
    app.openapi(createRoute({ ...contractOf(one), middleware: [entrance] }), (async (c: Context<Env>) =>
      respond(c, one, await run(c, one, door))) as never)
  }
  return app
}

async function run(c: Context<Env>, one: Endpoint, door: Door): Promise<unknown> {
  const { edge, actor } = c.var
  const input = await inputOf(c, one)
  if (one.outside) return one.outside(edge, input)
  if (!actor) throw problem('not-signed-in')
  const key = c.req.header('idempotency-key')
  return door.open(actor)((acting) => {
    const work = () => one.inside!(acting, input, edge)
    return key && one.method !== 'get' ? once(acting, `${one.id}:${actor.person}:${key}`, work) : work()
  })
}

/** Null for routes outside organisations; everybody else is somebody who holds the route's permission, or is refused. */
async function actorFor(one: Endpoint, edge: Edge, door: Door): Promise<Actor | null> {
  if (one.permission === 'public') return null
  if (!edge.visitor) throw problem('not-signed-in')
  if (one.outside) return null
  const actor = await door.actorOf(edge)
  if (!actor) throw problem('organisation/not-chosen')
  if (!actor.permissions.has(one.permission)) throw problem('not-allowed', { permission: one.permission })
  return actor
}

async function inputOf(c: Context<Env>, one: Endpoint): Promise<Input<never, never, never>> {
  const valid = (part: string): never => c.req.valid(part as never)
  const file = one.upload ? await uploadOf(c) : undefined
  return {
    params: one.params ? valid('param') : (undefined as never),
    query: one.query ? valid('query') : (undefined as never),
    body: one.body ? valid('json') : (undefined as never),
    file,
  }
}

async function uploadOf(c: Context<Env>) {
  const file = (await c.req.parseBody()).file
  if (!(file instanceof File)) throw problem('upload/missing')
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

function respond(c: Context<Env>, one: Endpoint, answer: unknown): Response {
  if (one.status === 204) return c.body(null, 204)
  if (one.answerType === 'application/json') return c.json(answer as object, one.status)
  if (one.answerType === 'media') return answerMedia(c, answer as Media)
  const { text, bytes, fileName } = answer as { text?: string; bytes?: Uint8Array; fileName: string }
  return c.body(text ?? Buffer.from(bytes!), 200, fileHeader(one.answerType, fileName))
}

function answerContent(one: Endpoint): Record<string, { schema: unknown }> {
  const { answerType } = one
  if (answerType === 'application/json') return { [answerType]: { schema: one.answer ?? z.unknown() } }
  if ((TEXTS as readonly string[]).includes(answerType)) return { [answerType]: { schema: z.string() } }
  const binary = z.any().openapi({ type: 'string', format: 'binary' })
  return { [(BYTES as readonly string[]).includes(answerType) ? answerType : '*/*']: { schema: binary } }
}

function contractOf(one: Endpoint): RouteConfig {
  const json = one.body ? { body: { required: true, content: { 'application/json': { schema: one.body } } } } : {}
  const upload = one.upload
    ? {
        body: {
          required: true,
          content: {
            'multipart/form-data': {
              schema: z.object({ file: z.any().openapi({ type: 'string', format: 'binary' }) }),
            },
          },
        },
      }
    : {}
  const good = one.status === 204 ? { description: 'Done' } : { description: 'The answer', content: answerContent(one) }
  const refused = {
    description: 'Refused; the type says why',
    content: { 'application/problem+json': { schema: ProblemDocument } },
  }
  return {
    operationId: one.id,
    method: one.method,
    path: one.path,
    summary: one.summary,
    tags: [one.path.split('/')[1] ?? 'api'],
    'x-permission': one.permission,
    request: {
      ...(one.params ? { params: one.params } : {}),
      ...(one.query ? { query: one.query } : {}),
      ...json,
      ...(upload as object),
    },
    responses: { [one.status]: good, '4XX': refused, '5XX': refused },
  } as unknown as RouteConfig
}
