import { type Day, plusDays, weekdayOf } from '#kernel/day.ts'
import { skillOf } from './cohorts.ts'
import { eligibleFrom, languageCost, teacher, unfit, widenedRuns } from './faculty.ts'
import { dayIndex } from './grid.ts'
import { clashShare, idealDay, KIND_OF, LIVE_1, LIVE_2, mostClashes } from './kinds.ts'
import { lift, type Occupancy } from './occupancy.ts'
import type { Change, WayOut, Why } from './plan-answer.ts'
import { type Clashes, executed, type Trial } from './preview.ts'
import { FARTHEST_MOVE } from './programme.ts'
import type { Rule } from './rules.ts'
import { type Session, windowOf } from './sessions.ts'
import { runsOf } from './site-time.ts'

/** At most this many ways out are told; one of each kind, the cheapest first. */
const MOST = 5

/** Answers for whole chains and go-lives, shared by the sessions of each. */
export type Tried = Map<string, WayOut | undefined>

/** Changes that, when executed on the plan, place the whole chain; else those that place the one session. */
export function waysOutOf(o: Occupancy, clashes: Clashes, tried: Tried, index: number, why: readonly Why[]): WayOut[] {
  const session = o.work.sessions[index]!
  const rules = new Set(why.map(({ rule }) => rule))
  const chain = [...o.work.sessionsOfCohort[session.cohort.index]!].filter((i) => o.slotOf[i]! < 0)
  const whole = found(o, clashes, tried, session, chain, rules)
  const ways = whole.length || chain.length === 1 ? whole : found(o, clashes, tried, session, [index], rules)
  return ways.sort((a, b) => a.cost - b.cost || a.sessionsMoved - b.sessionsMoved).slice(0, MOST)
}

/** Only changes that touch a rule which takes starts are worth executing. */
function found(
  o: Occupancy,
  clashes: Clashes,
  tried: Tried,
  session: Session,
  targets: readonly number[],
  rules: ReadonlySet<Rule>,
): WayOut[] {
  const attempt = (change: Change, trial: () => Trial): WayOut | undefined => {
    const outcome = executed(o, clashes, trial)
    return outcome && { change, verified: true, ...outcome }
  }
  const once = (name: string, way: () => WayOut | undefined): WayOut | undefined => {
    const key = `${name}\n${targets.join(',')}`
    if (!tried.has(key)) tried.set(key, way())
    return tried.get(key)
  }
  const ways: (WayOut | undefined)[] = []
  const taught = o.work.eligible[session.cohort.index]!.list.length > 0
  const teachers = [...rules].some((rule) => rule.startsWith('facilitator/'))
  if (taught && rules.has('clashes/too-many')) ways.push(raisedClashLimit(o, session, targets, attempt))
  if (taught && rules.has('facilitator/hours'))
    ways.push(once('hours', () => longerHours(o, session, targets, attempt)))
  if (teachers) ways.push(once('skill', () => taughtSkill(o, session, targets, attempt)))
  if (taught) ways.push(once('move', () => movedGoLive(o, session, targets, attempt)))
  if (taught) ways.push(singleSession(o, session, targets, attempt))
  if (teachers) ways.push(once('add', () => addedFacilitator(o, session, targets, attempt)))
  return ways.filter((way) => way !== undefined)
}

type Attempt = (change: Change, trial: () => Trial) => WayOut | undefined

/** The nearest working day at the main site to which the go-live of all its cohorts can move; later before earlier. */
function movedGoLive(o: Occupancy, session: Session, targets: readonly number[], attempt: Attempt): WayOut | undefined {
  const { work } = o
  const { goLive, cohort } = session
  const site = work.programme.sites[cohort.mainSite]!
  const cohorts = work.cohorts.filter((one) => one.goLives[0] === goLive)
  const open = cohorts.flatMap((one) => [...work.sessionsOfCohort[one.index]!]).filter((i) => !work.isFixed[i])
  const all = targets.length > 1 ? open.filter((i) => o.slotOf[i]! < 0) : targets
  const shifts = [...Array(FARTHEST_MOVE).keys()].map((i) => i + 1)
  for (const days of [...shifts, ...shifts.map((shift) => -shift)]) {
    const on = plusDays(goLive.given.on as Day, days)
    const index = dayIndex(work.programme.grid, on)
    if (on <= work.programme.file.today || !site.week[weekdayOf(on) - 1] || site.holiday[index]) continue
    const moved = open.map((i) => windowOf(work.programme, work.sessions[i]!.cohort, work.sessions[i]!.step, days))
    if (all.some((i) => empty(moved[open.indexOf(i)]!))) continue
    const way = attempt({ kind: 'move-go-live', goLive: goLive.id, days, on }, () => {
      const before = open.map((i) => ({ window: work.sessions[i]!.window, ideal: work.sessions[i]!.ideal }))
      for (const [k, i] of open.entries())
        Object.assign(work.sessions[i]!, { window: moved[k]!, ideal: before[k]!.ideal + days })
      const takeBack = () => {
        for (const [k, i] of open.entries()) Object.assign(work.sessions[i]!, before[k])
      }
      return { relist: open, targets: all, takeBack, tries: 6 }
    })
    if (way) return way
  }
  return undefined
}

function empty({ opens, closes }: { opens: number; closes: number }): boolean {
  return opens > closes
}

/** The smallest limit, in steps of five in a hundred, for the kind of this session. */
function raisedClashLimit(
  o: Occupancy,
  session: Session,
  targets: readonly number[],
  attempt: Attempt,
): WayOut | undefined {
  const { work } = o
  const share = clashShare(work.programme.policy, session.step)
  const size = session.cohort.people.length
  const alike = targets.filter((i) => KIND_OF[work.sessions[i]!.step] === KIND_OF[session.step])
  for (let percent = Math.ceil(share * 20) * 5; percent <= 80; percent += 5) {
    const most = mostClashes(percent / 100, size)
    if (most <= session.mostClashes) continue
    const way = attempt({ kind: 'raise-clash-limit', session: KIND_OF[session.step]!, to: percent / 100 }, () => {
      const before = session.mostClashes
      for (const i of alike) work.sessions[i]!.mostClashes = most
      const takeBack = () => {
        for (const i of alike) work.sessions[i]!.mostClashes = before
      }
      return { relist: alike, targets, takeBack }
    })
    if (way) return way
  }
  return undefined
}

/** One facilitator who already fits, an hour or two longer at either end. */
function longerHours(o: Occupancy, session: Session, targets: readonly number[], attempt: Attempt): WayOut | undefined {
  const { work } = o
  const list = [...work.eligible[session.cohort.index]!.list].slice(0, 6)
  for (const [earlierMinutes, laterMinutes] of [
    [60, 0],
    [0, 60],
    [120, 120],
  ] as const)
    for (const f of list) {
      const one = work.teachers[f]!
      const change = { kind: 'facilitator-hours', facilitator: one.given.id, earlierMinutes, laterMinutes } as const
      const way = attempt(change, () => {
        const { runs } = one
        const blocked = work.fixed
          .filter((fixed) => fixed.facilitator === f)
          .map((fixed): [number, number] => [fixed.slot, fixed.slot + work.sessions[fixed.session]!.length])
        one.runs = widenedRuns(work.programme, one, earlierMinutes, laterMinutes, blocked)
        return { relist: [], targets, takeBack: () => Object.assign(one, { runs }) }
      })
      if (way) return way
    }
  return undefined
}

/** A facilitator near enough who speaks the language learns the skill. */
function taughtSkill(o: Occupancy, session: Session, targets: readonly number[], attempt: Attempt): WayOut | undefined {
  const { work } = o
  const { cohort, goLive } = session
  const skill = skillOf(work.programme, goLive.given.workflow)
  const learners = work.teachers.slice(0, -1).filter((one) => {
    const skilled = { ...one, given: { ...one.given, skills: [skill] } }
    return !one.given.skills.includes(skill) && !unfit(work.programme, cohort, skilled)
  })
  for (const one of learners.slice(0, 6)) {
    const way = attempt({ kind: 'facilitator-skill', facilitator: one.given.id, skill }, () =>
      joining(o, session, targets, one.index, languageCost(cohort.language, one.given)),
    )
    if (way) return way
  }
  return undefined
}

function addedFacilitator(
  o: Occupancy,
  session: Session,
  targets: readonly number[],
  attempt: Attempt,
): WayOut | undefined {
  const { work } = o
  const { cohort, goLive } = session
  const site = work.programme.sites[cohort.mainSite]!
  const skill = skillOf(work.programme, goLive.given.workflow)
  const change = {
    kind: 'add-facilitator',
    skill,
    language: cohort.language,
    site: site.id,
    zone: site.local.zone,
  } as const
  return attempt(change, () => {
    const spare = work.teachers.at(-1)!
    const before = { ...spare }
    const given = { id: '', site: site.id, skills: [skill], languages: [cohort.language] }
    Object.assign(spare, teacher(work.programme, given, spare.index, cohort.mainSite), {
      runs: runsOfSite(o, cohort.mainSite),
    })
    const trial = joining(o, session, targets, spare.index, 0)
    const takeBack = () => {
      trial.takeBack()
      Object.assign(spare, before)
    }
    return { ...trial, takeBack }
  })
}

function runsOfSite(o: Occupancy, site: number): Uint8Array {
  const { inHours, closed } = o.work.programme.sites[site]!
  return runsOf(inHours.map((open, slot) => (open && !closed[slot] ? 1 : 0)))
}

function joining(o: Occupancy, session: Session, targets: readonly number[], f: number, cost: number): Trial {
  const { eligible } = o.work
  const k = session.cohort.index
  const before = eligible[k]!
  const costOf = before.costOf.slice()
  costOf[f] = cost
  eligible[k] = eligibleFrom(costOf)
  return {
    relist: [],
    targets,
    takeBack: () => {
      eligible[k] = before
    },
  }
}

/** The second live session of this cohort is left out. */
function singleSession(
  o: Occupancy,
  session: Session,
  targets: readonly number[],
  attempt: Attempt,
): WayOut | undefined {
  const { work } = o
  const steps = new Map([...work.sessionsOfCohort[session.cohort.index]!].map((i) => [work.sessions[i]!.step, i]))
  const one = steps.get(LIVE_1)
  const two = steps.get(LIVE_2)
  if (two === undefined || one === undefined || session.step > LIVE_2 || work.isFixed[two] || work.isFixed[one])
    return undefined
  const change = { kind: 'single-session', workflow: session.goLive.given.workflow, cohort: session.cohort.id } as const
  return attempt(change, () => {
    const first = work.sessions[one]!
    const before = { ideal: first.ideal, penalty: work.penalty[two]! }
    const shift = idealDay(work.programme.policy, LIVE_1, 1) - idealDay(work.programme.policy, LIVE_1, 2)
    first.ideal += shift
    first.sibling = -1
    const dropped = o.slotOf[two]! >= 0 ? 1 : 0
    lift(o, two)
    o.cost -= before.penalty
    work.penalty[two] = 0
    const takeBack = () => {
      first.ideal = before.ideal
      first.sibling = two
      work.penalty[two] = before.penalty
    }
    return { relist: [one], targets, takeBack, dropped }
  })
}
