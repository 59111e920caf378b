import { over, type Rows } from './bound-rows.ts'
import type { Pricing } from './bound-scan.ts'
import { PER_HALF_HOUR_OVER } from './problem.ts'

/** Where the climb stands: a direction averaged over rounds, and a pace that falls with the share of the budget spent. */
export type Climber = {
  /** What the blocks of the last round took of each row. */
  usage: Float32Array
  direction: Float32Array
  /** Cost of the best plan known, or infinite. */
  upper: number
  round: number
}

export function climberOf(rows: Rows, upper = Number.POSITIVE_INFINITY): Climber {
  return { usage: new Float32Array(rows.count), direction: new Float32Array(rows.count), upper, round: 0 }
}

/** Load of a week that costs nothing, load up to which each half hour costs the same, and the most. */
function kinks(p: Pricing, f: number, week: number): { free: number; last: number; most: number; held: number } {
  const { facilitators, halfHour } = p.problem
  const held = p.rows.heldWeek[week]!
  const most = p.rows.limit[p.rows.weekAt + week]!
  const soft = facilitators.weekSoft[f]!
  const past = held - soft
  const free = Math.min(most, past <= 0 ? -past : Math.ceil(past / halfHour) * halfHour - past)
  return { free, last: free + Math.floor((most - free) / halfHour) * halfHour, most, held }
}

/** What the weeks give back at today's prices, in points: the most that price x load less overload can be. */
export function weeksShare(p: Pricing): number {
  const { problem, rows, price, unit } = p
  let points = 0
  for (let f = 0, r = rows.weekAt, week = 0; f < problem.facilitators.count; f++)
    for (let w = 0; w < problem.weeks; w++, r++, week++) {
      if (!price[r]) continue
      const rate = price[r]! / unit
      const { free, last, most, held } = kinks(p, f, week)
      const paid = over(problem, f, held)
      let share = rate * free
      for (const load of [last, most]) share = Math.max(share, rate * load - over(problem, f, held + load) + paid)
      points += share
    }
  return points
}

/** Replaces each week's usage by how far it is from what the week would offer at its price. */
function weekGaps(p: Pricing, usage: Float32Array): void {
  const { problem, rows, price } = p
  const kink = (PER_HALF_HOUR_OVER * p.unit) / problem.halfHour
  for (let f = 0, r = rows.weekAt, week = 0; f < problem.facilitators.count; f++)
    for (let w = 0; w < problem.weeks; w++, r++, week++) {
      if (!usage[r] && !price[r]) continue
      const { free, last, most } = kinks(p, f, week)
      const taken = usage[r]!
      const offer = price[r]! < kink ? free : price[r]! > kink ? most : Math.min(last, Math.max(free, taken))
      usage[r] = taken - offer
    }
}

/** Of a dozen variants on M and L these climb highest in 70 as in 400 rounds. */
const MEMORY = 0.88
const FIRST_PACE = 0.3
/** Few rounds end with longer steps. */
function lastPace(rounds: number): number {
  return Math.min(0.005, Math.max(0.0005, 0.2 / rounds))
}

/**
 * Moves the prices one step along the averaged direction, by Polyak's rule towards the best plan or a twentieth above the
 * best bound; `share` of the budget is spent. False when the prices balance and no step helps.
 */
export function climb(p: Pricing, climber: Climber, best: number, share: number): boolean {
  const { usage, direction } = climber
  const { rows, price } = p
  weekGaps(p, usage)
  const memory = climber.round++ ? MEMORY : 0
  let norm = 0
  for (let r = 0; r < rows.count; r++) {
    const now = usage[r]!
    const paid = price[r]!
    const before = direction[r]!
    if (!now && !paid && !before) continue
    const gap = r < rows.weekAt ? now - rows.limit[r]! : now
    const to = memory * before + (1 - memory) * gap
    direction[r] = to
    if (paid > 0 || to > 0) norm += to * to
  }
  if (norm < 1e-9) return false
  const pace = FIRST_PACE * (lastPace(climber.round / share) / FIRST_PACE) ** share
  const way = wayUp(climber.upper, best)
  const step = ((pace * way) / norm) * p.unit
  const cap = 2 ** 28
  for (let r = 0; r < rows.count; r++) {
    const to = direction[r]!
    const paid = price[r]!
    if (!to || (!paid && to < 0)) continue
    price[r] = Math.max(0, Math.min(cap, Math.round(paid + step * to)))
  }
  return true
}

/** Points to aim above the best bound: never beyond the best plan, and a good part of the way when it is still far. */
function wayUp(upper: number, best: number): number {
  const twentieth = Math.max(1, Math.abs(best) / 20)
  return Number.isFinite(upper) ? Math.min(upper - best, Math.max(twentieth, (upper - best) / 5)) : twentieth
}
