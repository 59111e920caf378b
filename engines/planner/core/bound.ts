import { type Blocks, blocksOf, priceBlocks } from './bound-blocks.ts'
import { climb, climberOf, weeksShare } from './bound-climb.ts'
import { rowsOf, type Standing } from './bound-rows.ts'
import { applyPrices, type Pricing, pricingOf } from './bound-scan.ts'
import type { Problem } from './problem.ts'

/** Prices of the coupling rows (bound-rows.ts) in whole units; `unit` of them make a point. */
export type Prices = { unit: number; of: Int32Array }

export type BoundOptions = {
  /** Rounds of pricing at most, default 400; with `milliseconds` whichever ends first. */
  iterations?: number
  /** Milliseconds of `clock` at most; the result then depends on the machine. */
  milliseconds?: number
  clock?: () => number
  /** Cost of the best plan known: the climb aims at it and ends when the bound proves it best. */
  upper?: number
  /** Where fixed sessions stand; without it they take nothing from anybody, which is still a bound. */
  held?: Standing
  /** Prices to start from, of a problem of the same shape. */
  prices?: Prices
  onProgress?: (done: number, of: number, bound: number) => void
  stop?: () => boolean
}

export type Bound = {
  /** No plan costs less. Plans cost whole points, so `Math.ceil(bound)` is a bound as well. */
  bound: number
  prices: Prices
  iterations: number
}

/**
 * A lower bound on the cost of any plan, and the prices of scarce time that prove it: facilitator slots, days and weeks,
 * cohort days and rooms are priced instead of limited, and what is left falls into blocks of at most two sessions that are
 * solved exactly (Lagrangian relaxation: Held and Karp 1971; averaged directions: Barahona and Anbil 2000). Order between
 * sessions, travel and people shared across zones are left out, which only lowers the bound.
 */
export function lagrangianBound(problem: Problem, options: BoundOptions = {}): Bound {
  const { iterations = 400, milliseconds, clock, stop, onProgress } = options
  const rows = rowsOf(problem, options.held)
  const p = pricingOf(problem, rows, options.held)
  if (options.prices)
    for (let r = 0; r < rows.count; r++) p.price[r] = (options.prices.of[r]! / options.prices.unit) * p.unit
  const blocks = blocksOf(p)
  const started = clock?.() ?? 0
  const climber = climberOf(rows, options.upper)
  let best = Number.NEGATIVE_INFINITY
  const prices = p.price.slice()
  let done = 0
  for (let share = 0; share < 1; ) {
    const value = priced(p, blocks, climber.usage)
    done++
    if (value > best) {
      best = value
      prices.set(p.price)
    }
    onProgress?.(done, iterations, best)
    share = done / iterations
    if (clock && milliseconds !== undefined) share = Math.max(share, (clock() - started) / milliseconds)
    // Costs are whole points: a bound that rounds up to a plan's cost has proved it the best.
    if (Math.ceil(best) >= climber.upper || stop?.() || !climb(p, climber, best, share)) break
  }
  return { bound: best, prices: { unit: p.unit, of: prices }, iterations: done }
}

/** The value of the relaxation at today's prices, in points; `usage` is left with what the blocks took of each row. */
export function priced(p: Pricing, blocks: Blocks, usage: Float32Array): number {
  applyPrices(p)
  usage.fill(0)
  let units = priceBlocks(p, blocks, usage)
  const { rows, price } = p
  for (let r = 0; r < rows.weekAt; r++) if (price[r]! > 0) units -= price[r]! * rows.limit[r]!
  return units / p.unit - weeksShare(p) + rows.constant
}
