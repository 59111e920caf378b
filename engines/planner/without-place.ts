import { type Day, daysBetween } from '#kernel/day.ts'
import { MERGE_DAYS } from './cohorts.ts'
import { type Draft, firstDraft, missingIn } from './draft.ts'
import type { Change, PlanAnswer, WayOut, WithoutPlace } from './plan-answer.ts'
import type { PlanFile } from './plan-file.ts'
import { goLiveId, languagesOf } from './policy.ts'
import type { Misfit } from './pools.ts'
import { type Programme, programmeOf } from './programme.ts'
import { workOf } from './work.ts'

/** Groups of people whose ways out are tried, fewer in large plans; beyond it reasons are still given. */
function mostTried(sessions: number): number {
  return sessions > 50_000 ? 0 : Math.max(1, Math.min(12, Math.floor(24_000 / sessions)))
}

/** Everybody without a cohort, why, and the changes that give all of them one with every session placed. */
export function withoutPlaceOf(programme: Programme, answer: PlanAnswer, misfits: readonly Misfit[]): WithoutPlace[] {
  const ways = new Map<string, WayOut[]>()
  const key = (misfit: Misfit) => `${misfit.goLive.id}\n${misfit.together.join(',')}`
  for (const [name, group] of Map.groupBy(misfits, key)) {
    if (ways.size >= mostTried(answer.sessions.length)) break
    ways.set(name, waysIn(programme, answer, group))
  }
  return misfits.map((misfit) => ({
    person: programme.people[misfit.person]!.id,
    goLive: misfit.goLive.id,
    why: [{ rule: misfit.rule, count: misfit.together.length, detail: detailOf(programme, misfit) }],
    waysOut: ways.get(key(misfit)) ?? [],
  }))
}

function detailOf(programme: Programme, { person, together, rule }: Misfit): WithoutPlace['why'][number]['detail'] {
  const [smallest, largest] = programme.policy.cohort
  const others = together.filter((i) => i !== person).map((i) => programme.people[i]!.id)
  const base = { smallest, largest, with: others, roleClass: programme.classOf[person]! }
  if (rule === 'cohort/no-common-language') return { ...base, languages: languagesOf(programme.people[person]!) }
  if (rule === 'cohort/no-shared-hours')
    return { ...base, site: programme.people[person]!.site, minutes: programme.policy.sharedMinutes }
  return base
}

function waysIn(programme: Programme, answer: PlanAnswer, group: readonly Misfit[]): WayOut[] {
  const { file, policy } = programme
  const { goLive, together } = group[0]!
  const changes: { change: Change; file: PlanFile; free: string[] }[] = []
  if (together.length < policy.cohort[0] && together.length > 0) {
    const cohort: [number, number] = [together.length, policy.cohort[1]]
    changes.push({
      change: { kind: 'lower-cohort-minimum', to: together.length },
      file: { ...file, policy: { ...file.policy, cohort } },
      free: [goLive.id],
    })
  }
  if (programme.classOf[group[0]!.person] === 'managers')
    changes.push({
      change: { kind: 'managers-with-staff' },
      file: { ...file, policy: { ...file.policy, managers: 'with-staff' } },
      free: [goLive.id],
    })
  for (const other of neighboursInTime(programme, goLive.id)) {
    const goLives = file.goLives.map((one) => (goLiveId(one) === goLive.id ? { ...one, on: other.on } : one))
    changes.push({
      change: { kind: 'same-go-live', goLive: goLive.id, with: other.id, on: other.on },
      file: { ...file, goLives },
      free: [goLive.id, other.id],
    })
  }
  const baselines = new Map<string, Draft>()
  return changes.flatMap(({ change, file: changed, free }) => {
    const before = baselines.get(free.join()) ?? frozen(programme, file, answer, free)
    baselines.set(free.join(), before)
    const tried = execute(programme, answer, before, changed, free, group)
    return tried ? [{ change, verified: true as const, ...tried }] : []
  })
}

/** Go-lives of the same workflow, nearest first, too far apart to merge as they are. */
function neighboursInTime(programme: Programme, id: string): { id: string; on: string }[] {
  const me = programme.goLives.find((one) => one.id === id)!
  const apart = (on: string) => Math.abs(daysBetween(me.given.on as Day, on as Day))
  return programme.goLives
    .filter((one) => one !== me && one.given.workflow === me.given.workflow && apart(one.given.on) > MERGE_DAYS)
    .filter((one) => apart(one.given.on) <= 28 && one.given.on > programme.file.today)
    .sort((a, b) => apart(a.given.on) - apart(b.given.on) || a.index - b.index)
    .slice(0, 3)
    .map((one) => ({ id: one.id, on: one.given.on }))
}

/** Plans the changed file with every other go-live frozen; undefined when somebody stays out or a session is lost. */
function execute(
  programme: Programme,
  answer: PlanAnswer,
  before: Draft,
  file: PlanFile,
  free: readonly string[],
  group: readonly Misfit[],
): Omit<WayOut, 'change' | 'verified'> | undefined {
  const after = frozen(programme, file, answer, free)
  const { work, state } = after
  const seated = new Set(
    work.cohorts
      .filter((cohort) => cohort.goLives.some((one) => one.id === group[0]!.goLive.id))
      .flatMap((cohort) => (complete(after, cohort.index) ? cohort.people : [])),
  )
  if (!group.every(({ person }) => seated.has(person)) || work.misfits.length >= before.work.misfits.length)
    return undefined
  if (missingIn(after).length > missingIn(before).length) return undefined
  const sessionsMoved = work.sessions.filter(({ index }) => {
    const was = work.before.slot[index]!
    return was >= 0 && (was !== state.slotOf[index] || work.before.facilitator[index] !== state.teacherOf[index])
  }).length
  return { sessionsMoved, cost: state.cost - before.state.cost }
}

function complete({ work, state }: Draft, k: number): boolean {
  return work.chains[k]!.every((i) => work.sessions[i]!.off || state.slotOf[i]! >= 0)
}

function frozen(programme: Programme, file: PlanFile, answer: PlanAnswer, free: readonly string[]): Draft {
  const pins = answer.sessions.filter((session) => !free.includes(session.goLive)).map(({ id }) => ({ session: id }))
  return firstDraft(
    workOf(programmeOf({ ...file, published: answer, pins: [...(file.pins ?? []), ...pins] }, programme)),
  )
}
