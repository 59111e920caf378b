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
