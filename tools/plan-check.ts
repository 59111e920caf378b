/**
 * The independent checker: reads only a plan file and an answer and re-derives every hard rule.
 * It shares no code with the planner; the rules are those of engines/planner/README.md.
 */
import type { PlanAnswer } from '#engines/planner/plan-answer.ts'
import type { PlanFile } from '#engines/planner/plan-file.ts'
import { cohortFindings } from './plan-check-cohorts.ts'
import { fixedFindings, withoutExcused } from './plan-check-fixed.ts'
import { type Finding, matterOf } from './plan-check-matter.ts'
import { practiceFindings } from './plan-check-practice.ts'
import { roomFindings } from './plan-check-rooms.ts'
import { sessionFindings } from './plan-check-sessions.ts'
import { readAnswer } from './plan-check-shape.ts'

export type Broken = { rule: string; detail: Record<string, unknown> }

/**
 * Every hard rule that an answer breaks, none for a sound plan. What it costs, how it moved from the plan before and
 * whether a way out works are the planner's word. Busy time must be given as intervals, not as the path of a calendar.
 */
export function checkPlan(file: PlanFile, answer: unknown): Broken[] {
  const read = readAnswer(answer)
  if ('wrong' in read) return read.wrong.map((detail) => ({ rule: 'answer/shape', detail }))
  const matter = matterOf(file, read.answer)
  const judged = [...sessionFindings(matter), ...roomFindings(matter)]
  const found = [
    ...costFindings(read.answer),
    ...cohortFindings(matter),
    ...fixedFindings(matter),
    ...withoutExcused(matter, judged),
    ...practiceFindings(matter),
  ]
  return found.map(({ rule, sessions, detail }) => ({
    rule,
    detail: sessions.length ? { sessions, ...detail } : detail,
  }))
}

/** Costs are not re-derived; their parts must still add up, and no proof puts the best plan above this one. */
function costFindings({ cost, bound }: PlanAnswer): Finding[] {
  const sum = Object.values(cost.parts).reduce((total, part) => total + part, 0)
  const found: Finding[] = []
  if (sum !== cost.total) found.push({ rule: 'answer/cost-sum', sessions: [], detail: { total: cost.total, sum } })
  if (bound && bound.value > cost.total)
    found.push({ rule: 'answer/bound-above-cost', sessions: [], detail: { total: cost.total, bound: bound.value } })
  return found
}

/** Of what `checkPlan` finds, practice that was left out though there is room for it. */
export function practiceWithRoom(file: PlanFile, answer: PlanAnswer): Broken[] {
  return checkPlan(file, answer).filter(({ rule }) => /^practice\/(debt-with-room|empty-stretch)$/.test(rule))
}
