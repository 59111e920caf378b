import type { Instant } from '#kernel/instant.ts'
import { type Decided, flaggedRatings, type Given, openFlags, standingRatings, type View } from './standing-ratings.ts'
import { type Flag, type FlagKind, taskFlags } from './task-flags.ts'
import { type ViewGap, viewGap } from './view-gap.ts'

export type TaskFacts = {
  createdAt: Instant
  /** Whose interview named it; null when it stood on the list that everybody was asked about. */
  namedBy: View | null
  given: readonly Given[]
  decided: Decided | null
  /** Every view that was handed in for the role of the task. */
  submitted: readonly { view: View; at: Instant }[]
}

export type TaskStanding = {
  gap: ViewGap
  flags: Flag[]
  open: (FlagKind | 'measured again')[]
  /** What priorities read: decisions are applied. */
  standing: Given[]
}

/** What both views together say of a task now: its flags, those that wait, and the ratings that count. */
export function taskStanding({ createdAt, namedBy, given, decided, submitted }: TaskFacts): TaskStanding {
  const flagged = flaggedRatings(given, decided)
  const of = (view: View) => flagged.filter((one) => one.view === view)
  const [employees, managers] = [of('employee'), of('manager')]
  const gap = viewGap(
    employees.map((one) => one.rating),
    managers.map((one) => one.rating),
  )
  // Whoever handed in before a task was listed was never asked about it; a task that a person named is another thing.
  const since = decided?.kind === 're-measure' ? decided.at : namedBy === null ? createdAt : null
  const asked = (view: View) =>
    submitted.filter((one) => one.view === view && (since === null || one.at > since)).length
  const rated = { employees: employees.length, managers: managers.length }
  const flags =
    decided?.kind === 'split'
      ? []
      : taskFlags({ gap, rated, asked: { employees: asked('employee'), managers: asked('manager') } })
  return { gap, flags, open: openFlags(flags, decided, rated), standing: standingRatings(given, decided) }
}
