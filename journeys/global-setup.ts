import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { instant } from '#kernel/instant.ts'
import { readConfig } from '#platform/config/config.ts'
import { silent } from '#platform/log/log.ts'
import { startSmtpReceiver } from '#platform/testing/smtp-receiver.ts'
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

/** The real server with its built pages, its embedded database and a real mail server on loopback. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'takeroot-journeys-'))
  const mail = await startSmtpReceiver()
  const config = readConfig({ PORT: '0', TAKEROOT_DATA: dataFolder, SMTP_HOST: '127.0.0.1', SMTP_PORT: String(mail.port), MAIL_FROM: 'takeroot@meranti.example', TAKEROOT_UNDO_MINUTES: '0', TAKEROOT_LOG: 'error' })
  const started = Date.now()
  const running = await run(config, silent, { web: true, worker: true, clock: () => instant(Date.parse(storyNow) + (Date.now() - started)), ...(await pages()) })
  project.provide('address', `http://localhost:${running.port}`)
  project.provide('mailPort', mail.port)
  return async () => {
    await running.stop()
    await mail.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}
