import { nominalText, partOf, servedBeside } from './answer-parts.ts'
import { type Draft, missingIn } from './draft.ts'
import { KIND_OF } from './kinds.ts'
import type { Unscheduled } from './plan-answer.ts'
import { reasonsFor } from './reasons.ts'
import { type Tried, waysOutOf } from './ways-out.ts'
import { clashesOnce } from './work.ts'

/** Every session that has no place: which rules take its starts, and the changes that were tried and work. */
export function unscheduledOf(draft: Draft): Unscheduled[] {
  const { work } = draft
  const clashes = clashesOnce(work)
  const tried: Tried = new Map()
  return missingIn(draft).map((session) => {
    const why = reasonsFor(draft, session.index, clashes)
    return {
      session: {
        id: session.id,
        cohort: session.cohort.id,
        workflow: session.goLive.given.workflow,
        goLive: session.goLive.id,
        kind: KIND_OF[session.step]!,
        part: partOf(session.step),
        ...servedBeside(session),
      },
      window: nominalText(work.programme, session),
      people: session.cohort.people.map((i) => work.programme.people[i]!.id),
      why,
      waysOut: waysOutOf(draft, clashes, tried, session.index, why),
    }
  })
}
