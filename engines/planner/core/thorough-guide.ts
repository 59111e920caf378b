import type { Random } from '../random.ts'
import type { Pricing } from './bound-scan.ts'
import { forceAt } from './ejection.ts'
import type { State } from './state.ts'
import { coreColumns } from './thorough-columns.ts'

/** Columns worth trying, of session `i` in `from[i]..from[i + 1]`, lowest reduced cost first. */
export type Guide = { from: Int32Array; candidate: Int32Array; facilitator: Int32Array }

/** Every column of these sessions with a reduced cost of at most `within` points. */
export function guideOf(p: Pricing, sessions: Int32Array, within: number): Guide {
  const columns = coreColumns(p, Int32Array.from(sessions).sort(), within)
  const from = new Int32Array(p.problem.sessions.count + 1)
  columns.sessions.forEach((i, n) => {
    from[i + 1] = columns.from[n + 1]! - columns.from[n]!
  })
  for (let i = 0; i + 1 < from.length; i++) from[i + 1]! += from[i]!
  return { from, candidate: columns.candidate, facilitator: columns.facilitator }
}

/** As the search's own move, with a column that the prices of scarce time speak for; false when there is none. */
export function forceGuided(s: State, session: number, target: number, random: Random, guide: Guide): boolean {
  const from = guide.from[session]!
  const count = guide.from[session + 1]! - from
  if (!count) return false
  for (let tries = 0; tries < 4; tries++) {
    const u = random()
    const x = from + Math.floor(count * u * u)
    const c = guide.candidate[x]!
    const teacher = guide.facilitator[x]!
    if (s.problem.candidates.slot[c] === s.slotOf[session] && teacher === s.teacherOf[session]) continue
    return forceAt(s, session, c, teacher, target, random)
  }
  return false
}
