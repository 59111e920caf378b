import { sql } from 'kysely'
import { createTransport } from 'nodemailer'
import { Problem } from '#kernel/problem.ts'
import type { Config } from '#platform/config/config.ts'
import { readConfig } from '#platform/config/config.ts'
import { migrationFiles } from '#platform/db/migrate.ts'
import { silent } from '#platform/log/log.ts'
import { wordsIn } from '#words/words.ts'
import { openDatabase } from './database.ts'

const say = wordsIn('en')
/** The newest minor of each major when this release was made; older ones miss security fixes. */
const NEWEST_MINOR: Record<number, number> = { 15: 20, 16: 16, 17: 12, 18: 6 }

export type Finding = { what: string; state: 'good' | 'warn' | 'bad'; text: string }

/** What an operator checks first: settings, database, version, mail. */
export async function examine(env: Record<string, string | undefined>): Promise<Finding[]> {
  let config: Config
  try {
    config = readConfig(env)
  } catch (error) {
    return [
      {
        what: 'settings',
        state: 'bad',
        text: say('problem.configuration/wrong', (error as Problem).detail as Record<string, string>),
      },
    ]
  }
  return [
    { what: 'settings', state: 'good', text: say('cli.doctor.settings', { data: config.dataFolder }) },
    ...(await database(config)),
    await mail(config),
  ]
}

async function database(config: Config): Promise<Finding[]> {
  try {
    const opened = await openDatabase(config, silent)
    const { rows } = await sql<{ version: string }>`select current_setting('server_version') as version`.execute(
      opened.db,
    )
    const version = rows[0]!.version.split(' ')[0]!
    const [major, minor] = version.split('.').map(Number) as [number, number]
    const newest = NEWEST_MINOR[major]
    const behind = newest !== undefined && minor < newest
    await opened.stop()
    return [
      {
        what: 'database',
        state: 'good',
        text: say('cli.doctor.database', {
          kind: opened.embedded ? 'embedded' : 'own',
          version,
          migrations: migrationFiles().length,
        }),
      },
      ...(behind
        ? [
            {
              what: 'database version',
              state: 'warn' as const,
              text: say('cli.doctor.behind', { version, newest: `${major}.${newest}` }),
            },
          ]
        : []),
    ]
  } catch (error) {
    const detail = error instanceof Problem ? [error.detail.message, error.detail.remedy].filter(Boolean).join(' ') : ''
    return [{ what: 'database', state: 'bad', text: detail || (error as Error).message }]
  }
}

async function mail(config: Config): Promise<Finding> {
  if (!config.smtp) return { what: 'mail', state: 'warn', text: say('cli.doctor.mail-kept') }
  const { host, port, secure, user, password } = config.smtp
  try {
    await createTransport({
      host,
      port,
      secure,
      connectionTimeout: 5_000,
      ...(user ? { auth: { user, pass: password ?? '' } } : {}),
    }).verify()
    return { what: 'mail', state: 'good', text: say('cli.doctor.mail', { host, port: String(port) }) }
  } catch (error) {
    return {
      what: 'mail',
      state: 'bad',
      text: say('cli.doctor.mail-failed', { host, port: String(port), reason: (error as Error).message }),
    }
  }
}
