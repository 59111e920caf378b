import { ONLINE_INSTEAD, type Problem } from './problem.ts'

/**
 * One list of eligible facilitators as sets of bits, one set for each cost (cheapest first), so that a scan asks 32 of
 * them at once. Where meeting in person is wanted, those who cannot be there stand with the price of meeting online.
 */
export type View = {
  classes: number
  cost: Int32Array
  /** 1: whoever is in this class meets people in person when a room is free. */
  onSite: Uint8Array
  /** Class `c` is made of `word[from[c]..from[c + 1]]`, each with its `mask`. */
  from: Int32Array
  word: Int32Array
  mask: Int32Array
  /** By facilitator: cost without what meeting online adds; -1 when not eligible. */
  costOf: Int16Array
  /** Everybody in it, cheapest first, with that cost. */
  teacher: Int32Array
  teacherCost: Int32Array
}

/** Order of the facilitators' bits: neighbours in zone and site are neighbours in a word, so that a list fills few words. */
export function bitOrder(problem: Problem): { bitOf: Int32Array; teacherAt: Int32Array } {
  const { count, dayOf, sites } = problem.facilitators
  const noon = dayOf.map((days) => days.indexOf(days[0]! + 1))
  const teacherAt = Int32Array.from({ length: count }, (_, f) => f).sort(
    (a, b) => noon[a]! - noon[b]! || (sites[a]![0] ?? -1) - (sites[b]![0] ?? -1) || a - b,
  )
  const bitOf = new Int32Array(count)
  teacherAt.forEach((f, bit) => {
    bitOf[f] = bit
  })
  return { bitOf, teacherAt }
}

/** `meets` tells by facilitator * sites + site who can be where; `site` is -1 when nobody need meet. */
export function viewOf(
  list: { facilitator: Int32Array; cost: Int16Array },
  site: number,
  sites: number,
  meets: Uint8Array,
  bitOf: Int32Array,
): View {
  const here = (f: number) => site >= 0 && meets[f * sites + site] === 1
  const members = [...list.facilitator].map((f, e) => {
    const online = site >= 0 && !here(f)
    return { f, cost: list.cost[e]! + (online ? ONLINE_INSTEAD : 0), onSite: here(f) ? 1 : 0 }
  })
  members.sort((a, b) => a.cost - b.cost || b.onSite - a.onSite || bitOf[a.f]! - bitOf[b.f]!)
  const cost: number[] = []
  const onSite: number[] = []
  const from: number[] = []
  const word: number[] = []
  const mask: number[] = []
  for (const one of members) {
    const bit = bitOf[one.f]!
    if (!cost.length || cost.at(-1) !== one.cost || onSite.at(-1) !== one.onSite) {
      cost.push(one.cost)
      onSite.push(one.onSite)
      from.push(word.length)
    }
    if (word.length === from.at(-1) || word.at(-1) !== bit >> 5) {
      word.push(bit >> 5)
      mask.push(0)
    }
    mask[mask.length - 1]! |= 1 << (bit & 31)
  }
  const costOf = new Int16Array(bitOf.length).fill(-1)
  list.facilitator.forEach((f, e) => {
    costOf[f] = list.cost[e]!
  })
  return {
    classes: cost.length,
    cost: Int32Array.from(cost),
    onSite: Uint8Array.from(onSite),
    from: Int32Array.from([...from, word.length]),
    word: Int32Array.from(word),
    mask: Int32Array.from(mask),
    costOf,
    teacher: Int32Array.from(members, (one) => one.f),
    teacherCost: Int32Array.from(members, (one) => one.cost),
  }
}

/** A list with nobody in it. */
export const NOBODY: View = viewOf(
  { facilitator: new Int32Array(0), cost: new Int16Array(0) },
  -1,
  0,
  new Uint8Array(0),
  new Int32Array(0),
)
