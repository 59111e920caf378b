import type { Day } from '#kernel/day.ts'
import type { Cohort } from './cohort.ts'
import { MERGE_DAYS } from './cohorts.ts'
import { gapAllows, roomFor } from './core/allowed.ts'
import { put } from './core/assignment.ts'
import { changeFree, changeRooms, changeStarts, type Event, sessionsOfTeacher } from './core/event.ts'
import { dayOn, lift, weekOn } from './core/state.ts'
import { relist } from './core/tables.ts'
import type { Draft } from './draft.ts'
import { eligibility, hoursOf, openSlots } from './faculty.ts'
import { dayIndex, slotAt } from './grid.ts'
import { idealDay } from './kinds.ts'
import { fileAfter, type PlanEvent } from './plan-events.ts'
import { sharesHours } from './pools.ts'
import { teachInstead } from './preview.ts'
import type { GoLive } from './programme.ts'
import { windowOf } from './sessions.ts'
import { runsOf } from './site-time.ts'
import { block, clashesOnce, startsOf } from './work.ts'

/**
 * Changes the facts of an open plan; sessions that are no longer allowed where they stand lose their place. Answers the
 * cohorts whose starts are others now, or nothing when the event changes more than that (who learns with whom, who is
 * there at all): then the plan is resolved anew.
 */
export function changeFacts(draft: Draft, event: Event, what: PlanEvent): ReadonlySet<number> | undefined {
  const { programme } = draft.work
  if (what.kind === 'new-hire' || what.kind === 'new-facilitator') return undefined
  if (what.kind === 'move-go-live' && !staysDivided(draft, goLiveOf(draft, what.goLive), what.on)) return undefined
  const before = { file: programme.file, people: programme.people, facilitators: programme.facilitators }
  event.facts.push(() => Object.assign(programme, before))
  const file = fileAfter(programme.file, what)
  Object.assign(programme, { file, people: file.people, facilitators: file.facilitators })
  if (what.kind === 'move-go-live' || what.kind === 'access')
    return goLiveFacts(draft, event, goLiveOf(draft, what.goLive))
  if (what.kind === 'leave' || what.kind === 'busy') return personFacts(draft, event, what.person)
  if (what.kind === 'move-session' && !handFacts(draft, event, what)) return undefined
  if (what.kind === 'lost-room') roomFacts(draft, event, what.site, what.room)
  if (what.kind === 'facilitator-away') freeFacts(draft, event, what.facilitator)
  return new Set()
}

function goLiveOf({ work }: Draft, id: string): GoLive {
  const found = work.programme.goLives.find((one) => one.id === id)
  if (!found) throw new RangeError(`No such go-live in the plan file: ${id}`)
  return found
}

/** Whether the same people learn together after a move; small groups that merge depend on each other's days. */
function staysDivided({ work }: Draft, goLive: GoLive, on: string): boolean {
  const { programme, cohorts, misfits } = work
  const { workflow } = goLive.given
  const day = dayIndex(programme.grid, on)
  if (day - programme.policy.leadDays[1] < 3 || day + 98 > programme.grid.days) return false
  const near = (other: GoLive) =>
    other.given.workflow === workflow && Math.abs(dayIndex(programme.grid, other.given.on) - day) <= MERGE_DAYS
  if (misfits.some((one) => one.goLive === goLive || near(one.goLive))) return false
  const mine = cohorts.filter((one) => one.goLives.includes(goLive))
  if (mine.some((one) => one.goLives.length > 1 || one.serves)) return false
  const moved = { ...goLive, given: { ...goLive.given, on: on as Day } }
  return mine.every((one) => one.sites.length === 1 || sharesHours(programme, one.sites, moved))
}

/** Windows and starts of every session that the go-live's people go to. */
function goLiveFacts(draft: Draft, event: Event, goLive: GoLive): ReadonlySet<number> {
  const { work } = draft
  const { programme } = work
  const { given } = goLive
  event.facts.push(() => {
    goLive.given = given
  })
  goLive.given = programme.file.goLives[goLive.index]!
  const mine = work.cohorts.filter((one) => one.goLives.includes(goLive))
  for (const cohort of mine) teachersAgain(draft, event, cohort)
  return startsAgain(draft, event, mine)
}

/** New windows and starts for all that is still to come of these cohorts. */
function startsAgain(draft: Draft, event: Event, cohorts: readonly Cohort[]): ReadonlySet<number> {
  const { work } = draft
  const { programme, sessions, problem } = work
  let clashes = clashesOnce(work)
  let last: Cohort | undefined
  const all = new Set(cohorts.flatMap((one) => [...work.chains[one.index]!]))
  for (const i of all) {
    const session = sessions[i]!
    if (problem.sessions.fixed[i]) continue
    if (session.cohort !== last) clashes = clashesOnce(work)
    last = session.cohort
    const before = { window: session.window, ideal: session.ideal }
    event.facts.push(() => Object.assign(session, before))
    const { step, cohort, goLive, single } = session
    const { live } = programme.file.workflows.find((one) => one.id === goLive.given.workflow)!
    session.window = windowOf(programme, cohort, step)
    session.ideal =
      dayIndex(programme.grid, goLive.given.on) + idealDay(programme.policy, step, single ? 1 : live.length)
    if (!session.off) changeStarts(event, i, startsOf(work, session, clashes))
  }
  return new Set([...all].map((i) => sessions[i]!.cohort.index))
}

/** On another day the clocks may put other facilitators within reach. */
function teachersAgain(draft: Draft, event: Event, cohort: Cohort): void {
  const { work } = draft
  const { programme, problem, teachers } = work
  const named = teachers.slice(0, programme.facilitators.length)
  const attending = problem.cohorts.attending[cohort.index]!
  const { lists } = eligibility(programme, [{ ...cohort, index: 0 }], named, [attending])
  const able = lists[0]!
  const chain = [...work.chains[cohort.index]!].filter((i) => work.sessions[i]!.cohort === cohort)
  const now = problem.eligible.lists[problem.eligible.of[chain[0]!]!]!
  if (able.facilitator.join() !== now.facilitator.join()) teachInstead(draft, event, chain, able)
}

/** A person's calendar: the starts of their cohorts, and their own hours when they teach. */
function personFacts(draft: Draft, event: Event, id: string): ReadonlySet<number> {
  const { work } = draft
  const person = work.programme.people.findIndex((one) => one.id === id)
  for (const one of work.programme.facilitators) if (one.person === id) freeFacts(draft, event, one.id)
  return startsAgain(
    draft,
    event,
    work.cohorts.filter((cohort) => cohort.people.includes(person)),
  )
}

/** A facilitator's hours; what is fixed stays taken. */
function freeFacts({ work }: Draft, event: Event, id: string): void {
  const { programme, teachers, fixed, sessions } = work
  const one = teachers.find((each) => each.given.id === id)!
  const { given } = one
  event.facts.push(() => {
    one.given = given
  })
  one.given = programme.facilitators[one.index]!
  const site = programme.sites[one.site]!
  const runs = runsOf(openSlots(programme.grid, site, one.given, hoursOf(site, one.given)))
  for (const each of fixed)
    if (each.facilitator === one.index) block(runs, each.slot, each.slot + sessions[each.session]!.length)
  changeFree(event, one.index, runs)
}

/** One room fewer in its class; where none is left that seats a cohort, nobody waits for one. */
function roomFacts({ work, state }: Draft, event: Event, siteId: string, roomId: string): void {
  const { problem, rooms, programme } = work
  const site = programme.sites.findIndex((one) => one.id === siteId)
  const kind = [...rooms.at[site]!].find((one) => rooms.ids[one]!.includes(roomId))!
  const ids = rooms.ids as string[][]
  const before = ids[kind]!
  event.facts.push(() => {
    ids[kind] = before
  })
  ids[kind] = before.filter((id) => id !== roomId)
  changeRooms(event, kind, problem.rooms.count[kind]! - 1)
  const { meetAt, seats } = problem.sessions
  const fits = (i: number) =>
    rooms.at[site]!.some((one) => problem.rooms.count[one]! > 0 && problem.rooms.seats[one]! >= seats[i]!)
  for (let i = 0; i < meetAt.length; i++) {
    if (meetAt[i] !== site || fits(i)) continue
    const [slot, teacher] = [state.slotOf[i]!, state.teacherOf[i]!]
    lift(state, i)
    meetAt[i] = -1
    relist(problem, state.tables, i)
    event.facts.push(() => {
      meetAt[i] = site
      relist(problem, state.tables, i)
    })
    if (slot >= 0) put(state, i, slot, teacher, -1)
  }
}

/** A session moved by hand is pinned where it is put; whoever stands in its way gives way. */
function handFacts(draft: Draft, event: Event, what: PlanEvent & { kind: 'move-session' }): boolean {
  const { work, state } = draft
  const { problem, programme } = work
  const session = work.sessions.find((one) => one.id === what.session && !one.off)
  if (!session) throw new RangeError(`No such session in the plan: ${what.session}`)
  const i = session.index
  const slot = slotAt(programme.grid, what.start)
  const named = work.teachers.find((one) => one.given.id === what.facilitator)?.index
  const teacher = named ?? state.teacherOf[i]!
  const { fixed } = problem.sessions
  if (slot < 0 || slot + session.length > problem.slots || teacher < 0 || fixed[i]) return false
  lift(state, i)
  changeStarts(event, i, { slot: [], cost: [], day: [] })
  const pins = work.fixed as Draft['work']['fixed'][number][]
  pins.push({ session: i, slot, facilitator: teacher, start: what.start, kind: 'pinned' })
  fixed[i] = 1
  event.facts.push(() => {
    fixed[i] = 0
    pins.pop()
  })
  for (const other of inTheWay(draft, i, slot, teacher)) {
    if (state.slotOf[other]! < 0 || fixed[other]) continue
    lift(state, other)
    event.forced.push(other)
  }
  put(state, i, slot, teacher, roomFor(state, i, slot, teacher))
  return true
}

/** Sessions that cannot stay when this one stands at the slot: of its people, its sibling, its facilitator. */
function inTheWay({ work, state }: Draft, i: number, slot: number, teacher: number): number[] {
  const { sessions, chains, problem } = work
  const { cohort, length } = sessions[i]!
  const { near, far, dayOf, attending } = problem.cohorts
  const at = (other: number) => state.slotOf[other]!
  const meets = (other: number) => at(other) < slot + length && slot < at(other) + sessions[other]!.length
  const out = new Set<number>()
  for (const k of [...near[cohort.index]!, ...far[cohort.index]!])
    for (const other of chains[k]!) {
      if (other === i || at(other) < 0) continue
      const days = [dayOf[cohort.index]!, dayOf[sessions[other]!.cohort.index]!]
      if (meets(other) || days.some((day) => day[at(other)] === day[slot])) out.add(other)
    }
  const { sibling } = sessions[i]!
  if (sibling >= 0 && at(sibling) >= 0 && !gapAllows(state, i, dayOf[cohort.index]![slot]!)) out.add(sibling)
  for (const f of [teacher, ...attending[cohort.index]!])
    for (const other of sessionsOfTeacher(state, f)) if (meets(other)) out.add(other)
  for (const k of chains.keys())
    if (attending[k]!.includes(teacher))
      for (const other of chains[k]!) if (at(other) >= 0 && meets(other)) out.add(other)
  // The facilitator's day and week: the last to start go first.
  const own = sessionsOfTeacher(state, teacher).reverse()
  const day = dayOn(state, teacher, slot)
  const week = weekOn(state, teacher, day)
  const lifted = new Set(out)
  const allowed = () => {
    const left = own.filter((other) => !lifted.has(other) && dayOn(state, teacher, at(other)) === day)
    const load = own
      .filter((other) => !lifted.has(other) && weekOn(state, teacher, dayOn(state, teacher, at(other))) === week)
      .reduce((sum, other) => sum + sessions[other]!.length, length)
    const { dayCap, weekHard } = problem.facilitators
    return { day: left.length < dayCap[teacher]!, week: load <= weekHard[teacher]! }
  }
  for (const other of own) {
    const ok = allowed()
    if (ok.day && ok.week) break
    const there = dayOn(state, teacher, at(other))
    const sameDay = there === day
    if (lifted.has(other) || (ok.week ? !sameDay : weekOn(state, teacher, there) !== week)) continue
    lifted.add(other)
  }
  return [...lifted]
}
