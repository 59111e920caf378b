/** What somebody answers for, not a job title; `any` means everybody in one room, and the lint says so. */
export type UnitRole = 'end user' | 'manager' | 'hr' | 'technical' | 'oversight' | 'any'
export type Mode = 'instructor' | 'practice' | 'apart'
export type Purpose =
  | 'opening'
  | 'demonstration'
  | 'guardrails'
  | 'exercise'
  | 'discussion'
  | 'reflection'
  | 'break'
  | 'survey'
  | 'assessment'
export type ArtifactKind = 'own' | 'authentic' | 'generic'
export type DataClass = 'public' | 'internal' | 'confidential' | 'restricted' | 'special category'
export type CardKind = 'do' | 'dont' | 'ask'
export type CardAbout = 'privacy' | 'bias' | 'approvals'
export type Reflected = 'tried' | 'worked' | 'failed' | 'questions'

export type Objective = { id: string; does: string; task: string | null; metric: string | null }
export type Artifact = { bring: string; kind: ArtifactKind; data: DataClass[]; prepare: string | null }
/** A card without a sentence of its own stands under Guardrails by its key. */
export type Card = { card: string; kind: CardKind; about: CardAbout; says: string | null }
export type Assignment = {
  title: string
  deliverable: string | null
  /** Self-directed practice after the session, in minutes. */
  minutes: number
  /** Days to hand it in. */
  days: number | null
  reflection: Reflected[]
}
export type Criterion = { name: string; levels: string[] }
export type Rubric = { gate: string | null; criteria: Criterion[] }
/** A part of the run of show; `text` is Markdown for the facilitator. */
export type Block = { title: string; minutes: number; mode: Mode; purpose: Purpose; text: string }
export type Section = { title: string; text: string }

/** What a variant may leave to the unit it is a variant of. */
export type Inherited =
  | 'workflows'
  | 'department'
  | 'language'
  | 'tools'
  | 'objectives'
  | 'topics'
  | 'artifacts'
  | 'guardrails'
  | 'assignment'
  | 'rubric'
  | 'aids'

/** One unit as its file says it. A null list was not said at all, which is another thing than an empty one. */
export type Unit = {
  key: string
  title: string
  workflows: string[]
  department: string
  role: UnitRole
  variantOf: string | null
  /** Blocks and sections of the shared unit that this variant leaves out. */
  without: string[]
  language: string
  tools: string[]
  objectives: Objective[]
  topics: string[]
  artifacts: Artifact[] | null
  guardrails: Card[]
  assignment: Assignment | null
  rubric: Rubric | null
  aids: string[]
  /** Front matter that we do not know: kept and written back. */
  extra: Record<string, unknown>
  /** Text before the first heading. */
  intro: string
  /** Text of the run of show before its first block. */
  runIntro: string
  blocks: Block[]
  sections: Section[]
  /** Only in a variant: what it leaves to the shared unit. */
  inherits: Inherited[]
}

export type PortfolioTask = { key: string; says: string; roles: UnitRole[] }
export type PortfolioEntry = { workflow: string; departments: string[]; tasks: PortfolioTask[] }
export type Interviewed = { department: string | null; role: string; employees: number; managers: number }
/** What the needs assessment says; `locked` when the priorities were locked. */
export type NeedsFacts = { interviews: Interviewed[]; locked: boolean; openDisagreements: number }
export type Channel = { where: string; owner: string | null; answersWithin: string | null }
/** People and the days between their last session and their own first use. */
export type LeadTime = { days: number; people: number }
export type DepartmentEffect = { department: string; effect: number; ci: [number, number]; n: number }

/** A programme as its file says it. What is null was not said. */
export type Programme = {
  key: string
  title: string
  anchor: 'group go-live' | 'licence date' | null
  portfolio: PortfolioEntry[] | null
  needs: NeedsFacts | null
  departments: { name: string; roles: UnitRole[] }[] | null
  channel: Channel | null
  leadTimes: LeadTime[] | null
  /** Paths beside the file, or keys inside the product. */
  units: string[]
  extra: Record<string, unknown>
  text: string
}
