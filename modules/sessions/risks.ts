import { type Day, daysBetween } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'

export type RiskKind =
  | 'no sessions'
  | 'too late'
  | 'no place'
  | 'no facilitator'
  | 'many cannot come'
  | 'no address'
  | 'mail failed'
  | 'must move'
export type Risk = {
  kind: RiskKind
  on: Day | null
  group: string | null
  workflow: string | null
  people: number
  roster: number
  goLiveId: Id | null
  sessionId: Id | null
  planId: Id | null
}

export type GoLiveFacts = {
  id: Id
  group: string
  workflow: string
  on: Day
  /** First and last day of the training window. */
  opens: Day
  closes: Day
  /** Live sessions that are published for it. */
  sessions: number
  members: readonly Id[]
  /** Members who have a place in one of its cohorts. */
  placed: number
}

export type SessionRiskFacts = {
  id: Id
  on: Day
  group: string
  workflow: string
  roster: number
  cannotCome: number
  hasFacilitator: boolean
}

/** So long before the window opens, missing sessions become a risk. */
const NOTICE_DAYS = 14
const MANY_PEOPLE = 3
const MANY_SHARE = 0.2

/** What endangers the programme and why, the nearest first. A go-live with nobody in its group endangers nobody. */
export function risks(
  facts: {
    goLives: readonly GoLiveFacts[]
    sessions: readonly SessionRiskFacts[]
    withoutAddress: number
    failedMail: number
    /** A proposal that answers new facts and waits to be published. */
    replan?: { planId: Id; sessions: number; people: number } | null
  },
  today: Day,
): Risk[] {
  const found = [...facts.goLives.flatMap((life) => ofGoLive(life, today)), ...facts.sessions.flatMap(ofSession)]
  const none = { on: null, group: null, workflow: null, roster: 0, goLiveId: null, sessionId: null, planId: null }
  found.sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : (a.on ?? '') > (b.on ?? '') ? 1 : 0))
  if (facts.replan) {
    const { planId, people, sessions } = facts.replan
    found.unshift({ ...none, kind: 'must move', people, roster: sessions, planId })
  }
  if (facts.withoutAddress > 0) found.push({ ...none, kind: 'no address', people: facts.withoutAddress })
  if (facts.failedMail > 0) found.push({ ...none, kind: 'mail failed', people: facts.failedMail })
  return found
}

function ofGoLive(life: GoLiveFacts, today: Day): Risk[] {
  const { id, group, workflow, opens, closes, members } = life
  if (life.on <= today || members.length === 0) return []
  const base = { group, workflow, goLiveId: id, sessionId: null, planId: null, roster: members.length }
  if (life.sessions === 0 && closes < today) return [{ ...base, kind: 'too late', on: life.on, people: members.length }]
  if (life.sessions === 0 && daysBetween(today, opens) <= NOTICE_DAYS)
    return [{ ...base, kind: 'no sessions', on: opens, people: members.length }]
  const without = members.length - life.placed
  return life.sessions > 0 && without > 0 ? [{ ...base, kind: 'no place', on: closes, people: without }] : []
}

function ofSession(session: SessionRiskFacts): Risk[] {
  const { id, on, group, workflow, roster, cannotCome } = session
  const base = { on, group, workflow, roster, goLiveId: null, sessionId: id, planId: null }
  const found: Risk[] = []
  if (!session.hasFacilitator) found.push({ ...base, kind: 'no facilitator', people: roster })
  if (cannotCome >= MANY_PEOPLE && cannotCome >= roster * MANY_SHARE)
    found.push({ ...base, kind: 'many cannot come', people: cannotCome })
  return found
}
