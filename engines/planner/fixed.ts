import { dayIndex, slotAt } from './grid.ts'
import type { Programme } from './programme.ts'
import { type Session, sessionsById } from './sessions.ts'

/** A session the search may not touch: held already, or pinned. */
export type Fixed = { session: number; slot: number; facilitator: number; start: string; kind: 'held' | 'pinned' }

/** History first: a published session on or before today stays, then pins with what they or the published plan say. */
export function fixedSessions(programme: Programme, sessions: readonly Session[]): Fixed[] {
  const { file, grid, sites } = programme
  const indexOf = sessionsById(sessions)
  const facilitatorOf = new Map(file.facilitators.map((one, i) => [one.id, i]))
  const published = new Map(programme.published?.sessions.map((session) => [session.id, session]))
  const fixed = new Map<number, Fixed>()
  for (const [id, { start, facilitator }] of published) {
    const session = indexOf.get(id)
    const slot = slotAt(grid, start)
    if (!session || slot < 0 || slot >= grid.slots) continue
    const on = sites[session.cohort.mainSite]!.local.dayOf[slot]!
    if (on >= session.window.notToday) continue
    fixed.set(session.index, {
      session: session.index,
      slot,
      facilitator: facilitatorOf.get(facilitator) ?? -1,
      start,
      kind: 'held',
    })
  }
  for (const pin of file.pins ?? []) {
    const session = indexOf.get(pin.session)
    const start = pin.start ?? published.get(pin.session)?.start
    const teacher = facilitatorOf.get(pin.facilitator ?? published.get(pin.session)?.facilitator ?? '')
    if (!session || !start || teacher === undefined || fixed.has(session.index)) continue
    fixed.set(session.index, {
      session: session.index,
      slot: slotAt(grid, start),
      facilitator: teacher,
      start,
      kind: 'pinned',
    })
  }
  return [...fixed.values()].sort((a, b) => a.session - b.session)
}

/** Published sessions that have begun, judged in the zone they were published in. */
export function heldIds({ file, grid, sites, published }: Programme): string[] {
  const clocks = new Map(sites.map((site) => [site.local.zone, site.local]))
  return (published?.sessions ?? [])
    .filter(({ start, zone }) => {
      const slot = slotAt(grid, start)
      const on = slot < 0 ? -1 : clocks.get(zone)?.dayOf[slot]
      return on === undefined ? start.slice(0, 10) <= file.today : on <= dayIndex(grid, file.today)
    })
    .map(({ id }) => id)
}
