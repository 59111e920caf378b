import { randomBytes } from 'node:crypto'
import type { Hono } from 'hono'
import { createRequestHandler, type RouterContextProvider, type ServerBuild } from 'react-router'
import type { Env } from '#platform/http/mount.ts'

type Entry = {
  openContext: (
    handle: (request: Request) => Response | Promise<Response>,
    incoming: Request,
    nonce: string,
  ) => RouterContextProvider
}

/** Puts the rendered pages behind the API: they reach it in process and never over the network. */
export function mountSite(
  app: Hono<Env>,
  build: ServerBuild,
  mode: 'production' | 'development' = 'production',
): Hono<Env> {
  const render = createRequestHandler(build, mode)
  app.all('*', async (c) => {
    const nonce = randomBytes(16).toString('base64')
    const { openContext } = build.entry.module as unknown as Entry
    const page = await render(
      c.req.raw,
      openContext((request) => app.fetch(request, c.env), c.req.raw, nonce),
    )
    const response = new Response(page.body, page)
    response.headers.set('content-security-policy', policy(nonce, mode))
    return response
  })
  return app
}

function policy(nonce: string, mode: string): string {
  const live = mode === 'development' ? ' ws: http:' : ''
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    // Components set their sizes in style attributes; a style attribute cannot load or run anything.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${live}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
