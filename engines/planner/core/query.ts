import type { View } from './views.ts'

/** Scores are tenths of points, so that a tie can go to the facilitator with the lighter week. */
export const TENTHS = 10
export const NO_LIMIT = 0x3fffffff

/** What does not change while the places of one session are compared. */
export type Query = {
  session: number
  view: View
  length: number
  dayLoad: number
  weekLoad: number
  site: number
  /** The other live session's facilitator, and what everybody else costs more. */
  friend: number
  face: number
  /** The facilitator people hold, and what everybody else costs more. */
  keeper: number
  keeperPrice: number
  stay: number
  stayPrice: number
  /** No facilitator costs less than this on top of a start. */
  lowest: number
  /** Tenths of points for each half hour of the facilitator's week. */
  tie: number
  /** The best place so far. */
  slot: number
  teacher: number
  room: number
  /** What the place costs by itself (`placePoints`) and with load, face and order. */
  points: number
  cost: number
  /** `cost` in tenths, with the tie. */
  score: number
  day: number
}

export function newQuery(view: View): Query {
  return {
    session: -1,
    view,
    length: 0,
    dayLoad: 0,
    weekLoad: 0,
    site: -1,
    friend: -1,
    face: 0,
    keeper: -1,
    keeperPrice: 0,
    stay: -1,
    stayPrice: 0,
    lowest: 0,
    tie: 0,
    slot: -1,
    teacher: -1,
    room: -1,
    points: 0,
    cost: 0,
    score: 0,
    day: -1,
  }
}
