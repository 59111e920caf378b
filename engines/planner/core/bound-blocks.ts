import { cheapestPair, dayTable, type Pair, twinOf } from './bound-pair.ts'
import { type Column, cheapest, type Pricing, sittingIn } from './bound-scan.ts'

/** Sessions that only prices couple to others: singles, and siblings as a, b, a, b; fixed ones are in none. */
export type Blocks = {
  singles: Int32Array
  pairs: Int32Array
  twins: (Int32Array | undefined)[]
  pair: Pair
  /** What the last round chose, by session: candidate (-1 left out), facilitator, room class (-1 online). */
  candidate: Int32Array
  /** Place of the facilitator in the eligible list. */
  by: Int32Array
  facilitator: Int32Array
  room: Int32Array
  /** By session: what it costs at the prices of the last round, in units; of a pair, what it adds to its sibling. */
  share: Float64Array
}

export function column(): Column {
  return { value: 0, candidate: -1, by: -1, room: -1 }
}

export function blocksOf(p: Pricing): Blocks {
  const { count, sibling, fixed, step } = p.problem.sessions
  const singles: number[] = []
  const pairs: number[] = []
  const twins: (Int32Array | undefined)[] = []
  for (let i = 0; i < count; i++) {
    if (fixed[i]) continue
    const other = sibling[i]!
    if (other < 0 || fixed[other]) singles.push(i)
    else if (step[i]! < step[other]!) {
      pairs.push(i, other)
      twins.push(twinOf(p, i, other))
    }
  }
  return {
    singles: Int32Array.from(singles),
    pairs: Int32Array.from(pairs),
    twins,
    pair: { a: column(), b: column(), tableA: dayTable(), tableB: dayTable() },
    candidate: new Int32Array(count).fill(-1),
    by: new Int32Array(count).fill(-1),
    facilitator: new Int32Array(count).fill(-1),
    room: new Int32Array(count).fill(-1),
    share: new Float64Array(count),
  }
}

/** The cheapest choice of every block at today's prices, their sum in units; adds what they take to `usage`. */
export function priceBlocks(p: Pricing, blocks: Blocks, usage: Float32Array): number {
  const { singles, pairs, twins, pair, share } = blocks
  let units = 0
  for (const i of singles) {
    recall(blocks, i, pair.a)
    cheapest(p, i, pair.a)
    share[i] = pair.a.value
    units += pair.a.value
    choose(p, blocks, i, pair.a, usage)
  }
  for (let n = 0; n < twins.length; n++) {
    const a = pairs[2 * n]!
    const b = pairs[2 * n + 1]!
    recall(blocks, a, pair.a)
    recall(blocks, b, pair.b)
    const value = cheapestPair(p, a, b, twins[n], pair)
    share[a] = value - pair.b.value
    share[b] = value - pair.a.value
    units += value
    choose(p, blocks, a, pair.a, usage)
    choose(p, blocks, b, pair.b, usage)
  }
  return units
}

function recall(blocks: Blocks, i: number, out: Column): void {
  out.candidate = blocks.candidate[i]!
  out.by = blocks.by[i]!
}

function choose(p: Pricing, blocks: Blocks, i: number, chosen: Column, usage: Float32Array): void {
  const { candidate: c, by, room } = chosen
  blocks.candidate[i] = c
  blocks.room[i] = room
  blocks.by[i] = by
  if (c < 0) {
    blocks.facilitator[i] = -1
    return
  }
  const { eligible } = p.problem
  const f = eligible.lists[eligible.of[i]!]!.facilitator[by]!
  blocks.facilitator[i] = f
  use(p, i, c, f, room, usage)
}

/** Adds what a column takes to `usage`. */
function use(p: Pricing, i: number, c: number, f: number, room: number, usage: Float32Array): void {
  const { sessions, candidates, facilitators, slots, days, weeks } = p.problem
  const { rows } = p
  const slot = candidates.slot[c]!
  const end = slot + sessions.length[i]!
  const { count } = facilitators
  const k = sessions.cohort[i]!
  for (let s = slot; s < end; s++) usage[s * count + f]! += 1
  for (const sitting of sittingIn(p, i)) for (let s = slot; s < end; s++) usage[s * count + sitting]! += 1
  usage[rows.dayAt + f * days + facilitators.dayOf[f]![slot]!]! += sessions.dayLoad[i]!
  usage[rows.weekAt + f * weeks + facilitators.weekOf[f]![slot]!]! += sessions.weekLoad[i]!
  for (const g of rows.groupsOf[k]!) usage[rows.groupAt + g * days + candidates.day[c]!]! += 1
  if (room >= 0) for (let s = slot; s < end; s++) usage[rows.roomAt + room * slots + s]! += 1
}
