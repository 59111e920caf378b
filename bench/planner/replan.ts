/**
 * Go-lives slip on a published plan: what repair takes and touches, with and without polish, and how a repaired plan compares
 * with one made from scratch. Slips are those of planner.md, section 9, each taken back before the next.
 * npx node bench/planner/replan.ts [sizes, default M,L] [seed, default 101] [slips, default 200] [seconds of the first plan, default 10]
 */
import { assignmentOf, costOf, load } from '#engines/planner/core/assignment.ts'
import { changeStarts, keepEvent, openEvent, rollBack, touchedIn } from '#engines/planner/core/event.ts'
import { generateInstance } from '#engines/planner/core/generator.ts'
import type { Size } from '#engines/planner/core/generator-places.ts'
import { type Slip, slipsOf } from '#engines/planner/core/generator-slips.ts'
import { planProblem } from '#engines/planner/core/plan-problem.ts'
import type { Assignment, Problem } from '#engines/planner/core/problem.ts'
import { repair } from '#engines/planner/core/repair.ts'
import { emptyState, type State } from '#engines/planner/core/state.ts'
import { machine, round } from '../measured.ts'
import { judgedState, peakMegabytes, percentile, processorClock, table } from './core-plans.ts'

/** Points for a new start and a new facilitator of something published. */
const NEW_START = 12
const NEW_FACILITATOR = 6
/** Milliseconds that polish may search. */
const POLISH = 40
const SCRATCH_SLIPS = 5

const sizes = (process.argv[2] ?? 'M,L').split(',') as Size[]
const seed = Number(process.argv[3] ?? 101)
const count = Number(process.argv[4] ?? 200)
const seconds = Number(process.argv[5] ?? 10)

console.log(machine())
const repairs: Record<string, string | number>[] = []
const scratch: Record<string, string | number>[] = []
for (const size of sizes) {
  const generated = generateInstance({ size, seed })
  const clean = generated.problem
  const published = assignmentOf(planProblem(clean, { seed: 1, clock: processorClock, milliseconds: seconds * 1000 }))
  const held = heldProblem(clean, published)
  const state = emptyState(held)
  load(state, published)
  const first = judgedState(planState(clean, published))
  if (first.broken.length) throw new Error(`the published plan breaks ${JSON.stringify(first.broken[0])}`)
  const slips = [...slipsOf(generated, count)]
  for (const slip of slips.slice(0, 20)) measuredRepair(state, slip, 0)
  for (const polish of [0, POLISH]) repairs.push({ size, ...repairRow(state, slips, polish) })
  for (const slip of slips.slice(0, SCRATCH_SLIPS)) scratch.push({ size, ...scratchRow(generated, published, slip) })
}
console.log(`\n${count} slips of one group each, processor milliseconds\n`)
console.log(table(repairs))
console.log(
  `\nRepaired with ${POLISH} ms of polish beside a plan from scratch in ${seconds} s; cost without prices for moving\n`,
)
console.log(table(scratch))

function planState(problem: Problem, plan: Assignment): State {
  const s = emptyState(problem)
  load(s, plan)
  return s
}

/** The same problem when people hold `plan`: every other start costs more, and so does every other facilitator. */
function heldProblem(problem: Problem, plan: Assignment): Problem {
  const { from, to, slot, cost, day, used } = problem.candidates
  const own = { slot: slot.slice(), cost: cost.slice(), day: day.slice() }
  for (let i = 0; i < from.length; i++) {
    const starts = pricedStarts(
      slot.subarray(from[i]!, to[i]!),
      cost.subarray(from[i]!, to[i]!),
      day.subarray(from[i]!, to[i]!),
      plan.slot[i]!,
    )
    own.slot.set(starts.slot, from[i]!)
    own.cost.set(starts.cost, from[i]!)
    own.day.set(starts.day, from[i]!)
  }
  const { count: sessions } = problem.sessions
  return {
    ...problem,
    candidates: { from: from.slice(), to: to.slice(), ...own, used },
    before: {
      slot: plan.slot.slice(),
      facilitator: plan.facilitator.slice(),
      facilitatorPrice: new Int16Array(sessions).fill(NEW_FACILITATOR),
    },
  }
}

/** Starts with the price of moving on all but the published one, cheapest first again. */
function pricedStarts(slot: Int32Array, cost: Int16Array, day: Int16Array, published: number) {
  const priced = cost.map((one, k) => one + (published >= 0 && slot[k] !== published ? NEW_START : 0))
  const order = Array.from(slot, (_, k) => k).sort((a, b) => priced[a]! - priced[b]! || slot[a]! - slot[b]!)
  return {
    slot: Int32Array.from(order, (k) => slot[k]!),
    cost: Int16Array.from(order, (k) => priced[k]!),
    day: Int16Array.from(order, (k) => day[k]!),
  }
}

function openSlip(s: State, slip: Slip) {
  const event = openEvent(s)
  for (const { session, slot, cost, day } of slip.sessions)
    changeStarts(event, session, pricedStarts(slot, cost, day, s.problem.before.slot[session]!))
  return event
}

type Taken = { milliseconds: number; forced: number; touched: number; others: number; left: number }

function measuredRepair(s: State, slip: Slip, polish: number): Taken {
  const from = processorClock()
  const event = openSlip(s, slip)
  const { forced, touched, left } = repair(
    event,
    polish ? { seed: 1, milliseconds: polish, clock: processorClock } : { seed: 1, polish: 0 },
  )
  const milliseconds = processorClock() - from
  const own = new Set(slip.sessions.map((one) => one.session))
  const others = touched.filter((i) => !own.has(i)).length
  rollBack(event)
  return { milliseconds, forced: forced.length, touched: touched.length, others, left: left.length }
}

function repairRow(s: State, slips: readonly Slip[], polish: number) {
  const before = s.cost
  const taken = slips.map((slip) => measuredRepair(s, slip, polish))
  if (s.cost !== before) throw new Error(`rolled back to ${s.cost}, not ${before}`)
  const times = taken.map((one) => one.milliseconds)
  const sum = (of: (one: Taken) => number) => taken.reduce((total, one) => total + of(one), 0)
  return {
    polish: polish ? `${polish} ms` : 'none',
    'p50 ms': round(percentile(times, 0.5)),
    'p95 ms': round(percentile(times, 0.95)),
    'must move': sum((one) => one.forced),
    touched: sum((one) => one.touched),
    ratio: round(sum((one) => one.touched) / sum((one) => one.forced), 3),
    'others p95': percentile(
      taken.map((one) => one.others),
      0.95,
    ),
    'left out': sum((one) => one.left),
    MB: peakMegabytes(),
  }
}

/** One slip kept, its cost and moves beside those of a plan that starts again. */
function scratchRow(generated: { problem: Problem }, published: Assignment, slip: Slip) {
  const held = planState(heldProblem(generated.problem, published), published)
  const event = openSlip(held, slip)
  repair(event, { seed: 1, milliseconds: POLISH, clock: processorClock })
  const touched = touchedIn(event).length
  const repaired = assignmentOf(held)
  keepEvent(event)
  const slipped = slippedProblem(generated.problem, slip)
  const anew = planProblem(slipped, { seed: 1, clock: processorClock, milliseconds: seconds * 1000 })
  const judged = judgedState(planState(slipped, repaired))
  const moves = anew.slotOf.reduce(
    (sum, slot, i) => sum + (slot !== published.slot[i] || anew.teacherOf[i] !== published.facilitator[i] ? 1 : 0),
    0,
  )
  const cost = costOf(slipped, repaired)
  return {
    'slip, days': slip.days,
    'repaired cost': cost,
    'from scratch': anew.cost,
    ratio: round(cost / anew.cost, 4),
    moved: touched,
    'moved from scratch': moves,
    broken: judged.broken.length,
  }
}

/** The instance as it is after a slip, at its own prices. */
function slippedProblem(problem: Problem, slip: Slip): Problem {
  const { from, to, slot, cost, day, used } = problem.candidates
  const more = slip.sessions.reduce((sum, one) => sum + one.slot.length, 0)
  const longer = <T extends Int32Array | Int16Array>(old: T, own: T): T => {
    own.set(old.subarray(0, used))
    return own
  }
  const candidates = {
    from: from.slice(),
    to: to.slice(),
    slot: longer(slot, new Int32Array(used + more)),
    cost: longer(cost, new Int16Array(used + more)),
    day: longer(day, new Int16Array(used + more)),
    used,
  }
  for (const one of slip.sessions) {
    candidates.slot.set(one.slot, candidates.used)
    candidates.cost.set(one.cost, candidates.used)
    candidates.day.set(one.day, candidates.used)
    candidates.from[one.session] = candidates.used
    candidates.used += one.slot.length
    candidates.to[one.session] = candidates.used
  }
  return { ...problem, candidates }
}
