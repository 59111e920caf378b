/** Sessions: every one of every chain is there once, in its window, as long as it should be, when its people can come. */
import type { AnswerCohort, SessionKind } from '#engines/planner/plan-answer.ts'
import type { PlanPerson } from '#engines/planner/plan-file.ts'
import { type Finding, hostOf, listed, type Matter, type Placed } from './plan-check-matter.ts'
import {
  addDays,
  busyOf,
  daysApart,
  hoursApart,
  inHours,
  meets,
  onHoliday,
  onLeave,
  QUARTER,
  wallAt,
} from './plan-check-time.ts'

export function sessionFindings(matter: Matter): Finding[] {
  return [
    ...chainFindings(matter),
    ...relaxedFindings(matter),
    ...matter.placed.flatMap((one) => oneSession(matter, one)),
    ...matter.answer.cohorts.flatMap((cohort) => gapFindings(matter, cohort)),
    ...samePeople(matter),
  ]
}

type Part = { kind: SessionKind; part: number }

function chainOf(matter: Matter, cohort: AnswerCohort): Part[] {
  const live = matter.live.get(cohort.id) ?? []
  const after = [30, 90].filter((day) => matter.policy.reinforcement.includes(day as 30 | 90))
  return [
    ...live.map((_, i) => ({ kind: 'live' as const, part: i + 1 })),
    { kind: 'office-hours', part: 1 },
    { kind: 'refresher', part: 1 },
    ...after.map((day) => ({ kind: `reinforcement-${day}` as SessionKind, part: 1 })),
  ]
}

/** No session is missing, told twice, invented, or left out without a reason. */
function chainFindings(matter: Matter): Finding[] {
  const found: Finding[] = []
  const { sessions, unscheduled } = matter.answer
  const told = [...sessions, ...unscheduled.map((one) => one.session)]
  const ids = new Map<string, number>()
  const parts = new Map<string, number>()
  for (const one of told) {
    const cohort = matter.cohort.get(one.cohort)
    ids.set(one.id, (ids.get(one.id) ?? 0) + 1)
    for (const each of [one.cohort, ...(one.alsoFor ?? [])]) {
      const key = `${each} ${one.kind} ${one.part}`
      parts.set(key, (parts.get(key) ?? 0) + 1)
    }
    const add = (rule: string, detail: Finding['detail'] = {}) => found.push({ rule, sessions: [one.id], detail })
    if (!cohort)
      found.push({ rule: 'session/unknown-cohort', sessions: [], detail: { session: one.id, cohort: one.cohort } })
    else {
      if (!chainOf(matter, cohort).some((part) => part.kind === one.kind && part.part === one.part))
        add('session/not-of-the-chain')
      if (one.workflow !== cohort.workflow) add('session/workflow', { workflow: one.workflow })
      if (one.goLive !== hostOf(matter, cohort)?.id) add('session/go-live', { goLive: one.goLive })
      for (const wrong of poolFaults(matter, cohort, one)) add('session/pool', wrong)
    }
  }
  const always = (rule: string, detail: Finding['detail']) => found.push({ rule, sessions: [], detail })
  for (const [session, times] of ids) if (times > 1) always('session/same-id', { session, times })
  for (const cohort of matter.answer.cohorts) {
    for (const { kind, part } of chainOf(matter, cohort)) {
      const times = parts.get(`${cohort.id} ${kind} ${part}`) ?? 0
      if (times === 0) always('session/missing', { cohort: cohort.id, kind, part })
      if (times > 1) always('session/twice', { cohort: cohort.id, kind, part, times })
    }
  }
  for (const one of unscheduled) {
    const cohort = matter.cohort.get(one.session.cohort)
    if (one.why.length === 0) always('unscheduled/without-reason', { session: one.session.id })
    const people = [
      ...new Set(
        [one.session.cohort, ...(one.session.alsoFor ?? [])].flatMap((id) => matter.cohort.get(id)?.people ?? []),
      ),
    ]
    if (cohort && !sameSet(people, one.people)) always('unscheduled/people', { session: one.session.id })
  }
  return found
}

/** Why these cohorts may not share office hours. */
function poolFaults(
  matter: Matter,
  host: AnswerCohort,
  { kind, alsoFor }: { kind: SessionKind; alsoFor?: string[] | undefined },
): Finding['detail'][] {
  if (!alsoFor) return []
  const { pooled, officeHoursSeats, mergeHours } = matter.policy
  const found = alsoFor.map((id) => matter.cohort.get(id))
  const all = [host, ...found.filter((one) => one !== undefined)]
  const faults: Finding['detail'][] = []
  if (!pooled || kind !== 'office-hours') faults.push({ why: 'only pooled office hours serve several cohorts' })
  if (found.includes(undefined) || new Set(all).size <= alsoFor.length) faults.push({ why: 'unknown cohort', alsoFor })
  if (all.some((one) => one.workflow !== host.workflow)) faults.push({ why: 'different workflows' })
  if (all.some((one) => one.language !== host.language)) faults.push({ why: 'different languages' })
  const seats = all.reduce((sum, one) => sum + one.people.length, 0)
  if (seats > officeHoursSeats) faults.push({ why: 'too many people', seats, most: officeHoursSeats })
  const day = hostOf(matter, host)?.on ?? matter.file.today
  const far = all.some((one) => all.some((other) => hoursApart(one.zone, other.zone, day) > mergeHours))
  if (far) faults.push({ why: 'too many zone hours apart', zones: all.map((one) => one.zone) })
  return faults
}

/** What is told as relaxed may be, and is said truly. */
function relaxedFindings(matter: Matter): Finding[] {
  const told = matter.answer.relaxed ?? []
  return told.flatMap(({ cohort, rule, workflow, minutes, insteadOf }) => {
    const of = matter.cohort.get(cohort)
    const flow = matter.workflow.get(workflow)
    const so =
      rule === 'live/single-session' &&
      of?.workflow === workflow &&
      flow?.live.length === 2 &&
      flow.single === minutes &&
      flow.live.join() === insteadOf.join() &&
      told.filter((one) => one.cohort === cohort).length === 1
    return so ? [] : [{ rule: 'relaxed/not-so', sessions: [], detail: { cohort, workflow } }]
  })
}

function sameSet(one: string[], other: string[]): boolean {
  return one.length === other.length && [...one].sort().join('\n') === [...other].sort().join('\n')
}

/** First and last day that every go-live of the cohort allows, after today and, for live sessions, after access. */
function windowOf(
  matter: Matter,
  cohorts: AnswerCohort[],
  kind: SessionKind,
): Record<'nominal' | 'opens' | 'closes', string> {
  const { leadDays, refresherDays } = matter.policy
  const range: Record<SessionKind, readonly [number, number]> = {
    live: [-Math.max(...leadDays), -Math.min(...leadDays)],
    // After the last day on which a live session may be, when policy brings that close.
    'office-hours': [Math.max(-12, 1 - Math.min(...leadDays)), -1],
    refresher: refresherDays,
    'reinforcement-30': [27, 34],
    'reinforcement-90': [85, 95],
  }
  const goLives = cohorts.flatMap((cohort) => cohort.goLives.flatMap((id) => matter.goLive.get(id) ?? []))
  const access = kind === 'live' ? goLives.flatMap((one) => one.accessFrom ?? []) : []
  const nominal = goLives
    .map((one) => addDays(one.on, range[kind][0]))
    .sort()
    .at(-1)
  const opens = [nominal ?? '', addDays(matter.file.today, 1), ...access].sort()
  const closes = goLives.map((one) => addDays(one.on, range[kind][1])).sort()
  return { nominal: nominal ?? '', opens: opens.at(-1)!, closes: closes[0] ?? '' }
}

function minutesOf(matter: Matter, one: Placed): number {
  if (one.kind === 'live') return matter.live.get(one.cohort)?.[one.part - 1] ?? 0
  if (one.kind === 'office-hours') return matter.policy.officeHoursMinutes
  if (one.kind === 'refresher')
    return matter.policy.refresherMinutes ?? matter.workflow.get(one.of.workflow)?.live[0] ?? 0
  return matter.policy.reinforcementMinutes
}

function oneSession(matter: Matter, one: Placed): Finding[] {
  const found: Finding[] = []
  const add = (rule: string, detail: Finding['detail'] = {}) => found.push({ rule, sessions: [one.id], detail })
  const minutes = minutesOf(matter, one)
  if (one.minutes !== minutes) add('session/minutes', { minutes: one.minutes, should: minutes })
  const [shortest, longest] = matter.policy.liveMinutes
  if (one.kind === 'live' && (one.minutes < shortest || one.minutes > longest))
    add('session/live-minutes', { minutes: one.minutes, shortest, longest })
  if (one.zone !== one.of.zone) add('session/zone', { zone: one.zone, should: one.of.zone })
  if (one.from % QUARTER !== 0) add('grid/quarter-hour', { start: one.start })

  const access = one.of.goLives
    .map((id) => matter.goLive.get(id)?.accessFrom ?? '')
    .sort()
    .at(-1)!
  const window = windowOf(matter, one.serves, one.kind)
  const early = one.kind === 'live' && one.day < access
  const past = one.day <= matter.file.today
  if (early) add('window/before-access', { day: one.day, access })
  if (past) add('window/past', { day: one.day, today: matter.file.today })
  if (one.day < window.nominal || one.day > window.closes) add('window/outside', { day: one.day, ...window })
  if (one.window.opens !== window.opens || one.window.closes !== window.closes)
    add('session/window-told', { told: one.window, should: window })
  if (wallAt(one.of.zone, one.to - QUARTER).day !== one.day) add('hours/site', { pastMidnight: one.start })

  const people = one.people.flatMap((id) => matter.person.get(id) ?? [])
  const sites = matter.file.sites.filter((site) => people.some((person) => person.site === site.id))
  for (const site of sites) {
    if (!inHours(site.hours, site.zone, one.from, one.minutes)) add('hours/site', { site: site.id, start: one.start })
    if (onHoliday(site, one.from, one.minutes)) add('holiday/site', { site: site.id, start: one.start })
  }
  const clashing = people.filter((person) => clashes(matter, person, one)).map((person) => person.id)
  for (const cohort of one.serves) {
    const own = clashing.filter((id) => cohort.people.includes(id))
    const most = Math.floor(matter.policy.mayClash[one.kind] * cohort.people.length + 1e-9)
    if (own.length > most) add('clashes/too-many', { clashing: own, most, cohort: cohort.id })
  }
  if (!sameSet(clashing, one.clashes)) add('session/clashes-told', { told: one.clashes, should: clashing })
  return found
}

function clashes(matter: Matter, person: PlanPerson, one: Placed): boolean {
  const zone = matter.site.get(person.site)?.zone ?? one.of.zone
  return (
    meets(busyOf(person), one.from, one.minutes) ||
    onLeave(person.leave, zone, one.from, one.minutes) ||
    (person.hours !== undefined && !inHours(person.hours, zone, one.from, one.minutes))
  )
}

const byCohort = new WeakMap<Matter, Map<AnswerCohort, Placed[]>>()

/** Sessions of every cohort, found once. */
export function placedOf(matter: Matter): Map<AnswerCohort, Placed[]> {
  const known = byCohort.get(matter)
  if (known) return known
  const found = new Map<AnswerCohort, Placed[]>()
  for (const one of matter.placed) for (const cohort of one.serves) listed(found, cohort).push(one)
  byCohort.set(matter, found)
  return found
}

function gapFindings(matter: Matter, cohort: AnswerCohort): Finding[] {
  const found: Finding[] = []
  const at = (kind: SessionKind, part = 1) =>
    (placedOf(matter).get(cohort) ?? []).find((one) => one.kind === kind && one.part === part)
  const [first, second, office, refresher, day30] = [
    at('live'),
    at('live', 2),
    at('office-hours'),
    at('refresher'),
    at('reinforcement-30'),
  ]
  if (first && second) {
    const days = daysApart(first.day, second.day)
    if (days < 3 || days > 10) found.push({ rule: 'gap/live', sessions: [first.id, second.id], detail: { days } })
  }
  const last = second ?? first
  if (office && last && office.from < last.from)
    found.push({
      rule: 'window/outside',
      sessions: [office.id, last.id],
      detail: { day: office.day, lastLive: last.day },
    })
  if (refresher && day30) {
    const days = Math.abs(daysApart(refresher.day, day30.day))
    if (days < 4)
      found.push({ rule: 'gap/refresher-reinforcement', sessions: [refresher.id, day30.id], detail: { days } })
  }
  return found
}

/** Two sessions that share a person fall on two days on the clock of either cohort. */
function samePeople(matter: Matter): Finding[] {
  const found = new Map<string, Finding>()
  for (const [person, sessions] of matter.of) {
    for (const [i, one] of sessions.entries()) {
      for (const next of sessions.slice(i + 1)) {
        if (next.from - one.from >= 48 * 4 * QUARTER) break
        const shared = [one.of.zone, next.of.zone].find(
          (zone) => wallAt(zone, one.from).day === wallAt(zone, next.from).day,
        )
        if (!shared && one.to <= next.from) continue
        const key = `${one.id}\n${next.id}`
        const known = found.get(key)?.detail.people as string[] | undefined
        if (known) known.push(person)
        else
          found.set(key, {
            rule: 'person/second-session-that-day',
            sessions: [one.id, next.id],
            detail: { people: [person] },
          })
      }
    }
  }
  return [...found.values()]
}
