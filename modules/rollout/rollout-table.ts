import { type Day, earlierDay } from '#kernel/day.ts'
import { keyFrom } from '#modules/workflows/stable-key.ts'
import { ruleText } from './group-rule.ts'
import {
  dayOr,
  type GoLiveSaid,
  type GroupSaid,
  type MilestoneSaid,
  type Reason,
  type RolloutDraft,
  refuseTwice,
  type Said,
  textOf,
  type Where,
  type WorkflowSaid,
} from './rollout-draft.ts'
import type { MilestoneKind } from './schema.ts'

export const COLUMNS = [
  'group',
  'department',
  'site',
  'title',
  'workflow',
  'go_live',
  'access_from',
  'milestone',
  'contract',
] as const
type Column = (typeof COLUMNS)[number]

/** What other tables call our columns. */
const ALIASES: Record<string, Column> = {
  team: 'group',
  location: 'site',
  'job title': 'title',
  process: 'workflow',
  'go live': 'go_live',
  golive: 'go_live',
  'go live date': 'go_live',
  'first use': 'go_live',
  access: 'access_from',
  'access from': 'access_from',
  'access date': 'access_from',
  'contract on': 'contract',
  'licence date': 'contract',
  'license date': 'contract',
}

export type KnownNames = {
  groups: readonly { key: string; name: string }[]
  workflows: readonly { key: string; name: string }[]
  milestones: readonly { key: string; name: string }[]
}

export type TableRead = { kind: 'draft'; draft: RolloutDraft } | { kind: 'columns missing'; missing: Column[] }

/**
 * Reads a table of one go-live a row (row numbers count from 1 and include the header). Groups, workflows and
 * milestones that the rows name are found again by key or name, else said to be new; keys follow from the names.
 */
export function readRolloutTable(rows: readonly (readonly unknown[])[], known: KnownNames): TableRead {
  const header = (rows[0] ?? []).map((cell) => columnOf(textOf(cell)))
  const missing = (['group', 'workflow', 'go_live'] as const).filter((column) => !header.includes(column))
  if (missing.length) return { kind: 'columns missing', missing }
  const draft: RolloutDraft = { groups: [], workflows: [], milestones: [], goLives: [], lost: [] }
  const groups = finder(known.groups)
  const workflows = finder(known.workflows)
  const milestones = finder(known.milestones)
  for (const [at, cells] of rows.entries()) {
    if (at === 0 || cells.every((cell) => textOf(cell) === '')) continue
    const cell = (column: Column) => cells[header.indexOf(column)]
    const text = (column: Column) => textOf(cell(column))
    const reasons: Reason[] = []
    const place = `row ${at + 1}`
    const on = dayOr(cell('go_live'), 'go_live', reasons, true)
    const group = groups(text('group'))
    const workflow = workflows(text('workflow'))
    if (!group) reasons.push({ slug: 'missing', values: { field: 'group' } })
    if (!workflow) reasons.push({ slug: 'missing', values: { field: 'workflow' } })
    if (group) addGroup(draft.groups, { place, key: group, name: text('group'), where: whereOf(text) })
    if (workflow) addWorkflow(draft.workflows, { place, key: workflow, name: text('workflow') })
    const accessFrom = dayOr(cell('access_from'), 'access_from', reasons)
    const contractOn = dayOr(cell('contract'), 'contract', reasons)
    if (on && accessFrom && accessFrom > on) reasons.push({ slug: 'access-after-go-live', values: { accessFrom, on } })
    const milestone = milestoneOf(text('milestone'), { workflow, workflowName: text('workflow') }, milestones)
    if (milestone && on) addMilestone(draft.milestones, { place, ...milestone, on })
    const value = { group, workflow, on: on ?? ('' as Day), accessFrom, milestone: milestone?.key ?? null, contractOn }
    draft.goLives.push({
      place,
      key: `${group} ${workflow}`,
      name: `${text('group')} · ${text('workflow')}`,
      value,
      reasons,
    } satisfies Said<GoLiveSaid>)
  }
  refuseTwice(draft.goLives)
  return { kind: 'draft', draft }
}

function columnOf(header: string): Column | null {
  const name = header.toLowerCase().replace(/[_-]+/g, ' ')
  return ALIASES[name] ?? COLUMNS.find((column) => column.replace('_', ' ') === name) ?? null
}

function finder(known: readonly { key: string; name: string }[]): (text: string) => string {
  const keys = new Set(known.map(({ key }) => key))
  const names = new Map(known.map(({ key, name }) => [ruleText(name), key]))
  return (text) => (text === '' ? '' : keys.has(text) ? text : (names.get(ruleText(text)) ?? keyFrom(text)))
}

const several = (text: string): string[] =>
  text
    .split(/[;|]/)
    .map((part) => part.trim())
    .filter(Boolean)

function whereOf(text: (column: Column) => string): Where | null {
  const where = {
    department: several(text('department')),
    site: several(text('site')),
    title: several(text('title')),
    role: [],
    people: [],
  }
  return where.department.length + where.site.length + where.title.length > 0 ? where : null
}

/** The first row that says a rule for the group gives it; rows may repeat it or leave it out. */
function addGroup(
  groups: Said<GroupSaid>[],
  { place, key, name, where }: { place: string; key: string; name: string; where: Where | null },
): void {
  const before = groups.find((group) => group.key === key)
  if (!before) groups.push({ place, key, name, value: { where }, reasons: [], isMentioned: true })
  else if (!before.value.where && where) before.value = { where }
}

function addWorkflow(
  workflows: Said<WorkflowSaid>[],
  { place, key, name }: { place: string; key: string; name: string },
): void {
  if (workflows.some((workflow) => workflow.key === key)) return
  const value = {
    owner: null,
    tool: null,
    accessSystem: null,
    riskNote: null,
    liveMinutes: null,
    whereItFits: null,
    whatGoodLooksLike: null,
  }
  workflows.push({ place, key, name, value, reasons: [], isMentioned: true })
}

type MilestoneNamed = { key: string; name: string; kind: MilestoneKind }

/** `pilot` alone means the pilot of that workflow; other texts are names, and say their kind when they hold its word. */
function milestoneOf(
  text: string,
  { workflow, workflowName }: { workflow: string; workflowName: string },
  find: (text: string) => string,
): MilestoneNamed | null {
  if (text === '') return null
  const kind = (['pilot', 'policy', 'release'] as const).find((one) => text.toLowerCase().includes(one)) ?? 'release'
  if (text.toLowerCase() === kind) return { key: `${workflow}-${kind}`, name: `${workflowName}: ${kind}`, kind }
  return { key: find(text), name: text, kind }
}

/** A milestone stands on the first of the days that name it. */
function addMilestone(
  milestones: Said<MilestoneSaid>[],
  { place, key, name, kind, on }: MilestoneNamed & { place: string; on: Day },
): void {
  const before = milestones.find((milestone) => milestone.key === key)
  if (!before) milestones.push({ place, key, name, value: { kind, on }, reasons: [], isMentioned: true })
  else before.value = { ...before.value, on: earlierDay(before.value.on, on) }
}
