import { nominalText, partOf } from './answer-parts.ts'
import { KIND_OF } from './kinds.ts'
import type { Occupancy } from './occupancy.ts'
import type { Unscheduled } from './plan-answer.ts'
import { clashesOnce } from './preview.ts'
import { reasonsFor } from './reasons.ts'
import { type Tried, waysOutOf } from './ways-out.ts'

/** Every session that has no place: which rules take its starts, and the changes that were tried and work. */
export function unscheduledOf(o: Occupancy): Unscheduled[] {
  const { work } = o
  const clashes = clashesOnce(work)
  const tried: Tried = new Map()
  return work.sessions
    .filter(({ index }) => o.slotOf[index]! < 0)
    .map((session) => {
      const why = reasonsFor(o, session.index)
      return {
        session: {
          id: session.id,
          cohort: session.cohort.id,
          workflow: session.goLive.given.workflow,
          goLive: session.goLive.id,
          kind: KIND_OF[session.step]!,
          part: partOf(session.step),
        },
        window: nominalText(work.programme, session),
        people: session.cohort.people.map((i) => work.programme.people[i]!.id),
        why,
        waysOut: waysOutOf(o, clashes, tried, session.index, why),
      }
    })
}
