import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { instant } from '#kernel/instant.ts'
import { readConfig } from '#platform/config/config.ts'
import { silent } from '#platform/log/log.ts'
import { type SmtpReceiver, startSmtpReceiver } from '#platform/testing/smtp-receiver.ts'
import { pages } from '../server/main.ts'
import { run } from '../server/running.ts'

declare module 'vitest' {
  interface ProvidedContext {
    address: string
    mailPort: number
  }
}

/** The moment that every journey lives in: a Tuesday morning in Jakarta, while the story is under way. */
export const storyNow = instant('2027-04-13T02:00:00Z')

export type StoryServer = { address: string; mail: SmtpReceiver; stop: () => Promise<void> }

/** A server of its own over an empty database: for journeys that begin where an operator does, before anything is set up. */
export async function startServer(undoMinutes = 0): Promise<StoryServer> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'takeroot-journeys-'))
  const mail = await startSmtpReceiver()
  const port = await freePort()
  const config = readConfig({
    PORT: String(port),
    TAKEROOT_DATA: dataFolder,
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: String(mail.port),
    MAIL_FROM: 'takeroot@meranti.example',
    TAKEROOT_UNDO_MINUTES: String(undoMinutes),
    TAKEROOT_LOG: 'error',
  })
  const started = Date.now()
  const running = await run(config, silent, {
    web: true,
    worker: true,
    clock: () => instant(Date.parse(storyNow) + (Date.now() - started)),
    ...(await pages()),
  })
  return {
    address: `http://localhost:${running.port}`,
    mail,
    stop: async () => {
      await running.stop()
      await mail.close()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

/** Links in mails carry the port, so it has to be known before the server starts. */
async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done))
  const { port } = probe.address() as AddressInfo
  await new Promise((done) => probe.close(done))
  return port
}

/** The real server with its built pages, its embedded database and a real mail server on loopback. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Half a minute is long enough to take a move back; mail of the example company never leaves anyway.
  const server = await startServer(0.5)
  project.provide('address', server.address)
  project.provide('mailPort', server.mail.port)
  return server.stop
}
