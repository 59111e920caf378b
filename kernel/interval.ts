import type { Instant } from './instant.ts'

/** Half-open: includes `from`, excludes `to`, so back-to-back meetings do not overlap. */
export type Interval = { from: Instant; to: Instant }

export function overlaps(a: Interval, b: Interval): boolean {
  return a.from < b.to && b.from < a.to
}

/** Sorted and joined where they touch, so each busy minute is counted once. */
export function mergeIntervals(intervals: readonly Interval[]): Interval[] {
  const merged: Interval[] = []
  for (const next of [...intervals].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = merged.at(-1)
    if (!last || next.from > last.to) merged.push({ ...next })
    else if (next.to > last.to) last.to = next.to
  }
  return merged
}
