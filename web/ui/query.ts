/** A query with some of its names changed; null takes a name away. */
export function changed(query: URLSearchParams, changes: Record<string, string | null>): URLSearchParams {
  const next = new URLSearchParams(query)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name)
    else next.set(name, value)
  }
  return next
}

/** The address of this page with some of its query changed. */
export function withQuery(query: URLSearchParams, changes: Record<string, string | null>): string {
  return `?${changed(query, changes)}`
}
