import { z } from 'zod'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { InstrumentContent } from '#modules/surveys/instruments.schema.ts'
import { AnswerValue } from '#modules/surveys/waves.schema.ts'
import type { DataClass, DecisionImpact } from './data-class.ts'
import { dataClasses, decisionImpacts } from './data-class.ts'
import { PriorTask } from './priors.schema.ts'

const IdText = z.uuid().transform((text) => text as Id)
const DayText = z.iso.date().transform((text) => text as Day)
const Statement = z.string().trim().min(3).max(300).describe('Verb, object and purpose')
const Text = z.string().trim().min(1).max(160)

export const View = z.enum(['employee', 'manager', 'expert'])
export type View = z.output<typeof View>

/** One respondent's numbers for one task, without the respondent's name. Null: not answered, or "cannot say". */
export type TaskRating = {
  view: View
  /** 1 (yearly or less) to 7 (hourly or more): the categories of O*NET's scale FT. */
  frequencyCat: number | null
  /** Times a week; goes before the category. 0 says that the task is no part of the work. */
  weeklyCount: number | null
  minutes: { low: number; mode: number; high: number } | null
  headcount: number | null
  /** 0 to 1. */
  errorProb: number | null
  /** In the organisation's own money, the middle of the band that was chosen. */
  errorCost: number | null
  /** 1 to 5. */
  difficulty: number | null
  /** 1 to 5. */
  importance: number | null
  /** 0 to 4. */
  aiSuitability: number | null
  /** 0 to 4. */
  verifiability: number | null
  dataClass: DataClass | null
  decisionImpact: DecisionImpact | null
}

/** A task of one role as priorities read it: resolutions are applied, split tasks are replaced by their parts. */
export type RatedTask = {
  id: Id
  key: string
  statement: string
  department: string | null
  role: string
  /** People on the roster in this role (and department, where one is named). */
  employees: number
  ratings: TaskRating[]
  /** The confirmed match's published exposure, 0 to 1; null without a confirmed match. */
  prior: number | null
  /** Flags without a recorded resolution: while there is one, priorities cannot be locked. */
  openFlags: number
}

export const NewRole = z.object({
  name: Text.describe('A title or a job family, as the roster writes it'),
  field: z.enum(['title', 'role']).default('title').describe('Which column of the roster it is read from'),
  department: Text.nullable().default(null),
})
export type NewRole = z.output<typeof NewRole>

export const RoleProgress = z
  .object({
    id: z.string(),
    key: z.string(),
    name: z.string(),
    field: z.enum(['title', 'role']),
    department: z.string().nullable(),
    people: z.int().describe('On the roster in this role'),
    managers: z.int().describe('Their direct managers'),
    tasks: z.int(),
    employeesAnswered: z.int(),
    managersAnswered: z.int(),
    begun: z.int().describe('Interviews that are not handed in yet'),
    asked: z.int().describe('Invited by link and not answered yet'),
    flagged: z.int().describe('Tasks with a flag'),
    open: z.int().describe('Tasks with a flag that nobody decided about'),
    resolved: z.int(),
  })
  .meta({ id: 'RoleProgress' })
export type RoleProgress = z.output<typeof RoleProgress>

export const RoleChoice = z
  .object({ name: z.string(), field: z.enum(['title', 'role']), department: z.string().nullable(), people: z.int() })
  .meta({ id: 'RoleChoice' })

export const StatementHint = z
  .object({
    kind: z.enum(['no verb', 'no purpose', 'two tasks', 'vague', 'tool first', 'too long', 'too short']),
    word: z.string().optional(),
    words: z.int().optional(),
  })
  .meta({ id: 'StatementHint' })

export const NewTask = z.object({
  statement: Statement,
  priorTask: z.string().max(80).nullable().default(null).describe('A published task that it was taken from'),
})
export type NewTask = z.output<typeof NewTask>
export const TaskFields = z.object({ statement: Statement })
export const SplitTask = z.object({
  parts: z.array(Statement).min(2).max(8),
  reason: z.string().trim().min(3).max(600),
})
export type SplitTask = z.output<typeof SplitTask>
export const NewMatch = z.object({ priorTask: z.string().trim().min(1).max(80) })

export const ResolutionKind = z.enum(['accept employee', 'accept manager', 're-measure', 'split'])
export const NewResolution = z.object({
  kind: ResolutionKind.exclude(['split']).describe('A task is split by naming its parts'),
  reason: z.string().trim().min(3).max(600),
})
export type NewResolution = z.output<typeof NewResolution>

const ShownItem = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('mean'), value: z.number(), answered: z.int() }),
    z.object({ kind: z.literal('between'), from: z.number(), to: z.number(), answered: z.int() }),
    z.object({ kind: z.literal('withheld') }),
    z.object({ kind: z.literal('nobody') }),
  ])
  .meta({ id: 'ShownItem', description: 'withheld hides answers that exist; nobody says that there is none' })
const viewOf = <Value extends z.ZodType>(value: Value) =>
  z.object({
    frequency: value,
    minutes: value,
    difficulty: value,
    importance: value,
    aiSuitability: value,
    verifiability: value,
    competence: value,
  })
const Classes = z.object({
  dataClass: z.enum(dataClasses).nullable(),
  decisionImpact: z.enum(decisionImpacts).nullable(),
})
export const EmployeeViewShown = viewOf(ShownItem).meta({ id: 'EmployeeView' })
export const ViewMeans = viewOf(z.number().nullable())
  .extend(Classes.shape)
  .extend({ answered: z.int(), saysNever: z.boolean() })
  .meta({ id: 'ViewMeans' })

const Ratio = z
  .object({ ratio: z.number(), low: z.number().nullable(), high: z.number().nullable(), n: z.int() })
  .meta({ id: 'ViewRatio', description: 'Managers to employees, with the 95 % interval of the employees' })
export const Flag = z
  .object({
    kind: z.string().describe('Words stand under needs.flag.<kind>'),
    isGate: z.boolean(),
    saidBy: z.enum(['employee', 'manager']).nullable(),
    isOpen: z.boolean(),
  })
  .meta({ id: 'NeedsFlag' })
const Resolution = z.object({
  id: z.string(),
  kind: ResolutionKind,
  reason: z.string(),
  by: z.string().nullable(),
  at: z.string(),
  flags: z.array(z.string()),
  withdrawnAt: z.string().nullable(),
})
const Need = z
  .object({ mwds: z.number(), n: z.int(), low: z.number().nullable(), high: z.number().nullable(), seed: z.int() })
  .meta({ id: 'LearningNeed' })

export const TaskSideBySide = z
  .object({
    id: z.string(),
    key: z.string(),
    statement: z.string(),
    source: z.enum(['own', 'prior', 'interview', 'import', 'split']),
    namedBy: View.nullable(),
    splitFrom: z.string().nullable().describe('The statement it was a part of'),
    hints: z.array(StatementHint),
    stop: z.object({
      kind: z.enum(['split', 'stop', 'not assessable', 'withheld']),
      cost: z.number().nullable(),
      limit: z.number().nullable(),
    }),
    priorTask: z.string().nullable().describe('The published task that somebody confirmed to be the same'),
    prior: PriorTask.nullable().describe('That task with its figure; null when it is in no edition in use'),
    rated: z.object({ employees: z.int(), managers: z.int(), experts: z.int() }),
    employees: EmployeeViewShown,
    employeeClasses: Classes.nullable().describe('Null while fewer than the smallest group answered'),
    managers: ViewMeans.nullable(),
    experts: ViewMeans.nullable(),
    ratios: z.object({ frequency: Ratio.nullable(), minutes: Ratio.nullable() }),
    agreement: z.array(z.object({ item: z.string(), rWg: z.number() })).describe('Within the employees, where shown'),
    learning: z.object({
      employees: Need.nullable(),
      isWithheld: z.boolean(),
      managers: Need.nullable(),
      difference: z.number().nullable(),
    }),
    flags: z.array(Flag),
    isMeasuredAgain: z.boolean(),
    open: z.int(),
    resolution: Resolution.nullable(),
    earlier: z.array(Resolution),
  })
  .meta({ id: 'TaskSideBySide' })
export type TaskSideBySide = z.output<typeof TaskSideBySide>

export const InterviewRow = z
  .object({
    id: z.string(),
    person: z.string(),
    personId: z.string(),
    view: View,
    way: z.enum(['live', 'link', 'import']),
    rated: z.int(),
    startedAt: z.string(),
    submittedAt: z.string().nullable(),
    ledBy: z.string().nullable(),
  })
  .meta({ id: 'NeedsInterviewRow' })
export type InterviewRow = z.output<typeof InterviewRow>

export const RoleSheet = z
  .object({
    role: RoleProgress,
    smallest: z.int().describe('The smallest group of which a mean is shown'),
    shown: z
      .object({ people: z.int(), since: z.string(), waiting: z.int() })
      .nullable()
      .describe('How many employees stand behind the means that are shown, and how many answers wait to join them'),
    tasks: z.array(TaskSideBySide).describe('What one side left out first, then by open flags'),
    list: z
      .object({
        tasks: z.int(),
        tauB: z.number().nullable(),
        overlap: z.int().nullable(),
        topOf: z.int(),
        onlyEmployees: z.array(z.string()).describe('Task ids'),
        onlyManagers: z.array(z.string()),
        kappas: z.array(z.object({ item: z.string(), tasks: z.int(), kappa: z.number().nullable() })),
      })
      .nullable()
      .describe('Null while the employees’ view is withheld'),
    interviews: z.array(InterviewRow),
    notYet: z.array(z.object({ id: z.string(), name: z.string(), view: View })).describe('Who has not rated yet'),
    split: z
      .array(z.object({ id: z.string(), statement: z.string(), reason: z.string(), by: z.string().nullable() }))
      .describe('Tasks that count by their parts'),
    retired: z.array(z.object({ id: z.string(), statement: z.string() })),
    splitLimit: z.number().nullable().describe('Cost of failure a time below which a task need not be split'),
  })
  .meta({ id: 'RoleSheet' })
export type RoleSheet = z.output<typeof RoleSheet>

export const NewInterview = z.object({
  role: IdText,
  person: IdText,
  view: View.default('employee'),
  withManager: z.boolean().default(true).describe('Also begins the view of the direct manager'),
})
export type NewInterview = z.output<typeof NewInterview>

const GivenValue = z.object({ item: z.string().max(60), value: AnswerValue })
export const Interview = z
  .object({
    id: z.string(),
    roleId: z.string(),
    role: z.string(),
    department: z.string().nullable(),
    personId: z.string(),
    person: z.string(),
    view: View,
    way: z.enum(['live', 'link', 'import']),
    ledBy: z.string().nullable(),
    submittedAt: z.string().nullable(),
    isMine: z.boolean().describe('Who asks leads it or is the one who answers: only they see the answers'),
    others: z
      .array(z.object({ id: z.string(), person: z.string(), view: View, submittedAt: z.string().nullable() }))
      .describe('The other view of the same work'),
    tasks: z.array(
      z.object({
        id: z.string(),
        statement: z.string(),
        isRated: z.boolean(),
        isAskedAgain: z.boolean(),
        isNever: z.boolean(),
        answers: z.array(GivenValue),
      }),
    ),
    content: InstrumentContent,
  })
  .meta({ id: 'NeedsInterview' })
export type Interview = z.output<typeof Interview>

export const GivenRating = z.object({
  isNever: z.boolean().default(false).describe('It is no part of the work'),
  answers: z.array(GivenValue).max(40).default([]),
})
export type GivenRating = z.output<typeof GivenRating>

export const NamedTask = z.object({ statement: Statement })

export const InterviewChoices = z
  .object({
    roles: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        department: z.string().nullable(),
        people: z.int(),
        tasks: z.int(),
      }),
    ),
    people: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          department: z.string().nullable(),
          manager: z.string().nullable(),
          answered: z.boolean(),
        }),
      )
      .describe('Who has the role that was asked for'),
    begun: z.array(
      z.object({ id: z.string(), person: z.string(), role: z.string(), view: View, startedAt: z.string() }),
    ),
  })
  .meta({ id: 'InterviewChoices' })
export type InterviewChoices = z.output<typeof InterviewChoices>

export const NewAsking = z.object({
  opensOn: DayText,
  closesOn: DayText,
  managers: z.boolean().default(true),
  employees: z.boolean().default(true),
  again: z.boolean().default(false).describe('Also whoever has handed in already'),
  send: z.boolean().default(true),
})
export type NewAsking = z.output<typeof NewAsking>
export const AskingPreview = z
  .object({
    tasks: z.int(),
    employees: z.array(z.object({ id: z.string(), name: z.string(), manager: z.string().nullable() })),
    managers: z.array(z.object({ id: z.string(), name: z.string(), team: z.int() })),
    withoutManager: z.int(),
    withoutMail: z.array(z.string()),
    answered: z
      .int()
      .describe('People who have handed in already; they are left out unless they are to be asked again'),
  })
  .meta({ id: 'AskingPreview' })
export type AskingPreview = z.output<typeof AskingPreview>

export const TeamNeeds = z
  .object({
    smallest: z.int(),
    roles: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        department: z.string().nullable(),
        people: z.int().describe('Of your team in this role'),
        tasks: z.array(
          z.object({
            id: z.string(),
            statement: z.string(),
            mine: ViewMeans.nullable(),
            team: EmployeeViewShown,
            ratios: z.object({ frequency: Ratio.nullable(), minutes: Ratio.nullable() }),
            flags: z.array(Flag).describe('Only while the team’s view is shown'),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'TeamNeeds' })
export type TeamNeeds = z.output<typeof TeamNeeds>

export const MyRatings = z
  .object({
    interviews: z.array(
      z.object({
        id: z.string(),
        role: z.string(),
        view: View,
        way: z.enum(['live', 'link', 'import']),
        ledBy: z.string().nullable(),
        submittedAt: z.string().nullable(),
        tasks: z.array(
          z.object({
            id: z.string(),
            statement: z.string(),
            givenAt: z.string(),
            isNever: z.boolean(),
            answers: z.array(GivenValue),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'MyRatings' })
export type MyRatings = z.output<typeof MyRatings>

export const SplitLimit = z.object({
  cost: z.number().min(0).max(1e9).nullable().describe('In your own money, each time; null takes the rule back'),
  reason: z.string().trim().min(3).max(400),
})

const Column = z.int().min(0).max(500)
export const AnswerColumns = z.record(z.string().max(40), Column)
export const MapAnswers = z.object({ columns: AnswerColumns, role: IdText.nullable().default(null) })
export const ImportReason = z
  .object({ slug: z.string(), field: z.string().nullable(), value: z.string() })
  .meta({ id: 'NeedsImportReason' })
export const ImportedRow = z
  .object({
    number: z.int(),
    respondent: z.string(),
    view: View,
    role: z.string(),
    task: z.string(),
    verdict: z.enum(['new', 'changed', 'unchanged', 'bad']),
    isNewTask: z.boolean(),
    reasons: z.array(ImportReason),
  })
  .meta({ id: 'NeedsImportRow' })
export type ImportedRow = z.output<typeof ImportedRow>
export const AnswersImport = z
  .object({
    id: z.string(),
    fileName: z.string(),
    role: z.string().nullable(),
    header: z.array(z.string()),
    columns: AnswerColumns,
    fields: z.array(z.string()).describe('What a column can hold'),
    missing: z.array(z.string()).describe('Fields that no column holds and that are needed'),
    counts: z.object({
      new: z.int(),
      changed: z.int(),
      unchanged: z.int(),
      bad: z.int(),
      tasks: z.int(),
      roles: z.int(),
    }),
    rows: z.array(ImportedRow).describe('Bad rows first, at most 200'),
    appliedAt: z.string().nullable(),
  })
  .meta({ id: 'NeedsImport' })
export type AnswersImport = z.output<typeof AnswersImport>
