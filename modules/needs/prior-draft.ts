import type { Exposure, Label, TaskKind } from './occupation-exposure.ts'

export type PriorSource = 'onet' | 'gpts-are-gpts' | 'working-with-ai' | 'ilo'
/** What a file is, told by its header; `unused` belongs to the source and holds nothing that we need. */
export type FileKind =
  | 'statements'
  | 'titles'
  | 'labels'
  | 'published exposure'
  | 'activities'
  | 'weights'
  | 'published applicability'
  | 'tasks with scores'
  | 'unused'
  | 'unknown'
export type BadReason =
  | 'no code'
  | 'no task'
  | 'no statement'
  | 'unknown kind'
  | 'unknown label'
  | 'not a number'
  | 'twice'
export type Bad = { file: string; row: number; reason: BadReason; value: string }

export type Occupation = { code: string; title: string; scores: Scores }
export type Scores = {
  human?: Exposure
  gpt4?: Exposure
  applicability?: { score: number; user: number; ai: number }
  mean?: number
}
export type Statement = {
  code: string
  task: string
  statement: string
  kind: TaskKind
  human: Label | null
  gpt4: Label | null
  score: number | null
}
export type TableFile = { name: string; header: readonly string[]; rows: readonly (readonly string[])[] }
export type Draft = {
  occupations: Occupation[]
  statements: Statement[]
  bad: Bad[]
  agreement: (Exposure & { tasks: number }) | null
  /** How many of the scores that the source prints came out the same here (to 1e-12), when its file was given too. */
  published: { compared: number; same: number } | null
}
