import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { ruleText } from './group-rule.ts'
import {
  type GoLiveSaid,
  type GroupSaid,
  isBad,
  type MilestoneSaid,
  type Reason,
  type RolloutDraft,
  type Said,
  type Where,
  type WorkflowSaid,
} from './rollout-draft.ts'
import type { GroupRule, MilestoneKind } from './schema.ts'

export type KnownGroup = { id: Id; key: string; name: string; rule: GroupRule; retiredAt: string | null }
export type KnownWorkflow = Omit<WorkflowSaid, 'owner' | 'liveMinutes'> & {
  id: Id
  key: string
  name: string
  ownerId: Id | null
  liveMinutes: number[]
  retiredAt: string | null
}
export type KnownMilestone = {
  id: Id
  key: string
  name: string
  kind: MilestoneKind
  on: Day
  retiredAt: string | null
}
/** `before` holds the days from which somebody moved it away. */
export type KnownGoLive = {
  id: Id
  group: string
  workflow: string
  on: Day
  accessFrom: Day | null
  milestone: string | null
  contractOn: Day | null
  before: readonly Day[]
}

/** What stands in the organisation, and what the person who imports may change there. */
export type Known = {
  groups: ReadonlyMap<string, KnownGroup>
  workflows: ReadonlyMap<string, KnownWorkflow>
  milestones: ReadonlyMap<string, KnownMilestone>
  goLives: ReadonlyMap<string, KnownGoLive>
  /** By name in the form of `ruleText`. */
  sites: ReadonlyMap<string, { id: Id; name: string }>
  /** By e-mail or employee number in the form of `ruleText`. */
  people: ReadonlyMap<string, { id: Id; name: string }>
  departments: ReadonlySet<string>
  may: { groups: boolean; workflows: boolean; goLives: boolean; moves: boolean }
}

export type Verdict = 'new' | 'changed' | 'unchanged' | 'bad'
export type Change = { field: string; before: string; after: string }
export type Judged = {
  place: string
  key: string
  name: string
  verdict: Verdict
  changes: Change[]
  reasons: Reason[]
  id: Id | null
}

export type GroupAfter = { name: string; rule: GroupRule }
export type WorkflowAfter = Omit<KnownWorkflow, 'id' | 'key' | 'retiredAt'>
export type MilestoneAfter = { name: string; kind: MilestoneKind; on: Day }
export type Diff = {
  groups: (Judged & { after: GroupAfter })[]
  workflows: (Judged & { after: WorkflowAfter })[]
  milestones: (Judged & { after: MilestoneAfter })[]
  goLives: (Judged & { after: GoLiveSaid; isMove: boolean })[]
  lost: Judged[]
}

/** What an import would do, entry by entry. Whatever is bad stays out; the rest goes in. */
export function judgeRollout(draft: RolloutDraft, known: Known): Diff {
  const groups = draft.groups.map((said) => judgeGroup(said, known))
  const workflows = draft.workflows.map((said) => judgeWorkflow(said, known))
  const milestones = draft.milestones.map((said) => judgeMilestone(said, known))
  const standing = {
    groups: stands(groups, known.groups),
    workflows: stands(workflows, known.workflows),
    milestones: stands(milestones, known.milestones),
  }
  const goLives = draft.goLives.map((said) => judgeGoLive(said, known, standing))
  const lost = draft.lost.map((one): Judged => ({ ...one, key: '', id: null, verdict: 'bad', changes: [] }))
  return { groups, workflows, milestones, goLives, lost }
}

type Standing = { good: ReadonlySet<string>; bad: ReadonlySet<string> }

function stands(judged: readonly Judged[], known: ReadonlyMap<string, { retiredAt: string | null }>): Standing {
  const good = new Set([...known].filter(([, one]) => one.retiredAt === null).map(([key]) => key))
  const bad = new Set<string>()
  for (const { key, verdict } of judged) if (verdict !== 'bad') good.add(key)
  for (const { key, verdict } of judged) if (verdict === 'bad' && !good.has(key)) bad.add(key)
  return { good, bad }
}

function judge<T>(
  said: Said<T>,
  before: { id: Id; retiredAt?: string | null } | undefined,
  changes: Change[],
  mayChange: boolean,
  reasons: Reason[],
): Judged {
  const { place, key, name } = said
  const isRestored = Boolean(before?.retiredAt)
  const isDifferent = !before || isRestored || changes.length > 0
  if (isDifferent && !mayChange) reasons.push({ slug: 'not-yours', values: {} })
  const verdict = isBad(reasons) ? 'bad' : !before ? 'new' : isDifferent ? 'changed' : 'unchanged'
  const restored = isRestored ? [{ field: 'retired', before: 'retired', after: '' }] : []
  return {
    place,
    key,
    name,
    verdict,
    changes: before ? [...restored, ...changes] : [],
    reasons,
    id: before?.id ?? null,
  }
}

const change = (field: string, before: string | null, after: string | null): Change[] =>
  (before ?? '') === (after ?? '') ? [] : [{ field, before: before ?? '', after: after ?? '' }]

function judgeGroup(said: Said<GroupSaid>, known: Known) {
  const before = known.groups.get(said.key)
  const reasons = [...said.reasons]
  const rule = said.value.where ? ruleOf(said.value.where, known, reasons) : (before?.rule ?? {})
  if (!said.value.where && !before) reasons.push({ slug: 'rule-empty', values: {} })
  const name = said.isMentioned && before ? before.name : said.name
  const changes = before
    ? [...change('name', before.name, name), ...change('rule', sayRule(before.rule, known), sayRule(rule, known))]
    : []
  return { ...judge(said, before, changes, known.may.groups, reasons), after: { name, rule } }
}

function ruleOf(where: Where, known: Known, reasons: Reason[]): GroupRule {
  const find = (
    texts: readonly string[],
    map: ReadonlyMap<string, { id: Id }>,
    slug: 'site-unknown' | 'person-unknown',
  ): Id[] =>
    texts.flatMap((text) => {
      const found = map.get(ruleText(text))
      if (!found)
        reasons.push({
          slug,
          values: { value: text, known: [...known.sites.values()].map(({ name }) => name).join(', ') },
        })
      return found ? [found.id] : []
    })
  for (const name of where.department)
    if (!known.departments.has(ruleText(name))) reasons.push({ slug: 'department-unknown', values: { value: name } })
  const rule = {
    department: where.department,
    site: find(where.site, known.sites, 'site-unknown'),
    title: where.title,
    role: where.role,
    people: find(where.people, known.people, 'person-unknown'),
  }
  return Object.fromEntries(Object.entries(rule).filter(([, values]) => values.length > 0))
}

/** A rule as one line, so that two rules compare and a change can be read. */
function sayRule(rule: GroupRule, known: Known): string {
  const siteNames = new Map([...known.sites.values()].map(({ id, name }) => [id, name]))
  const sites = rule.site?.map((id) => siteNames.get(id) ?? id)
  const lines = { department: rule.department, site: sites, title: rule.title, role: rule.role, people: rule.people }
  return Object.entries(lines)
    .flatMap(([field, values]) => (values?.length ? [`${field}: ${[...values].sort().join(' or ')}`] : []))
    .join('; ')
}

function judgeWorkflow(said: Said<WorkflowSaid>, known: Known) {
  const before = known.workflows.get(said.key)
  const reasons = [...said.reasons]
  const { owner: ownerText, ...texts } = said.value
  const owner = ownerText ? known.people.get(ruleText(ownerText)) : undefined
  if (ownerText && !owner) reasons.push({ slug: 'owner-unknown', values: { value: ownerText } })
  const kept = <Field extends keyof typeof texts>(field: Field) => texts[field] ?? before?.[field] ?? null
  const after: WorkflowAfter = {
    name: said.isMentioned && before ? before.name : said.name,
    ownerId: owner?.id ?? before?.ownerId ?? null,
    tool: kept('tool'),
    accessSystem: kept('accessSystem'),
    riskNote: kept('riskNote'),
    liveMinutes: kept('liveMinutes') ?? [75],
    whereItFits: kept('whereItFits'),
    whatGoodLooksLike: kept('whatGoodLooksLike'),
  }
  const changes = before
    ? [
        ...change('name', before.name, after.name),
        ...change('owner', before.ownerId, after.ownerId).map((one) => ({
          ...one,
          before: '',
          after: owner?.name ?? '',
        })),
        ...change('live', before.liveMinutes.join(' + '), after.liveMinutes.join(' + ')),
        ...(['tool', 'accessSystem', 'riskNote', 'whereItFits', 'whatGoodLooksLike'] as const).flatMap((field) =>
          change(field, before[field], after[field]),
        ),
      ]
    : []
  return { ...judge(said, before, changes, known.may.workflows, reasons), after }
}

function judgeMilestone(said: Said<MilestoneSaid>, known: Known) {
  const before = known.milestones.get(said.key)
  const keep = said.isMentioned && before
  const after = keep ? { name: before.name, kind: before.kind, on: before.on } : { name: said.name, ...said.value }
  const changes = before
    ? [
        ...change('name', before.name, after.name),
        ...change('kind', before.kind, after.kind),
        ...change('on', before.on, after.on),
      ]
    : []
  return { ...judge(said, before, changes, known.may.goLives, [...said.reasons]), after }
}

function judgeGoLive(
  said: Said<GoLiveSaid>,
  known: Known,
  standing: Record<'groups' | 'workflows' | 'milestones', Standing>,
) {
  const before = known.goLives.get(said.key)
  const reasons = [...said.reasons]
  const { group, workflow, milestone } = said.value
  refuseAbsent(reasons, group, standing.groups, 'group')
  refuseAbsent(reasons, workflow, standing.workflows, 'workflow')
  if (milestone && !standing.milestones.good.has(milestone))
    reasons.push({ slug: 'milestone-unknown', values: { value: milestone } })
  // A file from before a move would take it back unnoticed; the move was the later decision.
  const isStale = before !== undefined && said.value.on !== before.on && before.before.includes(said.value.on)
  if (isStale) reasons.push({ slug: 'moved-by-hand', values: { file: said.value.on, on: before.on } })
  const after: GoLiveSaid = {
    ...said.value,
    on: isStale ? before.on : said.value.on,
    accessFrom: isStale ? before.accessFrom : (said.value.accessFrom ?? before?.accessFrom ?? null),
    milestone: milestone ?? before?.milestone ?? null,
    contractOn: said.value.contractOn ?? before?.contractOn ?? null,
  }
  const dates = before
    ? [...change('on', before.on, after.on), ...change('accessFrom', before.accessFrom, after.accessFrom)]
    : []
  const details = before
    ? [
        ...change('milestone', before.milestone, after.milestone),
        ...change('contractOn', before.contractOn, after.contractOn),
      ]
    : []
  const mayChange = known.may.goLives && (dates.length === 0 || known.may.moves)
  return { ...judge(said, before, [...dates, ...details], mayChange, reasons), after, isMove: dates.length > 0 }
}

function refuseAbsent(reasons: Reason[], key: string, standing: Standing, what: 'group' | 'workflow'): void {
  if (key === '' || standing.good.has(key)) return
  reasons.push({ slug: standing.bad.has(key) ? `${what}-bad` : `${what}-unknown`, values: { value: key } })
}

export function countsOf(judged: readonly { verdict: Verdict }[]): Record<Verdict, number> {
  const counts = { new: 0, changed: 0, unchanged: 0, bad: 0 }
  for (const { verdict } of judged) counts[verdict]++
  return counts
}
