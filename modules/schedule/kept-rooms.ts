import type { PlanAnswer } from '#engines/planner/plan-answer.ts'

type Session = PlanAnswer['sessions'][number]
type Room = { id: string; seats: number }

/**
 * The same plan with sessions that stay in time left in the rooms they had: the planner hands rooms out afresh, and a
 * new room is news to everybody invited. Where a moved session then finds no room at its site, that site is left as planned.
 */
export function keptRooms(
  before: PlanAnswer,
  after: PlanAnswer,
  sites: readonly { id: string; rooms?: Room[] | undefined }[],
): PlanAnswer {
  const was = new Map(before.sessions.map((session) => [session.id, session]))
  const sizes = new Map(after.cohorts.map((cohort) => [cohort.id, cohort.people.length]))
  const given = new Map<string, string>()
  for (const site of sites) {
    const rooms = site.rooms ?? []
    const here = after.sessions.filter((session) => rooms.some((room) => room.id === session.room))
    const assigned = assign(here, was, rooms, sizes)
    for (const [id, room] of assigned ?? []) given.set(id, room)
  }
  const sessions = after.sessions.map((session) => {
    const room = given.get(session.id)
    return room ? { ...session, room } : session
  })
  return { ...after, sessions }
}

function assign(
  here: readonly Session[],
  was: ReadonlyMap<string, Session>,
  rooms: readonly Room[],
  sizes: ReadonlyMap<string, number>,
) {
  const given = new Map<string, string>()
  const taken = new Map<string, Session[]>(rooms.map((room) => [room.id, []]))
  const stays = (session: Session): string | undefined => {
    const old = was.get(session.id)
    return old && Date.parse(old.start) === Date.parse(session.start) ? old.room : undefined
  }
  const seat = (session: Session, room: string): boolean => {
    const others = taken.get(room)
    if (!others || others.some((other) => meets(session, other))) return false
    others.push(session)
    given.set(session.id, room)
    return true
  }
  const waiting = here.filter((session) => {
    const room = stays(session)
    return !(room && seat(session, room))
  })
  const bySeats = [...rooms].sort((a, b) => a.seats - b.seats || (a.id < b.id ? -1 : 1))
  for (const session of waiting.sort((a, b) => (a.start < b.start ? -1 : 1))) {
    const fits = bySeats.filter((room) => room.seats >= (sizes.get(session.cohort) ?? 0))
    if (!fits.some((room) => seat(session, room.id))) return null
  }
  return given
}

function meets(a: Session, b: Session): boolean {
  const [fromA, fromB] = [Date.parse(a.start), Date.parse(b.start)]
  return fromA < fromB + b.minutes * 60_000 && fromB < fromA + a.minutes * 60_000
}
