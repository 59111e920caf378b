import { type Problem, problem } from '#kernel/problem.ts'

/** A database Problem always says what happened and what the operator can do about it. */
export function refusal(
  slug: `database/${string}`,
  message: string,
  remedy: string,
  more: Record<string, unknown> = {},
): Problem {
  const refused = problem(slug, { message, remedy, ...more })
  refused.message = `${message} ${remedy}`
  return refused
}

/** What the launcher says while it works; a pino logger fits. */
export type Log = {
  info(detail: object, text: string): void
  warn(detail: object, text: string): void
}

export const silentLog: Log = { info: () => {}, warn: () => {} }

export type Env = Readonly<Record<string, string | undefined>>

export function errorCode(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | null)?.code
}
