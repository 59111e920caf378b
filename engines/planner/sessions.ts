import type { Cohort } from './cohort.ts'
import { dayIndex, SLOT_MINUTES } from './grid.ts'
import {
  clashShare,
  DAY_30,
  idealDay,
  LIVE_1,
  LIVE_2,
  mostClashes,
  OFFICE_HOURS,
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
  /** Of the members, how many may clash; with pooled office hours, of each cohort. */
  mostClashes: number[]
  /** The session it must keep a distance from: the other live one, or refresher and day 30. */
  sibling: number
  /** The one live session in place of two. */
  single: boolean
  /** The plan does without it: the single session of a chain that has two, or the two of a chain that has one. */
  off: boolean
}

/** First and last day allowed after every rule; `nominal` is before today, access and merges took their share. */
export type WindowIn = {
  opens: number
  closes: number
  nominal: readonly [number, number]
  notToday: number
  access: number
}

/** All sessions of all chains, by cohort; a workflow with `single` lists that one too, switched off unless it was published. */
export function sessionsOf(
  programme: Programme,
  cohorts: readonly Cohort[],
  relaxed = relaxedBefore(programme),
): Session[] {
  const workflows = new Map(programme.file.workflows.map((one) => [one.id, one]))
  const pooled = new Set(cohorts.flatMap((cohort) => cohort.serves ?? []))
  const sessions: Session[] = []
  for (const cohort of cohorts) {
    const goLive = cohort.goLives[0]!
    const { live, single } = workflows.get(goLive.given.workflow)!
    const first = sessions.length
    const add = (step: number, minutes: number, parts: number, alone: boolean, off: boolean) =>
      sessions.push({
        id: `${cohort.id}/${stepName(step)}`,
        index: sessions.length,
        cohort,
        goLive,
        step,
        minutes,
        length: minutes / SLOT_MINUTES,
        window: windowOf(programme, cohort, step),
        ideal: dayIndex(programme.grid, goLive.given.on) + idealDay(programme.policy, step, parts),
        mostClashes: (cohort.serves ?? [cohort]).map((one) =>
          mostClashes(clashShare(programme.policy, step), one.people.length),
        ),
        sibling: -1,
        single: alone,
        off,
      })
    const alone = live.length === 2 && single !== undefined && relaxed.has(cohort.id)
    for (const { step, minutes } of stepsOf(programme.policy, live))
      if (cohort.serves ? step === OFFICE_HOURS : step !== OFFICE_HOURS || !pooled.has(cohort))
        add(step, minutes, live.length, false, alone && step <= LIVE_2)
    joinSiblings(sessions, first)
    if (live.length === 2 && single !== undefined && !cohort.serves) add(LIVE_1, single, 1, true, !alone)
  }
  return sessions
}

function relaxedBefore(programme: Programme): Set<string> {
  return new Set(programme.published?.relaxed?.map((one) => one.cohort))
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

/** Sessions the plan has, by id. */
export function sessionsById(sessions: readonly Session[]): Map<string, Session> {
  return new Map(sessions.filter((session) => !session.off).map((session) => [session.id, session]))
}

/** By cohort, every session its people go to, in order of time; pooled office hours stand in several. */
export function chainsOf(cohorts: readonly Cohort[], sessions: readonly Session[]): Int32Array[] {
  const chains: number[][] = cohorts.map(() => [])
  for (const { index, cohort } of sessions) for (const one of cohort.serves ?? [cohort]) chains[one.index]!.push(index)
  return chains.map((chain) => Int32Array.from(chain.sort((a, b) => sessions[a]!.step - sessions[b]!.step || a - b)))
}

/** The days every go-live of the cohort allows; `moved` is a go-live that a preview moves by some days. */
export function windowOf(
  programme: Programme,
  cohort: Cohort,
  step: number,
  moved?: { goLive: GoLive; days: number },
): WindowIn {
  const [from, to] = windowDays(programme.policy, step)
  const { grid } = programme
  const days = cohort.goLives.map((one) => dayIndex(grid, one.given.on) + (one === moved?.goLive ? moved.days : 0))
  const nominal = [Math.max(...days) + from, Math.min(...days) + to] as const
  const notToday = dayIndex(programme.grid, programme.file.today) + 1
  const ready = cohort.goLives.map((one) => one.given.accessFrom).filter((on) => on !== undefined)
  const access = step <= LIVE_2 && ready.length ? Math.max(...ready.map((on) => dayIndex(programme.grid, on))) : -1
  return { opens: Math.max(nominal[0], notToday, access), closes: nominal[1], nominal, notToday, access }
}
