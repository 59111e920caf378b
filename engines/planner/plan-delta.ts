import { brokenPins } from './answer.ts'
import type { Event } from './core/event.ts'
import { ENTRY } from './core/state.ts'
import type { Draft } from './draft.ts'
import { instantOf } from './grid.ts'
import type { Moved, PlanAnswer } from './plan-answer.ts'

/** What an event does to what people hold. */
export type Delta = {
  cost: number
  moved: Moved
  /** Ids of sessions that lose their place, and of those that gain one. */
  lost: string[]
  found: string[]
  broken: PlanAnswer['broken']
}

type Place = { start: string; facilitator: string; people: readonly string[] }

/** Between the opening of an event and now; looks only at what it touched. */
export function deltaSince(draft: Draft, event: Event): Delta {
  const { state, work } = draft
  const { first } = event.journal
  const before = new Map<string, Place>()
  const after = new Map<string, Place>()
  let placed = 0
  for (const slot of state.slotOf) if (slot >= 0) placed++
  for (let n = 0; n < first.length; n += ENTRY) {
    const i = first[n]!
    const { id } = work.sessions[i]!
    if (first[n + 1]! >= 0) before.set(id, placeOf(draft, i, first[n + 1]!, first[n + 2]!))
    if (state.slotOf[i]! >= 0) after.set(id, placeOf(draft, i, state.slotOf[i]!, state.teacherOf[i]!))
  }
  const delta = between(before, after, placed - after.size)
  return { cost: state.cost - event.cost, ...delta, broken: brokenPins(draft) }
}

/** Between two plans resolved apart, session by session. */
export function deltaBetween(was: Draft, now: Draft): Delta {
  const delta = between(placesOf(was), placesOf(now), 0)
  return { cost: now.state.cost - was.state.cost, ...delta, broken: brokenPins(now) }
}

function placesOf(draft: Draft): Map<string, Place> {
  const { work, state } = draft
  const placed = work.sessions.filter(({ index }) => state.slotOf[index]! >= 0)
  return new Map(
    placed.map(({ id, index }) => [id, placeOf(draft, index, state.slotOf[index]!, state.teacherOf[index]!)]),
  )
}

function placeOf({ work }: Draft, i: number, slot: number, teacher: number): Place {
  const { programme, sessions, teachers } = work
  return {
    start: instantOf(programme.grid, slot),
    facilitator: teachers[teacher]?.given.id ?? '',
    people: sessions[i]!.cohort.people.map((one) => programme.people[one]!.id),
  }
}

/** `elsewhere` counts sessions in neither list that stay where they are. */
function between(
  before: ReadonlyMap<string, Place>,
  after: ReadonlyMap<string, Place>,
  elsewhere: number,
): Pick<Delta, 'moved' | 'lost' | 'found'> {
  const moved: Moved = { sessions: [], kept: elsewhere, added: [], removed: [], people: [] }
  const people = new Set<string>()
  const told = (place: Place) => {
    for (const id of place.people) people.add(id)
  }
  for (const [id, was] of before) {
    const is = after.get(id)
    if (is?.start === was.start && is.facilitator === was.facilitator) {
      moved.kept++
      continue
    }
    told(was)
    if (!is) moved.removed.push(id)
    else {
      told(is)
      const from = { start: was.start, facilitator: was.facilitator }
      moved.sessions.push({ id, from, to: { start: is.start, facilitator: is.facilitator } })
    }
  }
  for (const [id, is] of after) {
    if (before.has(id)) continue
    moved.added.push(id)
    told(is)
  }
  moved.people = [...people].sort()
  return { moved, lost: moved.removed, found: moved.added }
}
