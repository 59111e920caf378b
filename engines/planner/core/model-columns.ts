import { ONLINE_INSTEAD, type Problem } from './problem.ts'

/** One way to hold a session: start, facilitator and, when `site` is a class of rooms, in person. */
export type Column = { session: number; slot: number; day: number; facilitator: number; site: number; cost: number }

/** Whether a start (by its place among the candidates) with a facilitator is in the model. */
export type Keep = (session: number, candidate: number, facilitator: number) => boolean

/** Every column whose facilitator is there; online as well as in person where somebody of the site teaches. */
export function columnsOf(problem: Problem, keep: Keep = () => true): Column[] {
  const { sessions, candidates, eligible, facilitators, rooms } = problem
  const columns: Column[] = []
  for (let session = 0; session < sessions.count; session++) {
    const list = eligible.lists[eligible.of[session]!]!
    const meetAt = sessions.meetAt[session]!
    for (let c = candidates.from[session]!; c < candidates.to[session]!; c++)
      for (const [k, facilitator] of list.facilitator.entries()) {
        const slot = candidates.slot[c]!
        if (facilitators.free[facilitator]![slot]! < sessions.length[session]!) continue
        if (!keep(session, c, facilitator)) continue
        const points = facilitators.stretch[facilitator]!
        const stretch = points.length ? points[slot % points.length]! : 0
        const cost = candidates.cost[c]! + list.cost[k]! + stretch
        const column = { session, slot, day: candidates.day[c]!, facilitator, site: -1, cost }
        columns.push({ ...column, cost: cost + (meetAt < 0 ? 0 : ONLINE_INSTEAD) })
        if (meetAt < 0 || !facilitators.sites[facilitator]!.includes(meetAt)) continue
        const room = rooms.at[meetAt]!.find((one) => rooms.seats[one]! >= sessions.seats[session]!)
        if (room !== undefined) columns.push({ ...column, site: room })
      }
  }
  return columns
}
