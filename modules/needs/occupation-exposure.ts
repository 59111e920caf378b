/** E0: no exposure; E1: an LLM alone could halve the time at equal quality; E2: only with further tools. */
export type Label = 'E0' | 'E1' | 'E2'
export type TaskKind = 'core' | 'supplemental' | null
/** Shares of the work exposed: alone (alpha), with half of what needs tools (beta), with all of it (gamma). */
export type Exposure = { alpha: number; beta: number; gamma: number }

const VALUES: Record<Label, Exposure> = {
  E0: { alpha: 0, beta: 0, gamma: 0 },
  E1: { alpha: 1, beta: 1, gamma: 1 },
  E2: { alpha: 0, beta: 0.5, gamma: 1 },
}

/** The published value of one label; beta is what a confirmed task carries as its prior. */
export function exposureOf(label: Label): Exposure {
  return VALUES[label]
}

/**
 * An occupation's exposure from its tasks: Σ w·v / Σ w with weight 2 for core tasks, 1 for supplemental and blank ones
 * (github:openai/GPTs-are-GPTs; measurement rules 1.3). Null without tasks.
 */
export function occupationExposure(tasks: readonly { kind: TaskKind; label: Label }[]): Exposure | null {
  if (tasks.length === 0) return null
  const weigh = ({ kind }: { kind: TaskKind }) => (kind === 'core' ? 2 : 1)
  const total = tasks.reduce((sum, task) => sum + weigh(task), 0)
  const share = (part: keyof Exposure) =>
    tasks.reduce((sum, task) => sum + weigh(task) * VALUES[task.label][part], 0) / total
  return { alpha: share('alpha'), beta: share('beta'), gamma: share('gamma') }
}

/** For how many tasks people and GPT-4 gave the same value, as shares of the tasks that both labelled. */
export function agreementOf(
  tasks: readonly { human: Label | null; gpt4: Label | null }[],
): (Exposure & { tasks: number }) | null {
  const both = tasks.flatMap(({ human, gpt4 }) => (human && gpt4 ? [{ human, gpt4 }] : []))
  if (both.length === 0) return null
  const share = (part: keyof Exposure) =>
    both.filter(({ human, gpt4 }) => VALUES[human][part] === VALUES[gpt4][part]).length / both.length
  return { alpha: share('alpha'), beta: share('beta'), gamma: share('gamma'), tasks: both.length }
}
