import { API, mount } from '#platform/http/mount.ts'
import { endpoints } from './api.ts'

/** The contract of the whole API (OpenAPI 3.1), made from the routes themselves. */
export function openApiDocument(): unknown {
  const closed = () => Promise.reject(new Error('This application only describes itself'))
  const app = mount(endpoints, { edge: closed, actorOf: closed, open: () => closed })
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Takeroot',
      version: '1',
      description: 'The one door: the pages and the command line are its first two clients.',
      license: { name: 'AGPL-3.0-only' },
    },
    servers: [{ url: API }],
  })
}
