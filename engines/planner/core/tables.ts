import type { Problem } from './problem.ts'
import { bitOrder, type View, viewOf } from './views.ts'

/** The problem laid flat for the inner loops; built once, read by the state and the search, changed only by `repair`. */
export type Tables = {
  /** Words of 32 facilitators. */
  words: number
  bitOf: Int32Array
  teacherAt: Int32Array
  /** The different lengths of sessions, and by length its place among them. */
  lengths: Int32Array
  lengthIndex: Int32Array
  longest: number
  /** Static part of `starts` of the state: who is there by hours and calendar, whatever he teaches then. */
  open: Int32Array
  /** By facilitator, his zone; by slot * zones + zone, his day; by zone * days + day, its week. */
  zones: number
  zoneOf: Int32Array
  dayOf: Int16Array
  weekOf: Int16Array
  /** By zone * (n + 1) + day or week, its first slot. */
  dayFrom: Int32Array
  weekFrom: Int32Array
  /** Points of a start by facilitator * period + slot % period; nothing when `period` is 0. */
  stretch: Uint8Array
  period: number
  /** By cohort: its sessions, and the cohorts its days are shared with. */
  sessionsFrom: Int32Array
  sessionsOf: Int32Array
  nearFrom: Int32Array
  near: Int32Array
  isolated: boolean
  attends: boolean
  precedes: boolean
  /** Largest number of slots between two sites; 0 when nobody travels. */
  travel: number
  sites: number
  meets: Uint8Array
  views: View[]
  viewAt: Map<number, number>
  view: Int32Array
  /** By session: no place can ever cost less than this. */
  least: Int32Array
}

export function tablesOf(problem: Problem): Tables {
  const { sessions, cohorts, facilitators, rooms } = problem
  const { bitOf, teacherAt } = bitOrder(problem)
  const lengths = Int32Array.from(new Set(sessions.length)).sort()
  const longest = lengths.at(-1) ?? 1
  const lengthIndex = new Int32Array(longest + 1)
  lengths.forEach((length, i) => {
    lengthIndex[length] = i
  })
  const sites = rooms.at.length
  const meets = new Uint8Array(facilitators.count * sites)
  facilitators.sites.forEach((list, f) => {
    for (const site of list) if (site >= 0 && site < sites) meets[f * sites + site] = 1
  })
  const t: Tables = {
    words: (facilitators.count + 31) >> 5,
    bitOf,
    teacherAt,
    lengths,
    lengthIndex,
    longest,
    open: new Int32Array(lengths.length * problem.slots * ((facilitators.count + 31) >> 5)),
    ...zonesOf(problem),
    ...stretchOf(problem),
    ...grouped(cohorts.count, sessions.cohort),
    ...flat(cohorts.near),
    isolated: cohorts.far.every((list) => !list.length),
    attends: cohorts.attending.some((list) => list.length > 0),
    precedes: problem.precedence.price.length > 0,
    travel: rooms.travel.reduce((most, slots) => Math.max(most, slots), 0),
    sites,
    meets,
    views: [],
    viewAt: new Map(),
    view: new Int32Array(sessions.count),
    least: new Int32Array(sessions.count),
  }
  for (let i = 0; i < sessions.count; i++) relist(problem, t, i)
  for (let f = 0; f < facilitators.count; f++) reopenHours(problem, t, f)
  return t
}

/** Looks again at the hours and calendar of a facilitator. */
export function reopenHours({ slots, facilitators }: Problem, t: Tables, teacher: number): void {
  const free = facilitators.free[teacher]!
  const bit = t.bitOf[teacher]!
  const one = 1 << (bit & 31)
  t.lengths.forEach((length, l) => {
    for (let slot = 0, at = l * slots * t.words + (bit >> 5); slot < slots; slot++, at += t.words)
      if (free[slot]! >= length) t.open[at]! |= one
      else t.open[at]! &= ~one
  })
}

/** Looks again at a session whose candidates, eligible list or place of meeting changed. */
export function relist(problem: Problem, t: Tables, session: number): void {
  const list = problem.eligible.of[session]!
  const site = problem.sessions.meetAt[session]!
  const key = list * (t.sites + 1) + site + 1
  let at = t.viewAt.get(key)
  if (at === undefined) {
    at = t.views.length
    t.views.push(viewOf(problem.eligible.lists[list]!, site, t.sites, t.meets, t.bitOf))
    t.viewAt.set(key, at)
  }
  t.view[session] = at
  const from = problem.candidates.from[session]!
  const empty = from === problem.candidates.to[session]! || t.views[at]!.classes === 0
  t.least[session] = empty ? problem.sessions.penalty[session]! : problem.candidates.cost[from]! + t.views[at]!.cost[0]!
}

function zonesOf({ slots, days, weeks, facilitators }: Problem) {
  const zones = new Map<Int16Array, number>()
  const zoneOf = new Int32Array(facilitators.count)
  const first: number[] = []
  for (let f = 0; f < facilitators.count; f++) {
    const key = facilitators.dayOf[f]!
    if (!zones.has(key)) {
      zones.set(key, first.length)
      first.push(f)
    }
    zoneOf[f] = zones.get(key)!
  }
  const dayOf = new Int16Array(first.length * slots)
  const weekOf = new Int16Array(first.length * days)
  const dayFrom = new Int32Array(first.length * (days + 1))
  const weekFrom = new Int32Array(first.length * (weeks + 1))
  first.forEach((f, zone) => {
    for (let slot = slots - 1; slot >= 0; slot--) {
      const day = facilitators.dayOf[f]![slot]!
      dayOf[slot * first.length + zone] = day
      weekOf[zone * days + day] = facilitators.weekOf[f]![slot]!
    }
    starts(facilitators.dayOf[f]!, days, dayFrom.subarray(zone * (days + 1)))
    starts(facilitators.weekOf[f]!, weeks, weekFrom.subarray(zone * (weeks + 1)))
  })
  return { zones: first.length, zoneOf, dayOf, weekOf, dayFrom, weekFrom }
}

/** First slot of each index in a rising list; an index that has none starts where the next one does. */
function starts(indexOf: Int16Array, count: number, into: Int32Array): void {
  let slot = 0
  for (let index = 0; index <= count; index++) {
    while (slot < indexOf.length && indexOf[slot]! < index) slot++
    into[index] = slot
  }
}

function stretchOf({ facilitators: { count, stretch } }: Problem) {
  const periods = new Set(stretch.map((points) => points.length).filter((length) => length > 0))
  const period = [...periods].reduce((a, b) => (a * b) / gcd(a, b), 1)
  if (!periods.size) return { stretch: new Uint8Array(0), period: 0 }
  const points = new Uint8Array(count * period)
  stretch.forEach((own, f) => {
    for (let s = 0; own.length && s < period; s++) points[f * period + s] = own[s % own.length]!
  })
  return { stretch: points, period }
}

function gcd(a: number, b: number): number {
  return b ? gcd(b, a % b) : a
}

function grouped(count: number, groupOf: Int32Array) {
  const sessionsFrom = new Int32Array(count + 1)
  for (const group of groupOf) sessionsFrom[group + 1]!++
  for (let k = 0; k < count; k++) sessionsFrom[k + 1]! += sessionsFrom[k]!
  const next = sessionsFrom.slice()
  const sessionsOf = new Int32Array(groupOf.length)
  groupOf.forEach((group, i) => {
    sessionsOf[next[group]!++] = i
  })
  return { sessionsFrom, sessionsOf }
}

function flat(lists: readonly Int32Array[]) {
  const nearFrom = new Int32Array(lists.length + 1)
  lists.forEach((list, k) => {
    nearFrom[k + 1] = nearFrom[k]! + list.length
  })
  const near = new Int32Array(nearFrom[lists.length]!)
  lists.forEach((list, k) => {
    near.set(list, nearFrom[k]!)
  })
  return { nearFrom, near }
}
