import type { Assignment, Block, Mode, Purpose } from './unit.ts'

/** Breaks, surveys and assessments belong to nobody's share (measurement 9). */
const APART: readonly Purpose[] = ['break', 'survey', 'assessment']

export function modeThatCounts({ mode, purpose }: Pick<Block, 'mode' | 'purpose'>): Mode {
  return APART.includes(purpose) ? 'apart' : mode
}

export type Minutes = {
  /** From the first minute of the session to its last, breaks too. */
  session: number
  instructor: number
  /** Practice in the session and the assignment after it. */
  practice: number
  apart: number
  /** practice / (practice + instructor), 0 to 1; null when neither has a minute. */
  practiceShare: number | null
}

/** Scheduled minutes of a unit by who leads them. Assignment minutes count as practice (seed: 40/60). */
export function minutesOf(
  blocks: readonly Pick<Block, 'minutes' | 'mode' | 'purpose'>[],
  assignment: Pick<Assignment, 'minutes'> | null,
): Minutes {
  const sum = (mode: Mode) =>
    blocks.filter((block) => modeThatCounts(block) === mode).reduce((total, block) => total + block.minutes, 0)
  const practice = sum('practice') + (assignment?.minutes ?? 0)
  const instructor = sum('instructor')
  return {
    session: blocks.reduce((total, block) => total + block.minutes, 0),
    instructor,
    practice,
    apart: sum('apart'),
    practiceShare: practice + instructor === 0 ? null : practice / (practice + instructor),
  }
}

/** When each block begins and ends, in minutes from the start of the session. */
export function runningTimes(blocks: readonly Pick<Block, 'minutes'>[]): { from: number; to: number }[] {
  let at = 0
  return blocks.map(({ minutes }) => {
    const from = at
    at += minutes
    return { from, to: at }
  })
}
