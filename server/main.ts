import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ServerBuild } from 'react-router'
import { problem } from '#kernel/problem.ts'
import { readConfig } from '#platform/config/config.ts'
import { openLog } from '#platform/log/log.ts'
import { type Parts, run } from './running.ts'

const BUILD = new URL(`../${process.env.TAKEROOT_BUILD ?? 'build'}/`, import.meta.url)

/** `takeroot serve` and `takeroot worker`: runs until it is told to stop, then stops cleanly. */
export async function serve(parts: { web: boolean; worker: boolean }): Promise<void> {
  const config = readConfig(process.env)
  const log = openLog(config.logLevel)
  const running = await run(config, log, { ...parts, ...(parts.web ? await pages() : {}) })
  if (parts.web) process.stdout.write(`\nTakeroot is running: http://localhost:${running.port}\n\n`)
  else log.info({}, 'the worker is running')
  const stop = async (signal: string) => {
    log.info({ signal }, 'stopping')
    await running.stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop(signal))
}

export async function pages(): Promise<Pick<Parts, 'build' | 'assets'>> {
  const server = new URL('server/index.js', BUILD)
  if (!existsSync(server)) throw problem('build/missing')
  return {
    build: (await import(server.href)) as ServerBuild,
    assets: relative(process.cwd(), fileURLToPath(new URL('client', BUILD))) || '.',
  }
}
