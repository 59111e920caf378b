import { z } from 'zod'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'

export const DayText = z.iso.date().transform((text) => text as Day)
const IdText = z.uuid().transform((text) => text as Id)
const KeyText = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/)
const Words = z.array(z.string().trim().min(1).max(200)).max(500).optional()

/** Who is meant: values of one field are alternatives, fields narrow each other, listed people too. */
export const GroupRule = z
  .object({
    department: Words,
    site: z.array(IdText).max(500).optional(),
    title: Words,
    role: Words,
    people: z.array(IdText).max(5000).optional(),
  })
  .meta({ id: 'GroupRule' })
export type GroupRule = z.output<typeof GroupRule>

export const GroupFields = z.object({ name: z.string().trim().min(1).max(160), rule: GroupRule })
export type GroupFields = z.output<typeof GroupFields>
export const NewGroup = GroupFields.extend({ key: KeyText.optional() })
export type NewGroup = z.output<typeof NewGroup>

export const MilestoneKind = z.enum(['pilot', 'release', 'policy'])
export type MilestoneKind = z.output<typeof MilestoneKind>
export const MilestoneFields = z.object({ name: z.string().trim().min(1).max(160), kind: MilestoneKind, on: DayText })
export type MilestoneFields = z.output<typeof MilestoneFields>
export const NewMilestone = MilestoneFields.extend({ key: KeyText.optional() })
export type NewMilestone = z.output<typeof NewMilestone>

export const GoLiveDetails = z.object({
  milestone: IdText.nullable().default(null),
  contractOn: DayText.nullable().default(null).describe('Recorded because people ask; nothing is planned from it'),
})
export type GoLiveDetails = z.output<typeof GoLiveDetails>
export const NewGoLive = GoLiveDetails.extend({
  group: IdText,
  workflow: IdText,
  on: DayText.describe('The day the group first uses it in its work'),
  accessFrom: DayText.nullable().default(null).describe('The first day on which the group can sign in to the tool'),
})
export type NewGoLive = z.output<typeof NewGoLive>

export const Group = z
  .object({
    id: z.string(),
    key: z.string(),
    name: z.string(),
    rule: GroupRule,
    people: z.int().describe('How many the rule means today'),
    isSmall: z.boolean().describe('Fewer than eight: too few for a session of their own'),
    site: z.string().nullable().describe('The site of most of its people'),
    department: z.string().nullable(),
    overlaps: z.array(z.object({ id: z.string(), name: z.string(), people: z.int() })),
    goLives: z.int(),
    retiredAt: z.string().nullable(),
  })
  .meta({ id: 'Group' })
export type Group = z.output<typeof Group>

export const GroupPerson = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string().nullable(),
    title: z.string().nullable(),
    department: z.string().nullable(),
    site: z.string().nullable(),
  })
  .meta({ id: 'GroupPerson' })
export type GroupPerson = z.output<typeof GroupPerson>

/** What rules can be made of: what stands on the roster today, with how many people each. */
export const RuleChoices = z
  .object({
    departments: z.array(z.object({ name: z.string(), people: z.int() })),
    sites: z.array(z.object({ id: z.string(), name: z.string(), people: z.int() })),
    titles: z.array(z.object({ name: z.string(), people: z.int() })),
    roles: z.array(z.object({ name: z.string(), people: z.int() })),
  })
  .meta({ id: 'RuleChoices' })
export type RuleChoices = z.output<typeof RuleChoices>

export const Milestone = z
  .object({
    id: z.string(),
    key: z.string(),
    name: z.string(),
    kind: MilestoneKind,
    on: z.string(),
    goLives: z.int(),
  })
  .meta({ id: 'Milestone' })
export type Milestone = z.output<typeof Milestone>

const WindowDays = z.object({ opens: z.string(), closes: z.string() })
export const WindowAnswer = z
  .object({
    kind: z.enum(['open', 'squeezed', 'too late', 'live']),
    window: WindowDays,
    full: WindowDays.describe('Four to two weeks before go-live, before anything squeezed it'),
    by: z.enum(['access', 'today']).nullable(),
    daysLost: z.int().nullable(),
    earliest: z.string().nullable().describe('The earliest go-live that would leave a day to train on'),
  })
  .meta({ id: 'TrainingWindow' })

export const Finding = z
  .object({
    slug: z.string().describe('What is to be said; the sentence stands in the catalogue under rollout.finding'),
    weight: z.enum(['red', 'warm', 'quiet']),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .meta({ id: 'RolloutFinding' })

export const MapRow = z
  .object({
    id: z.string().describe('The go-live'),
    groupId: z.string(),
    group: z.string(),
    workflowId: z.string(),
    workflow: z.string(),
    site: z.string().nullable(),
    zone: z.string(),
    department: z.string().nullable(),
    people: z.int(),
    on: z.string(),
    accessFrom: z.string().nullable(),
    contractOn: z.string().nullable(),
    milestoneId: z.string().nullable(),
    window: WindowAnswer,
    refresher: WindowDays,
    liveDays: z.array(z.string()).describe('The days of live reinforcement after go-live: 30 and 90'),
    state: z.enum(['ok', 'squeezed', 'cannot', 'live']),
    findings: z.array(Finding),
  })
  .meta({ id: 'MapRow' })
export type MapRow = z.output<typeof MapRow>

export const RolloutMap = z
  .object({
    today: z.string(),
    zone: z.string(),
    lead: z.array(z.int()).describe('Days before go-live between which live sessions lie'),
    rows: z.array(MapRow),
    milestones: z.array(Milestone),
    lastMove: z
      .object({
        id: z.string(),
        goLiveId: z.string(),
        group: z.string(),
        workflow: z.string(),
        from: z.string(),
        to: z.string(),
        undoUntil: z.string(),
      })
      .nullable()
      .describe('The latest move that can still be undone'),
  })
  .meta({ id: 'RolloutMap' })
export type RolloutMap = z.output<typeof RolloutMap>

export const GoLive = z
  .object({
    id: z.string(),
    groupId: z.string(),
    group: z.string(),
    workflowId: z.string(),
    workflow: z.string(),
    on: z.string(),
    accessFrom: z.string().nullable(),
    contractOn: z.string().nullable(),
    milestoneId: z.string().nullable(),
    milestone: z.string().nullable(),
  })
  .meta({ id: 'GoLive' })
export type GoLive = z.output<typeof GoLive>

export const Move = z
  .object({
    id: z.string(),
    goLiveId: z.string(),
    group: z.string(),
    workflow: z.string(),
    from: z.string(),
    to: z.string(),
    accessFromBefore: z.string().nullable(),
    accessFromAfter: z.string().nullable(),
    reason: z.string().nullable(),
    movedAt: z.string(),
    movedBy: z.string().nullable(),
    undoUntil: z.string(),
    undoneAt: z.string().nullable(),
  })
  .meta({ id: 'GoLiveMove' })
export type Move = z.output<typeof Move>

const LARGEST_FILE = 1_500_000
export const RolloutImport = z.object({
  fileName: z.string().trim().min(1).max(255),
  text: z.string().max(LARGEST_FILE),
  dryRun: z.boolean().default(true),
})
export type RolloutImport = z.output<typeof RolloutImport>

export const ImportEntry = z
  .object({
    part: z.enum(['group', 'workflow', 'milestone', 'go-live', 'file']),
    place: z.string().describe('Where in the file: "goLives 3" or "row 14"'),
    key: z.string(),
    name: z.string(),
    verdict: z.enum(['new', 'changed', 'unchanged', 'bad']),
    changes: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
    reasons: z.array(z.object({ slug: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) })),
  })
  .meta({ id: 'RolloutImportEntry' })
export type ImportEntry = z.output<typeof ImportEntry>

export const RolloutImportAnswer = z
  .object({
    applied: z.boolean(),
    counts: z.object({ new: z.int(), changed: z.int(), unchanged: z.int(), bad: z.int() }),
    entries: z.array(ImportEntry),
  })
  .meta({ id: 'RolloutImport' })
export type RolloutImportAnswer = z.output<typeof RolloutImportAnswer>
