import { mulberry32 } from '../random.ts'
import { chainOf, type Generated } from './generator.ts'
import { clashesOf } from './generator-calendar.ts'
import { workday } from './generator-company.ts'
import { mixed } from './generator-draws.ts'
import { type CoreChain, dayOfSlot, listStarts, SLOT_BITS, stepsOfChain } from './generator-starts.ts'

/** One group's go-live moves: all its chains get new starts. Access days stay. */
export type Slip = {
  /** The group's name in 32 bits: department, workflow, place and whether managers. */
  group: number
  /** Asked for; a weekend is passed over and the horizon kept, so `moved` may differ. */
  days: number
  moved: number
  chains: number[]
  sessions: SlippedSession[]
}

/** A session's new starts, cheapest first, equals by slot. */
export type SlippedSession = { session: number; slot: Int32Array; cost: Int16Array; day: Int16Array }

const CYCLE = [7, 14, -5, 3, 10] as const

/** The slips of planner.md, section 9, each from the instance as generated: one does not build on another. */
export function* slipsOf({ company }: Generated, count: number): Generator<Slip> {
  const groups = groupsOf(company)
  const random = mulberry32(99)
  for (let n = 0; n < count; n++) {
    const { key, workflow, chains } = groups[Math.floor(random() * groups.length)]!
    const days = CYCLE[n % CYCLE.length]!
    let moved = 0
    const sessions: SlippedSession[] = []
    for (const { c, first } of chains) {
      const cohort = company.cohorts[c]!
      const chain = chainOf(company, cohort, workflow)
      const day = workday(chain.goLive.day + days)
      moved = day - chain.goLive.day
      const slipped = { ...chain, goLive: { ...chain.goLive, day } }
      const clashes = clashesOf(company, cohort, c)
      for (const [k, step] of stepsOfChain(chain).entries())
        sessions.push(startsOf(first + k, slipped, listed(listStarts(company, slipped, clashes, step, room))))
    }
    yield { group: key, days, moved, chains: chains.map((one) => one.chain), sessions }
  }
}

/** Room for the starts of the longest window. */
const room = new Int32Array(2048)

function listed(count: number): Int32Array {
  return room.subarray(0, count)
}

function startsOf(session: number, { cohort }: CoreChain, found: Int32Array): SlippedSession {
  const slot = found.map((one) => one % 2 ** SLOT_BITS)
  return {
    session,
    slot,
    cost: Int16Array.from(found, (one) => one >>> SLOT_BITS),
    day: Int16Array.from(slot, (one) => dayOfSlot(cohort, one)),
  }
}

type Group = { key: number; workflow: number; chains: { c: number; chain: number; first: number }[] }

/** Groups in the order of their first chain, each with its chains and their first sessions. */
function groupsOf(company: Generated['company']): Group[] {
  const groups = new Map<number, Group>()
  let chain = 0
  let first = 0
  for (const [c, cohort] of company.cohorts.entries())
    for (const workflow of cohort.workflows) {
      const key = mixed(cohort.department, workflow, cohort.place, cohort.manager)
      const group: Group = groups.get(key) ?? { key, workflow, chains: [] }
      group.chains.push({ c, chain: chain++, first })
      groups.set(key, group)
      first += stepsOfChain(chainOf(company, cohort, workflow)).length
    }
  return [...groups.values()]
}
