import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { z } from 'zod'
import { problem } from '#kernel/problem.ts'

const onOff = z.enum(['0', '1', 'true', 'false', 'yes', 'no']).transform((text) => ['1', 'true', 'yes'].includes(text))

/** Every setting, once; `.env.example` says the same in words and a test keeps them equal. */
const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url().optional(),
  TAKEROOT_DATA: z.string().optional(),
  DATABASE_URL: z.string().optional(),
  DATABASE_APP_URL: z.string().optional(),
  TAKEROOT_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  TAKEROOT_UNDO_MINUTES: z.coerce.number().min(0).max(60).default(10),
  TAKEROOT_BEHIND_PROXY: onOff.default(false),
  TAKEROOT_LOCAL_CALENDARS: onOff.default(false),
  SMTP_HOST: z.string().optional(),
  SMTP_PORT: z.coerce.number().int().min(1).max(65535).default(587),
  SMTP_SECURE: onOff.default(false),
  SMTP_USER: z.string().optional(),
  SMTP_PASSWORD: z.string().optional(),
  MAIL_FROM: z.string().default('takeroot@localhost'),
})

export type Config = {
  port: number
  host: string
  publicUrl: string
  dataFolder: string
  databaseUrl: string | null
  databaseAppUrl: string | null
  logLevel: string
  undoMinutes: number
  behindProxy: boolean
  localCalendars: boolean
  smtp: { host: string; port: number; secure: boolean; user: string | null; password: string | null } | null
  mailFrom: string
}

/** Reads the settings; a wrong one is refused by name with what is allowed. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(present)
  if (!parsed.success) {
    const first = parsed.error.issues[0]!
    throw problem('configuration/wrong', { setting: first.path.join('.'), reason: first.message })
  }
  const e = parsed.data
  return {
    port: e.PORT,
    host: e.HOST,
    publicUrl: (e.PUBLIC_URL ?? `http://localhost:${e.PORT}`).replace(/\/$/, ''),
    dataFolder: resolve(e.TAKEROOT_DATA ?? defaultDataFolder(env)),
    databaseUrl: e.DATABASE_URL ?? null,
    databaseAppUrl: e.DATABASE_APP_URL ?? null,
    logLevel: e.TAKEROOT_LOG,
    undoMinutes: e.TAKEROOT_UNDO_MINUTES,
    behindProxy: e.TAKEROOT_BEHIND_PROXY,
    localCalendars: e.TAKEROOT_LOCAL_CALENDARS,
    smtp: e.SMTP_HOST
      ? {
          host: e.SMTP_HOST,
          port: e.SMTP_PORT,
          secure: e.SMTP_SECURE,
          user: e.SMTP_USER ?? null,
          password: e.SMTP_PASSWORD ?? null,
        }
      : null,
    mailFrom: e.MAIL_FROM,
  }
}

/** Root's home is closed to the database's own user, so root keeps its data where services do. */
function defaultDataFolder(env: Record<string, string | undefined>): string {
  if (process.getuid?.() === 0) return '/var/lib/takeroot'
  return resolve(env.XDG_DATA_HOME ?? resolve(homedir(), '.local/share'), 'takeroot')
}
