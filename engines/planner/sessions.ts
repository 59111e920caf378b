import { type Day, earlierDay, laterDay, plusDays } from '#kernel/day.ts'
import type { Cohort } from './cohorts.ts'
import { dayIndex, SLOT_MINUTES } from './grid.ts'
import {
  clashShare,
  DAY_30,
  idealDay,
  LIVE_1,
  LIVE_2,
  mostClashes,
  REFRESHER,
  stepName,
  stepsOf,
  windowDays,
} from './kinds.ts'
import type { GoLive, Programme } from './programme.ts'

/** One session to be placed. Days are indexes from the grid's origin, in the zone of its cohort. */
export type Session = {
  id: string
  index: number
  cohort: Cohort
  goLive: GoLive
  step: number
  minutes: number
  length: number
  window: WindowIn
  ideal: number
  mostClashes: number
  /** The session it must keep a distance from: the other live one, or refresher and day 30. */
  sibling: number
}

/** First and last day allowed after every rule; `nominal` is before today, access and merges took their share. */
export type WindowIn = {
  opens: number
  closes: number
  nominal: readonly [number, number]
  notToday: number
  access: number
}

export function sessionsOf(programme: Programme, cohorts: readonly Cohort[]): Session[] {
  const workflows = new Map(programme.file.workflows.map((one) => [one.id, one]))
  const sessions: Session[] = []
  for (const cohort of cohorts) {
    const goLive = cohort.goLives[0]!
    const { live } = workflows.get(goLive.given.workflow)!
    const first = sessions.length
    for (const { step, minutes } of stepsOf(programme.policy, live))
      sessions.push({
        id: `${cohort.id}/${stepName(step)}`,
        index: sessions.length,
        cohort,
        goLive,
        step,
        minutes,
        length: minutes / SLOT_MINUTES,
        window: windowOf(programme, cohort, step, 0),
        ideal: dayIndex(programme.grid, goLive.given.on) + idealDay(programme.policy, step, live.length),
        mostClashes: mostClashes(clashShare(programme.policy, step), cohort.people.length),
        sibling: -1,
      })
    joinSiblings(sessions, first)
  }
  return sessions
}

function joinSiblings(sessions: Session[], first: number): void {
  const at = new Map(sessions.slice(first).map((session) => [session.step, session]))
  for (const [a, b] of [
    [at.get(LIVE_1), at.get(LIVE_2)],
    [at.get(REFRESHER), at.get(DAY_30)],
  ]) {
    if (!a || !b) continue
    a.sibling = b.index
    b.sibling = a.index
  }
}

/** The days every go-live of the cohort allows; `shift` moves its host go-live for a preview. */
export function windowOf(programme: Programme, cohort: Cohort, step: number, shift: number): WindowIn {
  const [from, to] = windowDays(programme.policy, step)
  const days = cohort.goLives.map((one) => plusDays(one.given.on as Day, one === cohort.goLives[0] ? shift : 0))
  const nominal = [
    dayIndex(programme.grid, plusDays(days.reduce(laterDay), from)),
    dayIndex(programme.grid, plusDays(days.reduce(earlierDay), to)),
  ] as const
  const notToday = dayIndex(programme.grid, programme.file.today) + 1
  const ready = cohort.goLives.map((one) => one.given.accessFrom).filter((on) => on !== undefined)
  const access = step <= LIVE_2 && ready.length ? Math.max(...ready.map((on) => dayIndex(programme.grid, on))) : -1
  return { opens: Math.max(nominal[0], notToday, access), closes: nominal[1], nominal, notToday, access }
}
