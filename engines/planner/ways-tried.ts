import { type Day, plusDays, weekdayOf } from '#kernel/day.ts'
import { changeFree, changeStarts, type Event } from './core/event.ts'
import { lift } from './core/state.ts'
import { type Draft, switchSession } from './draft.ts'
import { languageCost, listFrom, teacher, unfit, widenedRuns } from './faculty.ts'
import { dayIndex } from './grid.ts'
import { clashShare, idealDay, KIND_OF, LIVE_1, LIVE_2, mostClashes } from './kinds.ts'
import type { Change, WayOut } from './plan-answer.ts'
import { ableFor, executed, seatInstead, type Trial, teachInstead } from './preview.ts'
import { FARTHEST_MOVE, skillOf } from './programme.ts'
import { type Session, windowOf } from './sessions.ts'
import { runsOf } from './site-time.ts'
import { type Clashes, startsOf } from './work.ts'

/** For which session something is tried, and which ones must have a place afterwards. */
export type Ask = { draft: Draft; clashes: Clashes; session: Session; targets: readonly number[] }

function attempt({ draft }: Ask, change: Change, trial: Trial): WayOut | undefined {
  const outcome = executed(draft, trial)
  return outcome && { change, verified: true, ...outcome }
}

/** The nearest working day at the main site to which the go-live of all its cohorts can move; later before earlier. */
export function movedGoLive(ask: Ask): WayOut | undefined {
  const { draft, session, targets } = ask
  const { programme, cohorts, chains, sessions, problem } = draft.work
  const { goLive, cohort } = session
  const site = programme.sites[cohort.mainSite]!
  const hosted = cohorts.filter((one) => one.goLives[0] === goLive)
  const own = new Set(hosted.flatMap((one) => [...chains[one.index]!]))
  const open = [...own].filter((i) => !problem.sessions.fixed[i] && !sessions[i]!.off)
  const all = targets.length > 1 ? open.filter((i) => draft.state.slotOf[i]! < 0) : targets
  const shifts = [...Array(FARTHEST_MOVE).keys()].map((i) => i + 1)
  for (const days of [...shifts, ...shifts.map((shift) => -shift)]) {
    const on = plusDays(goLive.given.on as Day, days)
    if (on <= programme.file.today || !site.week[weekdayOf(on) - 1]) continue
    if (site.holiday[dayIndex(programme.grid, on)]) continue
    const windows = open.map((i) => windowOf(programme, sessions[i]!.cohort, sessions[i]!.step, { goLive, days }))
    if (open.some((i, n) => all.includes(i) && windows[n]!.opens > windows[n]!.closes)) continue
    const way = attempt(ask, { kind: 'move-go-live', goLive: goLive.id, days, on }, (event) => {
      for (const [n, i] of open.entries())
        changed(ask, event, sessions[i]!, { window: windows[n]!, ideal: sessions[i]!.ideal + days })
      return { targets: all }
    })
    if (way) return way
  }
  return undefined
}

/** Alters a session within an event, and where it may start. */
function changed({ draft, clashes }: Ask, event: Event, session: Session, now: Partial<Session>): void {
  const before = { ...session }
  event.facts.push(() => Object.assign(session, before))
  Object.assign(session, now)
  changeStarts(event, session.index, startsOf(draft.work, session, clashes))
}

/** The smallest limit, in steps of five in a hundred, for the kind of this session. */
export function raisedClashLimit(ask: Ask): WayOut | undefined {
  const { draft, session, targets } = ask
  const { programme, sessions } = draft.work
  const share = clashShare(programme.policy, session.step)
  const sizes = (session.cohort.serves ?? [session.cohort]).map((one) => one.people.length)
  const alike = targets.filter((i) => KIND_OF[sessions[i]!.step] === KIND_OF[session.step])
  for (let percent = Math.ceil(share * 20) * 5; percent <= 80; percent += 5) {
    const most = sizes.map((size) => mostClashes(percent / 100, size))
    if (most.every((limit, i) => limit <= session.mostClashes[i]!)) continue
    const way = attempt(
      ask,
      { kind: 'raise-clash-limit', session: KIND_OF[session.step]!, to: percent / 100 },
      (event) => {
        for (const i of alike) changed(ask, event, sessions[i]!, { mostClashes: most })
        return { targets }
      },
    )
    if (way) return way
  }
  return undefined
}

/** One facilitator who already fits, an hour or two longer at either end. */
export function longerHours(ask: Ask): WayOut | undefined {
  const { draft, session, targets } = ask
  const { programme, problem, teachers, fixed, sessions } = draft.work
  const able = [...ableFor(problem, session.index).facilitator].slice(0, 6)
  for (const [earlierMinutes, laterMinutes] of [
    [60, 0],
    [0, 60],
    [120, 120],
  ] as const)
    for (const f of able) {
      const one = teachers[f]!
      const promised = fixed
        .filter((each) => each.facilitator === f)
        .map((each): [number, number] => [each.slot, each.slot + sessions[each.session]!.length])
      const runs = widenedRuns(programme, one, earlierMinutes, laterMinutes, promised)
      const change = { kind: 'facilitator-hours', facilitator: one.given.id, earlierMinutes, laterMinutes } as const
      const way = attempt(ask, change, (event) => {
        changeFree(event, f, runs)
        return { targets }
      })
      if (way) return way
    }
  return undefined
}

/** A facilitator near enough who speaks the language learns the skill. */
export function taughtSkill(ask: Ask): WayOut | undefined {
  const { programme, problem, teachers } = ask.draft.work
  const { cohort, goLive } = ask.session
  const skill = skillOf(programme, goLive.given.workflow)
  const learners = teachers.slice(0, programme.facilitators.length).filter((one) => {
    const skilled = { ...one, given: { ...one.given, skills: [skill] } }
    if (one.given.skills.includes(skill) || unfit(programme, cohort, skilled)) return false
    return !problem.cohorts.attending[cohort.index]!.includes(one.index)
  })
  for (const one of learners.slice(0, 6)) {
    const way = attempt(ask, { kind: 'facilitator-skill', facilitator: one.given.id, skill }, (event) => {
      join(ask, event, one.index, languageCost(cohort.language, one.given))
      return { targets: ask.targets }
    })
    if (way) return way
  }
  return undefined
}

/** Somebody new at the cohort's main site, who keeps its hours. */
export function addedFacilitator(ask: Ask): WayOut | undefined {
  const { draft, session, targets } = ask
  const { programme, teachers } = draft.work
  const { cohort, goLive } = session
  const site = programme.sites[cohort.mainSite]!
  const { language } = cohort
  const skill = skillOf(programme, goLive.given.workflow)
  const spare = teachers.slice(programme.facilitators.length).find((one) => one.local === site.local)
  if (!spare) return undefined
  const change = { kind: 'add-facilitator', skill, language, site: site.id, zone: site.local.zone } as const
  return attempt(ask, change, (event) => {
    const given = { id: '', site: site.id, skills: [skill], languages: [language] }
    const runs = runsOf(site.inHours.map((open, slot) => (open && !site.closed[slot] ? 1 : 0)))
    seatInstead(draft, event, spare, { ...teacher(programme, given, spare.index, cohort.mainSite), runs })
    join(ask, event, spare.index, 0)
    return { targets }
  })
}

/** One more facilitator for the whole chain. */
function join({ draft, session }: Ask, event: Event, f: number, points: number): void {
  const { facilitator, cost } = ableFor(draft.work.problem, session.index)
  const able = [...facilitator].map((one, e) => [one, cost[e]!] as const)
  teachInstead(draft, event, [...draft.work.chains[session.cohort.index]!], listFrom([...able, [f, points]]))
}

/** The second live session of this cohort is left out; a workflow with `single` was relaxed already. */
export function singleSession(ask: Ask): WayOut | undefined {
  const { draft, session, targets } = ask
  const { programme, chains, sessions, problem } = draft.work
  const { fixed, sibling } = problem.sessions
  const live = [...chains[session.cohort.index]!].map((i) => sessions[i]!).filter((one) => one.step <= LIVE_2)
  const [first, second, more] = live
  if (!first || !second || more || session.step > LIVE_2 || fixed[first.index] || fixed[second.index]) return undefined
  const change = { kind: 'single-session', workflow: session.goLive.given.workflow, cohort: session.cohort.id } as const
  return attempt(ask, change, (event) => {
    const dropped = draft.state.slotOf[second.index]! >= 0 ? 1 : 0
    const nearer = idealDay(programme.policy, LIVE_1, 1) - idealDay(programme.policy, LIVE_1, 2)
    sibling[first.index] = -1
    event.facts.push(() => {
      sibling[first.index] = second.index
    })
    lift(draft.state, second.index)
    switchSession(draft, event, second, true)
    changed(ask, event, first, { ideal: first.ideal + nearer })
    return { targets, dropped }
  })
}
