import type { Draft } from './draft.ts'
import type { WayOut, Why } from './plan-answer.ts'
import { ableFor } from './preview.ts'
import type { Rule } from './rules.ts'
import {
  type Ask,
  addedFacilitator,
  longerHours,
  movedGoLive,
  raisedClashLimit,
  singleSession,
  taughtSkill,
} from './ways-tried.ts'
import type { Clashes } from './work.ts'

/** At most this many ways out are told; one of each kind, the cheapest first. */
const MOST = 5

/** Answers for whole chains and go-lives, shared by the sessions of each. */
export type Tried = Map<string, WayOut | undefined>

/** Changes that, when executed on the plan, place the whole chain; else those that place the one session. */
export function waysOutOf(draft: Draft, clashes: Clashes, tried: Tried, index: number, why: readonly Why[]): WayOut[] {
  const { work, state } = draft
  const session = work.sessions[index]!
  const rules = new Set(why.map(({ rule }) => rule))
  const chain = [...work.chains[session.cohort.index]!].filter((i) => state.slotOf[i]! < 0 && !work.sessions[i]!.off)
  const whole = found({ draft, clashes, session, targets: chain }, tried, rules)
  const ways =
    whole.length || chain.length === 1 ? whole : found({ draft, clashes, session, targets: [index] }, tried, rules)
  return ways.sort((a, b) => a.cost - b.cost || a.sessionsMoved - b.sessionsMoved).slice(0, MOST)
}

/** Only changes that touch a rule which takes starts are worth executing. */
function found(ask: Ask, tried: Tried, rules: ReadonlySet<Rule>): WayOut[] {
  const once = (name: string, way: (ask: Ask) => WayOut | undefined): WayOut | undefined => {
    const key = `${name}\n${ask.targets.join(',')}`
    if (!tried.has(key)) tried.set(key, way(ask))
    return tried.get(key)
  }
  const ways: (WayOut | undefined)[] = []
  const taught = ableFor(ask.draft.work.problem, ask.session.index).facilitator.length > 0
  const teachers = [...rules].some((rule) => rule.startsWith('facilitator/'))
  if (taught && rules.has('clashes/too-many')) ways.push(raisedClashLimit(ask))
  if (taught && rules.has('facilitator/hours')) ways.push(once('hours', longerHours))
  if (teachers) ways.push(once('skill', taughtSkill))
  if (taught) ways.push(once('move', movedGoLive), singleSession(ask))
  if (teachers) ways.push(once('add', addedFacilitator))
  return ways.filter((way) => way !== undefined)
}
