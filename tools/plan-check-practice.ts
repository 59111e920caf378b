/** Practice: in the person's own free working time, between the right sessions, as much as the policy asks. */
import type { AnswerCohort, PracticeBlock } from '#engines/planner/plan-answer.ts'
import type { PlanPerson } from '#engines/planner/plan-file.ts'
import { type Finding, listed, type Matter } from './plan-check-matter.ts'
import { placedOf } from './plan-check-sessions.ts'
import { busyOf, inHours, MINUTE, meets, onHoliday, onLeave, QUARTER, type Span, wallAt } from './plan-check-time.ts'

const REFLECTION = 10

const keyOf = (one: PracticeBlock) => [one.person, one.start, one.minutes, ...one.between].join('\n')

/** Published blocks on or before today, by what does not change when a cohort gets another name. */
function historyOf(matter: Matter): Map<string, PracticeBlock> {
  const published = typeof matter.file.published === 'object' ? matter.file.published.practice : []
  const past = published.filter((one) => {
    const zone = matter.site.get(matter.person.get(one.person)?.site ?? '')?.zone
    return zone && wallAt(zone, Date.parse(one.start)).day <= matter.file.today
  })
  return new Map(past.map((one) => [keyOf(one), one]))
}

/** What happened is kept for everybody who still learns for that go-live. */
function historyFindings(matter: Matter, history: Map<string, PracticeBlock>): Finding[] {
  const published = typeof matter.file.published === 'object' ? matter.file.published.cohorts : []
  const before = new Map(published.map((one) => [one.id, one.goLives]))
  const told = new Set(matter.answer.practice.map(keyOf))
  return [...history]
    .filter(([key, one]) => {
      const seats = matter.answer.cohorts.filter((cohort) => cohort.people.includes(one.person))
      const goLives = before.get(one.cohort) ?? []
      return !told.has(key) && seats.some((cohort) => cohort.goLives.some((id) => goLives.includes(id)))
    })
    .map(([, { cohort, person, start }]) => ({
      rule: 'practice/history-lost',
      sessions: [],
      detail: { cohort, person, start },
    }))
}

/** Blocks by cohort and person, and by person. */
function blocksOf(matter: Matter): [Map<string, PracticeBlock[]>, Map<string, PracticeBlock[]>] {
  const blocks = new Map<string, PracticeBlock[]>()
  const byPerson = new Map<string, PracticeBlock[]>()
  for (const one of matter.answer.practice) {
    listed(blocks, `${one.cohort}\n${one.person}`).push(one)
    listed(byPerson, one.person).push(one)
  }
  return [blocks, byPerson]
}

export function practiceFindings(matter: Matter): Finding[] {
  const [blocks, byPerson] = blocksOf(matter)
  const history = historyOf(matter)
  const stretches = new Map(matter.answer.cohorts.map((cohort) => [cohort.id, stretchesOf(matter, cohort)]))
  return [
    ...matter.answer.practice
      .filter((one) => !history.has(keyOf(one)) || !matter.cohort.get(one.cohort)?.people.includes(one.person))
      .flatMap((one) => oneBlock(matter, one, stretches.get(one.cohort) ?? [])),
    ...historyFindings(matter, history),
    ...[...byPerson].flatMap(([person, all]) => togetherFindings(person, all)),
    ...matter.answer.cohorts.flatMap((cohort) => minutesFindings(matter, cohort, blocks, history)),
    ...debtFindings(matter),
    ...matter.answer.cohorts.flatMap((cohort) => spreadFindings(matter, cohort, blocks, byPerson, history)),
  ]
}

type Stretch = { between: [string, string]; from: number; to: number }

/** Live 1 - live 2 - office hours - go-live, without those that have no place; none before a live session. */
function stretchesOf(matter: Matter, cohort: AnswerCohort): Stretch[] {
  const before = (placedOf(matter).get(cohort) ?? []).filter(
    (one) => one.kind === 'live' || one.kind === 'office-hours',
  )
  // What nobody has been taught, nobody practises.
  if (before[0]?.kind !== 'live') return []
  return before.map((one, i) => {
    const next = before[i + 1]
    return { between: [one.id, next?.id ?? 'go-live'], from: one.to, to: next?.from ?? Number.POSITIVE_INFINITY }
  })
}

function oneBlock(matter: Matter, block: PracticeBlock, stretches: Stretch[]): Finding[] {
  const found: Finding[] = []
  const { cohort: id, person: personId, start } = block
  const add = (rule: string, detail: Finding['detail'] = {}) =>
    found.push({ rule, sessions: [], detail: { cohort: id, person: personId, start, ...detail } })
  const cohort = matter.cohort.get(id)
  const person = matter.person.get(personId)
  const site = person && matter.site.get(person.site)
  if (!cohort || !person || !site || !cohort.people.includes(personId)) {
    add('practice/unknown')
    return found
  }
  const from = Date.parse(start)
  const to = from + block.minutes * MINUTE
  if (block.minutes < 30 || block.minutes > 60 || block.minutes % 15 || from % QUARTER) {
    add('practice/length', { minutes: block.minutes })
    return found
  }
  if (block.reflectionMinutes !== REFLECTION) add('practice/reflection', { minutes: block.reflectionMinutes })
  if (wallAt(site.zone, from).day <= matter.file.today) add('practice/past')
  const stretch = stretches.find((one) => one.between.join('\n') === block.between.join('\n'))
  if (!stretch) add('practice/between', { between: block.between })
  else if (from < stretch.from || to > stretch.to) add('practice/outside-stretch', { between: block.between })
  const first = ownGoLives(matter, cohort, personId)
    .map((one) => matter.goLive.get(one)!.on)
    .sort()[0]
  if (first !== undefined && wallAt(site.zone, to - QUARTER).day >= first)
    add('practice/after-go-live', { goLive: first })
  if (!inHours(person.hours ?? site.hours, site.zone, from, block.minutes)) add('practice/hours')
  if (onHoliday(site, from, block.minutes)) add('practice/holiday')
  if (onLeave(person.leave, site.zone, from, block.minutes)) add('practice/leave')
  if (meets(busyOf(person), from, block.minutes)) add('practice/busy')
  if (meets(sessionsOf(matter, person), from, block.minutes)) add('practice/in-session')
  return found
}

/** What a person sits in or teaches. */
function sessionsOf(matter: Matter, person: PlanPerson): Span[] {
  const own = matter.of.get(person.id) ?? []
  const teaches = taughtBy(matter).get(person.id)
  return teaches ? [...own, ...teaches] : own
}

const teachers = new WeakMap<Matter, Map<string, Span[]>>()

function taughtBy(matter: Matter): Map<string, Span[]> {
  const known = teachers.get(matter)
  if (known) return known
  const found = new Map<string, Span[]>()
  for (const one of matter.placed) {
    const person = matter.facilitator.get(one.facilitator)?.person
    if (person !== undefined) listed(found, person).push(one)
  }
  teachers.set(matter, found)
  return found
}

function ownGoLives(matter: Matter, cohort: AnswerCohort, person: string): string[] {
  return cohort.goLives.filter((id) => matter.members.get(id)?.has(person))
}

function togetherFindings(person: string, blocks: PracticeBlock[]): Finding[] {
  const spans = blocks.map((one) => ({ from: Date.parse(one.start), to: Date.parse(one.start) + one.minutes * MINUTE }))
  spans.sort((a, b) => a.from - b.from)
  const meeting = spans.find((one, i) => i > 0 && one.from < spans[i - 1]!.to)
  if (!meeting) return []
  return [{ rule: 'practice/two-at-once', sessions: [], detail: { person, at: new Date(meeting.from).toISOString() } }]
}

/** Minutes wanted are placed, or what is missing is told as a debt. */
function minutesFindings(
  matter: Matter,
  cohort: AnswerCohort,
  blocks: Map<string, PracticeBlock[]>,
  history: Map<string, PracticeBlock>,
): Finding[] {
  const found: Finding[] = []
  const live = (matter.live.get(cohort.id) ?? []).reduce((sum, minutes) => sum + minutes, 0)
  const share = matter.policy.practiceShare
  const wanted = Math.ceil((live * share) / (1 - share) / 15 - 1e-9) * 15
  for (const person of cohort.people) {
    const own = ownGoLives(matter, cohort, person)
    const mine = blocks.get(`${cohort.id}\n${person}`) ?? []
    const placed = minutesIn(mine)
    const had = minutesIn(mine.filter((one) => history.has(keyOf(one))))
    const left = Math.max(0, wanted - had)
    const debts = matter.answer.practiceDebt.filter((one) => one.person === person && own.includes(one.goLive))
    const detail = { cohort: cohort.id, person, wanted, placed }
    // A block takes half an hour at least.
    if (placed > had + Math.max(left, left && 30)) found.push({ rule: 'practice/too-much', sessions: [], detail })
    if (placed < wanted && debts.length === 0) found.push({ rule: 'practice/debt-untold', sessions: [], detail })
    for (const debt of debts) {
      if (debt.minutesWanted !== wanted || debt.minutesPlaced !== placed || placed >= wanted)
        found.push({ rule: 'practice/debt-wrong', sessions: [], detail })
    }
  }
  return found
}

function minutesIn(blocks: PracticeBlock[]): number {
  return blocks.reduce((sum, one) => sum + one.minutes, 0)
}

function debtFindings(matter: Matter): Finding[] {
  return matter.answer.practiceDebt
    .filter(
      ({ person, goLive }) =>
        !matter.answer.cohorts.some((one) => one.goLives.includes(goLive) && one.people.includes(person)),
    )
    .map(({ person, goLive }) => ({ rule: 'practice/debt-unknown', sessions: [], detail: { person, goLive } }))
}

/** Each stretch holds a block when the minutes allow; half an hour or more is owed only by who has no half hour free. */
function spreadFindings(
  matter: Matter,
  cohort: AnswerCohort,
  blocks: Map<string, PracticeBlock[]>,
  byPerson: Map<string, PracticeBlock[]>,
  history: Map<string, PracticeBlock>,
): Finding[] {
  const stretches = stretchesOf(matter, cohort)
  return cohort.people.flatMap((id) => {
    const mine = blocks.get(`${cohort.id}\n${id}`) ?? []
    const person = matter.person.get(id)
    if (!person || !matter.site.has(person.site)) return []
    const own = ownGoLives(matter, cohort, id)
    const debt = matter.answer.practiceDebt.find((one) => one.person === id && own.includes(one.goLive))
    const owes = !!debt && debt.minutesWanted - debt.minutesPlaced >= 30
    const empty = (one: Stretch, among = mine) =>
      !among.some((block) => block.between.join('\n') === one.between.join('\n'))
    const [had, fresh] = [mine.filter((one) => history.has(keyOf(one))), mine.filter((one) => !history.has(keyOf(one)))]
    const enough = minutesIn(fresh) >= 30 * stretches.filter((one) => empty(one, had)).length
    const wanting = stretches.filter((one) => owes || (enough && empty(one)))
    return wanting
      .filter((one) => hasRoom(matter, cohort, person, one, byPerson.get(id) ?? []))
      .slice(0, 1)
      .map(({ between }) => ({
        rule: owes ? 'practice/debt-with-room' : 'practice/empty-stretch',
        sessions: [],
        detail: { cohort: cohort.id, person: id, between },
      }))
  })
}

/** Whether a person has half an hour for practice in a stretch, beside everything else. */
function hasRoom(
  matter: Matter,
  cohort: AnswerCohort,
  person: PlanPerson,
  stretch: Stretch,
  blocks: PracticeBlock[],
): boolean {
  const site = matter.site.get(person.site)!
  const taken = blocks.map((one) => ({ from: Date.parse(one.start), to: Date.parse(one.start) + one.minutes * MINUTE }))
  const goLive =
    ownGoLives(matter, cohort, person.id)
      .map((one) => matter.goLive.get(one)!.on)
      .sort()[0] ?? ''
  const last = Math.min(stretch.to, Date.parse(goLive) + 24 * 60 * MINUTE)
  for (let at = stretch.from; at + 30 * MINUTE <= last; at += QUARTER) {
    const { day } = wallAt(site.zone, at)
    if (day <= matter.file.today || day >= goLive) continue
    const free = !meets(busyOf(person), at, 30) && !meets(sessionsOf(matter, person), at, 30) && !meets(taken, at, 30)
    if (
      free &&
      inHours(person.hours ?? site.hours, site.zone, at, 30) &&
      !onHoliday(site, at, 30) &&
      !onLeave(person.leave, site.zone, at, 30)
    )
      return true
  }
  return false
}
