import { gapAllowed } from './allowed.ts'
import type { Prices } from './bound.ts'
import { blocksOf, priceBlocks } from './bound-blocks.ts'
import { NEVER } from './bound-fees.ts'
import { rowsOf, type Standing } from './bound-rows.ts'
import { applyPrices, type Pricing, peopleFee, pricingOf, sittingIn, termsOf } from './bound-scan.ts'
import { NEW_FACE, type Problem } from './problem.ts'

/** What one more hour is worth, in points, at the best moment of the week: a start at `slot`. */
export type Scarcity =
  | { kind: 'facilitator'; facilitator: number; week: number; slot: number; points: number }
  /** One more person for eligibility list `list`; `sessions` is how many sessions would be better off with the hour. */
  | { kind: 'pool'; list: number; week: number; slot: number; points: number; sessions: number }

/**
 * Where time is scarcest, dearest first: for each facilitator and week the most that prices charge for an hour of his, for
 * each pool and week the most that an hour of a new member saves any session that the pool teaches (its reduced cost).
 * Prices say what a little more is worth, not what a lot would be. Points are to a tenth; nothing below half a point is told.
 */
export function scarcity(
  problem: Problem,
  prices: Prices,
  options: { top?: number; held?: Standing } = {},
): Scarcity[] {
  const p = pricingOf(problem, rowsOf(problem, options.held), options.held)
  for (let r = 0; r < p.price.length; r++) p.price[r] = (prices.of[r]! / prices.unit) * p.unit
  applyPrices(p)
  return [...hoursOfFacilitators(p), ...hoursOfPools(p)]
    .map((one) => ({ ...one, points: Math.round(one.points * 10) / 10 }))
    .filter((one) => one.points >= 0.5)
    .sort(
      (a, b) =>
        b.points - a.points ||
        (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0) ||
        a.week - b.week ||
        whose(a) - whose(b),
    )
    .slice(0, options.top ?? 20)
}

function whose(one: Scarcity): number {
  return one.kind === 'facilitator' ? one.facilitator : one.list
}

function hoursOfFacilitators({ problem, rows, price, unit }: Pricing): Scarcity[] {
  const { facilitators, slots, days, weeks, halfHour } = problem
  const hour = 2 * halfHour
  const found: Scarcity[] = []
  for (let f = 0; f < facilitators.count; f++) {
    const best = new Map<number, Scarcity>()
    for (let slot = 0; slot + hour <= slots; slot++) {
      if (facilitators.free[f]![slot]! < hour) continue
      const week = facilitators.weekOf[f]![slot]!
      // A day's or a week's limit counts in loads; an hour is taken to weigh as many as it has slots.
      let units = price[rows.weekAt + f * weeks + week]! * hour
      for (let s = slot; s < slot + hour; s++) units += price[s * facilitators.count + f]!
      units += dayRate(problem) * price[rows.dayAt + f * days + facilitators.dayOf[f]![slot]!]!
      const points = units / unit
      if (points > (best.get(week)?.points ?? 0))
        best.set(week, { kind: 'facilitator', facilitator: f, week, slot, points })
    }
    found.push(...best.values())
  }
  return found
}

/** What an hour takes of a day's limit: its slots where days count slots, one where they count sessions. */
function dayRate({ sessions, halfHour }: Problem): number {
  for (let i = 0; i < sessions.count; i++) if (sessions.length[i] === 2 * halfHour) return sessions.dayLoad[i]!
  return sessions.count ? sessions.dayLoad[0]! : 0
}

function hoursOfPools(p: Pricing): Scarcity[] {
  const { problem, unit } = p
  const { sessions, candidates, eligible, facilitators, halfHour } = problem
  const blocks = blocksOf(p)
  priceBlocks(p, blocks, new Float32Array(p.rows.count))
  const best = new Map<string, Scarcity & { kind: 'pool' }>()
  for (let i = 0; i < sessions.count; i++) {
    if (sessions.fixed[i]) continue
    const list = eligible.of[i]!
    const { least } = termsOf(p, i)
    const sitting = sittingIn(p, i)
    const own = least === NEVER ? 0 : least
    const hours = sessions.length[i]! / (2 * halfHour)
    const weeks = new Set<number>()
    for (let c = candidates.from[i]!; c < candidates.to[i]!; c++) {
      const plain = candidates.cost[c]! * unit + own
      if (plain >= blocks.share[i]!) break
      const saved = blocks.share[i]! - plain - peopleFee(p, i, c, sitting) - siblingFee(p, blocks.candidate, i, c)
      const points = saved / unit / hours
      if (points <= 0) continue
      const slot = candidates.slot[c]!
      const week = facilitators.weekOf[eligible.lists[list]!.facilitator[0] ?? 0]![slot]!
      const key = `${list} ${week}`
      const known = best.get(key) ?? { kind: 'pool', list, week, slot, points: 0, sessions: 0 }
      if (!weeks.has(week) && points >= 0.5) known.sessions++
      weeks.add(week)
      if (points > known.points) {
        known.points = points
        known.slot = slot
      }
      best.set(key, known)
    }
  }
  return [...best.values()]
}

/** A new person is a new face beside the other live session, and the gap to a sibling stays. */
function siblingFee({ problem, unit }: Pricing, chosen: Int32Array, i: number, c: number): number {
  const { sessions, candidates } = problem
  const other = sessions.sibling[i]!
  if (other < 0 || chosen[other]! < 0) return 0
  if (!gapAllowed(sessions.step[i]!, candidates.day[c]!, candidates.day[chosen[other]!]!)) return NEVER
  return sessions.step[i]! <= 1 ? NEW_FACE * unit : 0
}
