/**
 * Whether a set of people differs from one of those already published by at least one person and fewer than k: then
 * the two figures together say something of those few (measurement rules 2.9, differencing). Equal sets are the same.
 */
export function isTooClose(
  members: ReadonlySet<string>,
  published: readonly ReadonlySet<string>[],
  k: number,
): boolean {
  return published.some((other) => {
    if (Math.abs(other.size - members.size) >= k) return false
    const differ = differenceOf(members, other)
    return differ > 0 && differ < k
  })
}

/** How many people are in one set and not in the other. */
export function differenceOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const each of a) if (b.has(each)) common++
  return a.size + b.size - 2 * common
}
