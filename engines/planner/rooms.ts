import type { Programme } from './programme.ts'

/** Rooms of all sites; `at` lists a site's rooms from the smallest. */
export type Rooms = { ids: readonly string[]; seats: Int32Array; at: readonly (readonly number[])[] }

export function roomsOf(programme: Programme): Rooms {
  const ids: string[] = []
  const seats: number[] = []
  const at = programme.file.sites.map((site) => {
    const here = (site.rooms ?? []).map((room) => {
      ids.push(room.id)
      return seats.push(room.seats) - 1
    })
    return here.sort((a, b) => seats[a]! - seats[b]! || a - b)
  })
  return { ids, seats: Int32Array.from(seats), at }
}

/** The smallest room of the site with enough seats that is free throughout, or -1. */
export function freeRoom(
  rooms: Rooms,
  busy: Uint8Array,
  slots: number,
  site: number,
  size: number,
  slot: number,
  length: number,
): number {
  for (const room of rooms.at[site]!) {
    if (rooms.seats[room]! < size) continue
    const from = room * slots + slot
    let free = true
    for (let i = from; free && i < from + length; i++) free = busy[i] === 0
    if (free) return room
  }
  return -1
}
