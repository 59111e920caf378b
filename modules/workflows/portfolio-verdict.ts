import type { Instant } from '#kernel/instant.ts'

/** What the decision in force says of one workflow of the catalogue. */
export type DecidedWorkflow = { id: string; name: string; choice: 'keep' | 'drop'; reason: string }

export type PortfolioFacts = {
  /** Null: nothing has been decided, or the decision was reopened. */
  decision: { id: string; decidedAt: Instant; decidedBy: string | null; workflows: readonly DecidedWorkflow[] } | null
  /** Tasks of the kept workflows: a unit that is tied to none of them trains nothing that was chosen. */
  prioritisedTasks: ReadonlySet<string>
}

export type ProgrammeWorkflow = { id: string | null; name: string }

export type WorkflowVerdict = ProgrammeWorkflow &
  (
    | { kind: 'chosen'; reason: string }
    | { kind: 'dropped'; reason: string; decidedAt: Instant; decidedBy: string | null }
    /** It came after the decision, or nobody weighed it. */
    | { kind: 'not weighed' }
    /** The programme names work that the catalogue does not hold. */
    | { kind: 'not in the catalogue' }
    | { kind: 'nothing decided' }
  )

/**
 * What the portfolio says of each workflow that a programme trains, in the order of the programme. Data, no words:
 * the lint and the diagnosis say it. Source: rule R1.1 and R1.2 of measurement 8.2.
 */
export function portfolioVerdict(
  programme: readonly ProgrammeWorkflow[],
  { decision }: Pick<PortfolioFacts, 'decision'>,
): WorkflowVerdict[] {
  return programme.map((one): WorkflowVerdict => {
    if (one.id === null) return { ...one, kind: 'not in the catalogue' }
    if (!decision) return { ...one, kind: 'nothing decided' }
    const decided = decision.workflows.find((each) => each.id === one.id)
    if (!decided) return { ...one, kind: 'not weighed' }
    const { choice, reason } = decided
    if (choice === 'keep') return { ...one, kind: 'chosen', reason }
    return { ...one, kind: 'dropped', reason, decidedAt: decision.decidedAt, decidedBy: decision.decidedBy }
  })
}
