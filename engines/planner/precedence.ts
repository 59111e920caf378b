import type { Cohort } from './cohort.ts'
import type { Precedence } from './core/problem.ts'
import { LIVE_1 } from './kinds.ts'
import type { Programme } from './programme.ts'
import type { Session } from './sessions.ts'

/** A cohort waits for at most this many pilots, the latest; with more, the plan would be searched for pairs and not for places. */
const MOST_PILOTS = 4

type Pair = { earlier: number; later: number }

/** Soft order of first live sessions of one workflow: managers before those who report to them, pilots before scale. */
export function precedenceOf(
  programme: Programme,
  cohorts: readonly Cohort[],
  sessions: readonly Session[],
): Precedence {
  const { precedence } = programme.policy
  const first = Map.groupBy(
    sessions.filter(({ step }) => step === LIVE_1),
    (one) => one.cohort.index,
  )
  const pairs =
    precedence > 0
      ? [
          ...Map.groupBy(
            cohorts.filter((one) => !one.serves),
            (one) => one.goLives[0]!.given.workflow,
          ).values(),
        ].flatMap((kin) => [...managersFirst(programme, kin), ...pilotsFirst(kin)])
      : []
  const known = new Set<string>()
  const listed: Pair[][] = sessions.map(() => [])
  for (const [before, after] of pairs)
    for (const a of first.get(before.index)!)
      for (const b of first.get(after.index)!) {
        const pair = { earlier: a.index, later: b.index }
        const key = `${pair.earlier} ${pair.later}`
        // What windows decide needs no price.
        if (known.has(key) || a.window.closes < b.window.opens) continue
        known.add(key)
        listed[pair.earlier]!.push(pair)
        listed[pair.later]!.push(pair)
      }
  const all = listed.flat()
  const from = new Int32Array(sessions.length + 1)
  listed.forEach((own, i) => {
    from[i + 1] = from[i]! + own.length
  })
  return {
    from,
    earlier: Int32Array.from(all, (pair) => pair.earlier),
    later: Int32Array.from(all, (pair) => pair.later),
    price: new Int16Array(all.length).fill(precedence),
  }
}

type InOrder = readonly [before: Cohort, after: Cohort]

function managersFirst({ people }: Programme, kin: readonly Cohort[]): InOrder[] {
  const leaders = new Map(
    kin
      .filter((one) => one.roleClass === 'managers')
      .flatMap((cohort) => cohort.people.map((i) => [people[i]!.id, cohort] as const)),
  )
  return kin
    .filter((one) => one.roleClass === 'staff')
    .flatMap((staff) => {
      const led = new Set(staff.people.flatMap((i) => leaders.get(people[i]!.manager ?? '') ?? []))
      return [...led].map((leading): InOrder => [leading, staff])
    })
}

/** A go-live whose milestone speaks of a pilot comes before every other of its workflow that is no earlier. */
function pilotsFirst(kin: readonly Cohort[]): InOrder[] {
  const on = (cohort: Cohort) => cohort.goLives[0]!.given.on
  const [pilots, others] = [true, false].map((wanted) =>
    kin
      .filter((one) => /\bpilot/i.test(one.goLives[0]!.given.milestone ?? '') === wanted)
      .sort((a, b) => (on(a) < on(b) ? -1 : on(a) > on(b) ? 1 : a.index - b.index)),
  ) as [Cohort[], Cohort[]]
  let known = 0
  return others.flatMap((scale) => {
    while (known < pilots.length && on(pilots[known]!) <= on(scale)) known++
    return pilots.slice(Math.max(0, known - MOST_PILOTS), known).map((pilot): InOrder => [pilot, scale])
  })
}
