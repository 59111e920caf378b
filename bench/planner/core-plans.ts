/** What the planner benches share: instances as text, plans judged by the independent checker, processor seconds. */
import { assignmentOf } from '#engines/planner/core/assignment.ts'
import { writeInstance } from '#engines/planner/core/instance-text.ts'
import type { Assignment, Problem } from '#engines/planner/core/problem.ts'
import type { State } from '#engines/planner/core/state.ts'
import { type CoreChecked, checkCore } from '../../tools/core-check.ts'

/** Judged by core-check from the two texts alone. */
export function judged(problem: Problem, { slot, facilitator, roomClass }: Assignment): CoreChecked {
  const lines: string[] = []
  for (let i = 0; i < slot.length; i++)
    lines.push(slot[i]! < 0 ? `${i} -` : `${i} ${slot[i]} ${facilitator[i]} ${roomClass[i]! < 0 ? 0 : 1}`)
  return checkCore(writeInstance(problem), lines.join('\n'))
}

export function judgedState(s: State): CoreChecked {
  return judged(s.problem, assignmentOf(s))
}

/** Milliseconds of the processor, all threads: what a budget counts when others use the machine. */
export function processorClock(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Largest memory of this process so far, MB. */
export function peakMegabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024)
}

export function table(rows: readonly Record<string, string | number>[]): string {
  const names = Object.keys(rows[0] ?? {})
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  const thousands = (cell: string | number) =>
    typeof cell === 'number' ? cell.toLocaleString('en-US', { maximumFractionDigits: 4 }) : cell
  return [
    line(names),
    line(names.map(() => '---')),
    ...rows.map((row) => line(names.map((name) => thousands(row[name] ?? '')))),
  ].join('\n')
}

/** The value below which `share` of the numbers lie. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}
