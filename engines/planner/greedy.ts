import { insert, insertPair, roomFor } from './insertion.ts'
import { LIVE_2, REFRESHER } from './kinds.ts'
import {
  dayOf,
  emptyOccupancy,
  gapAllows,
  type Occupancy,
  peopleAreFree,
  place,
  teacherCost,
  teacherIsFree,
} from './occupancy.ts'
import type { Work } from './work.ts'

/** Fixed sessions, then what is published and still allowed, then the rest, tightest blocks first. */
export function firstPlan(work: Work, onBlock?: (done: number, of: number, cost: number) => void): Occupancy {
  const o = emptyOccupancy(work)
  for (const { session, slot, facilitator } of work.fixed)
    place(o, session, slot, facilitator, facilitator < 0 ? -1 : roomFor(o, session, slot, facilitator), 0)
  keepPublished(o)
  const blocks = blocksOf(work)
  blocks.forEach((block, i) => {
    insertBlock(o, block)
    onBlock?.(i + 1, blocks.length, o.cost)
  })
  o.log.length = 0
  return o
}

export type Block = readonly [number] | readonly [number, number]

/** At most two coupled sessions, in order: live, refreshers, the rest; within, fewest columns first. */
export function blocksOf(work: Work): Block[] {
  const open = work.sessions.filter((session) => !work.isFixed[session.index])
  const blocks: { block: Block; rank: number; columns: number }[] = []
  for (const { index, step, sibling, cohort } of open) {
    const paired = sibling >= 0 && !work.isFixed[sibling]
    if (paired && sibling < index) continue
    const block: Block = paired ? [index, sibling] : [index]
    const rank = step <= LIVE_2 ? 0 : step === REFRESHER ? 1 : 2
    const starts = Math.min(...block.map((i) => work.candidates.to[i]! - work.candidates.from[i]!))
    blocks.push({ block, rank, columns: starts * work.eligible[cohort.index]!.list.length })
  }
  blocks.sort((a, b) => a.rank - b.rank || a.columns - b.columns || a.block[0] - b.block[0])
  return blocks.map(({ block }) => block)
}

export function insertBlock(o: Occupancy, block: Block): void {
  const missing = block.filter((i) => o.slotOf[i]! < 0)
  if (missing.length === 2 && insertPair(o, missing[0]!, missing[1]!)) return
  for (const i of missing) if (o.slotOf[i]! < 0) insert(o, i)
}

function keepPublished(o: Occupancy): void {
  const { work } = o
  const { candidates, before } = work
  for (const { index } of work.sessions) {
    const slot = before.slot[index]!
    const teacher = before.facilitator[index]!
    if (slot < 0 || teacher < 0 || work.isFixed[index] || teacherCost(o, index, teacher) < 0) continue
    for (let c = candidates.from[index]!; c < candidates.to[index]!; c++) {
      if (candidates.slot[c] !== slot) continue
      if (!peopleAreFree(o, index, slot) || !teacherIsFree(o, index, slot, teacher)) break
      if (gapAllows(o, index, dayOf(o, index, slot)))
        place(o, index, slot, teacher, roomFor(o, index, slot, teacher), candidates.cost[c]!)
      break
    }
  }
}
