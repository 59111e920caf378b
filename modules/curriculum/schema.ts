import { z } from 'zod'

const LARGEST_UNIT = 200_000
export const KeyText = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/)
export const Partner = z.enum(['learning', 'people', 'technology'])
export const Role = z.enum(['end user', 'manager', 'hr', 'technical', 'oversight', 'any'])
const Markdown = z.string().max(LARGEST_UNIT)
const Said = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))

export const FindingRow = z
  .object({
    ruleId: z.string(),
    version: z.int(),
    cause: z.string(),
    severity: z.enum(['info', 'warn', 'error', 'blocker']),
    status: z.enum(['fail', 'pass', 'not_assessable']),
    evidence: z.array(
      z.object({
        metric: z.string(),
        value: z.union([z.number(), z.string()]).nullable(),
        ci: z.array(z.number()).nullable(),
        n: z.number().nullable(),
        sourceRef: z.string(),
      }),
    ),
    threshold: z.record(z.string(), z.union([z.number(), z.string()])),
    scope: z.object({
      kind: z.enum(['programme', 'unit', 'department', 'role']),
      key: z.string(),
      name: z.string(),
      field: z.string().nullable(),
    }),
    remedy: z.array(z.object({ template: z.string(), who: z.string(), artefact: z.string() })),
    confidence: z.enum(['certain', 'likely']),
    suppressedBy: z.string().optional(),
    said: z.string(),
    values: Said,
  })
  .meta({ id: 'LintFinding' })

export const Summary = z
  .object({ blocker: z.int(), error: z.int(), warn: z.int(), info: z.int(), unknown: z.int(), passed: z.int() })
  .meta({ id: 'LintSummary' })

export const FileErrorRow = z
  .object({
    line: z.int(),
    field: z.string(),
    slug: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .meta({ id: 'UnitFileError' })

export const UnitRow = z
  .object({
    id: z.string(),
    key: z.string(),
    title: z.string(),
    programmeId: z.string().nullable(),
    workflow: z.string().nullable().describe('Key of its workflow'),
    workflowName: z.string().nullable(),
    department: z.string(),
    role: Role,
    variantOf: z.string().nullable(),
    minutes: z.int(),
    practiceShare: z.number().nullable(),
    state: z.enum(['draft', 'in review', 'approved']),
    version: z.int().nullable().describe('The newest approved version'),
    approvedBy: z.array(Partner),
    waitingFor: z.array(Partner),
    changedSince: z.boolean().describe('It was approved, and has been changed since'),
    contentHash: z.string(),
    summary: Summary,
    openRemarks: z.int(),
    savedAt: z.string(),
    retiredAt: z.string().nullable(),
  })
  .meta({ id: 'UnitRow' })
export type UnitRow = z.output<typeof UnitRow>

export const UnitDetail = UnitRow.extend({
  revision: z.int(),
  savedBy: z.string().nullable(),
  markdown: z.string().describe('Its file, as it stands'),
  resolved: z.string().describe('Its file with what it shares filled in'),
  findings: z.array(FindingRow),
  tasks: z.array(z.object({ key: z.string(), says: z.string(), workflow: z.string() })),
  base: z.object({ id: z.string(), key: z.string(), title: z.string() }).nullable(),
  variants: z.array(z.object({ id: z.string(), key: z.string(), title: z.string(), role: Role })),
  versions: z.array(z.object({ number: z.int(), frozenAt: z.string(), frozenBy: z.string().nullable() })),
  approvals: z.array(
    z.object({ partner: Partner, by: z.string().nullable(), at: z.string(), despite: z.string().nullable() }),
  ),
  programmeTitle: z.string().nullable(),
}).meta({ id: 'UnitDetail' })
export type UnitDetail = z.output<typeof UnitDetail>

export const DraftToSave = z.object({
  revision: z.int().describe('The revision that was read; another one in between is refused, with both texts'),
  markdown: Markdown,
})
export const DraftSaved = z.object({ revision: z.int(), key: z.string() })
export const DraftToKeep = z.object({ basedOn: z.int(), markdown: Markdown })
export const MyDraft = z
  .object({ markdown: z.string(), basedOn: z.int(), savedAt: z.string() })
  .nullable()
  .meta({ id: 'MyUnitDraft' })

export const Check = z.object({ markdown: Markdown })
export const Checked = z
  .object({
    errors: z.array(FileErrorRow),
    findings: z.array(FindingRow),
    summary: Summary,
    minutes: z.int().nullable(),
    practiceShare: z.number().nullable(),
  })
  .meta({ id: 'UnitCheck' })
export type Checked = z.output<typeof Checked>

const Piece = z.object({ kind: z.enum(['same', 'out', 'in']), text: z.string() })
export const ChangeRow = z
  .object({
    kind: z.enum(['added', 'removed', 'changed', 'moved']),
    part: z.enum(['field', 'block', 'section']),
    name: z.string(),
    pieces: z.array(Piece),
  })
  .meta({ id: 'UnitChange' })
export const Changes = z.object({ since: z.int().nullable(), changes: z.array(ChangeRow) }).meta({ id: 'UnitChanges' })

const BlockShape = z.object({
  title: z.string(),
  minutes: z.int(),
  mode: z.enum(['instructor', 'practice', 'apart']),
  purpose: z.string(),
  text: z.string(),
})
export const Comparison = z
  .object({
    pairs: z.array(
      z.object({ title: z.string(), left: BlockShape.nullable(), right: BlockShape.nullable(), isShared: z.boolean() }),
    ),
    changes: z.array(ChangeRow),
  })
  .meta({ id: 'UnitComparison' })

export const RemarkRow = z
  .object({
    id: z.string(),
    part: z.enum(['unit', 'block', 'objective', 'guardrails', 'assignment', 'rubric']),
    about: z.string(),
    says: z.string(),
    replyTo: z.string().nullable(),
    by: z.string().nullable(),
    at: z.string(),
    resolvedAt: z.string().nullable(),
    resolvedBy: z.string().nullable(),
  })
  .meta({ id: 'UnitRemark' })
export type RemarkRow = z.output<typeof RemarkRow>
export const NewRemark = z.object({
  part: z.enum(['unit', 'block', 'objective', 'guardrails', 'assignment', 'rubric']).default('unit'),
  about: z.string().max(200).default(''),
  says: z.string().trim().min(1).max(4000),
  replyTo: z.uuid().nullable().default(null),
})
export type NewRemark = z.output<typeof NewRemark>

export const Review = z.object({ units: z.array(z.uuid()).min(1).max(100) })

export const Approvals = z.object({
  as: Partner.describe('For whom: learning and development, HR or technology'),
  units: z
    .array(
      z.object({
        id: z.uuid(),
        contentHash: z.string().max(64).describe('What was read; another content is not approved'),
      }),
    )
    .min(1)
    .max(100),
  despite: z
    .string()
    .trim()
    .max(1000)
    .nullable()
    .default(null)
    .describe('Why, where the lint says that something must be mended'),
})
export type Approvals = z.output<typeof Approvals>
export const Approved = z.object({
  approved: z.int(),
  frozen: z.array(z.object({ id: z.string(), title: z.string(), number: z.int() })),
  skipped: z.array(
    z.object({ id: z.string(), title: z.string(), why: z.enum(['changed', 'already', 'must-be-mended']) }),
  ),
})
export type Approved = z.output<typeof Approved>
export const Withdrawal = z.object({ as: Partner })

const DepartmentRoles = z.object({ name: z.string().trim().min(1).max(160), roles: z.array(Role).max(6) })
const ChannelFields = z.object({
  where: z.string().trim().min(1).max(200),
  owner: z.string().trim().max(160).nullable().default(null),
  answersWithin: z.string().trim().max(80).nullable().default(null),
})
export const ProgrammeFields = z.object({
  title: z.string().trim().min(1).max(200),
  why: z.string().max(20_000).default(''),
  departments: z.array(DepartmentRoles).max(60).default([]),
  channel: ChannelFields.nullable().default(null),
})
export type ProgrammeFields = z.output<typeof ProgrammeFields>
export const NewProgramme = ProgrammeFields.extend({ key: KeyText.optional() })
export type NewProgramme = z.output<typeof NewProgramme>

export const ProgrammeRow = z
  .object({
    id: z.string(),
    key: z.string(),
    title: z.string(),
    units: z.int(),
    approved: z.int(),
    inReview: z.int(),
    departments: z.int(),
    summary: Summary,
    retiredAt: z.string().nullable(),
  })
  .meta({ id: 'ProgrammeRow' })
export type ProgrammeRow = z.output<typeof ProgrammeRow>

export const WorkflowVerdictRow = z
  .object({
    key: z.string(),
    name: z.string(),
    kind: z.enum(['chosen', 'dropped', 'not weighed', 'not in the catalogue', 'nothing decided']),
    reason: z.string().nullable(),
  })
  .meta({ id: 'ProgrammeWorkflowVerdict' })

export const ProgrammeDetail = ProgrammeRow.omit({ departments: true, units: true })
  .extend({
    why: z.string(),
    anchor: z.enum(['group go-live', 'licence date']),
    channel: z
      .object({ where: z.string(), owner: z.string().nullable(), answersWithin: z.string().nullable() })
      .nullable(),
    units: z.array(UnitRow),
    findings: z.array(FindingRow),
    departments: z.array(z.object({ name: z.string(), roles: z.array(Role) })),
    workflows: z.array(WorkflowVerdictRow),
    coverage: z.array(
      z.object({
        department: z.string(),
        role: Role,
        cells: z.array(z.object({ workflow: z.string(), units: z.array(z.string()) })),
      }),
    ),
    limits: z.object({ min: z.int(), max: z.int(), expected: z.int() }),
    mine: z.array(Partner).describe('For whom the reader may approve'),
  })
  .meta({ id: 'ProgrammeDetail' })
export type ProgrammeDetail = z.output<typeof ProgrammeDetail>

export const NewUnit = z.object({
  title: z.string().trim().min(1).max(200),
  workflow: KeyText.nullable().default(null),
  department: z.string().trim().min(1).max(160).default('any'),
  role: Role.default('end user'),
  variantOf: z.uuid().nullable().default(null).describe('A unit to share blocks with'),
  programme: z.uuid().nullable().default(null),
})
export type NewUnit = z.output<typeof NewUnit>

export const Made = z.object({ id: z.string() })

export const StarterRow = z
  .object({
    key: z.string(),
    title: z.string(),
    workflow: z.string(),
    department: z.string(),
    role: Role,
    variantOf: z.string().nullable(),
    tools: z.array(z.string()),
    minutes: z.int(),
    practiceShare: z.number().nullable(),
    placeholders: z.array(z.string()),
    takenOver: z.int().describe('Units here that were made from it'),
  })
  .meta({ id: 'StarterUnit' })
export type StarterRow = z.output<typeof StarterRow>
export const StarterDetail = StarterRow.extend({
  markdown: z.string(),
  findings: z.array(FindingRow),
  summary: Summary,
}).meta({
  id: 'StarterUnitDetail',
})

export const Suggestion = z
  .object({
    starter: z.string(),
    title: z.string(),
    role: Role,
    variantOf: z.string().nullable(),
    minutes: z.int(),
    department: z.string().nullable().describe('The department of the roster it would be for'),
    workflow: z.string().nullable().describe('Key of the chosen workflow that it fits; null: none of them'),
    workflowName: z.string().nullable(),
    proposed: z.boolean(),
    tasks: z.array(z.object({ objective: z.string(), does: z.string(), task: z.string().nullable() })),
    placeholders: z.array(z.string()),
  })
  .meta({ id: 'UnitSuggestion' })
export type Suggestion = z.output<typeof Suggestion>
export const Suggestions = z
  .object({
    chosen: z.boolean().describe('Workflows come from the decided portfolio; otherwise from the whole catalogue'),
    workflows: z.array(z.object({ key: z.string(), name: z.string() })),
    departments: z.array(z.string()),
    tasks: z.array(z.object({ key: z.string(), says: z.string(), workflow: z.string() })),
    suggestions: z.array(Suggestion),
    fillings: z.array(z.object({ name: z.string(), value: z.string() })),
  })
  .meta({ id: 'UnitSuggestions' })
export type Suggestions = z.output<typeof Suggestions>

export const Pick = z.object({
  starter: z.string().max(80),
  workflow: KeyText,
  department: z.string().trim().min(1).max(160),
  tasks: z.record(z.string().max(80), z.string().max(120).nullable()).default({}),
})
export const TakeOver = z.object({
  picks: z.array(Pick).min(1).max(60),
  fillings: z.record(z.string().max(60), z.string().max(1000)).default({}),
})
export type TakeOver = z.output<typeof TakeOver>
export const Fillings = z.object({ fillings: z.record(z.string().max(60), z.string().max(1000)) })
export const TakenOver = z.object({ units: z.array(z.object({ id: z.string(), key: z.string(), title: z.string() })) })

export const ImportFile = z.object({ name: z.string().trim().min(1).max(255), text: z.string().max(400_000) })
export const UnitImport = z.object({
  files: z.array(ImportFile).min(1).max(200),
  programme: z.uuid().nullable().default(null).describe('Where units go that no programme file of the import lists'),
  dryRun: z.boolean().default(true),
})
export type UnitImport = z.output<typeof UnitImport>
export const UnitImportEntry = z
  .object({
    file: z.string(),
    kind: z.enum(['unit', 'programme', 'other']),
    key: z.string(),
    title: z.string(),
    verdict: z.enum(['new', 'changed', 'unchanged', 'bad']),
    errors: z.array(FileErrorRow),
    summary: Summary.nullable(),
  })
  .meta({ id: 'UnitImportEntry' })
export type UnitImportEntry = z.output<typeof UnitImportEntry>
export const UnitImportAnswer = z
  .object({
    applied: z.boolean(),
    counts: z.object({ new: z.int(), changed: z.int(), unchanged: z.int(), bad: z.int() }),
    entries: z.array(UnitImportEntry),
    programmes: z.array(z.object({ id: z.string(), title: z.string() })),
  })
  .meta({ id: 'UnitImportAnswer' })
export type UnitImportAnswer = z.output<typeof UnitImportAnswer>
export const ArchiveFiles = z.object({ files: z.array(ImportFile) })
export const UnitExport = z
  .object({ files: z.array(z.object({ path: z.string(), text: z.string() })) })
  .meta({ id: 'UnitExport' })

const RuleValue = z.union([z.number(), z.array(z.string()), z.array(z.number())])
export const CurriculumRule = z
  .object({
    rule: z.string(),
    value: RuleValue.describe('In force today'),
    standard: RuleValue,
    provenance: z.enum(['seed', 'literature', 'policy']),
    citation: z.string(),
    judges: z.array(z.string()).describe('Rules of the lint that read it'),
    overridable: z.boolean(),
    least: z.number().nullable(),
    most: z.number().nullable(),
    own: z
      .object({
        reason: z.string().nullable(),
        by: z.string().nullable(),
        at: z.string().nullable(),
        expiresOn: z.string().nullable(),
        expired: z.boolean(),
      })
      .nullable(),
  })
  .meta({ id: 'CurriculumRule' })
export type CurriculumRule = z.output<typeof CurriculumRule>
export const OwnRule = z.object({
  value: RuleValue,
  reason: z.string().trim().min(3).max(1000),
  expiresOn: z.iso.date().describe('The last day on which it counts'),
})
export type OwnRule = z.output<typeof OwnRule>
