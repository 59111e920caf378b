import { z } from 'zod'

const Line = (most: number) => z.string().trim().min(1).max(most)
const Maybe = (most: number) => z.string().trim().max(most).nullable().default(null)
const Names = z.array(Line(120)).max(30)

export const volumePeriods = ['day', 'week', 'month', 'quarter', 'year'] as const

export const WorkPart = z.object({
  role: Line(160),
  department: Maybe(160),
  person: Maybe(254).describe('E-mail or employee number of one person, where the part is that of one'),
  does: Maybe(400),
})

export const WorkFields = z.object({
  systems: Names.describe('Systems that the work runs on'),
  tools: Names.describe('Tools that people use for it, beside the one with AI in it'),
  volume: z
    .object({ count: z.number().min(0).max(1e9), period: z.enum(volumePeriods), source: Line(200) })
    .nullable()
    .describe('How often the work happens, and where the count comes from'),
  parts: z.array(WorkPart).max(40).describe('People and roles that take part, in order'),
})
export type WorkFields = z.output<typeof WorkFields>

export const StepFields = z.object({
  id: z.uuid().optional().describe('Of a step that is already there: it keeps its id'),
  what: Line(400),
  who: Maybe(160),
  system: Maybe(160),
  tool: Maybe(160),
  usesAi: z.boolean().default(false),
  approver: Maybe(160).describe('Who approves what AI made in this step'),
})
export type StepFields = z.output<typeof StepFields>
export const StepList = z.object({ steps: z.array(StepFields).max(60) })

export const Step = StepFields.extend({ id: z.string() }).meta({ id: 'WorkflowStep' })
export type Step = z.output<typeof Step>

export const kpiDirections = ['lower is better', 'higher is better'] as const
export const KpiFields = z.object({
  name: Line(160),
  unit: Line(60).describe('Days, per cent, errors per 100 …'),
  direction: z.enum(kpiDirections),
  source: Line(200).describe('Where the figure comes from'),
})
export type KpiFields = z.output<typeof KpiFields>

export const BaselineFields = z.object({
  value: z.number().min(-1e12).max(1e12),
  fromOn: z.iso.date(),
  toOn: z.iso.date(),
  n: z.int().min(0).max(1e9).nullable().default(null).describe('How many cases the value comes from'),
  source: Line(200),
  reason: Maybe(1000).describe('Needed once the baseline is locked: why there is another value'),
})
export type BaselineFields = z.output<typeof BaselineFields>

export const Baseline = z
  .object({
    id: z.string(),
    value: z.number(),
    fromOn: z.string(),
    toOn: z.string(),
    n: z.int().nullable(),
    source: z.string(),
    saidAt: z.string(),
    saidBy: z.string().nullable(),
    lockedAt: z.string().nullable().describe('null: a draft that may still be changed'),
    lockedBy: z.string().nullable(),
    postHocReason: z.string().nullable().describe('null: the baseline itself; else a later value and why'),
  })
  .meta({ id: 'KpiBaseline' })
export type Baseline = z.output<typeof Baseline>

export const Kpi = z
  .object({
    id: z.string(),
    workflowId: z.string(),
    name: z.string(),
    unit: z.string(),
    direction: z.enum(kpiDirections),
    source: z.string(),
    removedAt: z.string().nullable(),
    baseline: z.union([Baseline, z.null()]),
    later: z.array(Baseline).describe('Values given after the lock, with their reasons'),
  })
  .meta({ id: 'WorkflowKpi' })
export type Kpi = z.output<typeof Kpi>

export const TiedTask = z
  .object({
    id: z.string(),
    statement: z.string(),
    role: z.string(),
    department: z.string().nullable(),
    answers: z.int().describe('How many people rated it'),
    openFlags: z.int(),
    workflowId: z.string().nullable(),
    workflow: z.string().nullable(),
  })
  .meta({ id: 'WorkflowTask' })
export type TiedTask = z.output<typeof TiedTask>
export const TaskList = z.object({ taskIds: z.array(z.uuid()).max(500) })

export const Catalogue = z
  .object({
    id: z.string(),
    systems: z.array(z.string()),
    tools: z.array(z.string()),
    volume: z
      .object({ count: z.number(), period: z.enum(volumePeriods).nullable(), source: z.string().nullable() })
      .nullable(),
    accessWorksAt: z.string().nullable().describe('Since when somebody says that people can open the tool'),
    accessWorksBy: z.string().nullable(),
    parts: z.array(WorkPart.extend({ personId: z.string().nullable(), personName: z.string().nullable() })),
    steps: z.array(Step),
    kpis: z.array(Kpi),
    tasks: z.array(TiedTask),
  })
  .meta({ id: 'WorkflowCatalogue' })
export type Catalogue = z.output<typeof Catalogue>
