import { gapAllows, loadAllows, peopleAreFree, roomFor, startIsFree } from './allowed.ts'
import type { Pricing } from './bound-scan.ts'
import { insert } from './insertion.ts'
import { type Fitting, hasRoom } from './polish-columns.ts'
import type { Solve } from './polish-highs.ts'
import { type Placed, polishModel } from './polish-model.ts'
import { lift, place, placePoints, type State, undo } from './state.ts'
import { type Columns, coreColumns } from './thorough-columns.ts'

export type PolishOptions = {
  solve: Solve
  /** For the solver, a model. */
  seconds: number
  /** Reduced cost in points up to which a column is in the model. */
  within: number
  stop?: () => boolean
}

export type Polished = {
  columns: number
  /** Points saved; the state is as before when it is 0. */
  saved: number
  /** `best`: of these columns none better exists. `failed`: the solver gave no answer that could be used. */
  outcome: 'best' | 'found' | 'failed'
  /** No plan of these columns, the others standing, costs less. */
  least: number
}

/** Solves these sessions exactly while all others stand, over columns of low reduced cost; keeps the answer if better. */
export async function polish(s: State, p: Pricing, sessions: Int32Array, options: PolishOptions): Promise<Polished> {
  const mark = s.logged
  const cost = s.cost
  const was = new Map<number, Placed>()
  const columns = coreColumns(p, sessions, options.within)
  for (const i of sessions) {
    if (s.slotOf[i]! < 0) continue
    was.set(i, { slot: s.slotOf[i]!, facilitator: s.teacherOf[i]!, room: s.roomOf[i]! })
    lift(s, i)
  }
  const model = polishModel(s, columns, (i) => was.get(i))
  let least = Number.NEGATIVE_INFINITY
  const back = (outcome: Polished['outcome']): Polished => {
    undo(s, mark)
    return { columns: model.columns, saved: 0, outcome, least }
  }
  try {
    const { seconds, stop } = options
    const { status, values, bound } = await options.solve(model.lp, { seconds, start: model.start, stop })
    least = model.beyond + Math.ceil(bound - 1e-6)
    if (status === 'none') return back('failed')
    apply(s, columns, model.fitting, model.read(values))
    const outcome = status === 'optimal' ? 'best' : 'found'
    if (s.cost < cost && !s.journal) s.logged = mark
    return s.cost < cost ? { columns: model.columns, saved: cost - s.cost, outcome, least } : back(outcome)
  } catch {
    return back('failed')
  }
}

/** Places what the model chose; what a rule outside the model forbids finds its own place. */
function apply(s: State, columns: Columns, fit: Fitting, chosen: Int32Array): void {
  const waiting: number[] = []
  columns.sessions.forEach((i, n) => {
    const x = chosen[n]!
    if (x < 0) return
    const slot = fit.slot[x]!
    const day = fit.day[x]!
    const f = fit.facilitator[x]!
    const free = startIsFree(s, i, slot, f) && loadAllows(s, i, slot, f)
    if (!free || !gapAllows(s, i, day) || !peopleAreFree(s, i, slot, day)) {
      waiting.push(i)
      return
    }
    const any = roomFor(s, i, slot, f)
    // The model has shared the classes out; whoever it sends online may still find a room.
    const room = any >= 0 && fit.room[x]! >= 0 && hasRoom(s, i, fit.room[x]!, slot) ? fit.room[x]! : any
    place(s, i, slot, f, room, placePoints(s, i, slot, f, room, s.problem.candidates.cost[fit.candidate[x]!]!), day)
  })
  for (const i of waiting) insert(s, i)
}
