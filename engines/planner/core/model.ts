import { LIVE_2, LIVE_GAP, REFRESHER, REFRESHER_GAP } from '../kinds.ts'
import { type Column, columnsOf, type Keep } from './model-columns.ts'
import { addRow, type LpText, lpText, variable, written } from './polish-text.ts'
import { type Assignment, NEW_FACE, PER_HALF_HOUR_OVER, type Problem } from './problem.ts'

export type Model = {
  lp: string
  columns: number
  /** Where every session stands in a solution, given by variable; those at 0 may be absent. */
  read: (values: Readonly<Record<string, number>>) => Assignment
}

/**
 * The whole problem as a mixed integer model (planner.md, 1.3) in CPLEX LP text that HiGHS, glpsol and cbc all read:
 * `x` a start with a facilitator and a mode, `u` left out, `v` half hours over, `z` two faces. Stands apart from the search
 * and from the polish, to judge both. For core instances: no travel, soft order, shared people or rooms of several sizes.
 */
export function modelOf(problem: Problem, keep?: Keep): Model {
  const columns = columnsOf(problem, keep)
  const text = lpText()
  const rows = rowBook(text)
  for (const [x, column] of columns.entries()) variable(text, 'binaries', `x${x}`, column.cost)
  const bySession = groupsOf(columns, (column) => column.session)
  for (let i = 0; i < problem.sessions.count; i++) {
    variable(text, 'shares', `u${i}`, problem.sessions.penalty[i]!)
    addRow(text, [`u${i}`, ...(bySession.get(i) ?? []).map((x) => `x${x}`)], '=', 1)
  }
  facilitatorRows(problem, columns, text, rows)
  const cohortDay = (one: Column) => problem.sessions.cohort[one.session]! * problem.days + one.day
  for (const own of groupsOf(columns, cohortDay).values()) rows.atMostOne(columns, own)
  roomRows(problem, columns, rows)
  for (let i = 0; i < problem.sessions.count; i++) siblingRows(problem, columns, bySession, i, text, rows)
  return {
    lp: written(text),
    columns: columns.length,
    read: (values) => {
      const blank = () => new Int32Array(problem.sessions.count).fill(-1)
      const found: Assignment = { slot: blank(), facilitator: blank(), roomClass: blank() }
      for (const [x, column] of columns.entries()) {
        if ((values[`x${x}`] ?? 0) < 0.5) continue
        found.slot[column.session] = column.slot
        found.facilitator[column.session] = column.facilitator
        found.roomClass[column.session] = column.site
      }
      return found
    },
  }
}

type RowBook = {
  /** At most `most` of the columns `own`; left out when one session's own choice implies it or an equal row stands. */
  atMost: (columns: readonly Column[], own: readonly number[], most: number) => void
  atMostOne: (columns: readonly Column[], own: readonly number[]) => void
}

function rowBook(text: LpText): RowBook {
  const known = new Set<string>()
  function atMost(columns: readonly Column[], own: readonly number[], most: number): void {
    const sessions = new Set(own.map((x) => columns[x]!.session))
    if (sessions.size <= most) return
    const terms = [...own].sort((a, b) => a - b).map((x) => `x${x}`)
    const key = `${terms.join()} ${most}`
    if (known.has(key)) return
    known.add(key)
    addRow(text, terms, '<=', most)
  }
  return { atMost, atMostOne: (columns, own) => atMost(columns, own, 1) }
}

/** Slots, days and weeks of each facilitator; overload is a number, whole because sessions are. */
function facilitatorRows(problem: Problem, columns: readonly Column[], text: LpText, rows: RowBook): void {
  const { facilitators, sessions } = problem
  for (const [f, own] of groupsOf(columns, (one) => one.facilitator)) {
    for (const together of crowds(problem, columns, own)) rows.atMostOne(columns, together)
    const load = (limits: Int16Array, of: Uint8Array, soft: number, hard: number, over?: string) => {
      for (const [when, list] of groupsOf(own, (x) => limits[columns[x]!.slot]!)) {
        const most = new Set(list.map((k) => columns[own[k]!]!.session))
        if ([...most].reduce((sum, i) => sum + of[i]!, 0) <= soft) continue
        const terms = list.map((k) => `${of[columns[own[k]!]!.session]} x${own[k]}`)
        if (over) {
          const name = `${over}${f}w${when}`
          text.wholes.push(name)
          text.costs.push(`${PER_HALF_HOUR_OVER} ${name}`)
          addRow(text, [...terms, `- ${problem.halfHour} ${name}`], '<=', soft)
        }
        addRow(text, terms, '<=', hard)
      }
    }
    const cap = facilitators.dayCap[f]!
    load(facilitators.dayOf[f]!, sessions.dayLoad, cap, cap)
    load(facilitators.weekOf[f]!, sessions.weekLoad, facilitators.weekSoft[f]!, facilitators.weekHard[f]!, 'v')
  }
}

function roomRows(problem: Problem, columns: readonly Column[], rows: RowBook): void {
  const meeting = columns.flatMap((one, x) => (one.site < 0 ? [] : [x]))
  for (const [k, own] of groupsOf(meeting, (x) => columns[x]!.site))
    for (const together of crowds(
      problem,
      columns,
      own.map((at) => meeting[at]!),
    ))
      rows.atMost(columns, together, problem.rooms.count[k]!)
}

/** The largest sets of columns that all run at one moment: one row each says what a row a slot would. */
function crowds(problem: Problem, columns: readonly Column[], own: readonly number[]): number[][] {
  const sorted = [...own].sort((a, b) => columns[a]!.slot - columns[b]!.slot || a - b)
  const endOf = (x: number) => columns[x]!.slot + problem.sessions.length[columns[x]!.session]!
  const found: number[][] = []
  let running: number[] = []
  let grown = false
  for (const x of sorted) {
    const still = running.filter((one) => endOf(one) > columns[x]!.slot)
    // Somebody leaves: the crowd was largest just before, if somebody had come since the last one.
    if (still.length < running.length && grown) {
      found.push(running)
      grown = false
    }
    running = [...still, x]
    grown = true
  }
  if (grown) found.push(running)
  return found
}

/** Distances of a session and the later one of its pair, in clique form, and the second face. */
function siblingRows(
  { sessions }: Problem,
  columns: readonly Column[],
  bySession: ReadonlyMap<number, number[]>,
  i: number,
  text: LpText,
  rows: RowBook,
): void {
  const mate = sessions.sibling[i]!
  if (mate < 0 || sessions.step[mate]! < sessions.step[i]!) return
  const first = bySession.get(i) ?? []
  const second = bySession.get(mate) ?? []
  const row = (a: (day: number) => boolean, b: (day: number) => boolean) => {
    const [left, right] = [first.filter((x) => a(columns[x]!.day)), second.filter((x) => b(columns[x]!.day))]
    if (left.length && right.length) rows.atMostOne(columns, [...left, ...right])
  }
  const days = [...first, ...second].map((x) => columns[x]!.day)
  const [least, most] = [Math.min(...days), Math.max(...days)]
  const isLive = sessions.step[mate] === LIVE_2
  if (!isLive && sessions.step[i] !== REFRESHER) return
  const [near, far] = LIVE_GAP
  for (let day = least - far; day <= most; day++)
    if (isLive) {
      row(
        (one) => one > day - near,
        (one) => one <= day,
      )
      row(
        (one) => one <= day,
        (one) => one > day + far,
      )
    } else {
      const inside = (one: number) => one >= day && one < day + REFRESHER_GAP
      row(inside, inside)
    }
  if (!isLive) return
  variable(text, 'shares', `z${i}`, NEW_FACE)
  for (const f of new Set(first.map((x) => columns[x]!.facilitator))) {
    const his = (list: readonly number[]) => list.filter((x) => columns[x]!.facilitator === f)
    addRow(
      text,
      [...his(first).map((x) => `x${x}`), ...his(second).map((x) => `- x${x}`), `- u${mate}`, `- z${i}`],
      '<=',
      0,
    )
  }
}

/** Places of `list` by a key. */
function groupsOf<T>(list: readonly T[], key: (one: T) => number): Map<number, number[]> {
  const found = new Map<number, number[]>()
  for (const [at, one] of list.entries()) {
    const k = key(one)
    const group = found.get(k)
    if (group) group.push(at)
    else found.set(k, [at])
  }
  return found
}
