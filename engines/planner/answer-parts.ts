import { dayAt } from './grid.ts'
import { LIVE_2 } from './kinds.ts'
import type { Programme } from './programme.ts'
import type { Session } from './sessions.ts'

export function windowText(programme: Programme, { window }: Session): { opens: string; closes: string } {
  return { opens: dayAt(programme.grid, window.opens), closes: dayAt(programme.grid, window.closes) }
}

/** The window before today and access took their share of it. */
export function nominalText(programme: Programme, { window }: Session): { opens: string; closes: string } {
  return { opens: dayAt(programme.grid, window.nominal[0]), closes: dayAt(programme.grid, window.nominal[1]) }
}

export function partOf(step: number): number {
  return step === LIVE_2 ? 2 : 1
}

/** The cohorts a session serves beside the one it is listed under. */
export function servedBeside({ cohort }: Session): { alsoFor?: string[] } {
  return cohort.serves ? { alsoFor: cohort.serves.slice(1).map((one) => one.id) } : {}
}
