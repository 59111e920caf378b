/** What stands of the chain, counted; all are full counts of the organisation today. */
export type ChainFacts = {
  people: number
  /** Roles with listed tasks, interviews handed in for them, and tasks whose two views still differ too far. */
  roles: number
  interviews: number
  openFlags: number
  /** Whether a decision on the workflows stands. */
  isDecided: boolean
  kept: number
  cards: number
  goLivesAhead: number
  units: number
  approvedUnits: number
  sessions: number
}
export const chainStepNames = ['people', 'needs', 'work', 'guardrails', 'map', 'units', 'schedule'] as const
export type ChainStepName = (typeof chainStepNames)[number]
export type ChainStep = { name: ChainStepName; state: 'done' | 'begun' | 'open' }

/** The steps from roster to schedule in the order of the chain (seed: find the work, choose, allow, design, place). */
export function chainSteps(facts: ChainFacts): ChainStep[] {
  const state = (isDone: boolean, isBegun: boolean) => (isDone ? 'done' : isBegun ? 'begun' : 'open')
  return [
    { name: 'people', state: state(facts.people > 1, false) },
    { name: 'needs', state: state(facts.interviews > 0 && facts.openFlags === 0, facts.roles > 0) },
    { name: 'work', state: state(facts.isDecided, false) },
    { name: 'guardrails', state: state(facts.cards > 0, false) },
    { name: 'map', state: state(facts.goLivesAhead > 0, false) },
    { name: 'units', state: state(facts.units > 0 && facts.approvedUnits === facts.units, facts.units > 0) },
    { name: 'schedule', state: state(facts.sessions > 0, false) },
  ]
}

/** The first step that is not done; null when the chain stands from end to end. */
export function nextStep(steps: readonly ChainStep[]): ChainStepName | null {
  return steps.find(({ state }) => state !== 'done')?.name ?? null
}
