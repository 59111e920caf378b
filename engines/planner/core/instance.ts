import { type GrowingCandidates, growingCandidates } from './growing-candidates.ts'
import { eachLine, type LineReader, lineReader } from './instance-line.ts'
import { AVAILABILITY_WORDS, type CoreFacts, eligibleLists, problemOf, SLOTS, SLOTS_A_DAY } from './instance-problem.ts'
import type { Problem } from './problem.ts'

type Reading = CoreFacts & {
  candidates: GrowingCandidates
  sessions: number
  people: number
  chains: number
  read: number
  intern: ReturnType<typeof eligibleLists>['intern']
  /** Lists of who may teach by their text, which mostly repeats. */
  known: Map<number, { text: Uint8Array; list: number }[]>
}

/**
 * Reads the core text of planner.md, section 8, from one buffer or from pieces of any length; beside the problem itself
 * it holds one piece. Throws an Error that names the line and what is wrong with it.
 */
export function readInstance(source: Uint8Array | Iterable<Uint8Array>): Problem {
  let reading: Reading | undefined
  let number = 0
  eachLine(source instanceof Uint8Array ? [source] : source, (bytes, start, end) => {
    number++
    const last = bytes[end - 1] === 13 ? end - 1 : end
    if (last <= start) return
    const line = lineReader(bytes, start, last, number)
    const word = line.word()
    if (word === 'INST') reading = readHead(line, reading)
    else if (!reading) line.refuse('the first line must be INST')
    else if (word === 'ROOMS') reading.rooms = readRooms(line)
    else if (word === 'F') readFacilitator(line, reading)
    else if (word === 'S') readSession(line, reading)
    else line.refuse(`a line starts with INST, ROOMS, F or S, not ${word}`)
  })
  if (!reading) throw new Error('line 1: the first line must be INST')
  if (reading.read !== reading.sessions) throw new Error(`${reading.read} sessions of ${reading.sessions} are there`)
  const faculty = reading.facilitators.length
  if (faculty !== reading.people) throw new Error(`${faculty} facilitators of ${reading.people} are there`)
  return problemOf(reading)
}

function readHead(line: LineReader, before: Reading | undefined): Reading {
  if (before) line.refuse('INST stands once')
  const people = line.whole(0, 1e6)
  const cohorts = line.whole(0, 1e7)
  const chains = line.whole(0, 1e7)
  const sessions = line.whole(0, 1e7)
  line.end()
  const { intern, lists } = eligibleLists()
  return {
    people,
    chains,
    sessions,
    cohorts,
    read: 0,
    rooms: [],
    facilitators: [],
    chain: new Int32Array(sessions),
    cohort: new Int32Array(sessions),
    step: new Uint8Array(sessions),
    length: new Uint8Array(sessions),
    meetAt: new Int32Array(sessions),
    candidates: growingCandidates(sessions),
    eligible: { of: new Int32Array(sessions), lists },
    intern,
    known: new Map(),
  }
}

function readRooms(line: LineReader): number[] {
  const rooms: number[] = []
  while (line.more()) rooms.push(line.whole(0, 1e6))
  return rooms
}

function readFacilitator(line: LineReader, reading: Reading): void {
  if (reading.facilitators.length === reading.people)
    line.refuse(`more facilitators than the ${reading.people} of INST`)
  const site = line.whole(0, reading.rooms.length - 1)
  const zone = line.whole(1 - SLOTS_A_DAY, SLOTS_A_DAY - 1)
  const stretch = Uint8Array.from(line.list((one) => one.whole(0, 255)))
  if (stretch.length !== SLOTS_A_DAY) line.refuse(`${SLOTS_A_DAY} points of stretch are needed, not ${stretch.length}`)
  const available = line.bits(AVAILABILITY_WORDS)
  line.end()
  reading.facilitators.push({ site, zone, stretch, available })
}

function readSession(line: LineReader, reading: Reading): void {
  const i = reading.read++
  if (i >= reading.sessions) line.refuse(`more sessions than the ${reading.sessions} of INST`)
  reading.chain[i] = line.whole(0, reading.chains - 1)
  reading.cohort[i] = line.whole(0, reading.cohorts - 1)
  reading.step[i] = line.whole(0, 5)
  reading.length[i] = line.whole(1, SLOTS_A_DAY)
  reading.meetAt[i] = line.whole(-1, reading.rooms.length - 1)
  readStarts(line, reading.candidates, i)
  reading.eligible.of[i] = readEligible(line, reading)
  line.end()
}

function readStarts(line: LineReader, candidates: GrowingCandidates, i: number): void {
  candidates.need(i, line.listLength())
  const from = candidates.used
  let to = from
  let sorted = true
  line.list((one) => {
    candidates.slot[to] = one.whole(0, SLOTS - 1)
    one.colon()
    candidates.day[to] = one.whole(0, 32_000)
    one.colon()
    candidates.cost[to] = one.whole(-32_000, 32_000)
    if (to > from) {
      const step = candidates.cost[to]! - candidates.cost[to - 1]! || candidates.slot[to]! - candidates.slot[to - 1]!
      sorted &&= step > 0
    }
    to++
    return 0
  })
  candidates.from[i] = from
  candidates.to[i] = to
  candidates.used = to
  if (!sorted) sortStarts(candidates, from, to)
}

/** A file may list starts in any order; the problem lists them cheapest first. */
function sortStarts({ slot, cost, day }: GrowingCandidates, from: number, to: number): void {
  const rows = Array.from({ length: to - from }, (_, k) => [cost[from + k]!, slot[from + k]!, day[from + k]!] as const)
  rows.sort((a, b) => a[0] - b[0] || a[1] - b[1])
  for (const [k, row] of rows.entries()) {
    cost[from + k] = row[0]
    slot[from + k] = row[1]
    day[from + k] = row[2]
  }
}

function readEligible(line: LineReader, reading: Reading): number {
  const { text, hash } = line.peek()
  const alike = reading.known.get(hash) ?? []
  const found = alike.find((one) => one.text.length === text.length && one.text.every((byte, k) => byte === text[k]))
  if (found) {
    line.skip()
    return found.list
  }
  const rows: { f: number; cost: number }[] = []
  line.list((one) => {
    const f = one.whole(0, reading.people - 1)
    one.colon()
    rows.push({ f, cost: one.whole(0, 32_000) })
    return 0
  })
  rows.sort((a, b) => a.cost - b.cost || a.f - b.f)
  const list = reading.intern(
    Int32Array.from(rows, (row) => row.f),
    Int16Array.from(rows, (row) => row.cost),
  )
  reading.known.set(hash, [...alike, { text: text.slice(), list }])
  return list
}
