/** One group of a division of the whole roster: every person is in exactly one group. Counts of newest answers. */
export type GroupAnswers = { key: string; roster: number; yes: number; notYet: number }

/** `too few` hides a value that exists, `nobody yet` says that there is none, and a share may well be zero. */
export type Share =
  | { kind: 'too few' }
  | { kind: 'nobody yet'; roster: number }
  | { kind: 'share'; yes: number; answered: number; roster: number }

export const SMALLEST_GROUP = 5

/**
 * The share of each group who say that they can answer, and of all together. A group is hidden when fewer than
 * five people are in it or have answered; then the smallest others are hidden with it until what is hidden cannot be
 * found by subtracting what is shown from the total, or else the total is hidden too (complement rule).
 */
export function shares(groups: readonly GroupAnswers[]): { groups: Map<string, Share>; total: Share } {
  const total = sum(groups)
  const hidden = new Set(groups.filter(isTooFew).map((group) => group.key))
  const byAnswers = [...groups].sort(
    (a, b) => answered(a) - answered(b) || a.roster - b.roster || (a.key < b.key ? -1 : 1),
  )
  for (;;) {
    const rest = sum(groups.filter((group) => hidden.has(group.key)))
    if (hidden.size === 0 || !isFound(rest)) break
    const next = byAnswers.find((group) => !hidden.has(group.key))
    if (!next)
      return { groups: new Map(groups.map((group) => [group.key, { kind: 'too few' }])), total: { kind: 'too few' } }
    hidden.add(next.key)
  }
  const shown = (group: GroupAnswers): Share => (hidden.has(group.key) ? { kind: 'too few' } : shareOf(group))
  const isHiddenTotal = isTooFew(total)
  return {
    groups: new Map(groups.map((group) => [group.key, shown(group)])),
    total: isHiddenTotal ? { kind: 'too few' } : shareOf(total),
  }
}

function shareOf(group: GroupAnswers): Share {
  if (answered(group) === 0) return { kind: 'nobody yet', roster: group.roster }
  return { kind: 'share', yes: group.yes, answered: answered(group), roster: group.roster }
}

function isTooFew(group: GroupAnswers): boolean {
  return group.roster < SMALLEST_GROUP || (answered(group) > 0 && answered(group) < SMALLEST_GROUP)
}

/** What is hidden together must itself be a group of five or more, in people and in answers. */
function isFound(rest: GroupAnswers): boolean {
  return rest.roster < SMALLEST_GROUP || (answered(rest) > 0 && answered(rest) < SMALLEST_GROUP)
}

function answered({ yes, notYet }: GroupAnswers): number {
  return yes + notYet
}

function sum(groups: readonly GroupAnswers[]): GroupAnswers {
  return groups.reduce(
    (all, each) => ({
      key: '',
      roster: all.roster + each.roster,
      yes: all.yes + each.yes,
      notYet: all.notYet + each.notYet,
    }),
    { key: '', roster: 0, yes: 0, notYet: 0 },
  )
}
