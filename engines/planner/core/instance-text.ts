import { AVAILABILITY_WORDS, SLOTS_A_DAY } from './instance-problem.ts'
import type { Problem } from './problem.ts'

const CHUNK = 1 << 18
const SPACE = 32
const COMMA = 44
const MINUS = 45
const ZERO = 48
const COLON = 58

/**
 * The core text of planner.md, section 8, in pieces of about a quarter of a megabyte, so that the largest instance needs
 * no text of its size. Only problems of core instances have such a text: one zone a facilitator, half hours, no history.
 */
export function* writeInstance(problem: Problem): Generator<Uint8Array> {
  const { sessions, facilitators, rooms, eligible, cohorts } = problem
  const chain = chainsOf(problem)
  const out = pen()
  out.text(`INST ${facilitators.count} ${cohorts.count} ${(chain.at(-1) ?? -1) + 1} ${sessions.count}\n`)
  out.text(`ROOMS ${rooms.count.join(' ')}`)
  for (let f = 0; f < facilitators.count; f++) {
    out.text(`\nF ${facilitators.sites[f]![0]} ${zoneOf(facilitators.dayOf[f]!)} ${facilitators.stretch[f]!.join()} `)
    out.text(hexOf(facilitators.free[f]!))
    if (out.isFull()) yield out.take()
  }
  const lists = eligible.lists.map(({ facilitator, cost }) =>
    facilitator.length ? Array.from(facilitator, (f, k) => `${f}:${cost[k]}`).join() : '-',
  )
  for (let i = 0; i < sessions.count; i++) {
    out.text(`\nS ${chain[i]} ${sessions.cohort[i]} ${sessions.step[i]} ${sessions.length[i]} ${sessions.meetAt[i]} `)
    startsOf(problem, i, out)
    out.byte(SPACE)
    out.text(lists[eligible.of[i]!]!)
    if (out.isFull()) yield out.take()
  }
  yield out.take()
}

function startsOf({ candidates }: Problem, i: number, out: ReturnType<typeof pen>): void {
  const from = candidates.from[i]!
  const to = candidates.to[i]!
  if (from === to) out.byte(MINUS)
  for (let c = from; c < to; c++) {
    if (c > from) out.byte(COMMA)
    out.number(candidates.slot[c]!)
    out.byte(COLON)
    out.number(candidates.day[c]!)
    out.byte(COLON)
    out.number(candidates.cost[c]!)
  }
}

/** Chains counted again: sessions of one stand together in the order of their steps. */
function chainsOf({ sessions: { count, cohort, step } }: Problem): Int32Array {
  const chain = new Int32Array(count)
  for (let i = 1; i < count; i++) {
    const starts = cohort[i] !== cohort[i - 1] || step[i]! <= step[i - 1]!
    chain[i] = chain[i - 1]! + (starts ? 1 : 0)
  }
  return chain
}

/** The zone in half hours, read back from the first midnight. */
function zoneOf(dayOf: Int16Array): number {
  const midnight = dayOf.findIndex((day) => day > dayOf[0]!)
  return SLOTS_A_DAY * (dayOf[midnight]! - 1) - midnight
}

function hexOf(free: Uint8Array): string {
  let text = ''
  for (let word = 0; word < AVAILABILITY_WORDS; word++) {
    let bits = 0
    for (let b = 0; b < 32; b++) if (free[word * 32 + b]) bits |= 1 << b
    text += (bits >>> 0).toString(16).padStart(8, '0')
  }
  return text
}

/** Writes bytes into one buffer that grows to its longest line and is handed out by copy. */
function pen() {
  let bytes = new Uint8Array(CHUNK * 2)
  let used = 0
  function room(more: number): void {
    if (used + more <= bytes.length) return
    const larger = new Uint8Array((used + more) * 2)
    larger.set(bytes)
    bytes = larger
  }
  function byte(value: number): void {
    room(1)
    bytes[used++] = value
  }
  function number(value: number): void {
    let left = value
    if (left < 0) {
      byte(MINUS)
      left = -left
    }
    let size = 1
    for (let over = 10; over <= left; over *= 10) size++
    room(size)
    for (let k = used + size - 1; k >= used; k--) {
      bytes[k] = ZERO + (left % 10)
      left = Math.floor(left / 10)
    }
    used += size
  }
  function text(value: string): void {
    room(value.length)
    for (let k = 0; k < value.length; k++) bytes[used++] = value.charCodeAt(k)
  }
  function take(): Uint8Array {
    const taken = bytes.slice(0, used)
    used = 0
    return taken
  }
  return { byte, number, text, take, isFull: () => used >= CHUNK }
}
