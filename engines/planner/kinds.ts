import type { SessionKind } from './plan-answer.ts'
import type { Policy } from './policy.ts'

/** A session's place in its chain, in order of time; the number indexes every table below. */
export const LIVE_1 = 0
export const LIVE_2 = 1
export const OFFICE_HOURS = 2
export const REFRESHER = 3
export const DAY_30 = 4
export const DAY_90 = 5

export const KIND_OF: readonly SessionKind[] = [
  'live',
  'live',
  'office-hours',
  'refresher',
  'reinforcement-30',
  'reinforcement-90',
]

/** Points for a session left out, a day from its ideal day, and a member with a clash (planner.md, 1.3 and 9). */
export const PENALTY = [2000, 1500, 300, 600, 300, 300] as const
export const PER_DAY = [4, 4, 2, 1, 2, 1] as const
export const PER_CLASH = [3, 3, 1, 2, 1, 1] as const

export const LIVE_GAP = [3, 10] as const
export const REFRESHER_GAP = 4

/** Days from go-live, both ends included. */
export function windowDays(policy: Policy, step: number): readonly [number, number] {
  const [least, most] = policy.leadDays
  if (step <= LIVE_2) return [-most, -least]
  if (step === OFFICE_HOURS) return [-Math.max(1, Math.min(12, least - 1)), -1]
  if (step === REFRESHER) return policy.refresherDays
  return step === DAY_30 ? [27, 34] : [85, 95]
}

/** The day from go-live a session is drawn to; two live sessions leave room for practice between them. */
export function idealDay(policy: Policy, step: number, liveParts: number): number {
  const middle = -Math.round((policy.leadDays[0] + policy.leadDays[1]) / 2)
  const [from, to] = policy.refresherDays
  if (step === LIVE_1) return liveParts === 2 ? middle - 2 : middle
  if (step === LIVE_2) return middle + 4
  if (step === REFRESHER) return from + Math.round((to - from) * 0.36)
  return [0, 0, -5, 0, 30, 90][step]!
}

export function clashShare(policy: Policy, step: number): number {
  const share = policy.clashShare
  return [share.live, share.live, share.officeHours, share.refresher, share.reinforcement30, share.reinforcement90][
    step
  ]!
}

/** Minutes of each step of a chain; a step the policy or workflow leaves out is absent. */
export function stepsOf(policy: Policy, live: readonly number[]): { step: number; minutes: number }[] {
  const steps = live.map((minutes, i) => ({ step: i, minutes }))
  steps.push({ step: OFFICE_HOURS, minutes: policy.officeHoursMinutes })
  steps.push({ step: REFRESHER, minutes: policy.refresherMinutes ?? live[0]! })
  if (policy.liveReinforcement.includes(30)) steps.push({ step: DAY_30, minutes: policy.reinforcementMinutes })
  if (policy.liveReinforcement.includes(90)) steps.push({ step: DAY_90, minutes: policy.reinforcementMinutes })
  return steps
}

/** `live-1`, `live-2`, `office-hours` ...: the last part of a session's id. */
export function stepName(step: number): string {
  return step <= LIVE_2 ? `live-${step + 1}` : KIND_OF[step]!
}

/** The largest number of members who may clash. */
export function mostClashes(share: number, size: number): number {
  return Math.floor(share * size + 1e-9)
}

/** Two live sessions lie 3 to 10 days apart, refresher and day 30 at least 4. */
export const GAP_RULE = (step: number) =>
  step <= LIVE_2 ? 'gap/live' : step <= DAY_30 ? 'gap/refresher-reinforcement' : undefined
