import { type Held, leaving, type State } from './state.ts'

/** Prices of leaving a place, before notice: a new start and a new facilitator (planner.md, 1.5). */
export const NEW_START = 12
export const NEW_FACILITATOR = 6

/**
 * From now on, leaving the places of this moment costs points: what was agreed becomes what people hold. `weightOf` gives
 * the weight of notice by session (1 without it). Earlier prices end.
 */
export function holdPlaces(s: State, weightOf?: (session: number) => number): void {
  const weight = Int16Array.from(s.slotOf, (_, i) => weightOf?.(i) ?? 1)
  setHeld(s, {
    slot: s.slotOf.slice(),
    teacher: s.teacherOf.slice(),
    startPrice: weight.map((one) => one * NEW_START),
    teacherPrice: weight.map((one) => one * NEW_FACILITATOR),
    any: true,
  })
}

/** Changes the prices of leaving; the cost follows. */
export function setHeld(s: State, held: Held): void {
  const old = s.held
  for (let i = 0; i < s.slotOf.length; i++) {
    const slot = s.slotOf[i]!
    if (slot < 0) continue
    const teacher = s.teacherOf[i]!
    s.held = old
    const before = old.any ? leaving(s, i, slot, teacher) : 0
    s.held = held
    const after = held.any ? leaving(s, i, slot, teacher) : 0
    s.pointsOf[i]! += after - before
    s.cost += after - before
  }
  s.held = held
}
