import { type Day, daysBetween, laterDay, plusDays } from '#kernel/day.ts'

/** Days from go-live, both ends included; an organisation may override each (design: "The chain and its rules"). */
export type ProgrammeDays = {
  lead: readonly [number, number]
  refresher: readonly [number, number]
  live: readonly number[]
}

/** Seed: "2–4 weeks before go-live", "refresher sessions 2–6 weeks after launch", day 30 and 90. */
export const programmeDays: ProgrammeDays = { lead: [14, 28], refresher: [14, 42], live: [30, 90] }

export type Window = { opens: Day; closes: Day }
export type Squeeze = 'access' | 'today'

export type TrainingWindow =
  | { kind: 'open'; window: Window }
  | { kind: 'squeezed'; window: Window; by: Squeeze; daysLost: number }
  /** No day of the window is left; the earliest go-live that would leave one is said. */
  | { kind: 'too late'; window: Window; by: Squeeze; earliest: Day }
  | { kind: 'live'; window: Window }

/**
 * When a group is trained for a go-live: two to four weeks before first use, on days when access works and that are
 * not over. The contract date is no argument, because it anchors nothing. On a tie, access is named: somebody can act on it.
 */
export function trainingWindow(
  goLive: Day,
  { accessFrom, today, days = programmeDays }: { accessFrom: Day | null; today: Day; days?: ProgrammeDays },
): TrainingWindow {
  const [least, most] = days.lead
  const window = { opens: plusDays(goLive, -most), closes: plusDays(goLive, -least) }
  if (goLive <= today) return { kind: 'live', window }
  const first = accessFrom === null ? today : laterDay(accessFrom, today)
  const by: Squeeze = accessFrom !== null && accessFrom >= today ? 'access' : 'today'
  if (first > window.closes) return { kind: 'too late', window, by, earliest: plusDays(first, least) }
  if (first <= window.opens) return { kind: 'open', window }
  return {
    kind: 'squeezed',
    window: { opens: first, closes: window.closes },
    by,
    daysLost: daysBetween(window.opens, first),
  }
}

/** The organisation's own days where it set them and they still hold; a rule that does not read as days is passed over. */
export function daysFromPolicy(policy: unknown, today: Day): ProgrammeDays {
  const rules = (policy ?? {}) as Record<string, { value?: unknown; expires_on?: string | null } | undefined>
  const value = (name: string): unknown => {
    const rule = rules[name]
    return rule?.expires_on && rule.expires_on < today ? undefined : rule?.value
  }
  return {
    lead: pairOf(value('leadDays')) ?? programmeDays.lead,
    refresher: pairOf(value('refresherDays')) ?? programmeDays.refresher,
    live: numbersOf(value('liveReinforcement')) ?? programmeDays.live,
  }
}

function numbersOf(value: unknown): number[] | null {
  return Array.isArray(value) && value.every((one) => Number.isInteger(one) && one > 0) ? value : null
}

function pairOf(value: unknown): [number, number] | null {
  const [from, to, ...more] = numbersOf(value) ?? []
  return from !== undefined && to !== undefined && more.length === 0 && from <= to ? [from, to] : null
}
