/** A workflow that passed the gate and could be assessed. */
export type PortfolioCandidate<Key extends string = string> = {
  id: Key
  score: number
  top: number
  /** Keys of the roles whose tasks it holds. */
  roles: readonly string[]
  /** Hours of live training that one person sits through. */
  hours: number
  /** Amber, and its work reaches customers or employees. */
  reachesPeople: boolean
}

export type PortfolioRules = {
  fewest: number
  most: number
  /** Hours of live training over all chosen; null: no limit. */
  hours: number | null
  /** How many may be amber and reach customers or employees. */
  amber: number
  /** Roles for which at least one workflow must be chosen. */
  roles: readonly string[]
}

export const portfolioConstraints = ['most', 'hours', 'amber', 'roles'] as const
export type PortfolioConstraint = (typeof portfolioConstraints)[number]

export type Choice<Key extends string = string> = {
  ids: Key[]
  score: number
  hours: number
  amber: number
  uncovered: string[]
}

export type Portfolio<Key extends string = string> =
  | {
      kind: 'found'
      best: Choice<Key>
      /** The next best that keeps the rules; null when there is no other. */
      runnerUp: Choice<Key> | null
      /** Rules without which a better choice would exist, and that choice. */
      binding: { rule: PortfolioConstraint; without: Choice<Key> }[]
    }
  /** No choice keeps all rules; `closest` breaks the fewest, `binding` are rules whose removal alone would help. */
  | {
      kind: 'none fits'
      closest: Choice<Key>
      broken: PortfolioConstraint[]
      binding: { rule: PortfolioConstraint; without: Choice<Key> }[]
    }
  | { kind: 'too few'; candidates: number; fewest: number }

/** Only the best so many are combined (measurement 1.6): at most 142,506 choices of five. */
export const COMBINED = 30

/**
 * The choice of `fewest` to `most` workflows with the greatest sum of scores under the rules. Equal sums: fewer roles
 * without a workflow, then the larger smallest share of first ranks, then ids. Source: measurement 1.6.
 */
export function portfolio<Key extends string>(
  candidates: readonly PortfolioCandidate<Key>[],
  rules: PortfolioRules,
): Portfolio<Key> {
  if (candidates.length < rules.fewest) return { kind: 'too few', candidates: candidates.length, fewest: rules.fewest }
  const pool = [...candidates]
    .sort((a, b) => b.top - a.top || b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, COMBINED)
  const [best, runnerUp] = bestTwo(pool, rules, rules.roles)
  const binding = portfolioConstraints.flatMap((rule) => {
    const without = bestTwo(pool, relaxed(rules, [rule]), rules.roles)[0]
    return without && (!best || without.score > best.score + TINY) ? [{ rule, without }] : []
  })
  if (best) return { kind: 'found', best, runnerUp: runnerUp ?? null, binding }
  const closest =
    bestTwo(pool, rules, rules.roles, true)[0] ??
    bestTwo(pool, relaxed(rules, ['hours', 'amber']), rules.roles, true)[0]!
  return { kind: 'none fits', closest, broken: brokenRules(closest, rules), binding }
}

/** Which rules a choice breaks; roles without a workflow count as one rule. */
export function brokenRules(choice: Choice, rules: PortfolioRules): PortfolioConstraint[] {
  const breaks: Record<PortfolioConstraint, boolean> = {
    most: choice.ids.length > rules.most,
    hours: rules.hours !== null && choice.hours > rules.hours + TINY,
    amber: choice.amber > rules.amber,
    roles: choice.uncovered.length > 0,
  }
  return portfolioConstraints.filter((rule) => breaks[rule])
}

/** The figures of a choice that somebody made by hand. Ids that are no candidates are left out. */
export function choiceOf<Key extends string>(
  chosen: readonly PortfolioCandidate<Key>[],
  { roles }: Pick<PortfolioRules, 'roles'>,
): Choice<Key> {
  const covered = new Set(chosen.flatMap((one) => one.roles))
  return {
    ids: chosen.map((one) => one.id),
    score: chosen.reduce((sum, one) => sum + one.score, 0),
    hours: chosen.reduce((sum, one) => sum + one.hours, 0),
    amber: chosen.filter((one) => one.reachesPeople).length,
    uncovered: roles.filter((role) => !covered.has(role)),
  }
}

const TINY = 1e-9

/** One more than allowed is enough to see whether the limit binds. */
function relaxed(rules: PortfolioRules, without: readonly PortfolioConstraint[]): PortfolioRules {
  return {
    ...rules,
    ...(without.includes('most') ? { most: rules.most + 1 } : {}),
    ...(without.includes('hours') ? { hours: null } : {}),
    ...(without.includes('amber') ? { amber: Number.POSITIVE_INFINITY } : {}),
    ...(without.includes('roles') ? { roles: [] } : {}),
  }
}

type Found = { at: number[]; score: number; uncovered: number; low: number }

/**
 * The best and second-best choices, told against the roles that were `asked` for; `fewestGaps` allows roles without a
 * workflow and puts their number before the score.
 */
function bestTwo<Key extends string>(
  pool: readonly PortfolioCandidate<Key>[],
  rules: PortfolioRules,
  asked: readonly string[],
  fewestGaps = false,
): Choice<Key>[] {
  const roles = [...new Set(rules.roles)]
  const covers = pool.map((one) => roles.flatMap((role, bit) => (one.roles.includes(role) ? [bit] : [])))
  const seen = new Int32Array(roles.length)
  const found: Found[] = []
  const picked: number[] = []
  let gaps = roles.length
  const keep = (score: number, low: number) => {
    if (!fewestGaps && found.length === 2 && score < found[1]!.score - TINY) return
    const one: Found = { at: [...picked], score, uncovered: gaps, low }
    if (found.length === 2 && !isBetter(one, found[1]!, pool, fewestGaps)) return
    found[found.length === 2 ? 1 : found.length] = one
    if (found.length === 2 && isBetter(found[1]!, found[0]!, pool, fewestGaps)) found.reverse()
  }
  const visit = (from: number, score: number, hours: number, amber: number, low: number): void => {
    if (picked.length >= rules.fewest && (gaps === 0 || fewestGaps)) keep(score, low)
    if (picked.length === rules.most) return
    for (let at = from; at < pool.length; at++) {
      const one = pool[at]!
      const withHours = hours + one.hours
      const withAmber = amber + Number(one.reachesPeople)
      if ((rules.hours !== null && withHours > rules.hours + TINY) || withAmber > rules.amber) continue
      picked.push(at)
      for (const bit of covers[at]!) if (seen[bit]!++ === 0) gaps--
      visit(at + 1, score + one.score, withHours, withAmber, Math.min(low, one.top))
      for (const bit of covers[at]!) if (--seen[bit]! === 0) gaps++
      picked.pop()
    }
  }
  visit(0, 0, 0, 0, Number.POSITIVE_INFINITY)
  return found.map((one) =>
    choiceOf(
      one.at.map((at) => pool[at]!),
      { roles: asked },
    ),
  )
}

function isBetter(a: Found, b: Found, pool: readonly { id: string }[], fewestGaps: boolean): boolean {
  if (fewestGaps && a.uncovered !== b.uncovered) return a.uncovered < b.uncovered
  if (Math.abs(a.score - b.score) > TINY) return a.score > b.score
  if (a.uncovered !== b.uncovered) return a.uncovered < b.uncovered
  if (Math.abs(a.low - b.low) > TINY) return a.low > b.low
  const ids = ({ at }: Found) =>
    at
      .map((one) => pool[one]!.id)
      .sort()
      .join(' ')
  return ids(a) < ids(b)
}
