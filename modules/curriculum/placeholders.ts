import type { Unit } from './unit.ts'

const PLACEHOLDER = /\{\{\s*([^{}\n]{1,60}?)\s*\}\}/g
const FENCED = /^(```|~~~)[\s\S]*?^\1[ \t]*$/gm

/** `{{privacy_contact}}` and `{{Privacy contact}}` mean the same. */
export function placeholderName(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
}

/** What units still leave open, by name; what stands in a code block belongs to a prompt and stays. */
export function placeholdersIn(units: readonly Unit[]): string[] {
  const text = units
    .map((unit) => JSON.stringify({ ...unit, blocks: unfenced(unit.blocks), sections: unfenced(unit.sections) }))
    .join('\n')
  return [...new Set([...text.matchAll(PLACEHOLDER)].map((found) => placeholderName(found[1]!)))].toSorted()
}

function unfenced<Part extends { text: string }>(parts: readonly Part[]): Part[] {
  return parts.map((part) => ({ ...part, text: part.text.replace(FENCED, '') }))
}

/** The unit with every placeholder that has a value replaced, in every text of it; the others stay to be seen. */
export function filledIn(unit: Unit, values: ReadonlyMap<string, string>): Unit {
  return deep(unit, (text) =>
    text.replace(PLACEHOLDER, (whole, name: string) => values.get(placeholderName(name)) || whole),
  ) as Unit
}

function deep(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((one) => deep(one, change))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, deep(one, change)]))
}
