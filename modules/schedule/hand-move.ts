import type { PlanAnswer } from '#engines/planner/plan-answer.ts'
import type { PlanFile } from '#engines/planner/plan-file.ts'
import { breaksOf } from '#engines/planner/what-if.ts'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import { plusMinutes } from '#kernel/instant.ts'
import { overlaps } from '#kernel/interval.ts'
import { currentAnswer } from './refreshed-file.ts'

export type AskedPlace = { session: string; start: Instant; facilitator: string }
export type Break = Pick<PlanAnswer['broken'][number], 'rule' | 'detail'>

/** The rules each placement would break; `unknown` when the session's go-live or people are no longer there. */
export function breaksAt(file: PlanFile, answer: PlanAnswer, places: readonly AskedPlace[]): Break[][] | 'unknown' {
  const now = currentAnswer(answer, file.people)
  const goLives = new Set(file.goLives.map((one) => one.id))
  const cohorts = new Map(now.cohorts.map((cohort) => [cohort.id, cohort]))
  const known = places.every(({ session }) => {
    const cohort = cohorts.get(now.sessions.find((one) => one.id === session)?.cohort ?? '')
    return cohort?.goLives.every((id) => goLives.has(id))
  })
  return known ? places.map((place) => breaksOf(file, now, place)) : 'unknown'
}

type RoomUse = { room: Id; startsAt: Instant; minutes: number }

/** The room a moved session can have: its own if it is free then, else another at the site that seats everybody. */
export function freeRoom(
  wanted: { room: Id; startsAt: Instant; minutes: number; people: number },
  rooms: readonly { id: string; siteId: string; seats: number }[],
  uses: readonly RoomUse[],
): Id | null {
  const mine = rooms.find((room) => room.id === wanted.room)
  if (!mine) return null
  const asked = { from: wanted.startsAt, to: plusMinutes(wanted.startsAt, wanted.minutes) }
  const isFree = (room: string) =>
    !uses.some(
      (use) => use.room === room && overlaps(asked, { from: use.startsAt, to: plusMinutes(use.startsAt, use.minutes) }),
    )
  const others = rooms
    .filter((room) => room.siteId === mine.siteId && room.seats >= wanted.people && room.id !== mine.id)
    .sort((a, b) => a.seats - b.seats || (a.id < b.id ? -1 : 1))
  return ([mine, ...others].find((room) => isFree(room.id))?.id as Id | undefined) ?? null
}
