/** What a reader is asked before a text can be copied. */
export type Placeholder = { name: string; asks: string; example: string; lines: number }

const MARK = /\{\{\s*([\p{L}\p{N}][\p{L}\p{N} '_-]{0,59}?)\s*\}\}/gu

/** The names between braces, each once, in the order in which they are read; letter case does not make another one. */
export function placeholdersIn(text: string): string[] {
  const found = new Map<string, string>()
  for (const [, name] of text.matchAll(MARK)) if (!found.has(sameName(name!))) found.set(sameName(name!), tidy(name!))
  return [...found.values()]
}

/** The name in the form in which two are compared. */
export function sameName(name: string): string {
  return tidy(name).toLowerCase()
}

function tidy(name: string): string {
  return name.trim().replace(/\s+/g, ' ')
}

/** What to ask for a text: every placeholder of it, described where the aid describes it. */
export function askedFor(texts: readonly string[], described: readonly Placeholder[]): Placeholder[] {
  const known = new Map(described.map((one) => [sameName(one.name), one]))
  return placeholdersIn(texts.join('\n')).map(
    (name) => known.get(sameName(name)) ?? { name, asks: name, example: '', lines: 1 },
  )
}

/** The text with what was filled in; what is missing stays between its braces, so that nobody sends a hole unseen. */
export function filledText(text: string, answers: Readonly<Record<string, string>>): string {
  const given = new Map(Object.entries(answers).map(([name, value]) => [sameName(name), value.trim()]))
  return text.replace(MARK, (whole, name: string) => given.get(sameName(name)) || whole)
}
