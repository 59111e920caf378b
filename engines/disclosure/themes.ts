/** What several people wrote of, in the words of whoever read it; `authors` are how many different people did. */
export type Theme = { id: string; authors: number }

/**
 * Free text is shown only as themes, and a theme only when at least k people wrote of it (measurement rules 2.9).
 * `withheld` counts the others as one number, and not even that when it would stand for fewer than k authors.
 */
export function themesShown<One extends Theme>(
  themes: readonly One[],
  k: number,
): { shown: One[]; withheld: number | null } {
  const shown = themes.filter(({ authors }) => authors >= k)
  const rest = themes.filter(({ authors }) => authors < k)
  const authors = rest.reduce((sum, each) => sum + each.authors, 0)
  return { shown, withheld: rest.length === 0 ? 0 : authors >= k ? rest.length : null }
}
