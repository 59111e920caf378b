import { type Day, isDay } from '#kernel/day.ts'
import { keyFrom } from '#modules/workflows/stable-key.ts'
import {
  dayOr,
  type GoLiveSaid,
  type GroupSaid,
  listOf,
  type MilestoneSaid,
  type Reason,
  type RolloutDraft,
  refuseTwice,
  type Said,
  textOf,
  type WorkflowSaid,
} from './rollout-draft.ts'
import type { MilestoneKind } from './schema.ts'

export const VERSION = 'takeroot.rollout/1'

type Fields = Record<string, unknown>
const PARTS = ['groups', 'workflows', 'milestones', 'goLives'] as const
const KINDS: readonly string[] = ['pilot', 'release', 'policy']
const NO_DAY = '' as Day

export type Read = { kind: 'draft'; draft: RolloutDraft } | { kind: 'not a rollout'; version: string }

/** Reads the values of a rollout file (YAML or JSON, already parsed). Every entry that fails says where and why. */
export function readRolloutFile(file: unknown): Read {
  if (!isFields(file)) return { kind: 'not a rollout', version: '' }
  const version = textOf(file.version)
  if (version !== VERSION || !PARTS.some((part) => part in file)) return { kind: 'not a rollout', version }
  const draft: RolloutDraft = { groups: [], workflows: [], milestones: [], goLives: [], lost: [] }
  for (const name of Object.keys(file))
    if (name !== 'version' && !(PARTS as readonly string[]).includes(name))
      draft.lost.push({ place: name, name, reasons: [{ slug: 'part-unknown', values: { part: name } }] })
  draft.groups = each(file, 'groups', draft).map(([place, entry]) => groupSaid(place, entry))
  draft.workflows = each(file, 'workflows', draft).map(([place, entry]) => workflowSaid(place, entry))
  draft.milestones = each(file, 'milestones', draft).map(([place, entry]) => milestoneSaid(place, entry))
  draft.goLives = each(file, 'goLives', draft).map(([place, entry]) => goLiveSaid(place, entry))
  for (const part of PARTS) refuseTwice<unknown>(draft[part])
  return { kind: 'draft', draft }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function each(file: Fields, part: (typeof PARTS)[number], draft: RolloutDraft): [string, Fields][] {
  const list = file[part]
  if (list === undefined || list === null) return []
  if (!Array.isArray(list)) {
    draft.lost.push({ place: part, name: part, reasons: [{ slug: 'not-a-list', values: { part } }] })
    return []
  }
  return list.flatMap((entry, at): [string, Fields][] => {
    const place = `${part} ${at + 1}`
    if (isFields(entry)) return [[place, entry]]
    draft.lost.push({ place, name: textOf(entry), reasons: [{ slug: 'not-a-list', values: { part: place } }] })
    return []
  })
}

/** Key and name of an entry: a name alone gives its key, a key alone is its name. */
function named<T>(place: string, entry: Fields, value: T, reasons: Reason[]): Said<T> {
  const id = textOf(entry.id)
  const name = textOf(entry.name) || id
  const key = id || (name ? keyFrom(name) : '')
  if (!name) reasons.push({ slug: 'missing', values: { field: 'id' } })
  if (id && !/^[a-z0-9][a-z0-9-]{0,79}$/.test(id))
    reasons.push({ slug: 'not-a-key', values: { value: id, better: keyFrom(id) } })
  if (name.length > 160) reasons.push({ slug: 'too-long', values: { field: 'name', most: 160 } })
  return { place, key, name, value, reasons }
}

function groupSaid(place: string, entry: Fields): Said<GroupSaid> {
  const reasons: Reason[] = []
  const where = isFields(entry.where) ? entry.where : {}
  for (const field of Object.keys(where))
    if (!['department', 'site', 'title', 'role', 'people'].includes(field))
      reasons.push({ slug: 'part-unknown', values: { part: `where.${field}` } })
  const rule = {
    department: listOf(where.department),
    site: listOf(where.site),
    title: listOf(where.title),
    role: listOf(where.role),
    people: listOf(where.people),
  }
  if (Object.values(rule).every((values) => values.length === 0)) reasons.push({ slug: 'rule-empty', values: {} })
  return named(place, entry, { where: rule }, reasons)
}

function workflowSaid(place: string, entry: Fields): Said<WorkflowSaid> {
  const reasons: Reason[] = []
  const live = entry.live === undefined ? null : (Array.isArray(entry.live) ? entry.live : [entry.live]).map(Number)
  const fits = live?.length && live.length <= 2 && live.every((one) => Number.isInteger(one) && one >= 60 && one <= 90)
  if (live && !fits) reasons.push({ slug: 'minutes-wrong', values: { value: listOf(entry.live).join(', ') } })
  const text = (name: string, most: number): string | null => {
    const value = typeof entry[name] === 'string' ? entry[name].trim() : textOf(entry[name])
    if (value.length > most) reasons.push({ slug: 'too-long', values: { field: name, most } })
    return value || null
  }
  const value = {
    owner: text('owner', 254),
    tool: text('tool', 200),
    accessSystem: text('access', 200),
    riskNote: text('risk', 2000),
    liveMinutes: fits ? live : null,
    whereItFits: text('whereAiFits', 4000),
    whatGoodLooksLike: text('goodLooksLike', 4000),
  }
  return named(place, entry, value, reasons)
}

function milestoneSaid(place: string, entry: Fields): Said<MilestoneSaid> {
  const reasons: Reason[] = []
  const kind = textOf(entry.kind).toLowerCase()
  if (!KINDS.includes(kind)) reasons.push({ slug: 'kind-unknown', values: { value: kind } })
  const on = dayOr(entry.on, 'on', reasons, true)
  return named(place, entry, { kind: kind as MilestoneKind, on: on ?? NO_DAY }, reasons)
}

function goLiveSaid(place: string, entry: Fields): Said<GoLiveSaid> {
  const reasons: Reason[] = []
  const group = textOf(entry.group)
  const workflow = textOf(entry.workflow)
  if (!group) reasons.push({ slug: 'missing', values: { field: 'group' } })
  if (!workflow) reasons.push({ slug: 'missing', values: { field: 'workflow' } })
  const on = dayOr(entry.on, 'on', reasons, true)
  const accessFrom = dayOr(entry.accessFrom, 'accessFrom', reasons)
  const contractOn = dayOr(entry.contractOn, 'contractOn', reasons)
  if (on && accessFrom && isDay(on) && accessFrom > on)
    reasons.push({ slug: 'access-after-go-live', values: { accessFrom, on } })
  const value = {
    group,
    workflow,
    on: on ?? NO_DAY,
    accessFrom,
    milestone: textOf(entry.milestone) || null,
    contractOn,
  }
  return { place, key: `${group} ${workflow}`, name: `${group} · ${workflow}`, value, reasons }
}
