import type { Instant } from '#kernel/instant.ts'
import type { Rating } from './rating.ts'

export type View = 'employee' | 'manager' | 'expert'
export type ResolutionKind = 'accept employee' | 'accept manager' | 're-measure' | 'split'
export type Decided = { kind: ResolutionKind; flags: readonly string[]; at: Instant }
export type Given = { id: string; person: string; view: View; at: Instant; rating: Rating }

/**
 * The ratings of a task that count after a decision: an accepted view stands alone (experts stay), measuring again lets
 * only later answers count, a task that was split counts no longer: its parts do.
 */
export function standingRatings<One extends Pick<Given, 'view' | 'at'>>(
  given: readonly One[],
  decided: Pick<Decided, 'kind' | 'at'> | null,
): One[] {
  if (!decided) return [...given]
  if (decided.kind === 'split') return []
  if (decided.kind === 're-measure') return given.filter((one) => one.at > decided.at)
  const dropped: View = decided.kind === 'accept employee' ? 'manager' : 'employee'
  return given.filter((one) => one.view !== dropped)
}

/**
 * Which flags of a task still wait: those that the decision did not cover. While a task is measured again it waits as
 * long as a view has no new answer. `flags` are those of the ratings that `flaggedRatings` gives.
 */
export function openFlags<Kind extends string>(
  flags: readonly { kind: Kind }[],
  decided: Decided | null,
  views: { employees: number; managers: number },
): (Kind | 'measured again')[] {
  const kinds = flags.map((flag) => flag.kind)
  if (!decided) return kinds
  if (decided.kind === 'split') return []
  if (decided.kind === 're-measure') return views.employees === 0 || views.managers === 0 ? ['measured again'] : kinds
  return kinds.filter((kind) => !decided.flags.includes(kind))
}

/** The ratings that flags are read from: both views as they were given, or given anew after "measure again". */
export function flaggedRatings<One extends Pick<Given, 'view' | 'at'>>(
  given: readonly One[],
  decided: Pick<Decided, 'kind' | 'at'> | null,
): One[] {
  return decided?.kind === 're-measure' ? standingRatings(given, decided) : [...given]
}
