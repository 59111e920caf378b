import type { State } from './state.ts'

/**
 * Parts of the plan small enough to solve exactly: sessions near each other in time, siblings together, at most `most`
 * columns by `weight`. `turn` shifts where the parts begin, so that another round joins what this one cut apart.
 */
export function windowsOf(
  s: State,
  open: Int32Array,
  weight: (session: number) => number,
  most: number,
  turn: number,
): Int32Array[] {
  const { sibling } = s.problem.sessions
  const isOpen = new Uint8Array(s.problem.sessions.count)
  for (const i of open) isOpen[i] = 1
  const heads = Array.from(open).filter((i) => sibling[i]! < 0 || i < sibling[i]! || !isOpen[sibling[i]!])
  const mateOf = (i: number) => (sibling[i]! >= 0 && isOpen[sibling[i]!] ? sibling[i]! : -1)
  const weightOfMate = (i: number) => (mateOf(i) < 0 ? 0 : weight(mateOf(i)))
  const key = new Map(heads.map((i) => [i, whenOf(s, i)]))
  heads.sort((a, b) => key.get(a)! - key.get(b)! || a - b)
  const windows: Int32Array[] = []
  let part: number[] = []
  const all = heads.reduce((sum, i) => sum + weight(i) + weightOfMate(i), 0)
  // Odd rounds begin with half a part, unless one part is all.
  let left = turn % 2 && all > most ? most / 2 : most
  for (const i of heads) {
    const mate = mateOf(i)
    const own = weight(i) + weightOfMate(i)
    if (own > left && part.length) {
      windows.push(Int32Array.from(part))
      part = []
      left = most
    }
    part.push(i)
    if (mate >= 0) part.push(mate)
    left -= own
  }
  if (part.length) windows.push(Int32Array.from(part))
  return windows
}

/** Where a session stands, or its cheapest start. */
function whenOf(s: State, i: number): number {
  if (s.slotOf[i]! >= 0) return s.slotOf[i]!
  return s.problem.candidates.slot[s.problem.candidates.from[i]!]!
}
