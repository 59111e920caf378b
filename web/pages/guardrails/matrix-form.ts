export const DATA_CLASSES = ['public', 'internal', 'confidential', 'restricted', 'special category'] as const
export const VERDICTS = ['allowed', 'with approval', 'not allowed'] as const

export type Cell = { toolId: string; dataClass: (typeof DATA_CLASSES)[number]; verdict: (typeof VERDICTS)[number] }

/** The name of a cell's field in the form. */
export function cellName(toolId: string, dataClass: string): string {
  return `cell/${toolId}/${dataClass}`
}

/** The cells that say something; an undecided one stays undecided. */
export function cellsOfForm(form: FormData): Cell[] {
  return [...form.entries()].flatMap(([name, value]) => {
    const [kind, toolId, dataClass] = name.split('/')
    const known = DATA_CLASSES.find((one) => one === dataClass)
    const verdict = VERDICTS.find((one) => one === value)
    return kind === 'cell' && toolId && known && verdict ? [{ toolId, dataClass: known, verdict }] : []
  })
}
