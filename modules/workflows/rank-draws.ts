import { pertDraw, type Range3 } from '#engines/statistics/pert.ts'
import type { Draws } from '#engines/statistics/seeded.ts'
import { SMAA_DRAWS, type Smaa, smaa } from '#engines/statistics/smaa.ts'
import { dirichletDraw, sortedWeightDraw } from '#engines/statistics/weight-draw.ts'
import { type Candidate, type Criterion, criteria, logOf } from './criteria.ts'
import type { WeightRule } from './priority-weights.ts'
import type { TaskFacts } from './task-facts.ts'
import { savingRange, standardisation } from './value.ts'

/** A rank within these counts as among the first (measurement 1.6). */
export const FIRST_RANKS = 5

const K = criteria.length
const [HOURS, SUITS, ERRORS, CHECKS, ALIKE, READY] = [0, 1, 2, 3, 4, 5]

type Drawn = Pick<TaskFacts, 'counts' | 'minutes' | 'people' | 'suitability' | 'errorCost'> & {
  saving: Range3
  checks: number
  alike: number
}

/**
 * Ranks of the candidates over draws: the weights from all there are (or all that keep the sponsor's order), the
 * saving and the minutes from their ranges, how often from what each respondent said. Errors that nobody priced are
 * drawn over their whole range. Only `kept` criteria count; with none, all candidates are equal. Source: measurement 1.6.
 */
export function rankDraws(
  candidates: readonly Candidate[],
  kept: readonly Criterion[],
  rule: WeightRule,
  { seed, draws = SMAA_DRAWS }: { seed: number; draws?: number },
): Smaa {
  const columns = kept.map((criterion) => criteria.indexOf(criterion))
  const sets = candidates.map(({ tasks }) => tasks.map(prepared))
  const raw = new Float64Array(candidates.length * K)
  const order =
    rule.kind === 'order' ? rule.order.filter((one) => kept.includes(one)).map((one) => kept.indexOf(one)) : null
  return smaa({
    candidates: candidates.length,
    criteria: Math.max(1, kept.length),
    seed,
    draws,
    topRank: FIRST_RANKS,
    drawScores: (stream, scores) => {
      for (let who = 0; who < sets.length; who++)
        drawCandidate(stream, sets[who]!, candidates[who]!.ready, raw, who * K)
      spread(raw, columns, scores, stream)
    },
    drawWeights: (stream, weights) => {
      if (order && order.length > 0) sortedWeightDraw(stream, weights, order)
      else dirichletDraw(stream, weights)
    },
  })
}

function prepared(task: TaskFacts): Drawn {
  const { counts, minutes, people, suitability, errorCost } = task
  const fixed = { saving: savingRange(suitability), checks: task.verifiability / 4, alike: standardisation(task) }
  return { counts, minutes, people, suitability, errorCost, ...fixed }
}

/** One draw of all six criteria of one candidate, unspread; errors unknown to all are NaN. */
function drawCandidate(stream: Draws, tasks: readonly Drawn[], ready: number, raw: Float64Array, at: number): void {
  let [saved, errors, stake, suits, checks, alike] = [0, Number.NaN, 0, 0, 0, 0]
  for (const task of tasks) {
    const times = pick(stream, task.counts) * task.people
    const hours = (times * pertDraw(stream, pick(stream, task.minutes))) / 60
    saved += hours * pertDraw(stream, task.saving)
    if (task.errorCost !== null) errors = (Number.isNaN(errors) ? 0 : errors) + times * task.errorCost
    // A hair of weight for every task keeps the means defined when all hours are zero.
    const share = hours + 1e-9
    stake += share
    suits += share * task.suitability
    checks += share * task.checks
    alike += share * task.alike
  }
  raw[at + HOURS!] = logOf(saved)
  raw[at + SUITS!] = suits / stake
  raw[at + ERRORS!] = Number.isNaN(errors) ? Number.NaN : logOf(errors)
  raw[at + CHECKS!] = checks / stake
  raw[at + ALIKE!] = alike / stake
  raw[at + READY!] = ready
}

/** Spreads each kept column over 0 to 1 within this draw; what is unknown may lie anywhere. */
function spread(raw: Float64Array, columns: readonly number[], scores: Float64Array, stream: Draws): void {
  const n = raw.length / K
  for (let k = 0; k < columns.length; k++) {
    let low = Number.POSITIVE_INFINITY
    let high = Number.NEGATIVE_INFINITY
    for (let who = 0; who < n; who++) {
      const value = raw[who * K + columns[k]!]!
      if (value < low) low = value
      if (value > high) high = value
    }
    for (let who = 0; who < n; who++) {
      const value = raw[who * K + columns[k]!]!
      scores[who * columns.length + k] = Number.isNaN(value)
        ? stream.uniform()
        : high > low
          ? (value - low) / (high - low)
          : 0
    }
  }
}

function pick<T>(stream: Draws, values: readonly T[]): T {
  return values.length === 1 ? values[0]! : values[stream.whole(0, values.length - 1)]!
}
