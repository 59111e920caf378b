import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { ServerBuild } from 'react-router'
import { createServer as createVite } from 'vite'
import { readConfig } from '#platform/config/config.ts'
import { openLog } from '#platform/log/log.ts'
import { run } from './running.ts'
import { mountSite } from './site.ts'

/** `npm run dev`: Vite serves the assets and reloads the pages; API and background work run in the same process. */
const config = readConfig(process.env)
const vite = await createVite({ server: { middlewareMode: true }, appType: 'custom' })
const running = await run(config, openLog(config.logLevel), { web: false, worker: true })
const pages = async () => {
  const build = (await vite.ssrLoadModule('virtual:react-router/server-build')) as ServerBuild
  return mountSite(running.pages(), build, 'development')
}
const listener = getRequestListener(async (request) => (await pages()).fetch(request))
createServer((request, response) => vite.middlewares(request, response, () => void listener(request, response))).listen(
  config.port,
  config.host,
  () => {
    console.log(`Takeroot in development: http://localhost:${config.port}`)
  },
)
