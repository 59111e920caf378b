import { LIVE_2, LIVE_GAP, REFRESHER_GAP } from '../kinds.ts'
import { cliquesOf } from './bound-cliques.ts'
import { columnsThatFit, type Fitting } from './polish-columns.ts'
import { addRow, type LpText, lpText, variable, written } from './polish-text.ts'
import { NEW_FACE, PER_HALF_HOUR_OVER } from './problem.ts'
import { dayIndex, overload, type State, weekIndex } from './state.ts'
import type { Columns } from './thorough-columns.ts'

/** An exact model of some sessions while all others stand; solve `lp`, then `read` which column each session got. */
export type PolishModel = {
  lp: string
  columns: number
  /** Points of the whole plan beyond the objective of the model. */
  beyond: number
  /** Variables at 1 in the plan that was there before: a start for the solver. */
  start: string[]
  fitting: Fitting
  /** By place among the sessions asked for: the column chosen, or -1. */
  read: (values: Readonly<Record<string, number>>) => Int32Array
}

/**
 * The mixed integer model (planner.md, 1.3) of `columns` on top of a state from which their sessions are lifted: what the
 * others hold is taken off every limit. Soft orders, travel and people shared across zones are left to whoever applies the
 * answer. Variables: `x` columns, `u` left out, `e` half hours over, `z` two faces. CPLEX LP text.
 */
export function polishModel(s: State, columns: Columns, before: (session: number) => Placed | undefined): PolishModel {
  const fitting = columnsThatFit(s, columns, before)
  const text = lpText()
  const { sessions: list } = columns
  const { penalty } = s.problem.sessions
  for (let x = 0; x < fitting.count; x++) variable(text, 'binaries', `x${x}`, fitting.points[x]!)
  list.forEach((i, n) => {
    variable(text, 'binaries', `u${n}`, penalty[i]!)
    const terms = [`u${n}`]
    for (let x = fitting.from[n]!; x < fitting.from[n + 1]!; x++) terms.push(`x${x}`)
    addRow(text, terms, '=', 1)
  })
  const counted = facilitatorRows(s, fitting, text)
  groupRows(s, fitting, text)
  roomRows(s, fitting, text)
  siblingRows(s, list, fitting, text)
  return {
    lp: written(text),
    columns: fitting.count,
    beyond: s.cost - list.reduce((sum, i) => sum + penalty[i]!, 0) - counted,
    start: fitting.start,
    fitting,
    read: (values) =>
      Int32Array.from(list, (_, n) => {
        for (let x = fitting.from[n]!; x < fitting.from[n + 1]!; x++) if ((values[`x${x}`] ?? 0) > 0.5) return x
        return -1
      }),
  }
}

export type Placed = { slot: number; facilitator: number; room: number }

/** Slots, days and weeks of facilitators; answers the points of overload that stand already and are counted again. */
function facilitatorRows(s: State, fit: Fitting, text: LpText): number {
  let counted = 0
  const { problem } = s
  const { facilitators, sessions, halfHour } = problem
  const sitting = sittingColumns(s, fit)
  for (const [f, mine] of grouped(fit.count, (x) => fit.facilitator[x]!)) {
    const busy = [...mine, ...(sitting.get(f) ?? [])]
    momentRows(fit, busy, (x) => sessions.length[fit.session[x]!]!, 1, text)
    for (const there of grouped(mine, (x) => facilitators.dayOf[f]![fit.slot[x]!]!).values()) {
      const left = facilitators.dayCap[f]! - s.teacherDay[dayIndex(s, f, fit.slot[there[0]!]!)]!
      const load = (x: number) => sessions.dayLoad[fit.session[x]!]!
      if (mostOf(fit, there, load) > left) addRow(text, weighted(there, load), '<=', left)
    }
    for (const [week, there] of grouped(mine, (x) => facilitators.weekOf[f]![fit.slot[x]!]!)) {
      const held = s.teacherWeek[weekIndex(s, f, fit.slot[there[0]!]!)]!
      const load = (x: number) => sessions.weekLoad[fit.session[x]!]!
      const most = mostOf(fit, there, load)
      const hard = facilitators.weekHard[f]! - held
      const soft = facilitators.weekSoft[f]! - held
      const terms = weighted(there, load)
      if (most > hard) addRow(text, terms, '<=', hard)
      if (most <= soft) continue
      const over = `e${f}_${week}`
      counted += overload(s, f, held)
      variable(text, 'wholes', over, PER_HALF_HOUR_OVER)
      addRow(text, [...terms, `- ${halfHour} ${over}`], '<=', soft)
    }
  }
  return counted
}

/** By facilitator: the columns of cohorts he takes part in. */
function sittingColumns(s: State, fit: Fitting): Map<number, number[]> {
  const columns = new Map<number, number[]>()
  const { cohorts, sessions } = s.problem
  for (let x = 0; x < fit.count && s.tables.attends; x++)
    for (const f of cohorts.attending[sessions.cohort[fit.session[x]!]!]!) {
      const mine = columns.get(f)
      if (mine) mine.push(x)
      else columns.set(f, [x])
    }
  return columns
}

/** At most `most` of these columns at any moment; enough to look at the moments at which one starts. */
function momentRows(fit: Fitting, mine: readonly number[], length: (x: number) => number, most: number, text: LpText) {
  const starts = [...new Set(mine.map((x) => fit.slot[x]!))].sort((a, b) => a - b)
  const byStart = grouped(mine, (x) => fit.slot[x]!)
  const longest = Math.max(...mine.map(length))
  for (const slot of starts) {
    const there: number[] = []
    for (let at = slot - longest + 1; at <= slot; at++)
      for (const x of byStart.get(at) ?? []) if (at + length(x) > slot) there.push(x)
    if (sessionsIn(fit, there) > most)
      addRow(
        text,
        there.map((x) => `x${x}`),
        '<=',
        most,
      )
  }
}

/** One session a day for people in common. */
function groupRows(s: State, fit: Fitting, text: LpText): void {
  const { cohorts, sessions } = s.problem
  const { groupsOf } = cliquesOf(cohorts)
  const rows = new Map<string, number[]>()
  for (let x = 0; x < fit.count; x++)
    for (const g of groupsOf[sessions.cohort[fit.session[x]!]!]!) {
      const key = `${g} ${fit.day[x]}`
      const row = rows.get(key)
      if (row) row.push(x)
      else rows.set(key, [x])
    }
  for (const row of rows.values())
    if (sessionsIn(fit, row) > 1)
      addRow(
        text,
        row.map((x) => `x${x}`),
        '<=',
        1,
      )
}

function roomRows(s: State, fit: Fitting, text: LpText): void {
  const { rooms, sessions, slots } = s.problem
  for (const [room, mine] of grouped(fit.count, (x) => fit.room[x]!)) {
    if (room < 0) continue
    const length = (x: number) => sessions.length[fit.session[x]!]!
    for (const slot of new Set(mine.flatMap((x) => Array.from({ length: length(x) }, (_, n) => fit.slot[x]! + n)))) {
      const there = mine.filter((x) => fit.slot[x]! <= slot && slot < fit.slot[x]! + length(x))
      const left = rooms.count[room]! - s.roomLoad[room * slots + slot]!
      if (sessionsIn(fit, there) > left)
        addRow(
          text,
          there.map((x) => `x${x}`),
          '<=',
          left,
        )
    }
  }
}

/** Gaps between siblings, as cliques over days, and the price of two faces. */
function siblingRows(s: State, list: Int32Array, fit: Fitting, text: LpText): void {
  const { step, sibling } = s.problem.sessions
  const place = new Map([...list.entries()].map(([n, i]) => [i, n]))
  list.forEach((i, n) => {
    const m = place.get(sibling[i]!)
    if (m === undefined || sibling[i]! < i) return
    const [a, b] = [range(fit, n), range(fit, m)]
    const days = new Set([...a, ...b].map((x) => fit.day[x]!))
    const live = step[i]! <= LIVE_2
    const apart = (first: number[], second: number[]) => {
      if (first.length && second.length)
        addRow(
          text,
          [...first, ...second].map((x) => `x${x}`),
          '<=',
          1,
        )
    }
    const on = (xs: number[], keep: (day: number) => boolean) => xs.filter((x) => keep(fit.day[x]!))
    for (const day of days) {
      if (live) {
        apart(
          on(a, (d) => d > day - LIVE_GAP[0]),
          on(b, (d) => d <= day),
        )
        apart(
          on(a, (d) => d <= day),
          on(b, (d) => d > day + LIVE_GAP[1]),
        )
      } else {
        const near = (d: number) => d >= day && d < day + REFRESHER_GAP
        apart(on(a, near), on(b, near))
      }
    }
    if (!live || !a.length || !b.length) return
    variable(text, 'shares', `z${n}`, NEW_FACE)
    for (const f of new Set(a.map((x) => fit.facilitator[x]!))) {
      const by = (xs: number[]) => xs.filter((x) => fit.facilitator[x] === f).map((x) => `x${x}`)
      addRow(text, [...by(a), ...by(b).map((name) => `- ${name}`), `- u${m}`, `- z${n}`], '<=', 0)
    }
  })
}

function range(fit: Fitting, n: number): number[] {
  return Array.from({ length: fit.from[n + 1]! - fit.from[n]! }, (_, k) => fit.from[n]! + k)
}

function grouped(columns: number | readonly number[], key: (x: number) => number): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  const add = (x: number) => {
    const mine = groups.get(key(x))
    if (mine) mine.push(x)
    else groups.set(key(x), [x])
  }
  if (typeof columns === 'number') for (let x = 0; x < columns; x++) add(x)
  else columns.forEach(add)
  return groups
}

function weighted(columns: readonly number[], load: (x: number) => number): string[] {
  return columns.map((x) => (load(x) === 1 ? `x${x}` : `${load(x)} x${x}`))
}

function sessionsIn(fit: Fitting, columns: readonly number[]): number {
  return new Set(columns.map((x) => fit.session[x])).size
}

/** The most these columns can weigh together, one a session. */
function mostOf(fit: Fitting, columns: readonly number[], load: (x: number) => number): number {
  const most = new Map<number, number>()
  for (const x of columns) most.set(fit.session[x]!, Math.max(most.get(fit.session[x]!) ?? 0, load(x)))
  return [...most.values()].reduce((sum, one) => sum + one, 0)
}
