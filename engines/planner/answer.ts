import { answerSessions } from './answer-sessions.ts'
import { breaksOfPlacement, type Placed } from './breaks.ts'
import { costOf } from './cost.ts'
import type { Draft } from './draft.ts'
import { heldIds } from './fixed.ts'
import { onGrid } from './grid.ts'
import { LIVE_1 } from './kinds.ts'
import { movedSince } from './moved.ts'
import type { AnswerCohort, Broken, PlanAnswer } from './plan-answer.ts'
import { practicePlan } from './practice.ts'
import type { Work } from './work.ts'

/** The plan as data: nothing in it is a sentence, and its order is the order of the file. */
export function answerFrom(
  draft: Draft,
  seed: number,
  given: Pick<PlanAnswer, 'unscheduled' | 'withoutPlace'>,
): PlanAnswer {
  const { work } = draft
  const { programme } = work
  const cohorts = work.cohorts
    .filter((cohort) => !cohort.serves)
    .map(
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
  const { practice, practiceDebt } = practicePlan(draft)
  const relaxed = relaxedIn(work)
  const answer: PlanAnswer = {
    version: 'takeroot.answer/1',
    seed,
    cohorts,
    sessions: answerSessions(draft),
    practice,
    practiceDebt,
    unscheduled: given.unscheduled,
    withoutPlace: given.withoutPlace,
    squeezed: squeezed(work),
    cost: costOf(draft),
    broken: [...brokenPins(draft), ...lostFixed(work)],
    ...(relaxed.length ? { relaxed } : {}),
  }
  if (programme.published) answer.moved = movedSince(programme.published, answer)
  return answer
}

/** Cohorts that have one live session where their workflow asks for two. */
function relaxedIn({ programme, sessions }: Work): NonNullable<PlanAnswer['relaxed']> {
  const live = new Map(programme.file.workflows.map((one) => [one.id, one.live]))
  return sessions
    .filter((one) => one.single && !one.off)
    .map(({ cohort, goLive: { given }, minutes }) => ({
      cohort: cohort.id,
      rule: 'live/single-session' as const,
      workflow: given.workflow,
      minutes,
      insteadOf: live.get(given.workflow)!,
    }))
}

/**
 * Days of the live window that today, access or a merge took; the first of the three that took any is named. A session that
 * people hold already loses nothing because days go by.
 */
function squeezed({ sessions, programme }: Work): PlanAnswer['squeezed'] {
  const published = new Set(programme.published?.sessions.map((one) => one.id))
  return sessions.flatMap(({ id, step, off, window, cohort, goLive }) => {
    if (step !== LIVE_1 || off) return []
    const { opens, closes, nominal, notToday, access } = window
    const [from, to] = programme.policy.leadDays
    const lostToMerge = to - from - (nominal[1] - nominal[0])
    const daysLost = Math.min(
      to - from + 1,
      lostToMerge + opens - nominal[0],
      to - from + 1 - Math.max(0, closes - opens + 1),
    )
    if (daysLost <= 0) return []
    const reason = access > nominal[0] && access >= notToday ? 'access' : notToday > nominal[0] ? 'today' : 'merge'
    if (reason === 'today' && published.has(id)) return []
    return [{ goLive: goLive.id, cohort: cohort.id, reason, daysLost }] as const
  })
}

/** What pins break, told openly. */
export function brokenPins({ work, state }: Draft): Broken[] {
  const pinned = work.fixed.filter((one) => one.kind === 'pinned')
  if (!pinned.length) return []
  // A start off the grid takes part of one quarter hour more.
  const spills = new Set(work.fixed.filter((one) => !onGrid(one.start)).map((one) => one.session))
  const placedAs = new Map<number, Placed>()
  for (const session of work.sessions) {
    const slot = state.slotOf[session.index]!
    if (slot < 0) continue
    const length = session.length + (spills.has(session.index) ? 1 : 0)
    const teacher = work.teachers[state.teacherOf[session.index]!]
    placedAs.set(session.index, {
      session: { ...session, length },
      slot,
      teacher,
      onSite: state.roomOf[session.index]! >= 0,
    })
  }
  const placed = [...placedAs.values()]
  return pinned.flatMap(({ session, start }) => {
    const at = placedAs.get(session)!
    const found = breaksOfPlacement(work.programme, at, placed)
    if (!onGrid(start)) found.push({ rule: 'grid/quarter-hour', detail: { start } })
    return found.map(({ rule, detail }) => ({ session: at.session.id, rule, detail }))
  })
}

/** Pins and history that no session of this plan carries on: their cohort is gone, or the pin's facilitator is. */
function lostFixed({ programme, sessions, fixed }: Work): Broken[] {
  const kept = new Set(fixed.map((one) => sessions[one.session]!.id))
  const pins = (programme.file.pins ?? []).map((pin) => pin.session)
  const lost = [...pins, ...heldIds(programme)].filter((id) => !kept.has(id))
  return [...new Set(lost)].map((session) => ({ session, rule: 'pin/lost', detail: { session } }))
}
