import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '#platform/postgres/launch.ts'

export type TestServer = { host: string; port: number; user: string; password: string; stop: () => Promise<void> }

/** A real PostgreSQL in a folder of its own, gone when the tests are. Durability is off: nothing here must survive. */
export async function startTestServer(): Promise<TestServer> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'takeroot-test-'))
  const server = await startPostgres({ dataFolder, settings: { shared_buffers: '128MB', max_connections: '100' } })
  return {
    ...server.connection,
    async stop() {
      await server.stop()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
