import { type Day, isDay } from '#kernel/day.ts'
import type { MilestoneKind } from './schema.ts'

export type Reason = { slug: ReasonSlug; values: Record<string, string | number> }
export type ReasonSlug =
  | 'missing'
  | 'not-a-day'
  | 'not-a-key'
  | 'twice'
  | 'kind-unknown'
  | 'minutes-wrong'
  | 'group-unknown'
  | 'workflow-unknown'
  | 'milestone-unknown'
  | 'site-unknown'
  | 'person-unknown'
  | 'group-bad'
  | 'workflow-bad'
  | 'rule-empty'
  | 'part-unknown'
  | 'not-a-list'
  | 'not-yours'
  | 'too-long'
  | 'access-after-go-live'
  // The entry goes in; these only say something about it.
  | 'owner-unknown'
  | 'department-unknown'
  | 'moved-by-hand'

export const GENTLE: readonly ReasonSlug[] = [
  'owner-unknown',
  'department-unknown',
  'moved-by-hand',
  'access-after-go-live',
]

/**
 * One thing that a file says, with the place where it says it. Reasons that are not gentle make it bad. What is only
 * mentioned is made when it is new and otherwise left as it is.
 */
export type Said<T> = { place: string; key: string; name: string; value: T; reasons: Reason[]; isMentioned?: boolean }

export type Where = { department: string[]; site: string[]; title: string[]; role: string[]; people: string[] }
/** `where` is null when the file only mentions the group and its rule stays as it is. */
export type GroupSaid = { where: Where | null }
export type WorkflowSaid = {
  owner: string | null
  tool: string | null
  accessSystem: string | null
  riskNote: string | null
  liveMinutes: number[] | null
  whereItFits: string | null
  whatGoodLooksLike: string | null
}
export type MilestoneSaid = { kind: MilestoneKind; on: Day }
export type GoLiveSaid = {
  group: string
  workflow: string
  on: Day
  accessFrom: Day | null
  milestone: string | null
  contractOn: Day | null
}

/** What a file says, whatever its form; compared with what is known in rollout-diff.ts. */
export type RolloutDraft = {
  groups: Said<GroupSaid>[]
  workflows: Said<WorkflowSaid>[]
  milestones: Said<MilestoneSaid>[]
  goLives: Said<GoLiveSaid>[]
  /** What could not be read as any of these. */
  lost: { place: string; name: string; reasons: Reason[] }[]
}

/** A value of a file as one line of text; a date as `YYYY-MM-DD`; nothing as ''. */
export function textOf(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(+value) ? '' : value.toISOString().slice(0, 10)
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value).normalize('NFC').replace(/\s+/g, ' ').trim()
  return ''
}

/** A list, or one value that stands for a list of one; empty texts left out. */
export function listOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(textOf).filter(Boolean)
}

/** A day that is written as a day; an absent one is null, and anything else is a reason. */
export function dayOr(value: unknown, field: string, reasons: Reason[], isNeeded = false): Day | null {
  const text = textOf(value).replace(/^(\d{4})[/.](\d{2})[/.](\d{2})$/, '$1-$2-$3')
  if (isDay(text)) return text
  if (text !== '') reasons.push({ slug: 'not-a-day', values: { field, value: text } })
  else if (isNeeded) reasons.push({ slug: 'missing', values: { field } })
  return null
}

export function isBad(reasons: readonly Reason[]): boolean {
  return reasons.some(({ slug }) => !GENTLE.includes(slug))
}

/** Everything after the first of a key is refused: nobody could say which one was meant. */
export function refuseTwice<T>(said: readonly Said<T>[]): void {
  const first = new Map<string, string>()
  for (const one of said) {
    const before = first.get(one.key)
    if (before !== undefined) one.reasons.push({ slug: 'twice', values: { key: one.key, before } })
    else first.set(one.key, one.place)
  }
}
