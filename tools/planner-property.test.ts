/**
 * Many tiny companies, planned and judged by the independent checkers and by an exact solver. The suite takes some;
 * TAKEROOT_PROPERTY_COUNT=10000 npx vitest run tools/planner-property.test.ts takes that many (about half an hour), from
 * TAKEROOT_PROPERTY_SEED on.
 */
import { expect, test } from 'vitest'
import { assignmentOf, costOf } from '#engines/planner/core/assignment.ts'
import { lagrangianBound } from '#engines/planner/core/bound.ts'
import { generateInstance } from '#engines/planner/core/generator.ts'
import { mixed } from '#engines/planner/core/generator-draws.ts'
import { FAMILIES, type GeneratorOptions } from '#engines/planner/core/generator-places.ts'
import { readInstance } from '#engines/planner/core/instance.ts'
import { writeInstance } from '#engines/planner/core/instance-text.ts'
import { modelOf } from '#engines/planner/core/model.ts'
import { planProblem } from '#engines/planner/core/plan-problem.ts'
import { solveWithHighs } from '#engines/planner/core/polish-highs.ts'
import type { Assignment, Problem } from '#engines/planner/core/problem.ts'
import { planFileOf } from '#engines/planner/generate-company.ts'
import { planProgramme } from '#engines/planner/plan.ts'
import { checkCore } from './core-check.ts'
import { checkPlan } from './plan-check.ts'

const BY_HAND = Number(process.env.TAKEROOT_PROPERTY_COUNT ?? 0)
const FIRST = Number(process.env.TAKEROOT_PROPERTY_SEED ?? 1000)
const CORE = BY_HAND || 60
const PLANS = BY_HAND ? Math.ceil(BY_HAND / 10) : 10
const TIMEOUT = BY_HAND ? 7_200_000 : 120_000

/** Another family and another number of facilitators for every seed, so that some plans are crowded and some impossible. */
function optionsOf(seed: number): GeneratorOptions {
  const family = FAMILIES[seed % (FAMILIES.length + 1)]
  return { size: 'XS', seed, facilitators: 1 + (mixed(seed) % 3), ...(family && { family }) }
}

/** Keeps one start in four to forty, so that sessions fight for them and the exact model stays small. */
function thinned(problem: Problem, seed: number): Problem {
  const { from, to, slot, cost, day } = problem.candidates
  const share = [40, 20, 8, 4][mixed(seed, 1) % 4]!
  const kept: number[] = []
  const starts = from.slice()
  const ends = to.slice()
  for (let i = 0; i < starts.length; i++) {
    starts[i] = kept.length
    for (let c = from[i]!; c < to[i]!; c++) if (mixed(seed, i, slot[c]!) % share === 0) kept.push(c)
    ends[i] = kept.length
  }
  const pick = <T extends Int32Array | Int16Array>(all: T) =>
    all.constructor as unknown as { from: (list: number[]) => T }
  return {
    ...problem,
    candidates: {
      from: starts,
      to: ends,
      slot: pick(slot).from(kept.map((c) => slot[c]!)),
      cost: pick(cost).from(kept.map((c) => cost[c]!)),
      day: pick(day).from(kept.map((c) => day[c]!)),
      used: kept.length,
    },
  }
}

function linesOf({ slot, facilitator, roomClass }: Assignment): string {
  return Array.from(slot, (at, i) =>
    at < 0 ? `${i} -` : `${i} ${at} ${facilitator[i]} ${roomClass[i]! < 0 ? 0 : 1}`,
  ).join('\n')
}

/** What is wrong with the plan of one tiny core instance, in words; nothing for a sound one. */
async function coreFaults(seed: number): Promise<string[]> {
  const text = Buffer.concat([...writeInstance(thinned(generateInstance(optionsOf(seed)).problem, seed))])
  const planned = () => planProblem(readInstance(text), { seed })
  const plan = planned()
  const answer = linesOf(assignmentOf(plan))
  const checked = checkCore(text, answer)
  const faults = checked.broken.map((one) => `${one.rule} ${one.sessions.join()} ${one.detail}`)
  if (checked.cost !== plan.cost) faults.push(`costs ${checked.cost}, says ${plan.cost}`)
  if (linesOf(assignmentOf(planned())) !== answer) faults.push('another plan the second time')
  const problem = readInstance(text)
  const { bound } = lagrangianBound(problem, { iterations: 60, upper: plan.cost })
  if (bound > plan.cost + 1e-6) faults.push(`bound ${bound} above the cost ${plan.cost}`)
  const model = modelOf(problem)
  const exact = await solveWithHighs(model.lp, { seconds: 20 })
  if (exact.status !== 'optimal') return faults
  const optimum = model.read(exact.values)
  const best = costOf(problem, optimum)
  // The optimum must be a plan too, or comparing with it says nothing.
  const judged = checkCore(text, linesOf(optimum))
  if (judged.broken.length || judged.cost !== best) faults.push(`the optimum breaks ${JSON.stringify(judged)}`)
  if (plan.cost < best) faults.push(`cost ${plan.cost} below the optimum ${best}`)
  if (bound > best + 1e-6) faults.push(`bound ${bound} above the optimum ${best}`)
  if (plan.cost > best) gaps.push((plan.cost - best) / Math.max(1, best))
  solved++
  return faults
}

const gaps: number[] = []
let solved = 0

test(
  `${CORE} tiny core instances: nothing broken, never below the optimum, the same twice`,
  async () => {
    const failures: { seed: number; faults: string[] }[] = []
    for (let seed = FIRST; seed < FIRST + CORE; seed++) {
      const faults = await coreFaults(seed).catch((error: Error) => [error.stack ?? error.message])
      if (faults.length) failures.push({ seed, faults })
    }
    if (BY_HAND)
      console.log(`${solved} of ${CORE} solved exactly; ${gaps.length} plans above the optimum, by ${gaps.join()}`)
    expect(failures).toEqual([])
    // Without this an exact solver that always gives up would make the test pass.
    expect(solved).toBeGreaterThan(CORE * 0.9)
  },
  TIMEOUT,
)

test(
  `${PLANS} tiny plan files: nothing broken, the same twice`,
  () => {
    const failures: { seed: number; faults: string[] }[] = []
    for (let seed = FIRST; seed < FIRST + PLANS; seed++) {
      const file = planFileOf(optionsOf(seed))
      const answer = planProgramme(file, { seed })
      const faults = checkPlan(file, answer).map((one) => `${one.rule} ${JSON.stringify(one.detail)}`)
      if (JSON.stringify(planProgramme(planFileOf(optionsOf(seed)), { seed })) !== JSON.stringify(answer))
        faults.push('another plan the second time')
      if (faults.length) failures.push({ seed, faults: faults.slice(0, 5) })
    }
    expect(failures).toEqual([])
  },
  TIMEOUT,
)
