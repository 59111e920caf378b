import type { PlanFacilitator, PlanFile, PlanPerson } from './plan-file.ts'
import { goLiveId } from './policy.ts'

/** Something that happens to a plan people hold. Days are local to the site; moments are instants. */
export type PlanEvent =
  | { kind: 'move-go-live'; goLive: string; on: string }
  /** `from` left out: access no longer holds anything up. */
  | { kind: 'access'; goLive: string; from?: string }
  | { kind: 'leave'; person: string; from: string; to: string }
  | { kind: 'busy'; person: string; from: string; to: string }
  | { kind: 'facilitator-away'; facilitator: string; from: string; to: string }
  | { kind: 'lost-room'; site: string; room: string }
  | { kind: 'move-session'; session: string; start: string; facilitator?: string }
  | { kind: 'new-hire'; person: PlanPerson }
  | { kind: 'new-facilitator'; facilitator: PlanFacilitator }

/** The plan file as it reads after the event; the one given stays as it is. Throws a `RangeError` for an unknown name. */
export function fileAfter(file: PlanFile, event: PlanEvent): PlanFile {
  switch (event.kind) {
    case 'move-go-live':
      return { ...file, goLives: changed('go-live', file.goLives, goLiveId, event.goLive, { on: event.on }) }
    case 'access':
      return { ...file, goLives: changed('go-live', file.goLives, goLiveId, event.goLive, { accessFrom: event.from }) }
    case 'leave':
      return away(file, event.person, (one) => ({ leave: [...(one.leave ?? []), [event.from, event.to]] }))
    case 'busy':
      return away(file, event.person, (one) => ({ busy: [...intervals(one), { from: event.from, to: event.to }] }))
    case 'facilitator-away': {
      const given = found('facilitator', file.facilitators, idOf, event.facilitator)
      const leave: [string, string][] = [...(given.leave ?? []), [event.from, event.to]]
      return { ...file, facilitators: file.facilitators.map((one) => (one === given ? { ...one, leave } : one)) }
    }
    case 'lost-room': {
      const site = found('site', file.sites, idOf, event.site)
      const rooms = (site.rooms ?? []).filter((room) => room !== found('room', site.rooms ?? [], idOf, event.room))
      return { ...file, sites: file.sites.map((one) => (one === site ? { ...one, rooms } : one)) }
    }
    case 'move-session': {
      const { session, start, facilitator } = event
      const pins = (file.pins ?? []).filter((pin) => pin.session !== session)
      return { ...file, pins: [...pins, { session, start, ...(facilitator ? { facilitator } : {}) }] }
    }
    case 'new-hire':
      return { ...file, people: [...file.people, event.person] }
    case 'new-facilitator':
      return { ...file, facilitators: [...file.facilitators, event.facilitator] }
  }
}

const idOf = (one: { id: string }) => one.id

function found<T>(what: string, all: readonly T[], name: (one: T) => string, id: string): T {
  const one = all.find((each) => name(each) === id)
  if (!one) throw new RangeError(`No such ${what} in the plan file: ${id}`)
  return one
}

function changed<T>(what: string, all: readonly T[], name: (one: T) => string, id: string, by: Partial<T>): T[] {
  const one = found(what, all, name, id)
  return all.map((each) => (each === one ? { ...each, ...by } : each))
}

/** A person is away, and with them the facilitator they are. */
function away(
  file: PlanFile,
  id: string,
  by: (one: PlanPerson | PlanFacilitator) => Pick<PlanPerson, 'leave'> | Pick<PlanPerson, 'busy'>,
): PlanFile {
  const person = found('person', file.people, idOf, id)
  return {
    ...file,
    people: file.people.map((one) => (one === person ? { ...one, ...by(one) } : one)),
    facilitators: file.facilitators.map((one) => (one.person === id ? { ...one, ...by(one) } : one)),
  }
}

function intervals({ busy }: Pick<PlanPerson, 'busy'>): { from: string; to: string }[] {
  if (typeof busy === 'string') throw new TypeError(`Calendar path not resolved before planning: ${busy}`)
  return busy ?? []
}
