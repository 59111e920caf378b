import { clashesFor, memberRanges } from './candidates.ts'
import { type Teacher, unfit } from './faculty.ts'
import { dayAt, SLOT_MINUTES } from './grid.ts'
import { dayOf, GAP_RULE, gapAllows, type Occupancy, peopleAreFree, teacherIsFree, weekIndex } from './occupancy.ts'
import { awayRanges, touches } from './person-time.ts'
import type { Why } from './plan-answer.ts'
import type { Rule } from './rules.ts'

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
  'facilitator/hours',
  'facilitator/holiday',
  'facilitator/busy',
  'facilitator/double-booked',
  'facilitator/day-cap',
  'facilitator/week-cap',
]

/** Which rule takes how many of the starts in the session's nominal window, given where everything else stands. */
export function reasonsFor(o: Occupancy, index: number): Why[] {
  const { work } = o
  const { programme } = work
  const session = work.sessions[index]!
  const { cohort, length, window, mostClashes } = session
  const local = work.localOf[cohort.index]!
  const shared = programme.shared(cohort.sites)
  const clashes = clashesFor(programme, memberRanges(programme, cohort))(length)
  const counts = new Map<Rule, number>()
  let starts = 0
  const [first, last] = window.nominal
  for (let day = Math.max(0, first); day <= Math.min(last, o.days - 1); day++) {
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
              : clashes[slot]! > mostClashes
                ? 'clashes/too-many'
                : occupied(o, index, slot)
      if (rule) counts.set(rule, (counts.get(rule) ?? 0) + 1)
    }
  }
  if (first > last) counts.set('window/outside', 0)
  else if (!starts) counts.set('hours/no-shared-time', 0)
  return ORDER.filter((rule) => counts.has(rule)).map((rule) => ({
    rule,
    count: counts.get(rule)!,
    detail: { of: starts, ...detailOf(o, index, rule) },
  }))
}

function runAt(open: Uint8Array, slot: number, length: number): number {
  let run = 0
  while (run < length && open[slot + run]) run++
  return run
}

/** Why nobody can take the session at this start: the rule that the nearest teacher to taking it met. */
function occupied(o: Occupancy, index: number, slot: number): Rule | undefined {
  const { work } = o
  const session = work.sessions[index]!
  const { list } = work.eligible[session.cohort.index]!
  if (!list.length) return noTeacher(o, index)
  if (!peopleAreFree(o, index, slot)) return 'person/second-session-that-day'
  if (!gapAllows(o, index, dayOf(o, index, slot))) return GAP_RULE(session.step)
  let nearest = -1
  for (const teacher of list) {
    if (teacherIsFree(o, index, slot, teacher)) return undefined
    nearest = Math.max(nearest, ORDER.indexOf(teacherRule(o, index, slot, work.teachers[teacher]!)))
  }
  return ORDER[nearest]
}

function noTeacher(o: Occupancy, index: number): Rule {
  const { programme, sessions, teachers } = o.work
  const rules = teachers.slice(0, -1).map((one) => unfit(programme, sessions[index]!.cohort, one))
  if (rules.includes('facilitator/zone')) return 'facilitator/zone'
  return rules.includes('facilitator/language') ? 'facilitator/language' : 'facilitator/skill'
}

function teacherRule(o: Occupancy, index: number, slot: number, one: Teacher): Rule {
  const { programme, sessions } = o.work
  const { length, minutes } = sessions[index]!
  const site = programme.sites[one.site]!
  if (one.runs[slot]! < length) {
    if (site.closed.subarray(slot, slot + length).includes(1)) return 'facilitator/holiday'
    return touches(awayRanges(programme.grid, site, one.given), slot, slot + length)
      ? 'facilitator/busy'
      : 'facilitator/hours'
  }
  for (let i = 0; i < length; i++) if (o.seat[one.index * o.slots + slot + i] !== 0) return 'facilitator/double-booked'
  if (o.teacherWeek[weekIndex(o, one.index, slot)]! + minutes > one.perWeek) return 'facilitator/week-cap'
  return 'facilitator/day-cap'
}

function detailOf(o: Occupancy, index: number, rule: Rule): Why['detail'] {
  const { work } = o
  const session = work.sessions[index]!
  const goLive = session.goLive.given
  const teachers = [...work.eligible[session.cohort.index]!.list].map((f) => work.teachers[f]!.given.id)
  if (rule === 'window/before-access') return { access: dayAt(work.programme.grid, session.window.access) }
  if (rule === 'window/past') return { today: work.programme.file.today }
  if (rule === 'clashes/too-many') return { most: session.mostClashes, members: session.cohort.people.length }
  if (rule === 'hours/no-shared-time') return { minutes: session.length * SLOT_MINUTES, sites: siteIds(o, index) }
  if (rule === 'holiday/site') return { sites: siteIds(o, index) }
  if (rule === 'facilitator/skill' || rule === 'facilitator/language' || rule === 'facilitator/zone')
    return { workflow: goLive.workflow, language: session.cohort.language }
  return rule.startsWith('facilitator/') ? { facilitators: teachers } : {}
}

function siteIds(o: Occupancy, index: number): string[] {
  return o.work.sessions[index]!.cohort.sites.map((site) => o.work.programme.sites[site]!.id)
}
