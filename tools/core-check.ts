/**
 * The independent checker of core answers: reads an instance and an assignment as text, adds up the cost again and lists
 * every hard rule that is broken. Written from planner.md, section 8, alone; shares no code with the planner.
 */
import { coreFacts, type Facilitator, type Session } from './core-check-read.ts'

export type CoreBroken = { rule: string; sessions: number[]; detail: string }
export type CoreChecked = { cost: number; unscheduled: number; broken: CoreBroken[] }

const PENALTY = [2000, 1500, 300, 600, 300, 300]
const SLOTS_A_DAY = 48
const SLOTS = 315 * 32

type Placed = { index: number; session: Session; slot: number; facilitator: number; onsite: boolean; day: number }

/** The instance comes whole or in pieces; the assignment has one line a session, `index slot facilitator mode` or `index -`. */
export function checkCore(instance: Uint8Array | Iterable<Uint8Array>, assignment: string): CoreChecked {
  const broken: CoreBroken[] = []
  const tell = (rule: string, sessions: number[], detail: string) => broken.push({ rule, sessions, detail })
  const lines = assignmentLines(assignment, tell)
  const placed: Placed[] = []
  let cost = 0
  let unscheduled = 0
  const facts = coreFacts(instance, (index, session, faculty) => {
    const line = lines.get(index)
    lines.delete(index)
    if (!line) tell('assignment/missing', [index], 'no line')
    if (!line || line.length === 1) {
      unscheduled++
      cost += PENALTY[session.type]!
      return
    }
    const found = placedBy(index, session, line, faculty, tell)
    if (!found) return
    placed.push(found.placed)
    cost += found.cost
  })
  for (const index of lines.keys()) tell('assignment/unknown', [index], 'the instance has no such session')
  cost += teacherFindings(placed, facts.facilitators, tell)
  cohortFindings(placed, tell)
  roomFindings(placed, facts.rooms, tell)
  cost += chainFindings(placed, tell)
  return { cost, unscheduled, broken }
}

type Tell = (rule: string, sessions: number[], detail: string) => void

/** By session: what follows its index, as numbers, or one NaN for `-`. */
function assignmentLines(text: string, tell: Tell): Map<number, number[]> {
  const found = new Map<number, number[]>()
  for (const line of text.split('\n')) {
    if (!line.trim()) continue
    const [index, ...rest] = line.trim().split(/ +/)
    const i = Number(index)
    const isOut = rest.length === 1 && rest[0] === '-'
    const numbers = isOut ? [Number.NaN] : rest.map(Number)
    if (!Number.isInteger(i) || !(isOut || (rest.length === 3 && numbers.every(Number.isInteger))))
      tell('assignment/shape', [], line.slice(0, 80))
    else if (found.has(i)) tell('assignment/twice', [i], line)
    else found.set(i, numbers)
  }
  return found
}

/** One session by itself: its start, teacher and place are allowed, and what they cost. */
function placedBy(
  index: number,
  session: Session,
  [slot, facilitator, mode]: number[],
  faculty: readonly Facilitator[],
  tell: Tell,
): { placed: Placed; cost: number } | undefined {
  const start = session.starts.get(slot!)
  const price = session.teachers.get(facilitator!)
  const teacher = faculty[facilitator!]
  if (!start) tell('start/not-allowed', [index], `slot ${slot}`)
  if (price === undefined) tell('facilitator/not-eligible', [index], `facilitator ${facilitator}`)
  if (mode !== 0 && mode !== 1) tell('assignment/shape', [index], `mode ${mode}`)
  if (!start || price === undefined || !teacher) return undefined
  for (let t = slot!; t < slot! + session.duration; t++)
    if (t >= SLOTS || !teacher.isFree(t)) {
      tell('facilitator/not-free', [index], `facilitator ${facilitator} at slot ${t}`)
      break
    }
  const onsite = mode === 1
  if (onsite && session.site < 0) tell('onsite/not-wanted', [index], '')
  if (onsite && session.site >= 0 && teacher.location !== session.site)
    tell('onsite/facilitator-elsewhere', [index], `site ${session.site}, facilitator at ${teacher.location}`)
  const online = session.site >= 0 && !onsite ? 25 : 0
  const cost = start.cost + price + teacher.stretch[slot! % SLOTS_A_DAY]! + online
  return { placed: { index, session, slot: slot!, facilitator: facilitator!, onsite, day: start.day }, cost }
}

/** One session at a time, eight slots a day, 24 a week; answers the points for weeks above 16. */
function teacherFindings(placed: readonly Placed[], faculty: readonly Facilitator[], tell: Tell): number {
  let cost = 0
  for (const [f, own] of groups(placed, (one) => one.facilitator)) {
    const { zone } = faculty[f]!
    overlaps(own, 1, (both) => tell('facilitator/twice', both, `facilitator ${f}`))
    const dayOf = (one: Placed) => Math.floor((one.slot + zone + SLOTS_A_DAY) / SLOTS_A_DAY)
    for (const [day, list] of groups(own, dayOf)) {
      const slots = sumOf(list)
      if (slots > 8) tell('facilitator/day', indexes(list), `facilitator ${f}, day ${day}: ${slots} slots`)
    }
    for (const [week, list] of groups(own, (one) => Math.floor((dayOf(one) + 6) / 7))) {
      const slots = sumOf(list)
      if (slots > 24) tell('facilitator/week', indexes(list), `facilitator ${f}, week ${week}: ${slots} slots`)
      cost += 3 * Math.max(0, slots - 16)
    }
  }
  return cost
}

function cohortFindings(placed: readonly Placed[], tell: Tell): void {
  for (const [cohort, own] of groups(placed, (one) => one.session.cohort))
    for (const [day, list] of groups(own, (one) => one.day))
      if (list.length > 1) tell('cohort/day', indexes(list), `cohort ${cohort}, day ${day}`)
}

function roomFindings(placed: readonly Placed[], rooms: readonly number[], tell: Tell): void {
  const meeting = placed.filter((one) => one.onsite && one.session.site >= 0)
  for (const [site, own] of groups(meeting, (one) => one.session.site))
    overlaps(own, rooms[site]!, (many) => tell('rooms', many, `site ${site}: more than ${rooms[site]} at a time`))
}

/** Distances inside a chain; answers the points for live sessions with two faces. */
function chainFindings(placed: readonly Placed[], tell: Tell): number {
  let cost = 0
  for (const [chain, own] of groups(placed, (one) => one.session.chain)) {
    const at = (type: number) => own.find((one) => one.session.type === type)
    const [first, second, refresher, thirty] = [at(0), at(1), at(3), at(4)]
    if (first && second) {
      const gap = second.day - first.day
      if (gap < 3 || gap > 10) tell('chain/live-gap', [first.index, second.index], `chain ${chain}: ${gap} days`)
      if (first.facilitator !== second.facilitator) cost += 15
    }
    if (refresher && thirty) {
      const gap = Math.abs(refresher.day - thirty.day)
      if (gap < 4) tell('chain/refresher-gap', [refresher.index, thirty.index], `chain ${chain}: ${gap} days`)
    }
  }
  return cost
}

/** Calls `found` with the sessions that run when more than `most` of `list` do, once for each that starts then. */
function overlaps(list: readonly Placed[], most: number, found: (sessions: number[]) => void): void {
  const sorted = [...list].sort((a, b) => a.slot - b.slot)
  let running: Placed[] = []
  for (const one of sorted) {
    running = running.filter((other) => other.slot + other.session.duration > one.slot)
    running.push(one)
    if (running.length > most) found(indexes(running))
  }
}

function groups(list: readonly Placed[], key: (one: Placed) => number): Map<number, Placed[]> {
  const found = new Map<number, Placed[]>()
  for (const one of list) {
    const group = found.get(key(one))
    if (group) group.push(one)
    else found.set(key(one), [one])
  }
  return found
}

function sumOf(list: readonly Placed[]): number {
  return list.reduce((sum, one) => sum + one.session.duration, 0)
}

function indexes(list: readonly Placed[]): number[] {
  return list.map((one) => one.index)
}
