import type { State } from './state.ts'

/** Sessions of one pool: few enough that lists, seats and free starts of all of them stay close to the processor. */
const POOL = 1000
const BANDS = 3

/**
 * Sessions that compete for the same people at the same time, put together: by the zone of those who may teach them, then
 * by when they would best start. Every session is in exactly one pool; facilitators are shared.
 */
export function poolsOf(s: State, open: Int32Array, size = POOL): Int32Array[] {
  if (open.length <= size * 1.5) return [open]
  const { candidates, slots, facilitators } = s.problem
  const { views, view, bitOf } = s.tables
  const bandOf = views.map(({ teacher }) => {
    let sum = 0
    for (const f of teacher) sum += bitOf[f]!
    return Math.floor((sum * BANDS) / (Math.max(1, teacher.length) * facilitators.count))
  })
  const key = new Float64Array(s.slotOf.length)
  for (const i of open) key[i] = bandOf[view[i]!]! * slots + candidates.slot[candidates.from[i]!]!
  const sorted = open.slice().sort((a, b) => key[a]! - key[b]! || a - b)
  const count = Math.round(open.length / size)
  return Array.from({ length: count }, (_, n) =>
    sorted.slice(Math.floor((n * open.length) / count), Math.floor(((n + 1) * open.length) / count)),
  )
}
