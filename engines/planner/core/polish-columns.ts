import { gapAllows, loadAllows, peopleAreFree, startIsFree, takesPart } from './allowed.ts'
import type { Placed } from './polish-model.ts'
import { NEW_FACE } from './problem.ts'
import { friendOf, orderCost, placePoints, type State } from './state.ts'
import type { Columns } from './thorough-columns.ts'

/** Columns that everybody who stands leaves room for, by place among the sessions asked for. */
export type Fitting = {
  count: number
  from: Int32Array
  session: Int32Array
  slot: Int32Array
  day: Int32Array
  facilitator: Int32Array
  room: Int32Array
  candidate: Int32Array
  /** What each costs beside what stands. */
  points: Int32Array
  /** Names of the variables at 1 in the plan that was there before. */
  start: string[]
}

/** The sessions of `columns` are lifted; where they stood (`before`) is a column too, so the model can give it back. */
export function columnsThatFit(s: State, columns: Columns, before: (session: number) => Placed | undefined): Fitting {
  const { sessions, candidates } = s.problem
  const rows: { i: number; c: number; f: number; room: number }[] = []
  const from = new Int32Array(columns.sessions.length + 1)
  const start: string[] = []
  columns.sessions.forEach((i, n) => {
    const was = before(i)
    let met = false
    for (let x = columns.from[n]!; x < columns.from[n + 1]!; x++) {
      const c = columns.candidate[x]!
      const f = columns.facilitator[x]!
      const room = columns.room[x]!
      const mine = was?.facilitator === f && was.slot === candidates.slot[c] && was.room === room
      if (mine) {
        met = true
        start.push(`x${rows.length}`)
      }
      if (mine || fits(s, i, c, f, room)) rows.push({ i, c, f, room })
    }
    if (!was) start.push(`u${n}`)
    else if (!met) {
      start.push(`x${rows.length}`)
      rows.push({ i, c: startOf(s, i, was.slot), f: was.facilitator, room: was.room })
    }
    from[n + 1] = rows.length
  })
  const { slot, day, cost } = candidates
  return {
    count: rows.length,
    from,
    start,
    session: Int32Array.from(rows, (row) => row.i),
    candidate: Int32Array.from(rows, (row) => row.c),
    slot: Int32Array.from(rows, (row) => slot[row.c]!),
    day: Int32Array.from(rows, (row) => day[row.c]!),
    facilitator: Int32Array.from(rows, (row) => row.f),
    room: Int32Array.from(rows, (row) => row.room),
    points: Int32Array.from(rows, ({ i, c, f, room }) => {
      const friend = sessions.step[i]! < 2 ? friendOf(s, i) : -1
      const face = friend >= 0 && friend !== f ? NEW_FACE : 0
      return placePoints(s, i, slot[c]!, f, room, cost[c]!) + face + orderCost(s, i, slot[c]!)
    }),
  }
}

function startOf({ problem: { candidates } }: State, i: number, slot: number): number {
  let c = candidates.from[i]!
  while (candidates.slot[c] !== slot) c++
  return c
}

/** Whether nobody who stands is in the way of a column. */
function fits(s: State, i: number, c: number, f: number, room: number): boolean {
  const { candidates } = s.problem
  const slot = candidates.slot[c]!
  const day = candidates.day[c]!
  if (takesPart(s, i, f) || !startIsFree(s, i, slot, f) || !loadAllows(s, i, slot, f)) return false
  if (!gapAllows(s, i, day) || !peopleAreFree(s, i, slot, day)) return false
  return room < 0 || hasRoom(s, i, room, slot)
}

/** Whether a room of the class is free throughout. */
export function hasRoom(s: State, i: number, room: number, slot: number): boolean {
  const { rooms, sessions, slots } = s.problem
  for (let t = slot; t < slot + sessions.length[i]!; t++)
    if (s.roomLoad[room * slots + t]! >= rooms.count[room]!) return false
  return true
}
