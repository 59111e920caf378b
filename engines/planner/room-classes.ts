import type { Programme } from './programme.ts'

/** Rooms of one site with the same seats are one class; `at` lists a site's classes from the smallest. */
export type RoomClasses = {
  count: Int32Array
  seats: Int32Array
  at: readonly Int32Array[]
  /** By class: the ids of its rooms, in the order of the file. */
  ids: readonly (readonly string[])[]
}

export function roomClasses({ file }: Pick<Programme, 'file'>): RoomClasses {
  const ids: string[][] = []
  const seats: number[] = []
  const at = file.sites.map((site) => {
    const bySeats = [...Map.groupBy(site.rooms ?? [], (room) => room.seats)].sort(([a], [b]) => a - b)
    return Int32Array.from(bySeats, ([size, rooms]) => {
      seats.push(size)
      return ids.push(rooms.map((room) => room.id)) - 1
    })
  })
  return { count: Int32Array.from(ids, (rooms) => rooms.length), seats: Int32Array.from(seats), at, ids }
}

/** A session in a room of a class; `wish` is the room it had before. */
export type RoomUse = { session: number; room: number; slot: number; end: number; wish: string | undefined }

/**
 * Concrete rooms by session. Taken in order of start there is always one left, because a class is never used more often
 * at once than it has rooms; whoever had a room keeps it when it is free.
 */
export function colouredRooms(classes: RoomClasses, uses: readonly RoomUse[]): Map<number, string> {
  const roomOf = new Map<number, string>()
  const freeFrom = classes.ids.map((ids) => new Map(ids.map((id) => [id, Number.NEGATIVE_INFINITY])))
  const inOrder = [...uses].sort((a, b) => a.slot - b.slot || a.session - b.session)
  for (const { session, room, slot, end, wish } of inOrder) {
    const free = freeFrom[room]!
    const idle = [...free.keys()].filter((id) => free.get(id)! <= slot)
    const id = idle.find((one) => one === wish) ?? idle[0] ?? classes.ids[room]![0]!
    free.set(id, Math.max(end, free.get(id)!))
    roomOf.set(session, id)
  }
  return roomOf
}

/** By site * sites + site: slots a facilitator needs to get from one to the other. */
export function travelSlots({ file }: Pick<Programme, 'file'>, slotMinutes: number): Uint8Array {
  const at = new Map(file.sites.map((site, i) => [site.id, i]))
  const slots = new Uint8Array(file.sites.length ** 2)
  for (const { from, to, minutes } of file.travel ?? []) {
    const [a, b] = [at.get(from)!, at.get(to)!]
    const needed = Math.min(255, Math.ceil(minutes / slotMinutes))
    for (const i of [a * file.sites.length + b, b * file.sites.length + a])
      if (a !== b) slots[i] = Math.max(slots[i]!, needed)
  }
  return slots
}
