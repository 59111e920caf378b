/** The smallest team that may stand on an anonymous answer, and the smallest rest that may be left without one. */
export const SMALLEST_TEAM = 10

/**
 * Which teams may stand on an anonymous answer (measurement 6.3: only from ten people on). `invited` is one entry per
 * invite. Those without a team are a group too, the rest: while it holds somebody and is below ten, the smallest kept team
 * joins it, because "no team" would otherwise name the few who have none.
 */
export function keptTeams(invited: readonly (string | null)[]): Set<string> {
  const sizes = new Map<string, number>()
  for (const team of invited) if (team !== null) sizes.set(team, (sizes.get(team) ?? 0) + 1)
  const kept = [...sizes]
    .filter(([, people]) => people >= SMALLEST_TEAM)
    .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
  let rest = invited.length - kept.reduce((sum, [, people]) => sum + people, 0)
  while (rest > 0 && rest < SMALLEST_TEAM && kept.length) rest += kept.shift()![1]
  return new Set(kept.map(([team]) => team))
}
