import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { csrf } from 'hono/csrf'
import { etag } from 'hono/etag'
import { secureHeaders } from 'hono/secure-headers'
import { problem } from '#kernel/problem.ts'
import type { Door } from '#platform/acting/edge.ts'
import type { Config } from '#platform/config/config.ts'
import { API, type Env, mount } from '#platform/http/mount.ts'
import { answerProblem } from '#platform/http/problems.ts'
import type { Log } from '#platform/log/log.ts'
import { withoutSecrets } from '#platform/log/safe-path.ts'
import { endpoints } from './api.ts'
import type { Ready } from './readiness.ts'

const MEGABYTE = 1024 * 1024
const LARGEST_UPLOAD_MEGABYTES = 25
const LARGEST_BODY = 2 * MEGABYTE
/** What a form adds around its file. */
const FORM_AROUND = 4096

/** The whole HTTP side but the pages: request ids, limits, the API and the two health addresses. */
export function application(door: Door, config: Config, log: Log, ready: Ready): Hono<Env> {
  const app = new Hono<Env>()
  app.use(async (c, next) => {
    c.set(
      'requestId',
      c.req
        .header('x-request-id')
        ?.replace(/[^\w-]/g, '')
        .slice(0, 64) || randomUUID(),
    )
    c.set('address', addressOf(c, config))
    const started = performance.now()
    await next()
    c.header('x-request-id', c.var.requestId)
    const bug = c.get('bug' as never) as Error | undefined
    const line = {
      id: c.var.requestId,
      method: c.req.method,
      path: withoutSecrets(new URL(c.req.url).pathname),
      status: c.res.status,
      ms: Math.round(performance.now() - started),
    }
    if (bug) log.error({ ...line, err: bug }, 'bug')
    else if (!line.path.startsWith('/assets/')) log.info(line, 'request')
  })
  app.use(compress())
  app.use(
    secureHeaders({
      crossOriginEmbedderPolicy: false,
      referrerPolicy: 'same-origin',
      xFrameOptions: 'DENY',
      strictTransportSecurity: config.publicUrl.startsWith('https:') ? 'max-age=31536000' : false,
      permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
    }),
  )
  app.use(`${API}/*`, csrf({ origin: (origin) => sameOrigin(origin, config) }))
  app.use(`${API}/*`, async (c, next) =>
    bodyLimit({
      maxSize: isUpload(c) ? largestUpload(c) * MEGABYTE + FORM_AROUND : LARGEST_BODY,
      onError: () => {
        throw problem('upload/too-large', { largestMegabytes: largestUpload(c) })
      },
    })(c, next),
  )
  app.use(`${API}/*`, async (c, next) => {
    await next()
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'private, no-cache')
  })
  app.use(`${API}/*`, etag())
  app.get('/healthz', (c) => c.json({ ok: true }))
  app.get('/readyz', async (c) => {
    const state = await ready()
    return c.json(state, state.ok ? 200 : 503)
  })
  app.onError(answerProblem)
  app.route(API, mount(endpoints, door) as never)
  app.all(`${API}/*`, () => {
    throw problem('route/unknown')
  })
  return app
}

function isUpload(c: Context): boolean {
  return c.req.header('content-type')?.startsWith('multipart/form-data') ?? false
}

/** Megabytes; a route that takes videos says so itself. */
function largestUpload(c: Context): number {
  const path = new URL(c.req.url).pathname.slice(API.length)
  const own = endpoints.find((one) => one.upload && one.path === path)?.uploadMegabytes
  return own ?? LARGEST_UPLOAD_MEGABYTES
}

function sameOrigin(origin: string, config: Config): boolean {
  return origin === new URL(config.publicUrl).origin || /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/.test(origin)
}

/** Behind a proxy that we were told about, the first forwarded address counts; otherwise the socket's. */
function addressOf(c: Context, config: Config): string {
  const forwarded = config.behindProxy ? c.req.header('x-forwarded-for')?.split(',')[0]?.trim() : undefined
  const socket = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket
    ?.remoteAddress
  return forwarded ?? socket ?? 'unknown'
}
