import { attendeeTaught, farClash, gapAllows, loadAllows, startIsFree } from './core/allowed.ts'
import { weekIndex } from './core/state.ts'
import type { Draft } from './draft.ts'
import { type Teacher, unfit } from './faculty.ts'
import { dayAt, SLOT_MINUTES } from './grid.ts'
import { GAP_RULE } from './kinds.ts'
import { awayRanges, touches } from './person-time.ts'
import type { Why } from './plan-answer.ts'
import type { Rule } from './rules.ts'
import { type Clashes, clashesOnce } from './work.ts'

/** Filters in the order they are asked; a start is counted under the first that refuses it (planner.md, 6.1). */
const ORDER: readonly Rule[] = [
  'hours/no-shared-time',
  'window/outside',
  'window/past',
  'window/before-access',
  'holiday/site',
  'clashes/too-many',
  'facilitator/skill',
  'facilitator/language',
  'facilitator/zone',
  'person/second-session-that-day',
  'gap/live',
  'gap/refresher-reinforcement',
  'facilitator/takes-part',
  'facilitator/hours',
  'facilitator/holiday',
  'facilitator/busy',
  'facilitator/double-booked',
  'facilitator/day-cap',
  'facilitator/week-cap',
]

/** Which rule takes how many of the starts in the session's nominal window, given where everything else stands. */
export function reasonsFor(draft: Draft, index: number, clashes: Clashes = clashesOnce(draft.work)): Why[] {
  const { work } = draft
  const { programme } = work
  const session = work.sessions[index]!
  const { cohort, length, window, mostClashes } = session
  const local = work.localOf[cohort.index]!
  const shared = programme.shared(cohort.sites)
  const counted = (cohort.serves ?? [cohort]).map((one) => clashes(one, length))
  const counts = new Map<Rule, number>()
  let starts = 0
  const [first, last] = window.nominal
  for (let day = Math.max(0, first); day <= Math.min(last, programme.grid.days - 1); day++) {
    const end = local.dayStart[day + 1]! - length
    let run = 0
    for (let slot = end; slot >= local.dayStart[day]!; slot--) {
      run = slot === end ? runAt(shared.hours, slot, length) : shared.hours[slot] ? Math.min(length, run + 1) : 0
      if (run < length) continue
      starts++
      const rule =
        day < window.notToday
          ? 'window/past'
          : day < window.access
            ? 'window/before-access'
            : shared.runs[slot]! < length
              ? 'holiday/site'
              : counted.some((own, i) => own[slot]! > mostClashes[i]!)
                ? 'clashes/too-many'
                : occupied(draft, index, slot, day)
      if (rule) counts.set(rule, (counts.get(rule) ?? 0) + 1)
    }
  }
  if (first > last) counts.set('window/outside', 0)
  else if (!starts) counts.set('hours/no-shared-time', 0)
  return ORDER.filter((rule) => counts.has(rule)).map((rule) => ({
    rule,
    count: counts.get(rule)!,
    detail: { of: starts, ...detailOf(draft, index, rule) },
  }))
}

function runAt(open: Uint8Array, slot: number, length: number): number {
  let run = 0
  while (run < length && open[slot + run]) run++
  return run
}

/** Who may teach the session, cheapest first. */
function able({ work: { problem } }: Draft, index: number): Int32Array {
  return problem.eligible.lists[problem.eligible.of[index]!]!.facilitator
}

/** Why nobody can take the session at this start: the rule that the nearest facilitator to taking it met. */
function occupied(draft: Draft, index: number, slot: number, day: number): Rule | undefined {
  const { work, state } = draft
  const { cohort, step } = work.sessions[index]!
  const list = able(draft, index)
  if (!list.length) return noTeacher(draft, index)
  if (state.cohortDay[cohort.index * work.problem.days + day]! > 0 || farClash(state, index, slot) >= 0)
    return 'person/second-session-that-day'
  if (!gapAllows(state, index, day)) return GAP_RULE(step)
  if (attendeeTaught(state, index, slot) >= 0) return 'facilitator/takes-part'
  let nearest = -1
  for (const teacher of list) {
    const rule = teacherRule(draft, index, slot, work.teachers[teacher]!)
    if (!rule) return undefined
    nearest = Math.max(nearest, ORDER.indexOf(rule))
  }
  return ORDER[nearest]
}

function noTeacher({ work }: Draft, index: number): Rule {
  const { programme, sessions, teachers } = work
  const named = teachers.slice(0, programme.facilitators.length)
  const rules = named.map((one) => unfit(programme, sessions[index]!.cohort, one))
  if (rules.includes(undefined)) return 'facilitator/takes-part'
  if (rules.includes('facilitator/zone')) return 'facilitator/zone'
  return rules.includes('facilitator/language') ? 'facilitator/language' : 'facilitator/skill'
}

function teacherRule({ work, state }: Draft, index: number, slot: number, one: Teacher): Rule | undefined {
  const { programme, problem } = work
  const { length } = work.sessions[index]!
  const site = programme.sites[one.site]!
  if (one.runs[slot]! < length) {
    if (site.closed.subarray(slot, slot + length).includes(1)) return 'facilitator/holiday'
    return touches(awayRanges(programme.grid, site, one.given), slot, slot + length)
      ? 'facilitator/busy'
      : 'facilitator/hours'
  }
  if (!startIsFree(state, index, slot, one.index)) {
    const meets = state.seat.subarray(one.index * problem.slots + slot, one.index * problem.slots + slot + length)
    return meets.some((other) => other > 0 && state.teacherOf[other - 1] !== one.index)
      ? 'facilitator/takes-part'
      : 'facilitator/double-booked'
  }
  if (loadAllows(state, index, slot, one.index)) return undefined
  const load = state.teacherWeek[weekIndex(state, one.index, slot)]! + problem.sessions.weekLoad[index]!
  return load > problem.facilitators.weekHard[one.index]! ? 'facilitator/week-cap' : 'facilitator/day-cap'
}

function detailOf(draft: Draft, index: number, rule: Rule): Why['detail'] {
  const { work } = draft
  const session = work.sessions[index]!
  const goLive = session.goLive.given
  if (rule === 'window/before-access') return { access: dayAt(work.programme.grid, session.window.access) }
  if (rule === 'window/past') return { today: work.programme.file.today }
  if (rule === 'clashes/too-many')
    return {
      most: session.mostClashes.reduce((sum, most) => sum + most, 0),
      members: session.cohort.people.length,
    }
  if (rule === 'hours/no-shared-time') return { minutes: session.length * SLOT_MINUTES, sites: siteIds(draft, index) }
  if (rule === 'holiday/site') return { sites: siteIds(draft, index) }
  if (rule === 'facilitator/skill' || rule === 'facilitator/language' || rule === 'facilitator/zone')
    return { workflow: goLive.workflow, language: session.cohort.language }
  return rule.startsWith('facilitator/')
    ? { facilitators: [...able(draft, index)].map((f) => work.teachers[f]!.given.id) }
    : {}
}

function siteIds({ work }: Draft, index: number): string[] {
  return work.sessions[index]!.cohort.sites.map((site) => work.programme.sites[site]!.id)
}
