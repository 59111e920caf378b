import { over, type Rows } from './bound-rows.ts'
import type { Pricing } from './bound-scan.ts'
import { PER_HALF_HOUR_OVER } from './problem.ts'

/** Where the climb stands: direction averaged over rounds (Barahona and Anbil 2000), step by Polyak's rule. */
export type Climber = {
  /** What the blocks of the last round took of each row. */
  usage: Float32Array
  direction: Float32Array
  /** Points the climb aims at. */
  target: number
  pace: number
  idle: number
  round: number
}

export function climberOf(rows: Rows, upper?: number): Climber {
  return {
    usage: new Float32Array(rows.count),
    direction: new Float32Array(rows.count),
    target: upper ?? Number.NaN,
    pace: 1,
    idle: 0,
    round: 0,
  }
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

const MEMORY = 0.75
const IDLE_ROUNDS = 12

/** Moves the prices one step along the averaged direction; false when they balance and no step helps. */
export function climb(p: Pricing, climber: Climber, value: number, better: boolean): boolean {
  const { usage, direction } = climber
  const { rows, price } = p
  weekGaps(p, usage)
  climber.idle = better ? 0 : climber.idle + 1
  if (climber.idle > IDLE_ROUNDS) {
    climber.idle = 0
    climber.pace *= 0.7
  }
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
  const step = ((climber.pace * (climber.target - value)) / norm) * p.unit
  if (!(step > 0)) return false
  const cap = 2 ** 28
  for (let r = 0; r < rows.count; r++) {
    const to = direction[r]!
    const paid = price[r]!
    if (!to || (!paid && to < 0)) continue
    price[r] = Math.max(0, Math.min(cap, Math.round(paid + step * to)))
  }
  return true
}
