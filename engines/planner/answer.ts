import { partOf, windowText } from './answer-parts.ts'
import { breaksOfPlacement, type Placed } from './breaks.ts'
import { costOf } from './cost.ts'
import { heldIds } from './fixed.ts'
import { instantOf, onGrid } from './grid.ts'
import { KIND_OF, LIVE_1 } from './kinds.ts'
import { movedSince } from './moved.ts'
import type { Occupancy } from './occupancy.ts'
import { clashRanges, touches } from './person-time.ts'
import type { AnswerCohort, AnswerSession, Broken, PlanAnswer } from './plan-answer.ts'
import { practicePlan } from './practice.ts'

/** The plan as data: nothing in it is a sentence, and its order is the order of the file. */
export function answerFrom(
  o: Occupancy,
  seed: number,
  given: Pick<PlanAnswer, 'unscheduled' | 'withoutPlace'>,
): PlanAnswer {
  const { work } = o
  const { programme } = work
  const sessions = work.cohorts.flatMap((cohort) => cohortSessions(o, cohort.index))
  const cohorts = work.cohorts.map(
    (cohort): AnswerCohort => ({
      id: cohort.id,
      group: cohort.goLives[0]!.given.group,
      workflow: cohort.goLives[0]!.given.workflow,
      goLives: cohort.goLives.map((goLive) => goLive.id),
      roleClass: cohort.roleClass,
      people: cohort.people.map((i) => programme.people[i]!.id),
      language: cohort.language,
      sites: cohort.sites.map((i) => programme.sites[i]!.id),
      zone: programme.sites[cohort.mainSite]!.local.zone,
    }),
  )
  const { practice, practiceDebt } = practicePlan(o)
  const answer: PlanAnswer = {
    version: 'takeroot.answer/1',
    seed,
    cohorts,
    sessions,
    practice,
    practiceDebt,
    unscheduled: given.unscheduled,
    withoutPlace: given.withoutPlace,
    squeezed: squeezed(o),
    cost: costOf(o),
    broken: [...brokenPins(o), ...lostFixed(work)],
  }
  if (programme.published) answer.moved = movedSince(programme.published, answer)
  return answer
}

function cohortSessions(o: Occupancy, k: number): AnswerSession[] {
  const { work } = o
  const { programme, cohorts } = work
  const cohort = cohorts[k]!
  const members = cohort.people.map((i) => ({
    id: programme.people[i]!.id,
    ranges: clashRanges(programme.grid, programme.sites[programme.siteOf[i]!]!, programme.people[i]!),
  }))
  const fixedAs = new Map(work.fixed.map((one) => [one.session, one]))
  const published = new Map(programme.published?.sessions.map((one) => [one.id, one.facilitator]))
  return [...work.sessionsOfCohort[k]!].flatMap((i) => {
    const slot = o.slotOf[i]!
    if (slot < 0) return []
    const session = work.sessions[i]!
    const fixed = fixedAs.get(i)
    const teacher = o.teacherOf[i]!
    const room = o.roomOf[i]!
    const end = slot + session.length + (fixed && !onGrid(fixed.start) ? 1 : 0)
    const answer: AnswerSession = {
      id: session.id,
      cohort: cohort.id,
      workflow: session.goLive.given.workflow,
      goLive: session.goLive.id,
      kind: KIND_OF[session.step]!,
      part: partOf(session.step),
      start: fixed?.start ?? instantOf(programme.grid, slot),
      zone: work.localOf[k]!.zone,
      minutes: session.minutes,
      facilitator: teacher < 0 ? (published.get(session.id) ?? '') : work.teachers[teacher]!.given.id,
      mode: room < 0 ? 'online' : 'onsite',
      clashes: members.filter(({ ranges }) => touches(ranges, slot, end)).map(({ id }) => id),
      window: windowText(programme, session),
    }
    if (room >= 0) answer.room = work.rooms.ids[room]!
    if (fixed?.kind === 'pinned') answer.pinned = true
    if (fixed?.kind === 'held') answer.held = true
    return [answer]
  })
}

/** Days of the live window that today, access or a merge took; the first of the three that took any is named. */
function squeezed(o: Occupancy): PlanAnswer['squeezed'] {
  const { work } = o
  return work.sessions.flatMap(({ step, window, cohort, goLive }) => {
    if (step !== LIVE_1) return []
    const { opens, closes, nominal, notToday, access } = window
    const [from, to] = work.programme.policy.leadDays
    const lostToMerge = to - from - (nominal[1] - nominal[0])
    const daysLost = Math.min(
      to - from + 1,
      lostToMerge + opens - nominal[0],
      to - from + 1 - Math.max(0, closes - opens + 1),
    )
    if (daysLost <= 0) return []
    const reason = access > nominal[0] && access >= notToday ? 'access' : notToday > nominal[0] ? 'today' : 'merge'
    return [{ goLive: goLive.id, cohort: cohort.id, reason, daysLost }] as const
  })
}

function brokenPins(o: Occupancy): Broken[] {
  const { work } = o
  const pinned = work.fixed.filter((one) => one.kind === 'pinned')
  if (!pinned.length) return []
  // A start off the grid takes part of one quarter hour more.
  const spills = new Set(work.fixed.filter((one) => !onGrid(one.start)).map((one) => one.session))
  const placed = work.sessions.flatMap((session): Placed[] => {
    const slot = o.slotOf[session.index]!
    const length = session.length + (spills.has(session.index) ? 1 : 0)
    const teacher = work.teachers[o.teacherOf[session.index]!]
    return slot < 0 ? [] : [{ session: { ...session, length }, slot, teacher }]
  })
  return pinned.flatMap(({ session, start }) => {
    const at = placed.find((one) => one.session.index === session)!
    const found = breaksOfPlacement(work.programme, at, placed)
    if (!onGrid(start)) found.push({ rule: 'grid/quarter-hour', detail: { start } })
    return found.map(({ rule, detail }) => ({ session: at.session.id, rule, detail }))
  })
}

/** Pins and history that no session of this plan carries on: their cohort is gone, or the pin's facilitator is. */
function lostFixed({ programme, sessions, fixed }: Occupancy['work']): Broken[] {
  const kept = new Set(fixed.map((one) => sessions[one.session]!.id))
  const pins = (programme.file.pins ?? []).map((pin) => pin.session)
  const lost = [...pins, ...heldIds(programme)].filter((id) => !kept.has(id))
  return [...new Set(lost)].map((session) => ({ session, rule: 'pin/lost', detail: { session } }))
}
