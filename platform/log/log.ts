import { pino } from 'pino'

export type Log = {
  info: (fields: object, message?: string) => void
  warn: (fields: object, message?: string) => void
  error: (fields: object, message?: string) => void
}

// Words that must never reach a log, wherever they stand in the fields.
const SECRETS = [
  'password',
  'token',
  'cookie',
  'authorization',
  'secret',
  '*.password',
  '*.token',
  '*.cookie',
  '*.authorization',
  '*.secret',
]

/** One JSON line per event on standard output; the level follows TAKEROOT_LOG. */
export function openLog(level: string): Log {
  return pino({
    level,
    redact: { paths: SECRETS, censor: '[hidden]' },
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
  })
}

export const silent: Log = { info() {}, warn() {}, error() {} }
