import { partOf, servedBeside, windowText } from './answer-parts.ts'
import type { Draft } from './draft.ts'
import { instantOf, onGrid } from './grid.ts'
import { KIND_OF } from './kinds.ts'
import { clashRanges, touches } from './person-time.ts'
import type { AnswerSession } from './plan-answer.ts'
import { colouredRooms } from './room-classes.ts'

/** Every placed session, by cohort and in order of time within its chain; pooled office hours stand under their host. */
export function answerSessions(draft: Draft): AnswerSession[] {
  const { work, state } = draft
  const { programme } = work
  const rooms = roomsOf(draft)
  const fixedAs = new Map(work.fixed.map((one) => [one.session, one]))
  const taughtBy = new Map(programme.published?.sessions.map((one) => [one.id, one.facilitator]))
  return work.cohorts.flatMap((cohort) => {
    if (cohort.serves) return []
    const mine = [...work.chains[cohort.index]!].filter((i) => state.slotOf[i]! >= 0 && hostOf(draft, i) === cohort)
    const clashing = clashingOf(draft)
    return mine.map((i): AnswerSession => {
      const session = work.sessions[i]!
      const slot = state.slotOf[i]!
      const fixed = fixedAs.get(i)
      const teacher = state.teacherOf[i]!
      const end = slot + session.length + (fixed && !onGrid(fixed.start) ? 1 : 0)
      const room = rooms.get(i)
      return {
        id: session.id,
        cohort: cohort.id,
        workflow: session.goLive.given.workflow,
        goLive: session.goLive.id,
        kind: KIND_OF[session.step]!,
        part: partOf(session.step),
        start: fixed?.start ?? instantOf(programme.grid, slot),
        zone: work.localOf[session.cohort.index]!.zone,
        minutes: session.minutes,
        facilitator: teacher < 0 ? (taughtBy.get(session.id) ?? '') : work.teachers[teacher]!.given.id,
        mode: room === undefined ? 'online' : 'onsite',
        ...(room === undefined ? {} : { room }),
        clashes: clashing(session.cohort.people, slot, end),
        window: windowText(programme, session),
        ...servedBeside(session),
        ...(fixed?.kind === 'pinned' ? { pinned: true as const } : {}),
        ...(fixed?.kind === 'held' ? { held: true as const } : {}),
      }
    })
  })
}

function hostOf({ work }: Draft, session: number) {
  const { cohort } = work.sessions[session]!
  return cohort.serves?.[0] ?? cohort
}

/** Ids of people who clash; calendars of the people asked about are read once. */
function clashingOf({ work: { programme } }: Draft) {
  const known = new Map<number, Int32Array>()
  return (people: readonly number[], slot: number, end: number): string[] => {
    const found: string[] = []
    for (const i of people) {
      const person = programme.people[i]!
      let ranges = known.get(i)
      if (!ranges) {
        ranges = clashRanges(programme.grid, programme.sites[programme.siteOf[i]!]!, person)
        known.set(i, ranges)
      }
      if (touches(ranges, slot, end)) found.push(person.id)
    }
    return found
  }
}

function roomsOf({ work, state }: Draft): Map<number, string> {
  const had = new Map(work.programme.published?.sessions.map((one) => [one.id, one.room]))
  const uses = work.sessions.flatMap(({ index, id, length }) => {
    const room = state.roomOf[index]!
    const slot = state.slotOf[index]!
    return slot < 0 || room < 0 ? [] : [{ session: index, room, slot, end: slot + length, wish: had.get(id) }]
  })
  return colouredRooms(work.rooms, uses)
}
