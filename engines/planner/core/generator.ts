import { availabilityOf, type Clashes, clashesOf, stretchOf } from './generator-calendar.ts'
import { type CoreCohort, type CoreCompany, companyOf, goLiveOf } from './generator-company.ts'
import { type GeneratorOptions, PLACES } from './generator-places.ts'
import { type CoreChain, dayOfSlot, lengthOf, listStarts, SLOT_BITS, stepsOfChain } from './generator-starts.ts'
import { type GrowingCandidates, growingCandidates } from './growing-candidates.ts'
import { type CoreFacts, eligibleLists, problemOf } from './instance-problem.ts'
import type { Problem } from './problem.ts'

export type Generated = { problem: Problem; company: CoreCompany; statistics: Statistics }

export type Statistics = {
  people: number
  cohorts: number
  facilitators: number
  chains: number
  sessions: number
  starts: number
  /** Starts times facilitators who may teach. */
  columns: number
  /** All starts folded into one number, in the order of sessions, cheapest first. */
  hash: number
}

/**
 * A core instance of planner.md, section 9, as the resolved problem: the same options give the same bytes everywhere.
 * Only counts of clashes are kept of people's calendars.
 */
export function generateInstance(options: GeneratorOptions): Generated {
  const company = companyOf(options)
  const chains = company.cohorts.flatMap((cohort) => cohort.workflows.map((flow) => chainOf(company, cohort, flow)))
  const count = chains.reduce((sum, chain) => sum + stepsOfChain(chain).length, 0)
  const facts = emptyFacts(company, count)
  const { candidates } = facts
  const intern = facultyLists(company, facts)
  let at = 0
  let session = 0
  company.cohorts.forEach((cohort, c) => {
    const clashes = clashesOf(company, cohort, c)
    for (const flow of cohort.workflows) {
      const chain = chains[at]!
      const list = intern(cohort, flow)
      for (const step of stepsOfChain(chain)) {
        facts.chain[session] = at
        facts.cohort[session] = c
        facts.step[session] = step
        facts.length[session] = lengthOf(chain, step)
        facts.meetAt[session] = cohort.meets && step < 2 ? cohort.place : -1
        facts.eligible.of[session] = list
        addStarts(company, chain, clashes, step, candidates, session++)
      }
      at++
    }
  })
  const problem = problemOf(facts)
  return { problem, company, statistics: statisticsOf(company, problem, chains.length) }
}

export function chainOf(company: CoreCompany, cohort: CoreCohort, workflow: number): CoreChain {
  const { length, two } = company.workflows[workflow]!
  return { cohort, length, two, goLive: goLiveOf(company, cohort, workflow) }
}

function emptyFacts(company: CoreCompany, sessions: number): CoreFacts & { candidates: GrowingCandidates } {
  const meeting = PLACES.map((_, i) => company.cohorts.filter((one) => one.meets && one.place === i).length)
  return {
    rooms: meeting.map((groups) => Math.max(1, Math.ceil(groups / 25))),
    cohorts: company.cohorts.length,
    facilitators: company.facilitators.map(({ place }, f) => {
      const { zone } = PLACES[place]!
      return { site: place, zone, stretch: stretchOf(zone), available: availabilityOf(company, f) }
    }),
    chain: new Int32Array(sessions),
    cohort: new Int32Array(sessions),
    step: new Uint8Array(sessions),
    length: new Uint8Array(sessions),
    meetAt: new Int32Array(sessions),
    candidates: growingCandidates(sessions),
    eligible: { of: new Int32Array(sessions), lists: [] },
  }
}

/** Who may teach a workflow to a cohort, as a number of an interned list; equal demands are looked up once. */
function facultyLists(company: CoreCompany, facts: CoreFacts): (cohort: CoreCohort, workflow: number) => number {
  const { intern, lists } = eligibleLists()
  facts.eligible.lists = lists
  const known = new Map<string, number>()
  return ({ place, language }, workflow) => {
    const { zone } = PLACES[place]!
    const key = `${zone} ${language} ${workflow}`
    const found = known.get(key)
    if (found !== undefined) return found
    const able = company.facilitators.flatMap((one, f) => {
      const apart = Math.abs(PLACES[one.place]!.zone - zone)
      if (Math.min(apart, 48 - apart) > 12 || !one.skills.has(workflow) || !one.languages.has(language)) return []
      return [{ f, cost: one.home === language ? 0 : language ? 4 : 2 }]
    })
    able.sort((a, b) => a.cost - b.cost || a.f - b.f)
    const list = intern(
      Int32Array.from(able, (one) => one.f),
      Int16Array.from(able, (one) => one.cost),
    )
    known.set(key, list)
    return list
  }
}

/** Room for the starts of the longest window. */
const found = new Int32Array(2048)

function addStarts(
  company: CoreCompany,
  chain: CoreChain,
  clashes: Clashes,
  step: number,
  candidates: GrowingCandidates,
  session: number,
): void {
  const count = listStarts(company, chain, clashes, step, found)
  candidates.need(session, count)
  const from = candidates.used
  for (let k = 0; k < count; k++) {
    const slot = found[k]! % 2 ** SLOT_BITS
    candidates.slot[from + k] = slot
    candidates.cost[from + k] = found[k]! >>> SLOT_BITS
    candidates.day[from + k] = dayOfSlot(chain.cohort, slot)
  }
  candidates.from[session] = from
  candidates.to[session] = from + count
  candidates.used = from + count
}

function statisticsOf(company: CoreCompany, { candidates, eligible, sessions }: Problem, chains: number): Statistics {
  let columns = 0
  let hash = 0
  for (let i = 0; i < sessions.count; i++) {
    const from = candidates.from[i]!
    const to = candidates.to[i]!
    columns += (to - from) * eligible.lists[eligible.of[i]!]!.facilitator.length
    for (let c = from; c < to; c++) hash = (Math.imul(hash, 31) + candidates.slot[c]! * 7 + candidates.cost[c]!) | 0
  }
  return {
    people: company.cohorts.reduce((sum, cohort) => sum + cohort.size, 0),
    cohorts: company.cohorts.length,
    facilitators: company.facilitators.length,
    chains,
    sessions: sessions.count,
    starts: candidates.used,
    columns,
    hash: hash >>> 0,
  }
}
