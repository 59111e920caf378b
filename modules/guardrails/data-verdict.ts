import type { DataClass } from '#modules/needs/data-class.ts'

/** What may be done with one class of data in one tool, mildest first. */
export const dataVerdicts = ['allowed', 'with approval', 'not allowed'] as const
export type DataVerdict = (typeof dataVerdicts)[number]

export type Cell = { toolId: string; dataClass: DataClass; verdict: DataVerdict }

/** The cells that differ from what holds; choosing what already holds is no change. A cell named twice counts once, the last. */
export function changedCells<C extends Cell>(
  standing: readonly Cell[],
  wanted: readonly C[],
): (C & { before: DataVerdict | null })[] {
  const at = ({ toolId, dataClass }: Cell) => `${toolId} ${dataClass}`
  const now = new Map(standing.map((cell) => [at(cell), cell.verdict]))
  return [...new Map(wanted.map((cell) => [at(cell), cell])).values()]
    .map((cell) => ({ ...cell, before: now.get(at(cell)) ?? null }))
    .filter(({ before, verdict }) => before !== verdict)
}

/** Whether a change lets less through than before; what was never decided let nothing through. */
export function isStricter(before: DataVerdict | null, after: DataVerdict): boolean {
  if (before === null) return false
  return dataVerdicts.indexOf(after) > dataVerdicts.indexOf(before)
}

/** Whether a text that names one or several tools ("Copilot, Teams") names this one, as whole words, letter case aside. */
export function namesTool(text: string | null, tool: string): boolean {
  if (!text) return false
  const plain = (value: string) =>
    ` ${value
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `
  return plain(text).includes(plain(tool))
}

/** Classes that keep a workflow red until somebody who answers for the risk approves the tool (measurement 1.5). */
export function opensRiskGate(dataClass: DataClass): boolean {
  return dataClass === 'restricted' || dataClass === 'special category'
}
