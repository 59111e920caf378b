/**
 * The resolved problem: numbers only, no names, clocks or files. Both fronts end here (the plan file and the core
 * instance), and the greedy, the search, the bound and the exact polish read nothing else.
 *
 * Conventions: a session `i`, facilitator `f`, cohort `k` is an index; -1 is "none". `slot` counts slots of UTC from the
 * grid's origin (30 minutes in a core instance, 15 in the product). Days and weeks are indexes, never derived from slots by
 * arithmetic here: whoever resolves the problem knows the zones. Ranges `xFrom[i]..xFrom[i + 1]` include their start and
 * exclude their end. Costs are integers.
 */
export type Problem = {
  slots: number
  /** Slots in half an hour: the unit of overload. */
  halfHour: number
  /** Days and weeks of every index below lie in 0..days-1 and 0..weeks-1. */
  days: number
  weeks: number
  sessions: Sessions
  candidates: Candidates
  eligible: Eligible
  facilitators: Facilitators
  cohorts: Cohorts
  rooms: Rooms
  before: Before
  precedence: Precedence
}

export type Sessions = {
  count: number
  /** 0 live 1, 1 live 2, 2 office hours, 3 refresher, 4 day 30, 5 day 90 (kinds.ts). */
  step: Uint8Array
  /** In slots. */
  length: Uint8Array
  cohort: Int32Array
  /** The session it must keep a distance from: the other live one, or refresher and day 30. */
  sibling: Int32Array
  /** What leaving it out costs. */
  penalty: Int32Array
  /** What it takes of its facilitator's day (`dayCap`) and week (`weekHard`, `weekSoft`). */
  dayLoad: Uint8Array
  weekLoad: Uint8Array
  /** Site where meeting in person is wanted, or -1; and how many seats that takes. */
  meetAt: Int32Array
  seats: Int32Array
  /** 1: stands where its front placed it; nothing may move or eject it, and its facilitator is not `free` there. */
  fixed: Uint8Array
}

/** Allowed starts of every session, each session's list cheapest first, equals by slot. `to` apart from `from`: a new list is appended and pointed to. */
export type Candidates = {
  from: Int32Array
  to: Int32Array
  slot: Int32Array
  cost: Int16Array
  /** The cohort's day of that start. */
  day: Int16Array
  /** Filled length of the three above. */
  used: number
}

/** Interned lists of who may teach: session `i` may be taught by list `of[i]`, cheapest first, equals by index. */
export type Eligible = {
  of: Int32Array
  lists: readonly { facilitator: Int32Array; cost: Int16Array }[]
}

export type Facilitators = {
  count: number
  /** By facilitator, by slot: how many slots in a row from it are free of hours, holidays, leave and calendar (capped at 255). */
  free: readonly Uint8Array[]
  /** By facilitator, by slot: his day and his week. Facilitators of one zone share the arrays. */
  dayOf: readonly Int16Array[]
  weekOf: readonly Int16Array[]
  dayCap: Uint8Array
  weekHard: Int32Array
  /** Each started half hour of a week's load above it costs PER_HALF_HOUR_OVER. */
  weekSoft: Int32Array
  /** By facilitator: points for a start at slot `s`, at `s % length`; an empty array is none. */
  stretch: readonly Uint8Array[]
  /** By facilitator: sites where he can meet people in person; the first is his own. */
  sites: readonly Int32Array[]
}

export type Cohorts = {
  count: number
  /** Every cohort (itself too) whose sessions may not share a cohort's day with this one's: they share a person. */
  near: readonly Int32Array[]
  /** As `near` for cohorts whose days are counted in another zone; `dayOf` is then compared for both. */
  far: readonly Int32Array[]
  /** By cohort, by slot: the cohort's day. Empty in a core instance, where candidates carry it and nobody is far. */
  dayOf: readonly Int16Array[]
  /** Facilitators who take part in this cohort: they cannot teach while it meets. */
  attending: readonly Int32Array[]
}

/** Rooms of one site with the same seats are one class with a count; concrete rooms are coloured afterwards. */
export type Rooms = {
  count: Int32Array
  seats: Int32Array
  /** By site: its classes, fewest seats first. */
  at: readonly Int32Array[]
  /** By site * sites + site: slots a facilitator needs between meeting people at the two; zeros when nobody travels. */
  travel: Uint8Array
}

/** What people hold already: leaving the facilitator costs `facilitatorPrice`; leaving the start stands in the candidates' costs. */
export type Before = { slot: Int32Array; facilitator: Int32Array; facilitatorPrice: Int16Array }

/** Soft order: `price` when both are placed and `later` starts before `earlier`; listed under both sessions. */
export type Precedence = { from: Int32Array; earlier: Int32Array; later: Int32Array; price: Int16Array }

/** Points for two live sessions with different facilitators, for meeting online though a room was wanted, and for load. */
export const NEW_FACE = 15
export const ONLINE_INSTEAD = 25
export const PER_HALF_HOUR_OVER = 3

/** Where every session stands: slot -1 is unscheduled, roomClass -1 online. */
export type Assignment = { slot: Int32Array; facilitator: Int32Array; roomClass: Int32Array }
